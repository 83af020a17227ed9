// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/draft.h"

#include "model/base/atomicfile.h"
#include "model/job/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace trainshed {

namespace {
constexpr int draftVersion = 1;
}

QByteArray draftToJson(const Draft &draft)
{
    const QJsonObject object{{QStringLiteral("version"), draftVersion},
                             {QStringLiteral("new_version"), draft.newVersion},
                             {QStringLiteral("page"), draft.page},
                             {QStringLiteral("saved"), draft.saved},
                             {QStringLiteral("job"), jobToJson(draft.spec)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Draft> draftFromJson(const QByteArray &json)
{
    const auto object = parseObject(json);
    if (!object)
        return object.error();
    if (object->value(QStringLiteral("version")).toInt() > draftVersion)
        return Error{ErrorCode::VersionMismatch,
                     QCoreApplication::translate("Draft", "A later version of Trainshed made this draft."),
                     {}};
    if (!object->value(QStringLiteral("job")).isObject())
        return Error{
            ErrorCode::InvalidJson, QCoreApplication::translate("Draft", "This is no draft of a job."), {}};
    Draft draft;
    draft.spec = jobFromJson(object->value(QStringLiteral("job")).toObject()).spec;
    draft.newVersion = object->value(QStringLiteral("new_version")).toBool();
    draft.page = object->value(QStringLiteral("page")).toInt();
    draft.saved = object->value(QStringLiteral("saved")).toInteger();
    return draft;
}

DraftStore::DraftStore(const QString &path) : m_path(path) {}

QString DraftStore::autosavePath() const
{
    return QString(m_path + QStringLiteral(".autosave"));
}

Result<> DraftStore::autosave(const Draft &draft)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    // Not durable: often, and a power cut costs seconds of typing only.
    return writeAtomically(autosavePath(), draftToJson(draft), false);
}

Result<> DraftStore::keep(const Draft &draft)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    auto written = writeAtomically(m_path, draftToJson(draft));
    if (written)
        forgetAutosave();
    return written;
}

void DraftStore::forgetAutosave()
{
    QFile::remove(autosavePath());
}

void DraftStore::forgetKept()
{
    QFile::remove(m_path);
}

std::optional<Draft> DraftStore::load() const
{
    if (const auto json = readWhole(autosavePath())) {
        if (auto draft = draftFromJson(*json))
            return *draft;
    }
    return kept();
}

std::optional<Draft> DraftStore::kept() const
{
    if (const auto json = readWhole(m_path)) {
        if (auto draft = draftFromJson(*json))
            return *draft;
    }
    return std::nullopt;
}

} // namespace trainshed
