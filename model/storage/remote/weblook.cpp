// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/weblook.h"

#include "model/storage/remote/httpdate.h"
#include "model/storage/remote/retry.h"
#include "model/storage/remote/storeerror.h"
#include "model/storage/remote/webaddress.h"
#include "model/storage/remote/webexchange.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace trainshed {

namespace {

constexpr int tries = 4; // somebody waits

/// One look: asked again until there is an answer that counts.
class WebLook
{
public:
    explicit WebLook(CopyControl &control) : m_control(control) {}
    Result<WebObject> run(QUrl url);
    /// The answer to a GET of the first `wanted` bytes, or to a HEAD (0).
    Result<HttpAnswer> get(QUrl &url, qint64 wanted);
    const QByteArray &content() const { return m_content; }

private:
    Result<HttpAnswer> ask(const QUrl &url);
    static Result<WebObject> read(const HttpAnswer &answer, const QUrl &url);

    CopyControl &m_control;
    Transport m_transport;
    qint64 m_wanted = 0;
    QByteArray m_content;
    int m_redirects = 0;
    int m_failures = 0;
};

Result<HttpAnswer> WebLook::ask(const QUrl &url)
{
    HttpAnswer begun; // of a server that sends all of it: no more than its start is taken
    m_content.clear();
    HttpRequest request;
    request.url = url.toEncoded();
    if (m_wanted == 0) {
        request.method = "HEAD";
    } else {
        request.headers << "Range: bytes=0-" + QByteArray::number(m_wanted - 1);
        request.sink = [this, &begun](const HttpAnswer &now, const char *data, qsizetype size) {
            begun = now;
            m_content.append(data, std::min<qsizetype>(size, m_wanted - m_content.size()));
            return m_content.size() < m_wanted;
        };
    }
    auto answer = webexchange::send(m_transport, m_control, std::move(request));
    if (!answer)
        return answer.error();
    if (begun.status == 0 || m_content.size() < m_wanted)
        return *answer;
    begun.curl = 0;
    return begun;
}

Result<WebObject> WebLook::read(const HttpAnswer &answer, const QUrl &url)
{
    WebObject object;
    object.version = {answer.header("etag"), httpDate(answer.header("last-modified"))};
    bool isNumber = answer.length >= 0;
    object.size = answer.length;
    const QByteArray range = answer.header("content-range");
    if (answer.status == 206 || answer.status == 416)
        object.size = range.mid(range.indexOf('/') + 1).toLongLong(&isNumber);
    if (isNumber && object.size >= 0)
        return object;
    return Error{ErrorCode::Unsupported,
                 QCoreApplication::translate("ObjectStore", "%1 does not say how large “%2” is.")
                     .arg(url.host(), url.path()),
                 {}};
}

/// Asks until there is an answer that counts; `url` is then what was sent on to.
Result<HttpAnswer> WebLook::get(QUrl &url, qint64 wanted)
{
    m_wanted = wanted;
    for (;;) {
        auto answer = ask(url);
        if (!answer)
            return answer;
        // A range of an empty file can't be had: it says so.
        const bool isEmpty = answer->status == 416 && answer->header("content-range") == "bytes */0";
        const Judgement judgement = judge(*answer, {});
        const bool isSaid = answer->curl == 0 && answer->status >= 400 && judgement == Judgement::Failed;
        if (isEmpty || judgement == Judgement::Done || isSaid)
            return answer;
        if (judgement == Judgement::Failed && answer->curl == 0) {
            auto next = redirectedTo(*answer, url, m_redirects);
            if (!next)
                return next.error();
            url = *next;
            continue;
        }
        if (judgement == Judgement::Failed || ++m_failures >= tries)
            return answer->curl != 0 ? lineError(*answer, url.host()) : refusedBy(*answer, url);
        const auto asked = retryAfter(answer->header("retry-after"), QDateTime::currentDateTimeUtc());
        if (auto waited = webexchange::pause(m_transport, m_control,
                                             retryDelay(m_failures, StoreLimits{}.firstDelay, asked,
                                                        QRandomGenerator::global()->generateDouble()));
            !waited)
            return waited.error();
    }
}

Result<WebObject> WebLook::run(QUrl url)
{
    auto answer = get(url, 0);
    // Who knows no HEAD says so in many ways; addresses that are signed for a GET deny it.
    if (!answer ? answer.error().code == ErrorCode::Unreachable : answer->status >= 400)
        answer = get(url, 1);
    if (!answer)
        return answer.error();
    if (answer->status >= 400 && answer->status != 416)
        return refusedBy(*answer, url);
    return read(*answer, url);
}

} // namespace

Result<WebObject> lookAtWeb(const QString &text, CopyControl &control)
{
    auto url = webUrl(text);
    if (!url)
        return url.error();
    return WebLook(control).run(*url);
}

bool isVersion(const HttpAnswer &answer, const WebVersion &expected)
{
    if (!expected.etag.isEmpty())
        return answer.header("etag") == expected.etag;
    return !expected.modified.isValid() || httpDate(answer.header("last-modified")) == expected.modified;
}

Result<QByteArray> readWebStart(const QString &text, qint64 most, const WebVersion &expected,
                                CopyControl &control)
{
    auto url = webUrl(text);
    if (!url)
        return url.error();
    WebLook look(control);
    const auto answer = look.get(*url, most);
    if (!answer)
        return answer.error();
    if (answer->status >= 400 && answer->status != 416)
        return refusedBy(*answer, *url);
    if (!isVersion(*answer, expected))
        return addressChanged(*url);
    return look.content();
}

} // namespace trainshed
