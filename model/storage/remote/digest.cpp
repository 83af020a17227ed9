// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/digest.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <openssl/evp.h>

namespace trainshed {

Digest::Digest(Kind kind) : m_kind(kind), m_context(EVP_MD_CTX_new())
{
    begin();
}

Digest::~Digest()
{
    EVP_MD_CTX_free(m_context);
}

void Digest::begin()
{
    // MD5 is missing where OpenSSL is held to FIPS.
    m_usable = EVP_DigestInit_ex(m_context, m_kind == Kind::Md5 ? EVP_md5() : EVP_sha256(), nullptr) == 1;
}

void Digest::add(const char *data, qsizetype size)
{
    if (m_usable)
        EVP_DigestUpdate(m_context, data, static_cast<size_t>(size));
}

QByteArray Digest::result()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int size = 0;
    if (!m_usable)
        return {};
    EVP_DigestFinal_ex(m_context, bytes.data(), &size);
    begin();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(size)).toHex();
}

QByteArray Digest::of(Kind kind, const QByteArray &bytes)
{
    Digest digest(kind);
    digest.add(bytes.constData(), bytes.size());
    return digest.result();
}

std::unique_ptr<ContentSum> ContentSum::like(const QByteArray &sum)
{
    static const QRegularExpression shape(QStringLiteral("\\A(?:([1-9][0-9]{0,14}):)?[0-9a-f]{64}\\z"));
    const auto match = shape.match(QString::fromLatin1(sum));
    return match.hasMatch() ? std::make_unique<ContentSum>(match.captured(1).toLongLong()) : nullptr;
}

void ContentSum::add(const char *data, qsizetype size)
{
    if (m_partSize == 0)
        return m_part.add(data, size);
    while (size > 0) {
        const qsizetype step = static_cast<qsizetype>(std::min<qint64>(size, m_partSize - m_inPart));
        m_part.add(data, step);
        data += step;
        size -= step;
        m_inPart += step;
        if (m_inPart == m_partSize)
            endPart();
    }
}

void ContentSum::endPart()
{
    m_inPart = 0;
    m_parts << m_part.result();
    const QByteArray bytes = QByteArray::fromHex(m_parts.last());
    m_whole.add(bytes.constData(), bytes.size());
}

QByteArray ContentSum::result()
{
    if (m_partSize == 0)
        return m_part.result();
    if (m_inPart > 0)
        endPart();
    return QByteArray::number(m_partSize) + ':' + m_whole.result();
}

} // namespace trainshed
