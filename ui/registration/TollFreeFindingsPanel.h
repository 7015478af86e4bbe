// The findings on a dossier, with what to do about each.
#pragma once

#include "rules/TollFreeLint.h"

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

    void setFindings(const QList<rules::TollFreeFinding>& findings);

Q_SIGNALS:
    void fieldAsked(const QString& field);
    void fixAsked(const am::rules::TollFreeFinding& finding);

private:
    QWidget* makeFinding(const rules::TollFreeFinding& finding);

    QLabel* m_counts;
    QVBoxLayout* m_list;
};

} // namespace am::ui
