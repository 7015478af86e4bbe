// Keeps the conversation list up to date with the archive and its filters.
#pragma once

#include "core/OwnedNumber.h"
#include "models/ConversationListModel.h"
#include "store/Changes.h"
#include "store/StoreResult.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

#include <QCoro/QCoroTask>

namespace am::store {
class Archive;
}

namespace am::models {

/// Reads the list on reader threads, which also find out what is different, so that the UI thread only takes
/// steps. An answer to an older question is dropped. One read runs at a time, and changes that come meanwhile
/// are answered by one more. Lives on the UI thread.
class ConversationListController : public QObject {
    Q_OBJECT
public:
    enum class Show : quint8 { All, Unread, OptedOut, Failed };
    enum class State : quint8 { Loading, Ready, Error };

    ConversationListController(store::Archive& archive, const core::Clock& clock, QObject* parent = nullptr);

    ConversationListModel& model() { return m_model; }
    /// Reads for the first time; later reads follow by themselves.
    void start() { reload(); }

    void setShow(Show show);
    Show show() const { return m_show; }
    /// Digits look for a contact, words for the last text.
    void setSearch(const QString& search);
    const QString& search() const { return m_search; }
    /// One of ours, or empty for all.
    void setNumber(const QString& number);
    const QString& number() const { return m_number; }
    void clearFilters();
    int activeFilters() const;

    State state() const { return m_state; }
    bool isBusy() const { return m_reading || m_wait.isActive(); }
    const QString& errorMessage() const { return m_errorMessage; }
    /// Does the archive hold any conversation, whatever the filters say?
    bool hasAny() const { return m_hasAny; }
    int unreadTotal() const { return m_unreadTotal; }
    const QList<core::OwnedNumber>& numbers() const { return m_numbers; }

Q_SIGNALS:
    /// Rows, totals, numbers or state are new.
    void loaded();
    void filtersChanged();

private:
    struct Question;
    struct Answer;
    void onChanged(const store::Changes& changes);
    void filterChanged();
    void scheduleReload();
    void reload();
    QCoro::Task<void> read(Question question);
    void accept(const Answer& answer);

    store::Archive& m_archive;
    ConversationListModel m_model;
    QTimer m_wait;
    Show m_show = Show::All;
    QString m_search;
    QString m_number;
    State m_state = State::Loading;
    QString m_errorMessage;
    bool m_hasAny = false;
    int m_unreadTotal = 0;
    QList<core::OwnedNumber> m_numbers;
    bool m_reading = false;
    bool m_readAgain = false;
    QElapsedTimer m_sinceRead; ///< since the last read began
    std::chrono::milliseconds m_pause;
    quint64 m_generation = 0; ///< counts questions; the answer of an older one is dropped
};

} // namespace am::models
