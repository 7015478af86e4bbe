// Lets one be the registry, on a sandbox profile.
#pragma once

#include "core/SandboxTypes.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace am::ui {

class SandboxDecisionView : public QWidget {
    Q_OBJECT
public:
    /// `reasons` stand in the field at first, one per line.
    explicit SandboxDecisionView(const QString& reasons, QWidget* parent = nullptr);

    /// While a decision is under way nothing can be pressed.
    void setBusy(bool busy);

Q_SIGNALS:
    void decided(const am::core::SandboxDecision& decision);

private:
    void decide(bool approve);

    QPushButton* m_approve;
    QPushButton* m_confirm;
    QPlainTextEdit* m_reasons;
};

} // namespace am::ui
