// Narrowing the list of profiles down to one.
#include "app/console/ProfileChoice.h"

#include <algorithm>

namespace am::app {

using namespace Qt::StringLiterals;
using session::Profile;

namespace {

QUrl normalized(const QUrl& url) {
    QUrl result = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (result.path() == "/"_L1) {
        result.setPath(QString());
    }
    return result;
}

/// The world is part of the name, in brackets, unless it is the demo.
bool isSandboxOf(const Profile& profile, const QString& world) {
    if (profile.kind != Profile::Kind::EmbeddedSandbox) {
        return false;
    }
    const auto names = [&profile](const QString& other) {
        return profile.name.endsWith(u"(%1)"_s.arg(other));
    };
    return world == "demo"_L1 ? !names(u"empty"_s) && !names(u"large"_s) : names(world);
}

QString listed(const QList<Profile>& profiles) {
    QStringList lines;
    for (const Profile& profile : profiles) {
        const QString where = profile.kind == Profile::Kind::EmbeddedSandbox ? u"embedded sandbox"_s
                                                                             : profile.baseUrl.toString();
        lines.append(u"  \"%1\" (%2)"_s.arg(profile.name, where));
    }
    return lines.join(u'\n');
}

} // namespace

tl::expected<Profile, QString> chooseProfile(const session::ProfileList& profiles, const CommandLine& line) {
    const QList<Profile>& all = profiles.profiles();
    if (all.isEmpty()) {
        return tl::make_unexpected(
            u"There is no profile in %1. Sign in first, or name another folder with --data-dir."_s.arg(
                profiles.dataFolder()));
    }
    QList<Profile> left;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(left), [&line](const Profile& profile) {
        return (line.profile.isEmpty() || profile.name == line.profile || profile.id == line.profile) &&
               (!line.sandboxWorld || isSandboxOf(profile, *line.sandboxWorld)) &&
               (!line.baseUrl || (profile.kind != Profile::Kind::EmbeddedSandbox &&
                                  normalized(profile.baseUrl) == normalized(*line.baseUrl)));
    });
    if (left.size() > 1 && line.baseUrl) {
        const core::SecretKey key(qgetenv(line.apiKeyVariable.toLocal8Bit().constData()).trimmed());
        if (const auto known = key.isEmpty() ? std::nullopt : profiles.findByKey(*line.baseUrl, key)) {
            return *known;
        }
    }
    if (left.isEmpty()) {
        return tl::make_unexpected(u"No profile is meant by that. There are:\n"_s + listed(all));
    }
    if (left.size() > 1) {
        return tl::make_unexpected(u"There are several profiles; choose one with --profile NAME:\n"_s +
                                   listed(left));
    }
    return left.first();
}

} // namespace am::app
