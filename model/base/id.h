// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>

namespace trainshed {

/// An identifier that can't be taken for another kind of identifier. The text is what is stored and what
/// travels: letters, digits, '-', '_' and '.' only, so that it is safe as a file name (isValid() says so).
template<typename Tag>
class StringId
{
public:
    StringId() = default;
    explicit StringId(QString text) : m_text(std::move(text)) {}
    /// A new one that nobody else has: a random UUID, lower case, without braces.
    static StringId create() { return StringId(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    const QString &toString() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    bool isValid() const
    {
        if (m_text.isEmpty() || m_text.size() > 128 || m_text.startsWith(u'.'))
            return false;
        for (const QChar c : m_text) {
            const bool ok = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                            (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.';
            if (!ok)
                return false;
        }
        return true;
    }

    bool operator==(const StringId &) const = default;
    auto operator<=>(const StringId &other) const { return m_text.compare(other.m_text) <=> 0; }
    friend size_t qHash(const StringId &id, size_t seed = 0) { return qHash(id.m_text, seed); }
    friend QDebug operator<<(QDebug d, const StringId &id) { return d << id.m_text; }

private:
    QString m_text;
};

/// One submission of a job (one version of it).
using JobId = StringId<struct JobIdTag>;
using AlgorithmId = StringId<struct AlgorithmIdTag>;
using ExperimentId = StringId<struct ExperimentIdTag>;
using DatasetId = StringId<struct DatasetIdTag>;
using FlavorId = StringId<struct FlavorIdTag>;
using ImageId = StringId<struct ImageIdTag>;
/// A pool of machines; "local" is this computer.
using PoolId = StringId<struct PoolIdTag>;

/// The engine's count of changes: grows by one with each stored transition, over all restarts of the engine.
using Revision = qint64;

} // namespace trainshed
