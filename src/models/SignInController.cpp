// The ways into a profile end in one place, where it is locked and announced.
#include "models/SignInController.h"

#include "api/ApiClient.h"
#include "core/ApiError.h"
#include "session/ForgottenFolders.h"
#include "session/ProfileList.h"
#include "session/SignIn.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;
using session::Profile;

namespace {

/// A sign-in failure says "the key" and "the URL"; the general texts speak of a request.
ErrorText describeSignIn(const core::ApiError& error, const QUrl& baseUrl) {
    ErrorText text = describe(error);
    switch (error.kind) {
        case core::ApiError::Kind::Network:
            text.explanation = SignInController::tr("%1 could not be reached.").arg(baseUrl.host());
            text.nextStep = SignInController::tr(
                "Check the network and the base URL, then try again. The sandbox works without a network.");
            break;
        case core::ApiError::Kind::Unauthorized:
            text.explanation =
                SignInController::tr("%1 does not know this key, or it was revoked.").arg(baseUrl.host());
            text.nextStep =
                SignInController::tr("Copy the whole key again; it begins with am_live_ or am_sandbox_.");
            break;
        case core::ApiError::Kind::NotTheApi:
        case core::ApiError::Kind::NotFound:
            text.title = SignInController::tr("This is not the AgentMessage API");
            text.explanation =
                SignInController::tr("Something else answers at %1.").arg(baseUrl.toDisplayString());
            text.nextStep = SignInController::tr(
                "Check the base URL. On a guest network, open a browser and sign in to the network first.");
            break;
        default:
            break;
    }
    return text;
}

ErrorText words(const QString& title, const QString& explanation, const QString& nextStep) {
    ErrorText text;
    text.title = title;
    text.explanation = explanation;
    text.nextStep = nextStep;
    return text;
}

SignInProblem::Field fieldFor(const core::ApiError& error) {
    switch (error.kind) {
        case core::ApiError::Kind::Unauthorized:
        case core::ApiError::Kind::Forbidden:
            return SignInProblem::Field::Key;
        case core::ApiError::Kind::NotTheApi:
        case core::ApiError::Kind::NotFound:
        case core::ApiError::Kind::Tls:
            return SignInProblem::Field::BaseUrl;
        default:
            return SignInProblem::Field::None;
    }
}

} // namespace

SignInController::SignInController(session::ProfileList& profiles, session::KeyStore& keys, QObject* parent)
    : QObject(parent), m_profiles(profiles), m_keys(keys), m_signIn(std::make_unique<session::SignIn>()) {}

SignInController::~SignInController() = default;

QString SignInController::defaultBaseUrl() {
    return u"https://api.agentmsg.io"_s;
}

QList<Profile> SignInController::profiles() const {
    return m_profiles.profiles();
}

std::optional<SignInProblem> SignInController::readBaseUrl(const QString& text, QUrl* url) {
    QString typed = text.trimmed();
    if (typed.isEmpty()) {
        typed = defaultBaseUrl();
    }
    if (!typed.contains("://"_L1)) {
        typed.prepend("https://"_L1);
    }
    *url = QUrl(typed, QUrl::StrictMode).adjusted(QUrl::StripTrailingSlash);
    if (url->path() == "/"_L1) {
        url->setPath(QString());
    }
    SignInProblem problem;
    problem.field = SignInProblem::Field::BaseUrl;
    if (!url->isValid() || url->host().isEmpty()) {
        problem.text.title = tr("This is not a URL");
        problem.text.explanation =
            tr("The base URL is the address of the API, like %1.").arg(defaultBaseUrl());
        problem.text.nextStep = tr("Correct the base URL.");
        return problem;
    }
    if (api::ApiClient::isAcceptableBaseUrl(*url)) {
        return std::nullopt;
    }
    if (url->scheme() == "http"_L1) {
        problem.text.title = tr("http:// is refused");
        problem.text.explanation =
            tr("The key would travel readable for everyone on the way. Plain http is accepted only for a "
               "sandbox on "
               "this computer.");
        problem.text.nextStep = tr("Use https://%1.").arg(url->host());
    } else {
        problem.text.title = tr("This base URL cannot be used");
        problem.text.explanation = tr("It must be https, without user name, query or fragment.");
        problem.text.nextStep = tr("Correct the base URL.");
    }
    return problem;
}

void SignInController::openSandbox(const QString& world) {
    const QString name = world == "demo"_L1 ? tr("Sandbox") : tr("Sandbox (%1)").arg(world);
    std::optional<Profile> profile;
    for (const Profile& known : m_profiles.profiles()) {
        if (known.kind == Profile::Kind::EmbeddedSandbox && known.name == name) {
            profile = known;
        }
    }
    if (!profile) {
        profile = m_profiles.add(name, Profile::Kind::EmbeddedSandbox, QUrl());
        Q_EMIT profilesChanged();
    }
    if (!profile) {
        fail(SignInProblem::Field::None,
             words(tr("The data folder cannot be written"),
                   tr("There is no place for the sandbox's world: %1").arg(m_profiles.dataFolder()),
                   tr("Check free space and access to that folder.")));
        return;
    }
    SignedIn result;
    result.profile = *profile;
    result.sandboxWorld = world;
    open(std::move(result));
}

void SignInController::signIn(const QString& name, const QString& baseUrl, const core::SecretKey& key) {
    if (m_busy) {
        return;
    }
    QUrl url;
    if (const auto problem = readBaseUrl(baseUrl, &url)) {
        Q_EMIT failed(*problem);
        return;
    }
    if (key.isEmpty()) {
        fail(SignInProblem::Field::Key, words(tr("The key is missing"), tr("Every request needs an API key."),
                                              tr("Paste a key from the AgentMessage dashboard.")));
        return;
    }
    check({name.trimmed(), url, key, Keeping::KeepKey});
}

void SignInController::openWithKey(const QString& baseUrl, const core::SecretKey& key) {
    if (m_busy) {
        return;
    }
    QUrl url;
    if (const auto problem = readBaseUrl(baseUrl, &url)) {
        Q_EMIT failed(*problem);
        return;
    }
    check({QString(), url, key, Keeping::DropKey});
}

void SignInController::check(const Attempt& attempt) {
    setBusy(true);
    m_signIn->check(attempt.baseUrl, attempt.key)
        .then(this, [this, attempt](const core::Result<session::SignInResult>& result) {
            if (result) {
                accept(attempt, *result);
            } else {
                refuse(attempt, result.error());
            }
        });
}

void SignInController::accept(const Attempt& attempt, const session::SignInResult& found) {
    const std::optional<Profile> profile = profileFor(attempt, found);
    if (!profile) {
        setBusy(false);
        fail(SignInProblem::Field::None,
             words(tr("The data folder cannot be written"),
                   tr("The key is good, but the profile cannot be kept in %1.").arg(m_profiles.dataFolder()),
                   tr("Check free space and access to that folder.")));
        return;
    }
    SignedIn result;
    result.profile = *profile;
    result.lacksOrganization = !found.organization;
    keepKeyAndOpen(attempt, std::move(result));
}

void SignInController::refuse(const Attempt& attempt, const core::ApiError& error) {
    const bool isAway = error.isOffline() || error.kind == core::ApiError::Kind::Server;
    const auto known = isAway ? m_profiles.findByKey(attempt.baseUrl, attempt.key) : std::nullopt;
    if (known) {
        SignedIn result;
        result.profile = *known;
        keepKeyAndOpen(attempt, std::move(result));
        return;
    }
    setBusy(false);
    fail(fieldFor(error), describeSignIn(error, attempt.baseUrl));
}

std::optional<Profile> SignInController::profileFor(const Attempt& attempt,
                                                    const session::SignInResult& found) {
    m_profiles.reload(); // another console may have made one meanwhile
    const Profile::Kind kind = found.isSandbox ? Profile::Kind::Sandbox : Profile::Kind::Live;
    const QString organizationId = found.organization ? found.organization->id : QString();
    std::optional<Profile> profile = m_profiles.findByOrganization(attempt.baseUrl, kind, organizationId);
    if (!profile) {
        // The same key may have lacked org:read before, or lacks it now. One that was used for another
        // organization is a sandbox that began anew: its data is not to be mixed with the old.
        profile = m_profiles.findByKey(attempt.baseUrl, attempt.key);
        if (profile &&
            (profile->kind != kind || (!organizationId.isEmpty() && !profile->organizationId.isEmpty()))) {
            profile.reset();
        }
    }
    if (profile) {
        return m_profiles.setAccount(profile->id, organizationId, attempt.key) ? m_profiles.find(profile->id)
                                                                               : std::nullopt;
    }
    QString name = attempt.name;
    if (name.isEmpty() && found.organization) {
        name = found.organization->name;
    }
    if (name.isEmpty()) {
        name = attempt.baseUrl.host();
    }
    profile = m_profiles.add(freeName(name), kind, attempt.baseUrl);
    if (profile && !m_profiles.setAccount(profile->id, organizationId, attempt.key)) {
        // Nobody could tell later whose data it holds.
        m_profiles.forget(profile->id);
        profile.reset();
    }
    Q_EMIT profilesChanged();
    return profile ? m_profiles.find(profile->id) : std::nullopt;
}

QString SignInController::freeName(const QString& wanted) const {
    const QList<Profile>& known = m_profiles.profiles();
    QString name = wanted;
    for (int number = 2; std::any_of(known.cbegin(), known.cend(),
                                     [&name](const Profile& profile) { return profile.name == name; });
         ++number) {
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    }
    return name;
}

void SignInController::keepKeyAndOpen(const Attempt& attempt, SignedIn result) {
    result.baseUrl = attempt.baseUrl;
    result.key = attempt.key;
    if (attempt.keeping == Keeping::DropKey) {
        result.keyIsKept = false;
        setBusy(false);
        open(std::move(result));
        return;
    }
    m_keys.save(result.profile.id, attempt.key)
        .then(this, [this, result](session::KeyStore::Place place) mutable {
            setBusy(false);
            result.keyIsKept = place == session::KeyStore::Place::Keychain;
            open(std::move(result));
        });
}

void SignInController::reopen(const QString& profileId) {
    const auto profile = m_profiles.find(profileId);
    if (!profile || m_busy) {
        return;
    }
    SignedIn result;
    result.profile = *profile;
    if (profile->kind == Profile::Kind::EmbeddedSandbox) {
        open(std::move(result));
        return;
    }
    result.baseUrl = profile->baseUrl;
    setBusy(true);
    m_keys.load(profileId).then(this, [this, result](const core::SecretKey& key) mutable {
        setBusy(false);
        if (key.isEmpty()) {
            Q_EMIT keyNeeded(result.profile);
            return;
        }
        result.key = key;
        open(std::move(result));
    });
}

void SignInController::signOut(const QString& profileId) {
    m_keys.remove(profileId).then(this, [this](bool isGone) { reportRemains({}, !isGone); });
}

void SignInController::forget(const QString& profileId) {
    const auto profile = m_profiles.find(profileId);
    if (!profile) {
        return;
    }
    session::LockRefusal refusal;
    auto lock = session::ProfileLock::acquire(m_profiles.folder(profileId), &refusal);
    if (!lock && refusal.reason == session::LockRefusal::Reason::Held) {
        refuseLock(profile->name, refusal);
        Q_EMIT forgotten(profileId);
        return;
    }
    // Its file would be looked for in vain once the folder has another name.
    lock.reset();
    if (!m_profiles.forget(profileId)) {
        fail(SignInProblem::Field::Profile,
             words(tr("The profile could not be removed"),
                   tr("Its folder %1 could not be deleted. Nothing was changed.")
                       .arg(m_profiles.folder(profileId)),
                   tr("Close programs that use the folder, check its rights, then try again.")));
        Q_EMIT forgotten(profileId);
        return;
    }
    Q_EMIT profilesChanged();
    const QFuture<QStringList> files = session::ForgottenFolders(m_profiles.dataFolder()).deleteAll();
    m_keys.remove(profileId).then(this, [this, profileId, files](bool isGone) {
        QFuture<QStringList>(files).then(this, [this, profileId, isGone](const QStringList& remaining) {
            reportRemains(remaining, !isGone);
            Q_EMIT forgotten(profileId);
        });
    });
}

void SignInController::tidyUp() {
    if (const QString aside = m_profiles.unreadableFileMovedTo(); !aside.isEmpty()) {
        fail(SignInProblem::Field::Profile,
             words(tr("The list of profiles was damaged"),
                   tr("It was kept as %1. The profiles shown here were found in their folders.").arg(aside),
                   tr("Open a profile as usual. If one is missing, its folder is still in %1.")
                       .arg(m_profiles.folder({}))));
    }
    m_profiles.dropForgotten();
    session::ForgottenFolders(m_profiles.dataFolder())
        .deleteAll()
        .then(this, [this](const QStringList& remaining) { reportRemains(remaining, false); });
}

void SignInController::reportRemains(const QStringList& paths, bool keyRemains) {
    if (!paths.isEmpty()) {
        ErrorText text =
            words(tr("Not all of a forgotten profile could be deleted"),
                  tr("%n files are still there. The console tries again when it starts next.", nullptr,
                     int(paths.size())),
                  tr("Close programs that use them and check the folder's rights, or delete them "
                     "yourself."));
        text.file = paths.constFirst();
        fail(SignInProblem::Field::Profile, text);
    }
    if (keyRemains) {
        fail(
            SignInProblem::Field::Profile,
            words(tr("The key could not be removed"),
                  tr("The keychain of this computer did not let go of it."),
                  tr("Unlock the keychain and remove the entry \"AgentMessage Console\" there, or revoke the "
                     "key in the AgentMessage dashboard.")));
    }
}

void SignInController::open(SignedIn profile) {
    session::LockRefusal refusal;
    m_lock = session::ProfileLock::acquire(m_profiles.folder(profile.profile.id), &refusal);
    if (!m_lock) {
        refuseLock(profile.profile.name, refusal);
        return;
    }
    m_profiles.setLastUsed(profile.profile.id);
    Q_EMIT signedIn(profile);
}

void SignInController::refuseLock(const QString& profileName, const session::LockRefusal& refusal) {
    ErrorText text;
    if (refusal.reason == session::LockRefusal::Reason::NotWritable) {
        text = words(tr("The profile's folder cannot be written"),
                     tr("\"%1\" cannot be opened: no file can be made in its folder.").arg(profileName),
                     tr("Check free space and the folder's owner and rights, or use --data-dir."));
    } else {
        text = words(tr("\"%1\" is open in another console").arg(profileName),
                     refusal.holder.isEmpty()
                         ? tr("One console per profile at a time: another one is just opening it.")
                         : tr("One console per profile at a time: it is held by %1.").arg(refusal.holder),
                     tr("Use that window, or close it and try again."));
    }
    text.file = refusal.file;
    fail(SignInProblem::Field::Profile, text);
}

void SignInController::fail(SignInProblem::Field field, const ErrorText& text) {
    SignInProblem problem;
    problem.field = field;
    problem.text = text;
    Q_EMIT failed(problem);
}

void SignInController::setBusy(bool busy) {
    if (m_busy != busy) {
        m_busy = busy;
        Q_EMIT busyChanged(busy);
    }
}

} // namespace am::models
