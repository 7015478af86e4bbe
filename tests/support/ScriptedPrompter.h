// Answers a page's questions as the test wants, and remembers them.
#pragma once

#include "ui/widgets/Prompter.h"

#include <QList>

#include <optional>

namespace am::tests {

class ScriptedPrompter final : public ui::Prompter {
public:
    std::optional<bool> answer = true; ///< nothing: the question stays open
    QString fileName;                  ///< answer to both file questions
    QList<ui::ConfirmRequest> questions;
    QList<ui::FileRequest> fileQuestions;

    void confirm(const ui::ConfirmRequest& request, QObject*, std::function<void(bool)> answered) override {
        questions.append(request);
        if (answer) {
            answered(*answer);
        }
    }
    void saveFile(const ui::FileRequest& request, QObject*, std::function<void(QString)> chosen) override {
        fileQuestions.append(request);
        chosen(fileName);
    }
    void openFile(const ui::FileRequest& request, QObject*, std::function<void(QString)> chosen) override {
        fileQuestions.append(request);
        chosen(fileName);
    }
};

} // namespace am::tests
