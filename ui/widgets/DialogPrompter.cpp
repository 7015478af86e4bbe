// Opens window-modal dialogs with show(); the answers come by signal.
#include "ui/widgets/DialogPrompter.h"

#include "ui/widgets/ConfirmDialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace am::ui {

void DialogPrompter::confirm(const ConfirmRequest& request, QObject* context,
                             std::function<void(bool)> answered) {
    auto* dialog = new ConfirmDialog(request, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    QObject::connect(dialog, &QDialog::finished, context,
                     [answered = std::move(answered)](int result) { answered(result == QDialog::Accepted); });
    QObject::connect(context, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->show();
}

namespace {

/// "csv" of "CSV (*.csv)"; empty if the filter names no ending, or several.
QString endingOf(const QString& filter) {
    static const QRegularExpression ending(QStringLiteral("\\(\\*\\.([a-z0-9]+)\\)$"));
    return ending.match(filter).captured(1);
}

/// The name's ending follows the chosen kind of file.
void followFilter(QFileDialog* dialog, const QString& filter) {
    const QString ending = endingOf(filter);
    dialog->setDefaultSuffix(ending);
    const QStringList files = dialog->selectedFiles();
    if (ending.isEmpty() || files.isEmpty()) {
        return;
    }
    const QFileInfo file(files.constFirst());
    if (!file.isDir() && !file.suffix().isEmpty()) {
        dialog->selectFile(file.completeBaseName() + QLatin1Char('.') + ending);
    }
}

void askForFile(QWidget* window, QFileDialog::AcceptMode mode, const FileRequest& request, QObject* context,
                std::function<void(QString)> chosen) {
    auto* dialog = new QFileDialog(window, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(request.filters);
    if (!request.suggestedName.isEmpty()) {
        dialog->selectFile(request.suggestedName);
    }
    if (mode == QFileDialog::AcceptSave && !request.filters.isEmpty()) {
        dialog->setDefaultSuffix(endingOf(request.filters.constFirst()));
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                         [dialog](const QString& filter) { followFilter(dialog, filter); });
    }
    QObject::connect(dialog, &QDialog::finished, context, [dialog, chosen = std::move(chosen)](int result) {
        const QStringList files = dialog->selectedFiles();
        chosen(result == QDialog::Accepted && !files.isEmpty() ? files.constFirst() : QString());
    });
    QObject::connect(context, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->show();
}

} // namespace

void DialogPrompter::saveFile(const FileRequest& request, QObject* context,
                              std::function<void(QString)> chosen) {
    askForFile(m_window, QFileDialog::AcceptSave, request, context, std::move(chosen));
}

void DialogPrompter::openFile(const FileRequest& request, QObject* context,
                              std::function<void(QString)> chosen) {
    askForFile(m_window, QFileDialog::AcceptOpen, request, context, std::move(chosen));
}

} // namespace am::ui
