// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/partrecord.h"

#include "model/base/atomicfile.h"
#include "model/storage/copyfile.h"

#include <QFile>

#include <algorithm>

namespace trainshed {

namespace {

// Less than this is copied anew sooner than it is looked through.
constexpr qint64 worthBytes = 16 << 20;
constexpr int worthFiles = 1000;

QByteArray lineOf(const QByteArray &target, const struct stat &source)
{
    return QByteArray::number(qint64{source.st_size}) + ' ' +
           QByteArray::number(qint64{source.st_mtim.tv_sec}) + '.' +
           QByteArray::number(qint64{source.st_mtim.tv_nsec}) + ' ' + target.toPercentEncoding("/");
}

} // namespace

PartRecord::PartRecord(const QString &from, const QString &to)
    : m_path(to + QStringLiteral(".part.from"))
    , m_header(bootId() + '\n' + QFile::encodeName(from).toPercentEncoding("/") + '\n')
{
    const QByteArray noted = readWhole(m_path, 64 * 1024).value_or({});
    m_isOurs = noted.startsWith(m_header);
    m_isWritten = m_isOurs;
    if (m_isOurs)
        m_file = noted.mid(m_header.size());
}

void PartRecord::begin(const QByteArray &target, const struct stat &source)
{
    m_bytes += source.st_size;
    ++m_files;
    if (source.st_size >= worthBytes)
        write(lineOf(target, source));
    else if (!m_isWritten && (m_bytes >= worthBytes || m_files >= worthFiles))
        write({});
}

qint64 PartRecord::bytesOf(const QByteArray &target, const struct stat &source) const
{
    struct stat there = {};
    if (m_file.isEmpty() || m_file != lineOf(target, source) || ::lstat(target.constData(), &there) != 0 ||
        !S_ISREG(there.st_mode))
        return 0;
    return std::min<qint64>(there.st_size, source.st_size);
}

void PartRecord::forget() const
{
    if (m_isWritten)
        QFile::remove(m_path);
}

void PartRecord::write(const QByteArray &file)
{
    if (writeAtomically(m_path, m_header + file, false))
        m_isWritten = true;
}

} // namespace trainshed
