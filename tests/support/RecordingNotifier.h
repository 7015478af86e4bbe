// Remembers the notices of a page.
#pragma once

#include "ui/widgets/Notifier.h"

#include <QStringList>

namespace am::tests {

class RecordingNotifier final : public ui::Notifier {
public:
    QStringList notices;

    void notify(const QString& text, const ui::NoticeAction&, models::Tone) override { notices.append(text); }
};

} // namespace am::tests
