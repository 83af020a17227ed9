// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/archivebrowsing.h"

#include "model/archive/archive.h"
#include "model/archive/archivewords.h"
#include "model/engine/background.h"
#include "model/job/rules.h"

#include <QTimer>

#include <chrono>

namespace trainshed {

namespace {

constexpr int readers = 2;
constexpr int packers = 2;
constexpr std::chrono::seconds patience{60};
constexpr qint64 mostEntries = 20'000;
constexpr qint64 mostText = 64 << 10;
constexpr qsizetype mostName = 3000;

QString kindText(ArchiveEntry::Kind kind)
{
    switch (kind) {
    case ArchiveEntry::Kind::File:
    case ArchiveEntry::Kind::HardLink:
        return QStringLiteral("file");
    case ArchiveEntry::Kind::Folder:
        return QStringLiteral("folder");
    case ArchiveEntry::Kind::Link:
        return QStringLiteral("link");
    case ArchiveEntry::Kind::Other:
        break;
    }
    return QStringLiteral("other");
}

Result<rpc::ArchiveList::Reply> list(const QString &path, CopyControl &control)
{
    const auto listing = ArchiveWorker().list(path, mostEntries, control);
    if (!listing)
        return listing.error();
    rpc::ArchiveList::Reply reply{listing->format, listing->files, listing->bytes, listing->complete, {}};
    for (const ArchiveEntry &entry : listing->entries)
        reply.entries.append({entry.index, kindText(entry.kind), archiveNameText(entry.name, mostName),
                              entry.size, entry.time, archiveNameText(entry.link, mostName)});
    return reply;
}

Result<rpc::ArchiveRead::Reply> read(const QString &path, qint64 index, CopyControl &control)
{
    auto content = ArchiveWorker().read(path, index, mostText + 1, control);
    if (!content)
        return content.error();
    rpc::ArchiveRead::Reply reply;
    reply.cut = content->size() > mostText;
    if (reply.cut) {
        // Not through the middle of a line, or of a letter.
        const qsizetype end = content->lastIndexOf('\n', mostText);
        content->truncate(end > 0 ? end : mostText);
    }
    reply.binary = content->contains('\0');
    if (!reply.binary)
        reply.text = QString::fromUtf8(*content);
    return reply;
}

} // namespace

ArchiveBrowsing::ArchiveBrowsing(QObject *parent) : QObject(parent), m_operations(packers)
{
    m_readers.setMaxThreadCount(readers);
    connect(&m_operations, &Operations::becameIdle, this, &ArchiveBrowsing::becameIdle);
}

ArchiveBrowsing::~ArchiveBrowsing()
{
    for (const std::weak_ptr<CopyControl> &each : std::as_const(m_running)) {
        if (const auto control = each.lock())
            control->cancelled = true;
    }
    m_readers.clear();
    m_readers.waitForDone();
}

std::shared_ptr<CopyControl> ArchiveBrowsing::newControl()
{
    auto control = std::make_shared<CopyControl>();
    m_running.removeIf([](const std::weak_ptr<CopyControl> &each) { return each.expired(); });
    m_running.append(control);
    return control;
}

template<typename T>
void ArchiveBrowsing::look(const QString &location,
                           std::function<Result<T>(const QString &, CopyControl &)> work,
                           std::function<void(Result<T>)> reply)
{
    const auto path = localPath(location);
    if (!path) {
        reply(Error{ErrorCode::InvalidArgument, tr("Only archives of this computer can be looked into."),
                    location});
        return;
    }
    auto control = newControl();
    QTimer::singleShot(patience, this, [weak = std::weak_ptr(control)] {
        if (const auto running = weak.lock())
            running->cancelled = true;
    });
    inBackground<Result<T>>(
        m_readers, this, [work = std::move(work), path = *path, control] { return work(path, *control); },
        [reply = std::move(reply)](const Result<T> &got) {
            if (!got && got.error().code == ErrorCode::Cancelled) {
                reply(Error{ErrorCode::Timeout,
                            tr("This archive takes too long to look into. A job can use it all the same."),
                            {}});
                return;
            }
            reply(got);
        });
}

void ArchiveBrowsing::bind(Dispatcher &dispatcher)
{
    dispatcher.on<rpc::ArchiveProgress>([this](const rpc::ArchiveProgress &request, const auto &reply) {
        const auto control = m_operations.find(request.operation);
        if (!control) {
            reply(control.error());
            return;
        }
        const CopyControl &now = **control;
        reply(rpc::ArchiveProgress::Reply{now.files, now.bytes, now.totalFiles, now.totalBytes});
    });
    dispatcher.on<rpc::ArchiveCancel>([this](const rpc::ArchiveCancel &request, const auto &reply) {
        const auto cancelled = m_operations.cancel(request.operation);
        reply(cancelled ? Result<rpc::None>(rpc::None{}) : cancelled.error());
    });
    dispatcher.on<rpc::ArchiveList>([this](const rpc::ArchiveList &request, const auto &reply) {
        look<rpc::ArchiveList::Reply>(request.location, list, reply);
    });
    dispatcher.on<rpc::ArchiveRead>([this](const rpc::ArchiveRead &request, const auto &reply) {
        look<rpc::ArchiveRead::Reply>(
            request.location,
            [index = request.index](const QString &path, CopyControl &control) {
                return read(path, index, control);
            },
            reply);
    });
}

} // namespace trainshed
