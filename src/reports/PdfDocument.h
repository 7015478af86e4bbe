// A plain paginated document as PDF.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTextDocument>

#include <memory>

class QTextCursor;

namespace am::reports {

/// Title, headings, paragraphs and tables on US letter pages, with a footer and page numbers on each. Text is
/// laid out as text, so it can be selected and searched; its direction follows its first strong character,
/// and it breaks anywhere if it must. Nothing in it is taken for markup. One thread, not the UI's; needs a
/// QGuiApplication for its fonts.
class PdfDocument {
public:
    explicit PdfDocument(const QString& title);
    ~PdfDocument();
    PdfDocument(const PdfDocument&) = delete;
    PdfDocument& operator=(const PdfDocument&) = delete;

    void addHeading(const QString& text);
    void addParagraph(const QString& text);
    /// Smaller and grey: what is said about the document itself.
    void addNote(const QString& text);
    struct Row {
        QString name;
        QString value;
    };
    /// Names and values side by side; an empty value shows a dash.
    void addFields(const QList<Row>& rows);
    /// `shares` of the width in percent, one per column. The header stays on top of each page the table goes
    /// on to.
    void addTable(const QStringList& header, const QList<int>& shares, const QList<QStringList>& rows);

    /// The finished file; `footer` stands at the leading end of each page's last line.
    QByteArray toBytes(const QString& footer) const;

private:
    enum class Weight : quint8 { Title, Heading, Plain, Strong, Note };
    void addBlock(const QString& text, Weight weight, double spaceAbove, double spaceBelow);
    void addCell(QTextCursor cursor, const QString& text, Weight weight);

    QString m_title;
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace am::reports
