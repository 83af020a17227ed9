// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/digest.h"

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

} // namespace trainshed
