// The findings on a dossier, with what to do about each.
#pragma once

#include "rules/TollFreeLint.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace am::ui {

/// A scrolling column: count, findings, and what such checks are worth. Each finding leads to its field;
/// simple fixes have a button.
class TollFreeFindingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit TollFreeFindingsPanel(QWidget* parent = nullptr);

    /// Label of each field by its name.
    void setLabels(const QHash<QString, QString>& labels) { m_labels = labels; }
    void setFindings(const QList<rules::TollFreeFinding>& findings);

Q_SIGNALS:
    void fieldAsked(const QString& field);
    void fixAsked(const am::rules::TollFreeFinding& finding);

private:
    QWidget* makeFinding(const rules::TollFreeFinding& finding);

    QHash<QString, QString> m_labels;
    QLabel* m_counts;
    QVBoxLayout* m_list;
};

} // namespace am::ui
