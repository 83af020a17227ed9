// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/webfetch.h"

#include "model/base/atomicfile.h"
#include "model/storage/remote/digest.h"
#include "model/storage/remote/retry.h"
#include "model/storage/remote/storeerror.h"
#include "model/storage/remote/webaddress.h"
#include "model/storage/remote/webexchange.h"
#include "model/storage/remote/weblook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <curl/curl.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

namespace {

QString partOf(const QString &path)
{
    return path + QStringLiteral(".part");
}

QString recordOf(const QString &path)
{
    return path + QStringLiteral(".part.from");
}

} // namespace

WebFetch::WebFetch(QString file, const StoreLimits &limits, CopyControl &control, WebVersion expected)
    : m_path(std::move(file))
    , m_limits(limits)
    , m_control(control)
    , m_expected(std::move(expected))
    , m_transport(limits.transport)
{}

Error WebFetch::writeError() const
{
    return errnoError(
        errno, QCoreApplication::translate("ObjectStore", "“%1” could not be written.").arg(m_path), m_path);
}

Result<CopyStats> WebFetch::run(const QString &text, const QString &checksum)
{
    static const QRegularExpression sum(QStringLiteral("\\Asha256:[0-9A-Fa-f]{64}\\z"));
    if (!checksum.isEmpty() && !sum.match(checksum).hasMatch())
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("ObjectStore",
                                                 "“%1” is not a checksum. Write it as sha256: and 64 "
                                                 "digits.")
                         .arg(checksum),
                     {}};
    const auto url = webUrl(text);
    if (!url)
        return url.error();
    if (auto opened = open(*url); !opened)
        return opened.error();
    if (auto fetched = fetch(*url); !fetched)
        return fetched.error();
    if (auto right = verify(checksum); !right)
        return right.error();
    if (::fsync(m_part.get()) != 0 || std::rename(QFile::encodeName(partOf(m_path)).constData(),
                                                  QFile::encodeName(m_path).constData()) != 0)
        return writeError();
    QFile::remove(recordOf(m_path));
    if (auto synced = syncFolder(QFileInfo(m_path).path()); !synced)
        return synced.error();
    ++m_control.files;
    return CopyStats{m_received, 1};
}

Result<> WebFetch::open(const QUrl &url)
{
    m_asked = url;
    m_part.reset(::open(QFile::encodeName(partOf(m_path)).constData(),
                        O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!m_part.isValid())
        return writeError();
    if (::flock(m_part.get(), LOCK_EX | LOCK_NB) != 0)
        return Error{ErrorCode::InUse,
                     QCoreApplication::translate("ObjectStore", "“%1” is being fetched already.").arg(m_path),
                     {}};
    struct stat info = {};
    // The address, then what the server said of the version that the part belongs to.
    const auto record = readWhole(recordOf(m_path), 64 * 1024).value_or({}).split('\n');
    if (record.size() >= 2 && record.at(0) == url.toEncoded() && !record.at(1).isEmpty() &&
        ::fstat(m_part.get(), &info) == 0) {
        m_validator = record.at(1);
        m_received = info.st_size;
        m_control.bytes += m_received;
    } else if (::ftruncate(m_part.get(), 0) != 0) {
        return writeError();
    }
    return Done{};
}

Result<> WebFetch::fetch(QUrl url)
{
    for (;;) {
        const auto whole = attempt(url);
        if (!whole)
            return whole.error();
        if (*whole)
            return Done{};
    }
}

Result<bool> WebFetch::attempt(QUrl &url)
{
    HttpRequest request;
    request.url = url.toEncoded();
    if (m_received > 0 && !m_validator.isEmpty())
        request.headers << "Range: bytes=" + QByteArray::number(m_received) + '-'
                        << "If-Range: " + m_validator;
    else if (m_received > 0 && !startOver())
        return writeError();
    request.sink = [this](const HttpAnswer &answer, const char *data, qsizetype size) {
        return take(answer, data, size);
    };
    // A weak ETag matches nothing; what the answer says is looked at in any case.
    if (!m_expected.etag.isEmpty() && !m_expected.etag.startsWith("W/"))
        request.headers << "If-Match: " + m_expected.etag;
    m_broken.reset();
    auto answer = webexchange::send(m_transport, m_control, std::move(request));
    if (!answer)
        return answer.error();
    if (m_broken)
        return *m_broken;
    return judged(*answer, url);
}

Result<bool> WebFetch::judged(const HttpAnswer &answer, QUrl &url)
{
    const Judgement judgement = judge(answer, {});
    if (judgement == Judgement::Done) {
        if (answer.received == 0 && !takeHead(answer))
            return m_broken ? *m_broken : writeError();
        if (m_total < 0 || m_received == m_total)
            return true;
    } else if (judgement == Judgement::Failed) {
        if (answer.curl == 0 && answer.status >= 300 && answer.status < 400 && answer.status != 304)
            return redirected(answer, url);
        if (answer.status == 416 && m_received > 0) {
            // All of it may have been there already; else the part is of no use.
            if (answer.header("content-range") == "bytes */" + QByteArray::number(m_received))
                return true;
            return startOver() ? Result<bool>(false) : writeError();
        }
        return answer.curl != 0 ? lineError(answer, url.host()) : refusedBy(answer, url);
    }
    if (judgement == Judgement::SlowDown)
        ++m_control.slowDowns;
    else if (isLineTrouble(answer))
        ++m_control.lineBreaks;
    if (++m_failures > m_limits.tries)
        return answer.curl != 0 || answer.status < 300 ? lineError(answer, url.host())
                                                       : refusedBy(answer, url);
    const auto asked = retryAfter(answer.header("retry-after"), QDateTime::currentDateTimeUtc());
    if (auto waited = webexchange::pause(
            m_transport, m_control,
            retryDelay(m_failures, m_limits.firstDelay, asked, QRandomGenerator::global()->generateDouble()));
        !waited)
        return waited.error();
    return false;
}

Result<bool> WebFetch::redirected(const HttpAnswer &answer, QUrl &url)
{
    auto next = redirectedTo(answer, url, m_redirects);
    if (!next)
        return next.error();
    url = *next;
    return false;
}

bool WebFetch::startOver()
{
    m_control.bytes -= m_received;
    m_received = 0;
    m_validator.clear();
    return ::ftruncate(m_part.get(), 0) == 0;
}

void WebFetch::remember(const HttpAnswer &answer)
{
    const QByteArray etag = answer.header("etag");
    m_validator = !etag.isEmpty() && !etag.startsWith("W/") ? etag : answer.header("last-modified");
    if (!m_validator.isEmpty())
        (void)writeAtomically(recordOf(m_path), m_asked.toEncoded() + '\n' + m_validator + '\n', false);
}

/// Places what comes: at the end of what is there, or at the start where the server sends all of it.
bool WebFetch::takeHead(const HttpAnswer &answer)
{
    if (!isVersion(answer, m_expected)) {
        m_broken = addressChanged(m_asked);
        return false;
    }
    if (answer.status == 206) {
        const QByteArray range = answer.header("content-range");
        const QByteArray start = "bytes " + QByteArray::number(m_received) + '-';
        if (m_received == 0 || !range.startsWith(start)) {
            m_broken = Error{
                ErrorCode::Corrupt,
                QCoreApplication::translate("ObjectStore", "%1 sent another part than it was asked for.")
                    .arg(m_asked.host()),
                QString::fromLatin1(range.left(100))};
            return false;
        }
        bool isNumber = false;
        m_total = range.mid(range.indexOf('/') + 1).toLongLong(&isNumber);
        if (!isNumber)
            m_total = -1;
        m_control.totalBytes = m_total;
        return true;
    }
    if (!startOver()) {
        m_broken = writeError();
        return false;
    }
    m_total = answer.length;
    m_control.totalBytes = m_total;
    remember(answer);
    return true;
}

bool WebFetch::take(const HttpAnswer &answer, const char *data, qsizetype size)
{
    if (answer.received == size && !takeHead(answer))
        return false;
    qsizetype done = 0;
    while (done < size) {
        const ssize_t n =
            ::pwrite(m_part.get(), data + done, static_cast<size_t>(size - done), m_received + done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            m_broken = writeError();
            return false;
        }
        done += n;
    }
    m_received += size;
    m_control.bytes += size;
    if (m_received > m_furthest) { // what is fetched again is no progress
        m_furthest = m_received;
        m_failures = 0;
    }
    return true;
}

Result<> WebFetch::verify(const QString &checksum)
{
    if (checksum.isEmpty())
        return Done{};
    Digest digest(Digest::Kind::Sha256);
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (qint64 at = 0; at < m_received;) {
        if (m_control.cancelled)
            return transferCancelled();
        const ssize_t n = ::pread(m_part.get(), buffer.data(), static_cast<size_t>(buffer.size()), at);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return writeError();
        digest.add(buffer.constData(), n);
        at += n;
    }
    if (digest.result() == checksum.mid(7).toLower().toLatin1())
        return Done{};
    QFile::remove(partOf(m_path));
    QFile::remove(recordOf(m_path));
    return Error{ErrorCode::Corrupt,
                 QCoreApplication::translate("ObjectStore",
                                             "What “%1” holds has another checksum than the one "
                                             "that was given. It was not kept.")
                     .arg(m_asked.toDisplayString(QUrl::RemoveQuery)),
                 {}};
}

Result<CopyStats> fetchWeb(const QString &url, const QString &file, const QString &checksum,
                           CopyControl &control, const WebVersion &expected)
{
    return WebFetch(file, {}, control, expected).run(url, checksum);
}

} // namespace trainshed
