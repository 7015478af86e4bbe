// State of the consent page: filters, table, the selected record and its history.
#pragma once

#include "core/ApiError.h"
#include "core/Clock.h"
#include "core/Consent.h"
#include "core/OwnedNumber.h"
#include "models/ConsentModel.h"
#include "store/StoreResult.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace am::store {
class ReadSession;
}
namespace am::sync {
class Workspace;
}

namespace am::models {

/// Which records the page shows.
struct ConsentFilter {
    enum class Show : quint8 { All, OptedIn, OptedOut, Pending };
    Show show = Show::All;
    QString phoneNumberId; ///< or empty
    QString contact;       ///< part of the number in any notation, or empty

    bool isNarrow() const { return show != Show::All || !phoneNumberId.isEmpty() || !contact.isEmpty(); }
    bool operator==(const ConsentFilter&) const = default;
};

/// Of everything on file, whatever the filter.
struct ConsentCounts {
    qint64 all = 0;
    qint64 optedIn = 0;
    qint64 optedOut = 0;
    qint64 pending = 0;
};

/// What one look at the archive gives the page.
struct ConsentSnapshot {
    QList<ConsentRow> rows;
    ConsentCounts counts;
    QList<core::OwnedNumber> numbers;
    QHash<QString, QString> brandNames;
};

/// Lives on the UI thread.
class ConsentController : public QObject {
    Q_OBJECT
public:
    using Filter = ConsentFilter;
    using Show = ConsentFilter::Show;

    ConsentController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent = nullptr);
    ~ConsentController() override;

    ConsentModel& consents() { return *m_model; }
    const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter);
    const ConsentCounts& counts() const { return m_counts; }
    const QList<core::OwnedNumber>& numbers() const { return m_numbers; }
    /// Name of the brand that sends from this number, for texts; empty if there is none.
    QString brandName(const QString& phoneNumberId) const { return m_brandNames.value(phoneNumberId); }
    bool isLoaded() const { return m_loaded; }
    bool isBusy() const { return !m_loaded || m_revoking || m_historyReads > 0; }
    const std::optional<store::StoreError>& readError() const { return m_readError; }

    /// Reads the history of a row from the archive, and once anew from the API. An empty key selects nothing.
    void select(const QString& key);
    const QString& selectedKey() const { return m_selectedKey; }
    const ConsentRow* selected() const { return m_model->find(m_selectedKey); }
    /// Newest first.
    const QList<core::ConsentEvent>& history() const { return m_history; }
    /// The contact's own STOP stands: nothing the sender calls can override it.
    bool isOptedOutByContact() const;
    /// Why the history could not be fetched anew; what is shown may be old.
    const std::optional<core::ApiError>& historyError() const { return m_historyError; }

    bool isRevoking() const { return m_revoking; }
    void revoke(const QString& key);

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void loaded();
    void selectionChanged();
    void revokingChanged();
    void revoked(const QString& key);
    void revokeFailed(const QString& key, const am::core::ApiError& error);

private:
    static ConsentSnapshot read(store::ReadSession& session, const Filter& filter, core::Timestamp now);
    void readHistory();
    void scheduleExpiry();

    sync::Workspace& m_workspace;
    const core::Clock& m_clock;
    ConsentModel* m_model;
    QFuture<store::StoreResult<ConsentSnapshot>> m_reading;
    Filter m_filter;
    ConsentCounts m_counts;
    QList<core::OwnedNumber> m_numbers;
    QHash<QString, QString> m_brandNames;
    QString m_selectedKey;
    QList<core::ConsentEvent> m_history;
    std::optional<core::ApiError> m_historyError;
    std::optional<store::StoreError> m_readError;
    QTimer m_expiry; ///< the next pending double opt-in runs out
    bool m_loaded = false;
    bool m_revoking = false;
    int m_historyReads = 0; ///< under way
};

} // namespace am::models
