// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/lasterror.h"

#include <QFile>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace trainshed {

namespace {

constexpr qint64 tailBytes = 64 * 1024;
constexpr int linesLooked = 400;
constexpr int linesAtEnd = 10;     ///< a line about memory that ends no traceback must be one of these
constexpr qsizetype longest = 300; ///< characters of a line that is told
constexpr qsizetype longestRead = 4000;

using Memory = LastError::Memory;

QRegularExpression expression(const char *pattern, bool anyCase = false)
{
    return QRegularExpression(QString::fromLatin1(pattern), anyCase
                                                                ? QRegularExpression::CaseInsensitiveOption
                                                                : QRegularExpression::NoPatternOption);
}

/// As a terminal would leave the line: escape sequences out, of what carriage returns overwrote the last.
QString readable(const QByteArray &raw)
{
    static const QRegularExpression escapes =
        expression("\\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)?|[@-Z\\\\-_])");
    QString text = QString::fromUtf8(raw.left(longestRead));
    text.remove(escapes);
    while (text.endsWith(u'\r'))
        text.chop(1);
    text = text.mid(text.lastIndexOf(u'\r') + 1);
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            c = u' ';
    }
    return text.trimmed();
}

Memory memoryOf(const QString &line)
{
    static const QRegularExpression device =
        expression("\\b(?:torch\\.(?:cuda\\.)?OutOfMemoryError\\b|(?:CUDA|HIP) out of memory\\b|"
                   "CUDA_ERROR_OUT_OF_MEMORY\\b|cudaErrorMemoryAllocation\\b|"
                   "(?:CUDA|HIP)(?: runtime)? error:? (?:\\d+:? )?out of memory\\b|"
                   "RESOURCE_EXHAUSTED: Out of memory\\b)");
    static const QRegularExpression host =
        expression("(?:^|[\\s:\\].])(?:_Array)?MemoryError(?::|$)|\\bstd::bad_alloc\\b|"
                   "DefaultCPUAllocator: (?:can't allocate|not enough) memory\\b");
    if (device.match(line).hasMatch())
        return Memory::Device;
    return host.match(line).hasMatch() ? Memory::Host : Memory::Enough;
}

/// The line that ends a traceback: "ValueError: …", "[rank0]: torch.cuda.OutOfMemoryError: …"
bool isException(const QString &line)
{
    static const QRegularExpression known =
        expression("^(?:\\[rank\\d+\\]:\\s*)?[A-Za-z_][\\w.]*(?:Error|Exception|Interrupt)(?::\\s|$)");
    return known.match(line).hasMatch();
}

/// Tells only that another process has failed.
bool isCarried(const QString &line)
{
    static const QRegularExpression known =
        expression("\\b(?:ChildFailedError|CalledProcessError|ProcessExitedException|"
                   "ProcessRaisedException|BrokenProcessPool)\\b");
    return known.match(line).hasMatch();
}

bool soundsBad(const QString &line)
{
    static const QRegularExpression known =
        expression("\\b(?:error|fatal|abort(?:ed)?|failed|failure|killed|segmentation fault|"
                   "no such file|not found|permission denied|panic)\\b",
                   true);
    return known.match(line).hasMatch();
}

} // namespace

LastError lastErrorIn(const QByteArray &tail)
{
    const QList<QByteArray> lines = tail.split('\n');
    LastError found;
    QString bad;
    int later = 0; // lines that say something
    const qsizetype from = std::max(qsizetype(0), lines.size() - linesLooked);
    for (qsizetype i = lines.size() - 1; i >= from && found.line.isEmpty(); --i) {
        const QString line = readable(lines[i]);
        if (line.isEmpty() || isCarried(line))
            continue;
        const Memory memory = memoryOf(line);
        const bool atEnd = memory != Memory::Enough && bad.isEmpty() && later < linesAtEnd;
        ++later;
        if (isException(line) || atEnd) {
            found.line = line;
            found.memory = memory;
        } else if (bad.isEmpty() && soundsBad(line)) {
            bad = line;
        }
    }
    if (found.line.isEmpty())
        found.line = bad;
    if (found.line.size() > longest)
        found.line = QString(found.line.left(longest) + u'…');
    return found;
}

LastError lastErrorOf(const QString &logPath)
{
    QFile file(logPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max(qint64(0), file.size() - tailBytes));
    return lastErrorIn(file.read(tailBytes));
}

} // namespace trainshed
