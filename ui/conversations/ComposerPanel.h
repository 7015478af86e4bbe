// Everything below a thread that has to do with writing a text.
#pragma once

#include "models/ComposerController.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace am::ui {

class ComposerTextEdit;
class ConsentBar;
class DoubleOptInPanel;
class ElidedLabel;
class ErrorCard;

/// Consent gate, double opt-in panel, what blocks, the text with its segments, tag, Send.
class ComposerPanel : public QWidget {
    Q_OBJECT
public:
    ComposerPanel(sync::Workspace& workspace, models::ComposerController& composer,
                  QWidget* parent = nullptr);

    /// What is on file, for the panel and the placeholder.
    void setFacts(const models::ConversationFacts& facts);
    /// Closes what belongs to the conversation one leaves.
    void leave();
    void openDoubleOptIn();
    void focusText();
    void showError(const models::ErrorText& error);

Q_SIGNALS:
    /// A remedy lies on another page.
    void remedyRequested(am::models::SendBlock::Remedy remedy);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildEditor();
    void connectComposer();
    void refresh();
    void showBlocks();

    models::ComposerController& m_composer;
    models::ConversationFacts m_facts;
    QList<models::SendBlock> m_shownBlocks;
    ConsentBar* m_consent;
    DoubleOptInPanel* m_doubleOptIn;
    QVBoxLayout* m_blocks;
    ErrorCard* m_error;
    QWidget* m_editor;
    ComposerTextEdit* m_text;
    ElidedLabel* m_segments;
    ElidedLabel* m_culprit;
    QPushButton* m_plain;
    ElidedLabel* m_status;
    ElidedLabel* m_dailyUse = nullptr; ///< shown for toll-free numbers with a daily limit
    QLineEdit* m_tag;
    QPushButton* m_send;
};

} // namespace am::ui
