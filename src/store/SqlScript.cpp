// Cutting a script into its statements.
#include "store/Migrations.h"

#include <QStringView>

namespace am::store {

namespace {

/// Reads a script word by word; knows what hides a semicolon.
class ScriptReader {
public:
    explicit ScriptReader(QStringView script) : m_script(script) {}

    QStringList statements() {
        while (m_at < m_script.size()) {
            step();
        }
        finishStatement(m_script.size());
        return m_statements;
    }

private:
    void step() {
        const QChar c = m_script[m_at];
        if (c == u'\'' || c == u'"' || c == u'`' || c == u'[') {
            skipPast(c == u'[' ? QStringView(u"]") : m_script.mid(m_at, 1), m_at + 1);
            m_hasContent = true;
        } else if (m_script.mid(m_at, 2) == u"--") {
            skipPast(u"\n", m_at + 2);
        } else if (m_script.mid(m_at, 2) == u"/*") {
            skipPast(u"*/", m_at + 2);
        } else if (isWordCharacter(c)) {
            readWord();
        } else if (c == u';' && m_depth == 0) {
            finishStatement(m_at);
            m_start = ++m_at;
        } else {
            m_hasContent = m_hasContent || !c.isSpace();
            ++m_at;
        }
    }

    static bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

    /// BEGIN and CASE open what END closes; a BEGIN that starts a statement is a transaction and opens
    /// nothing.
    void readWord() {
        const qsizetype from = m_at;
        while (m_at < m_script.size() && isWordCharacter(m_script[m_at])) {
            ++m_at;
        }
        const QStringView word = m_script.mid(from, m_at - from);
        if (word.compare(u"CASE", Qt::CaseInsensitive) == 0 ||
            (word.compare(u"BEGIN", Qt::CaseInsensitive) == 0 && m_hasContent)) {
            ++m_depth;
        } else if (word.compare(u"END", Qt::CaseInsensitive) == 0 && m_depth > 0) {
            --m_depth;
        }
        m_hasContent = true;
    }

    void skipPast(QStringView end, qsizetype from) {
        const qsizetype found = m_script.indexOf(end, from);
        m_at = found < 0 ? m_script.size() : found + end.size();
    }

    void finishStatement(qsizetype end) {
        if (m_hasContent) {
            m_statements.append(m_script.mid(m_start, end - m_start).trimmed().toString());
        }
        m_hasContent = false;
        m_depth = 0;
    }

    QStringView m_script;
    QStringList m_statements;
    qsizetype m_start = 0;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_hasContent = false; ///< something other than blanks and comments since m_start
};

} // namespace

QStringList Migrations::statements(const QString& script) {
    return ScriptReader(script).statements();
}

} // namespace am::store
