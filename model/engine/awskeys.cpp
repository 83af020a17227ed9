// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/awskeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

namespace trainshed {

namespace {

constexpr qint64 fileLimit = 1'000'000;

using Members = QHash<QString, QString>;

struct Section {
    bool found = false;
    Members members;
};

/// "[profile NAME]" of the configuration, "[NAME]" of the credentials; names may be quoted.
QString sectionName(QString head, bool isConfig)
{
    head = head.trimmed();
    if (isConfig && head != u"default") {
        if (!head.startsWith(u"profile ") && !head.startsWith(u"profile\t"))
            return {};
        head = head.mid(8).trimmed();
    }
    if (head.size() >= 2 && head.front() == head.back() && (head.front() == u'"' || head.front() == u'\''))
        head = head.mid(1, head.size() - 2);
    return head;
}

/// A remark begins with a blank and "#" or ";".
QString withoutRemark(const QString &value)
{
    for (qsizetype i = 1; i < value.size(); ++i) {
        if ((value[i] == u'#' || value[i] == u';') && value[i - 1].isSpace())
            return value.left(i).trimmed();
    }
    return value.trimmed();
}

Section readSection(const QByteArray &text, const QString &profile, bool isConfig)
{
    Section section;
    bool inside = false;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed.startsWith(u';'))
            continue;
        if (trimmed.startsWith(u'[')) {
            inside = sectionName(trimmed.mid(1, trimmed.indexOf(u']') - 1), isConfig) == profile;
            section.found |= inside;
            continue;
        }
        const qsizetype equals = trimmed.indexOf(u'=');
        // Indented lines belong to the member above ("s3 =\n  max_concurrent_requests = 20").
        if (!inside || equals <= 0 || line.front().isSpace())
            continue;
        section.members.insert(trimmed.left(equals).trimmed().toLower(),
                               withoutRemark(trimmed.mid(equals + 1)));
    }
    return section;
}

/// An absent file is an empty one.
Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorCode::PermissionDenied,
            QCoreApplication::translate("AwsKeys", "The file “%1” with the keys can't be read.").arg(path),
            file.errorString()};
    }
    if (file.size() > fileLimit)
        return Error{
            ErrorCode::TooLarge,
            QCoreApplication::translate("AwsKeys", "The file “%1” is too big to be one with keys.").arg(path),
            {}};
    return file.readAll();
}

QString fileOf(const QProcessEnvironment &environment, const char *variable, const char *name)
{
    const QString given = environment.value(QLatin1String(variable));
    if (!given.isEmpty())
        return given.startsWith(u"~/") ? QString(QDir::homePath() + given.mid(1)) : given;
    return environment.value(QStringLiteral("HOME"), QDir::homePath()) + u"/.aws/" + QLatin1String(name);
}

QString regionOf(const QProcessEnvironment &environment, const Members &config)
{
    for (const char *variable : {"AWS_REGION", "AWS_DEFAULT_REGION"}) {
        if (const QString region = environment.value(QLatin1String(variable)); !region.isEmpty())
            return region;
    }
    return config.value(QStringLiteral("region"));
}

Error withoutKeys(const QString &profile, const Members &config, const QString &credentials)
{
    for (const char *other : {"credential_process", "sso_session", "sso_start_url", "role_arn"}) {
        if (config.contains(QLatin1String(other))) {
            return {
                ErrorCode::Unsupported,
                QCoreApplication::translate(
                    "AwsKeys",
                    "The profile “%1” of ~/.aws gets its keys through “%2”, which is not supported. Put "
                    "keys into “%3”, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY before the engine "
                    "starts.")
                    .arg(profile, QLatin1String(other), credentials),
                {}};
        }
    }
    return {ErrorCode::NotFound,
            QCoreApplication::translate(
                "AwsKeys", "The profile “%1” in “%2” has no keys. Add them there, or choose another profile.")
                .arg(profile, credentials),
            {}};
}

} // namespace

Result<AwsKeys> readAwsKeys(const QString &profile, const QProcessEnvironment &environment)
{
    const auto variable = [&](const char *name) { return environment.value(QLatin1String(name)); };
    const bool direct = profile.isEmpty() && !variable("AWS_ACCESS_KEY_ID").isEmpty() &&
                        !variable("AWS_SECRET_ACCESS_KEY").isEmpty();
    const QString set = profile.isEmpty() ? variable("AWS_PROFILE") : profile;
    const QString name = set.isEmpty() ? QStringLiteral("default") : set;
    const QString credentialsPath = fileOf(environment, "AWS_SHARED_CREDENTIALS_FILE", "credentials");
    const auto configText = readFile(fileOf(environment, "AWS_CONFIG_FILE", "config"));
    if (!configText)
        return configText.error();
    const Section config = readSection(*configText, name, true);
    AwsKeys keys;
    keys.region = regionOf(environment, config.members);
    if (direct) {
        keys.accessKey = variable("AWS_ACCESS_KEY_ID");
        keys.secretKey = variable("AWS_SECRET_ACCESS_KEY");
        keys.sessionToken = variable("AWS_SESSION_TOKEN");
        return keys;
    }
    const auto credentialsText = readFile(credentialsPath);
    if (!credentialsText)
        return credentialsText.error();
    const Section credentials = readSection(*credentialsText, name, false);
    for (const Section *section : {&credentials, &config}) {
        keys.accessKey = section->members.value(QStringLiteral("aws_access_key_id"));
        keys.secretKey = section->members.value(QStringLiteral("aws_secret_access_key"));
        keys.sessionToken = section->members.value(QStringLiteral("aws_session_token"));
        if (!keys.accessKey.isEmpty() && !keys.secretKey.isEmpty())
            return keys;
    }
    if (credentials.found || config.found)
        return withoutKeys(name, config.members, credentialsPath);
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate(
                     "AwsKeys",
                     "No keys: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set for the engine, and "
                     "“%1” has no profile “%2”.")
                     .arg(credentialsPath, name),
                 {}};
}

} // namespace trainshed
