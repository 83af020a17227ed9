// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

struct evp_md_ctx_st;

namespace trainshed {

/// SHA-256 or MD5 of what passes by. OpenSSL's, which uses the processor's own instructions: eight times as
/// fast as QCryptographicHash, and each byte that is transferred goes through it.
class Digest
{
public:
    enum class Kind { Sha256, Md5 };
    explicit Digest(Kind kind);
    ~Digest();
    Digest(const Digest &) = delete;
    Digest &operator=(const Digest &) = delete;

    void add(const char *data, qsizetype size);
    /// Lower-case hex; starts anew. Empty where this machine has no such sum (MD5 under FIPS).
    QByteArray result();

    static QByteArray of(Kind kind, const QByteArray &bytes);

private:
    void begin();
    Kind m_kind;
    evp_md_ctx_st *m_context;
    bool m_usable = false;
};

/// The sum of a content as our metadata has it: the SHA-256 in hex; or of what goes in parts, "SIZE:HEX", the
/// SHA-256 of the parts' SHA-256s, so that one pass gives both what signs the parts and what names the whole.
class ContentSum
{
public:
    explicit ContentSum(qint64 partSize) : m_partSize(partSize) {}
    /// Of the same kind as `sum`; null: no sum of ours.
    static std::unique_ptr<ContentSum> like(const QByteArray &sum);

    void add(const char *data, qsizetype size);
    QByteArray result();
    const QList<QByteArray> &parts() const { return m_parts; } ///< in hex; whole after result()

private:
    void endPart();

    qint64 m_partSize;
    qint64 m_inPart = 0;
    Digest m_part{Digest::Kind::Sha256};
    Digest m_whole{Digest::Kind::Sha256};
    QList<QByteArray> m_parts;
};

} // namespace trainshed
