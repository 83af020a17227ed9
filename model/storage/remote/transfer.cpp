// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/transfer.h"

#include "model/storage/remote/signer.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace trainshed {

namespace {

constexpr qsizetype errorBody = 64 * 1024;
constexpr int mostHeaders = 100;
constexpr qsizetype longestHeader = 8 * 1024;

} // namespace

Transfer::Transfer(CURL *easy, HttpRequest request, HttpDone done)
    : m_easy(easy), m_request(std::move(request)), m_done(std::move(done))
{}

Transfer::~Transfer()
{
    curl_slist_free_all(m_headers);
}

void Transfer::prepare(const TransportLimits &limits)
{
    curl_easy_setopt(m_easy, CURLOPT_URL, m_request.url.constData());
    curl_easy_setopt(m_easy, CURLOPT_PATH_AS_IS, 1L); // a key may hold "..": it is one name, not a way
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_easy, CURLOPT_USERAGENT, "trainshed/" TRAINSHED_VERSION);
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_trouble.data());
    curl_easy_setopt(m_easy, CURLOPT_BUFFERSIZE, 128L * 1024);
    curl_easy_setopt(m_easy, CURLOPT_UPLOAD_BUFFERSIZE, 128L * 1024);
    curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_2TLS});
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, long{limits.connectMs});
    curl_easy_setopt(m_easy, CURLOPT_LOW_SPEED_LIMIT, long{limits.stallBytes});
    curl_easy_setopt(m_easy, CURLOPT_LOW_SPEED_TIME, long{limits.stallSeconds});
    // A name that is being looked up must not hold up a cancel.
    curl_easy_setopt(m_easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    prepareMethod();
    prepareHeaders();
    prepareSecurity();
}

void Transfer::prepareMethod()
{
    const bool file = m_request.bodyFile >= 0;
    const qint64 size = file ? m_request.bodySize : m_request.body.size();
    if (m_request.method == "HEAD") {
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
    } else if (m_request.method == "PUT" && !file) {
        // As a POST by another name libcurl sends a small body along with the headers, in one go.
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, "PUT");
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t{size});
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_request.body.constData());
    } else if (m_request.method == "PUT") {
        curl_easy_setopt(m_easy, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(m_easy, CURLOPT_INFILESIZE_LARGE, curl_off_t{size});
        curl_easy_setopt(m_easy, CURLOPT_READFUNCTION, &Transfer::onSend);
        curl_easy_setopt(m_easy, CURLOPT_READDATA, this);
        curl_easy_setopt(m_easy, CURLOPT_SEEKFUNCTION, &Transfer::onSeek);
        curl_easy_setopt(m_easy, CURLOPT_SEEKDATA, this);
    } else if (m_request.method == "POST") {
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t{size});
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_request.body.constData());
    } else if (m_request.method != "GET") {
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    }
}

void Transfer::prepareHeaders()
{
    for (const QByteArray &line : std::as_const(m_request.headers))
        addHeader(line);
    const auto signature = signatureHeaders(m_request, QDateTime::currentDateTimeUtc());
    for (const QByteArray &line : signature)
        addHeader(line);
    // Of its own accord curl waits a second for a 100 that many stores never send.
    if (m_request.method == "PUT" || m_request.method == "POST")
        addHeader("Expect:");
    if (m_headers)
        curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headers);
}

void Transfer::prepareSecurity()
{
    if (m_request.tls == TlsCheck::File)
        curl_easy_setopt(m_easy, CURLOPT_CAINFO, m_request.caFile.constData());
    // As every program with OpenSSL has it; libcurl names a file of its own.
    if (m_request.tls == TlsCheck::System && qEnvironmentVariableIsSet("SSL_CERT_FILE"))
        curl_easy_setopt(m_easy, CURLOPT_CAINFO, qgetenv("SSL_CERT_FILE").constData());
    if (m_request.tls == TlsCheck::Off) {
        curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYHOST, 0L);
    }
}

void Transfer::addHeader(const QByteArray &line)
{
    m_headers = curl_slist_append(m_headers, line.constData());
}

std::pair<HttpAnswer, HttpDone> Transfer::finished(CURLcode code)
{
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    m_answer.curl = code;
    m_answer.status = static_cast<int>(status);
    // An error's body that is cut off on purpose is no error of the line.
    if (code == CURLE_WRITE_ERROR && status >= 300)
        m_answer.curl = CURLE_OK;
    if (m_answer.curl != CURLE_OK)
        m_answer.trouble =
            QString::fromUtf8(m_trouble[0] ? m_trouble.data() : curl_easy_strerror(code)).trimmed();
    return {std::move(m_answer), std::move(m_done)};
}

size_t Transfer::onHeader(char *data, size_t, size_t size, void *self)
{
    static_cast<Transfer *>(self)->takeHeader(QByteArray(data, static_cast<qsizetype>(size)));
    return size;
}

void Transfer::takeHeader(QByteArray line)
{
    line = line.trimmed();
    if (line.startsWith(
            "HTTP/")) { // the first line of an answer; after a "100 Continue" there is a second one
        m_answer.headers.clear();
        m_answer.length = -1;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || line.size() > longestHeader || m_answer.headers.size() >= mostHeaders)
        return;
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    m_answer.headers.insert(name, value);
    if (name == "content-length")
        m_answer.length = value.toLongLong();
}

size_t Transfer::onBody(char *data, size_t, size_t size, void *self)
{
    return static_cast<Transfer *>(self)->takeBody(data, static_cast<qsizetype>(size)) ? size : 0;
}

bool Transfer::takeBody(const char *data, qsizetype size)
{
    if (m_answer.status == 0) {
        long status = 0;
        curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
        m_answer.status = static_cast<int>(status);
    }
    m_answer.received += size;
    if (m_answer.status >= 300) {
        m_answer.body.append(data, std::min(size, errorBody - m_answer.body.size()));
        return m_answer.received <= errorBody;
    }
    if (m_request.sink)
        return m_request.sink(m_answer, data, size);
    if (m_answer.body.size() + size > m_request.bodyLimit) {
        m_answer.tooLong = true;
        return false;
    }
    m_answer.body.append(data, size);
    return true;
}

size_t Transfer::onSend(char *data, size_t, size_t size, void *self)
{
    return static_cast<Transfer *>(self)->give(data, size);
}

size_t Transfer::give(char *data, size_t size)
{
    const qint64 wanted = std::min<qint64>(static_cast<qint64>(size), m_request.bodySize - m_sent);
    ssize_t n = 0;
    do {
        n = ::pread(m_request.bodyFile, data, static_cast<size_t>(wanted), m_request.bodyOffset + m_sent);
    } while (n < 0 && errno == EINTR);
    // A file that became shorter must not leave the other side waiting for the rest.
    if (n < 0 || (n == 0 && wanted > 0))
        return CURL_READFUNC_ABORT;
    m_sent += n;
    return static_cast<size_t>(n);
}

int Transfer::onSeek(void *self, curl_off_t offset, int origin)
{
    if (origin != SEEK_SET)
        return CURL_SEEKFUNC_CANTSEEK;
    static_cast<Transfer *>(self)->m_sent = offset;
    return CURL_SEEKFUNC_OK;
}

} // namespace trainshed
