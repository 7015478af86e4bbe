// The sandbox from inside: clock, reviews, disturbances, and the phones that answer.
#include "ui/sandbox/SandboxPage.h"

#include "models/Formats.h"
#include "models/SandboxController.h"
#include "ui/sandbox/PhonePanel.h"
#include "ui/sandbox/SandboxControls.h"
#include "ui/widgets/Banner.h"

#include <QHBoxLayout>

namespace am::ui {

using models::Formats;

SandboxPage::SandboxPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("sandbox"), tr("Sandbox"),
           tr("An emulator of the API: move its clock, answer as its phones, decide its reviews."), parent),
      m_controller(new models::SandboxController(context.workspace, context.clock, this)) {
    m_banner = new Banner(this);
    m_banner->setClosable();
    m_banner->hide();
    addBanner(m_banner);

    auto* content = new QWidget(this);
    auto* panes = new QHBoxLayout(content);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(16);
    m_controls = new SandboxControls(*m_controller, content);
    m_phones = new PhonePanel(*m_controller, content);
    panes->addWidget(m_controls);
    panes->addWidget(m_phones, 1);
    setContent(content);

    connect(m_controller, &models::SandboxController::stateChanged, this, [this] {
        const core::SandboxState& state = *m_controller->state();
        setFooterText(tr("World “%1”, seed %2 · %3 outbound, %4 inbound, %5 numbers, %6 consent records")
                          .arg(state.world, QString::number(state.seed), Formats::count(state.messages),
                               Formats::count(state.inbound), Formats::count(state.numbers),
                               Formats::count(state.consents)));
        showContent();
    });
    connect(m_controller, &models::SandboxController::failed, this, [this](const models::ErrorText& error) {
        QString text = tr("%1. %2").arg(error.title, error.explanation);
        for (auto detail = error.details.cbegin(); detail != error.details.cend(); ++detail) {
            text += tr(" %1: %2.").arg(detail.key(), detail.value());
        }
        m_banner->setMessage(Tone::Danger, text);
        m_banner->show();
    });
    connect(m_controller, &models::SandboxController::textSent, m_banner, &QWidget::hide);
}

bool SandboxPage::isBusy() const {
    return !m_controller->state();
}

void SandboxPage::navigateTo(const Navigation& target) {
    if (!target.contact.isEmpty()) {
        m_controller->addPhone(target.contact);
    }
}

void SandboxPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_controller->setWatching(true);
}

void SandboxPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_controller->setWatching(false);
}

} // namespace am::ui
