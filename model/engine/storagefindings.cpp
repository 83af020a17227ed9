// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/storagefindings.h"

#include "model/job/location.h"

#include <QCoreApplication>

namespace trainshed {

namespace {

/// How far the look came before it ended.
enum class Came { Nowhere, ToTls, ToKeys, ToList, Through };

/// What a store said: "HTTP 403, AccessDenied, …" is the error's detail (storeerror.h).
struct Said {
    bool answered = false;
    QString code;
};

Said saidBy(const Error &error)
{
    Said said;
    said.answered = error.detail.startsWith(u"HTTP ");
    if (said.answered)
        said.code = error.detail.section(QStringLiteral(", "), 1, 1);
    return said;
}

bool isAboutKeys(const QString &code)
{
    static const QStringList codes{
        QStringLiteral("InvalidAccessKeyId"),   QStringLiteral("SignatureDoesNotMatch"),
        QStringLiteral("ExpiredToken"),         QStringLiteral("TokenRefreshRequired"),
        QStringLiteral("InvalidToken"),         QStringLiteral("InvalidTokenId"),
        QStringLiteral("RequestTimeTooSkewed"), QStringLiteral("AuthorizationHeaderMalformed")};
    return codes.contains(code);
}

Came cameTo(const Error &error, const Said &said)
{
    if (said.answered)
        return isAboutKeys(said.code) || error.detail.startsWith(u"HTTP 401") ? Came::ToKeys : Came::ToList;
    // A certificate or its file: the other end was there. A handshake that broke names its library.
    const bool tls = error.code == ErrorCode::PermissionDenied || error.code == ErrorCode::InvalidArgument ||
                     error.detail.contains(u"SSL") || error.detail.contains(u"TLS");
    return tls ? Came::ToTls : Came::Nowhere;
}

StorageFinding tlsFinding(const StorageProfile &profile)
{
    if (locationScheme(profile.endpoint) == u"http")
        return {StorageStep::Tls, StorageStepState::Doubtful,
                QCoreApplication::translate("StorageFindings", "The connection is not encrypted.")};
    if (profile.tls == TlsCheck::Off) {
        return {StorageStep::Tls, StorageStepState::Doubtful,
                QCoreApplication::translate("StorageFindings",
                                            "The connection is encrypted, but nobody checks with whom.")};
    }
    return {StorageStep::Tls, StorageStepState::Works,
            QCoreApplication::translate("StorageFindings",
                                        "The connection is encrypted, the certificate is good.")};
}

StorageFinding keysFinding(const StorageProfile &profile, bool certain)
{
    if (profile.keys == KeySource::Anonymous) {
        return {StorageStep::Keys, StorageStepState::NotTried,
                QCoreApplication::translate("StorageFindings",
                                            "No keys are sent: only what is public can be had.")};
    }
    if (!certain)
        return {StorageStep::Keys, StorageStepState::Doubtful,
                QCoreApplication::translate("StorageFindings",
                                            "The store did not say whether it knows the keys.")};
    return {StorageStep::Keys, StorageStepState::Works,
            QCoreApplication::translate("StorageFindings", "The keys are accepted.")};
}

StorageFinding listFinding(const QString &bucket, qint64 seen)
{
    if (!bucket.isEmpty()) {
        return {StorageStep::List, StorageStepState::Works,
                QCoreApplication::translate("StorageFindings", "The bucket “%1” can be listed.").arg(bucket)};
    }
    const int count = static_cast<int>(seen); // lupdate does not read a cast among the arguments
    return {StorageStep::List, StorageStepState::Works,
            QCoreApplication::translate("StorageFindings", "%n bucket(s) can be listed.", nullptr, count)};
}

QString listProblem(const QString &bucket, const Error &error, const Said &said)
{
    if (bucket.isEmpty() && said.code == u"AccessDenied") {
        return QCoreApplication::translate(
            "StorageFindings",
            "These keys may not list all buckets. Name one of yours above and test again: jobs need "
            "no more than that.");
    }
    return error.text();
}

} // namespace

QList<StorageFinding> findingsOf(const StorageProfile &profile, const QString &bucket,
                                 const Result<qint64> &seen)
{
    const Said said = seen ? Said{true, {}} : saidBy(seen.error());
    const Came came = seen ? Came::Through : cameTo(seen.error(), said);
    const QString problem = seen ? QString() : seen.error().text();
    QList<StorageFinding> found;
    const auto step = [&](Came here, StorageStep which, const StorageFinding &good) {
        if (came > here)
            found.append(good);
        else if (came == here)
            found.append({which, StorageStepState::Fails, problem});
        else
            found.append({which, StorageStepState::NotTried,
                          QCoreApplication::translate("StorageFindings", "Not tried.")});
    };
    const QString host = profile.endpoint.section(QStringLiteral("://"), 1);
    step(Came::Nowhere, StorageStep::Reach,
         {StorageStep::Reach, StorageStepState::Works,
          QCoreApplication::translate("StorageFindings", "“%1” can be reached.").arg(host)});
    step(Came::ToTls, StorageStep::Tls, tlsFinding(profile));
    const bool known = seen || said.code == u"AccessDenied" || said.code == u"NoSuchBucket";
    step(Came::ToKeys, StorageStep::Keys, keysFinding(profile, known));
    if (seen)
        found.append(listFinding(bucket, *seen));
    else if (came == Came::ToList)
        found.append({StorageStep::List, StorageStepState::Fails, listProblem(bucket, seen.error(), said)});
    else
        found.append({StorageStep::List, StorageStepState::NotTried,
                      QCoreApplication::translate("StorageFindings", "Not tried.")});
    return found;
}

} // namespace trainshed
