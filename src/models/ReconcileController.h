// A comparison of the local copy with the API, for its dialog.
#pragma once

#include "models/DifferencesModel.h"
#include "models/ErrorText.h"
#include "models/ReconcileModel.h"
#include "models/Roles.h"

#include <QObject>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// Starts, follows and cancels the workspace's comparison, and repairs what it found. UI thread.
class ReconcileController : public QObject {
    Q_OBJECT
public:
    explicit ReconcileController(sync::Workspace& workspace, QObject* parent = nullptr);

    ReconcileModel* streams() { return &m_streams; }
    DifferencesModel* differences() { return &m_differences; }
    /// Which list's differences are shown; the first one that has any, until one is chosen.
    void select(const QString& stream);
    const QString& selected() const { return m_selected; }
    /// "Received messages: 12 differ" or "…: the first 5,000 of 12,000"
    QString differencesTitle() const;

    bool isRunning() const { return m_report.isRunning; }
    bool isRepairing() const { return m_report.isRepairing; }
    bool hasReport() const { return !m_report.streams.isEmpty(); }
    bool canRepair() const;
    /// One sentence: how far it is, or what it found.
    QString summary() const;
    Tone tone() const;
    /// What the repair did; empty before one.
    QString repairText() const;
    /// What ended it for all lists.
    std::optional<ErrorText> error() const;
    /// Everything as plain text, for the clipboard.
    QString text() const;

    void start();
    void cancel();
    void repair();

Q_SIGNALS:
    void changed();

private:
    void take(const sync::ReconcileReport& report);
    const sync::StreamComparison* comparison(const QString& stream) const;

    sync::Workspace& m_workspace;
    sync::ReconcileReport m_report;
    ReconcileModel m_streams;
    DifferencesModel m_differences;
    QString m_selected;
    bool m_hasChosen = false;
};

} // namespace am::models
