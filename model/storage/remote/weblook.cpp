// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/weblook.h"

#include "model/storage/remote/httpdate.h"
#include "model/storage/remote/retry.h"
#include "model/storage/remote/storeerror.h"
#include "model/storage/remote/webaddress.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace trainshed {

namespace {

constexpr int tries = 4; // somebody waits

/// One look: asked again until there is an answer that counts.
class WebLook
{
public:
    explicit WebLook(CopyControl &control) : m_control(control) {}
    Result<WebObject> run(QUrl url);

private:
    Result<HttpAnswer> ask(const QUrl &url);
    Result<> wait(std::chrono::milliseconds time);
    static Result<WebObject> read(const HttpAnswer &answer, const QUrl &url);

    CopyControl &m_control;
    Transport m_transport;
    bool m_isHead = true;
    int m_redirects = 0;
    int m_failures = 0;
};

Result<HttpAnswer> WebLook::ask(const QUrl &url)
{
    std::optional<HttpAnswer> answer;
    HttpAnswer begun; // of a server that sends all of it: its headers are enough
    HttpRequest request;
    request.url = url.toEncoded();
    if (m_isHead) {
        request.method = "HEAD";
    } else {
        request.headers << QByteArrayLiteral("Range: bytes=0-0");
        request.sink = [&begun](const HttpAnswer &now, const char *, qsizetype) {
            begun = now;
            return false;
        };
    }
    m_transport.start(std::move(request), [&answer](HttpAnswer got) { answer = std::move(got); });
    while (!answer) {
        if (m_control.cancelled) {
            m_transport.dropAll();
            return transferCancelled();
        }
        m_transport.step(std::chrono::milliseconds(100));
    }
    if (begun.status == 0)
        return *answer;
    begun.curl = 0;
    return begun;
}

Result<> WebLook::wait(std::chrono::milliseconds time)
{
    bool isOver = false;
    m_transport.later(time, [&isOver] { isOver = true; });
    while (!isOver) {
        if (m_control.cancelled) {
            m_transport.dropAll();
            return transferCancelled();
        }
        m_transport.step(std::chrono::milliseconds(100));
    }
    return Done{};
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

Result<WebObject> WebLook::run(QUrl url)
{
    for (;;) {
        const auto answer = ask(url);
        if (!answer)
            return answer.error();
        const bool isEmpty = !m_isHead && answer->status == 416 && !answer->header("content-range").isEmpty();
        const Judgement judgement = isEmpty ? Judgement::Done : judge(*answer, {});
        if (judgement == Judgement::Done)
            return read(*answer, url);
        if (judgement == Judgement::Failed && answer->curl == 0 && answer->status >= 300 &&
            answer->status < 400) {
            auto next = redirectedTo(*answer, url, m_redirects);
            if (!next)
                return next.error();
            url = *next;
            continue;
        }
        // Who knows no HEAD says so in many ways; addresses that are signed for a GET deny it.
        if (answer->curl == 0 && answer->status >= 400 && answer->status != 429 && answer->status != 503 &&
            m_isHead) {
            m_isHead = false;
            continue;
        }
        if (judgement == Judgement::Failed || ++m_failures >= tries)
            return answer->curl != 0 ? lineError(*answer, url.host()) : refusedBy(*answer, url);
        const auto asked = retryAfter(answer->header("retry-after"), QDateTime::currentDateTimeUtc());
        if (auto waited = wait(retryDelay(m_failures, StoreLimits{}.firstDelay, asked,
                                          QRandomGenerator::global()->generateDouble()));
            !waited)
            return waited.error();
    }
}

} // namespace

Result<WebObject> lookAtWeb(const QString &text, CopyControl &control)
{
    auto url = webUrl(text);
    if (!url)
        return url.error();
    return WebLook(control).run(*url);
}

} // namespace trainshed
