// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logsave.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace trainshed {

namespace {

Error writeError(const QSaveFile &file, const QString &target)
{
    const bool full = file.error() == QFileDevice::ResourceError; // so Qt calls ENOSPC and its kin
    return {full ? ErrorCode::DiskFull : ErrorCode::Io,
            QCoreApplication::translate("Log", "The log can't be saved as “%1”: %2.")
                .arg(target, file.errorString()),
            target};
}

/// A file that replaces what has its name when it is whole.
class Target
{
public:
    Target(const LogFile &log, QString name, const std::function<bool(ByteCount)> &keepOn)
        : m_log(log), m_name(std::move(name)), m_file(m_name), m_keepOn(keepOn)
    {}

    Result<> open()
    {
        const auto own = m_log.stamp();
        const auto other = LogFile::stampOf(m_name);
        if (own && other && own->sameFile(*other)) {
            return Error{ErrorCode::Conflict,
                         QCoreApplication::translate("Log", "This is the log itself. Choose another name."),
                         m_name};
        }
        if (!m_file.open(QIODevice::WriteOnly)) {
            return Error{ErrorCode::PermissionDenied,
                         QCoreApplication::translate("Log", "The log can't be saved as “%1”: %2.")
                             .arg(m_name, m_file.errorString()),
                         m_name};
        }
        return Done{};
    }

    /// Fewer where the log was cut.
    Result<> copy(ByteOffset from, ByteCount length)
    {
        ByteCount done;
        while (done < length) {
            const auto bytes = m_log.read(from + done, std::min(ByteCount(1024 * 1024), length - done));
            if (!bytes)
                return bytes.error();
            if (bytes->isEmpty())
                break;
            if (m_file.write(*bytes) != bytes->size())
                return writeError(m_file, m_name);
            done = done + ByteCount(bytes->size());
            m_written = m_written + ByteCount(bytes->size());
            if (!m_keepOn(m_written)) {
                return Error{ErrorCode::Cancelled,
                             QCoreApplication::translate("Log", "Saving the log was cancelled."), m_name};
            }
        }
        return Done{};
    }

    Result<ByteCount> finish()
    {
        if (!m_file.commit())
            return writeError(m_file, m_name);
        return m_written;
    }

private:
    const LogFile &m_log;
    QString m_name;
    QSaveFile m_file;
    const std::function<bool(ByteCount)> &m_keepOn;
    ByteCount m_written;
};

} // namespace

Result<ByteCount> saveLog(const LogFile &log, ByteCount length, const QString &target,
                          const std::function<bool(ByteCount)> &keepOn)
{
    Target file(log, target, keepOn);
    if (const auto opened = file.open(); !opened)
        return opened.error();
    if (const auto copied = file.copy(ByteOffset(0), length); !copied)
        return copied.error();
    return file.finish();
}

Result<ByteCount> saveLines(const LogScope &scope, LineNumber first, LineNumber last, const QString &target,
                            const std::function<bool(ByteCount)> &keepOn)
{
    const auto log = scope.data->file();
    Target file(*log, target, keepOn);
    if (const auto opened = file.open(); !opened)
        return opened.error();
    const auto copy = [&](LineNumber from, LineNumber to) {
        const ByteOffset begin = scope.data->beginOf(from);
        return file.copy(begin, scope.data->beginOf(to + LineCount(1)) - begin);
    };
    if (!scope.filter) {
        // The log's own bytes: no system line is in them.
        const LineNumber behind = scope.numberOf(last + LineCount(1));
        if (const auto copied = copy(scope.numberOf(first), behind - LineCount(1)); !copied)
            return copied.error();
        return file.finish();
    }
    while (first <= last) {
        const auto numbers =
            scope.filter->lines(first, std::min(last - first + LineCount(1), LineCount(5000)));
        if (numbers.empty())
            break;
        for (const LineNumber number : numbers) {
            if (const auto copied = copy(number, number); !copied)
                return copied.error();
        }
        first = first + LineCount(std::ssize(numbers));
    }
    return file.finish();
}

} // namespace trainshed
