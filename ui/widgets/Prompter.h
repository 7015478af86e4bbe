// Questions a page asks before it acts; the answer comes later, nothing blocks.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QObject;

namespace am::ui {

struct ConfirmRequest {
    enum class Weight : quint8 {
        Ordinary,
        Destructive ///< the confirming button is red and not the default
    };
    QString title;        ///< the question: "Release (415) 555-0123?"
    QString text;         ///< what will happen
    QStringList facts;    ///< further lines, shown as a list
    QString confirmLabel; ///< the verb: "Release number"
    QString requiredWord; ///< must be typed before the button works; empty = no typing
    Weight weight = Weight::Ordinary;
};

struct FileRequest {
    QString title;
    QString suggestedName;
    QStringList filters; ///< "CSV (*.csv)"
};

/// Asks in dialogs that do not block; tests answer at once. The callback runs once, and not at all when
/// `context` has been deleted meanwhile.
class Prompter {
public:
    virtual ~Prompter() = default;
    virtual void confirm(const ConfirmRequest& request, QObject* context,
                         std::function<void(bool)> answered) = 0;
    /// An empty name means that the user gave up.
    virtual void saveFile(const FileRequest& request, QObject* context,
                          std::function<void(QString)> chosen) = 0;
    virtual void openFile(const FileRequest& request, QObject* context,
                          std::function<void(QString)> chosen) = 0;
};

} // namespace am::ui
