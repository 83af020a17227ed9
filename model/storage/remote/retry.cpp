// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/retry.h"

#include "model/storage/remote/httpdate.h"

#include <algorithm>
#include <curl/curl.h>

namespace trainshed {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestDelay = 20s;
constexpr std::chrono::seconds longestAsked = 120s;

} // namespace

bool isLineTrouble(const HttpAnswer &answer)
{
    switch (answer.curl) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_PARTIAL_FILE:
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_SSL_CONNECT_ERROR: // also what a line that breaks in the handshake comes to
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_FAIL_REWIND:
        return true;
    default:
        return false;
    }
}

Judgement judge(const HttpAnswer &answer, const QByteArray &code)
{
    if (isLineTrouble(answer))
        return Judgement::Again;
    if (answer.curl != CURLE_OK)
        return Judgement::Failed;
    if (answer.status == 429 || answer.status == 503 || code == "SlowDown" || code == "ServiceUnavailable" ||
        code == "TooManyRequests" || code == "RequestLimitExceeded")
        return Judgement::SlowDown;
    if (answer.status == 408 || answer.status == 500 || answer.status == 502 || answer.status == 504 ||
        answer.status == 509 || code == "InternalError" || code == "RequestTimeout" ||
        code == "OperationAborted" || code == "BadDigest" || code == "XAmzContentSHA256Mismatch" ||
        code == "IncompleteBody")
        return Judgement::Again;
    return answer.status >= 200 && answer.status < 300 ? Judgement::Done : Judgement::Failed;
}

std::chrono::milliseconds retryDelay(int attempt, std::chrono::milliseconds first, std::chrono::seconds asked,
                                     double random)
{
    const auto full = std::min(first * (1 << std::clamp(attempt - 1, 0, 10)), longestDelay);
    const auto spread = std::chrono::duration_cast<std::chrono::milliseconds>(full * (0.5 + random / 2));
    return std::max<std::chrono::milliseconds>(spread, std::min(asked, longestAsked));
}

std::chrono::seconds retryAfter(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const int seconds = header.toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max(seconds, 0));
    const QDateTime date = httpDate(header);
    return date.isValid() ? std::chrono::seconds(std::max<qint64>(now.secsTo(date), 0)) : 0s;
}

} // namespace trainshed
