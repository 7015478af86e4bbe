// The Prompter that opens real dialogs over the window.
#pragma once

#include "ui/widgets/Prompter.h"

#include <QPointer>
#include <QWidget>

namespace am::ui {

class DialogPrompter final : public Prompter {
public:
    explicit DialogPrompter(QWidget* window) : m_window(window) {}

    void confirm(const ConfirmRequest& request, QObject* context,
                 std::function<void(bool)> answered) override;
    void saveFile(const FileRequest& request, QObject* context, std::function<void(QString)> chosen) override;
    void openFile(const FileRequest& request, QObject* context, std::function<void(QString)> chosen) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace am::ui
