// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/transport.h"

#include <array>
#include <curl/curl.h>
#include <utility>

namespace trainshed {

/// One request on one easy handle: sets it up, takes what comes in, and says what came of it.
class Transfer
{
public:
    Transfer(CURL *easy, HttpRequest request, HttpDone done);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    void prepare(const TransportLimits &limits);
    std::pair<HttpAnswer, HttpDone> finished(CURLcode code);

private:
    void prepareHeaders();
    void prepareMethod();
    void prepareSecurity();
    void addHeader(const QByteArray &line);

    static size_t onHeader(char *data, size_t, size_t size, void *self);
    static size_t onBody(char *data, size_t, size_t size, void *self);
    static size_t onSend(char *data, size_t, size_t size, void *self);
    static int onSeek(void *self, curl_off_t offset, int origin);
    void takeHeader(QByteArray line);
    bool takeBody(const char *data, qsizetype size);
    size_t give(char *data, size_t size);

    CURL *m_easy;
    HttpRequest m_request;
    HttpDone m_done;
    HttpAnswer m_answer;
    curl_slist *m_headers = nullptr;
    qint64 m_sent = 0;
    std::array<char, CURL_ERROR_SIZE> m_trouble{};
};

} // namespace trainshed
