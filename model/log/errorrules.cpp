// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/errorrules.h"

#include <QCoreApplication>
#include <QStringList>

namespace trainshed {

QList<ErrorRule> defaultErrorRules()
{
    const auto named = [](const char *text) { return QCoreApplication::translate("Log", text); };
    return {
        {named(QT_TRANSLATE_NOOP("Log", "Python traceback")),
         QStringLiteral(R"(Traceback \(most recent call last\))")},
        {named(QT_TRANSLATE_NOOP("Log", "Python exception")),
         QStringLiteral(
             R"(^(?:\[rank\d+\]: *)?(?:\w+\.)*(?:\w*(?:Error|Exception)|KeyboardInterrupt)(?::|$))")},
        {named(QT_TRANSLATE_NOOP("Log", "CUDA")),
         QStringLiteral("CUDA error|CUDA out of memory|cudaError|device-side assert|CUBLAS_STATUS_[A-RT-Z]|"
                        "CUDNN_STATUS_[A-RT-Z]|uncorrectable ECC error")},
        {named(QT_TRANSLATE_NOOP("Log", "NCCL")),
         QStringLiteral("NCCL WARN|NCCL error|nccl(?:System|Internal|Remote|UnhandledCuda)Error|"
                        "Watchdog caught collective operation timeout")},
        {named(QT_TRANSLATE_NOOP("Log", "Crash")),
         QStringLiteral("Segmentation fault|core dumped|Bus error|Fatal Python error|terminate called after|"
                        "Out of memory: Killed process")},
        {named(QT_TRANSLATE_NOOP("Log", "Log level")), QStringLiteral("\\b(?:ERROR|CRITICAL|FATAL)\\b")},
    };
}

Result<LogQuery> errorQuery(const QList<ErrorRule> &rules)
{
    QStringList parts;
    for (const ErrorRule &rule : rules) {
        if (!rule.enabled)
            continue;
        const auto matcher = LogMatcher::compile({rule.expression, true, true});
        if (!matcher) {
            return Error{ErrorCode::InvalidArgument,
                         QCoreApplication::translate("Log", "“%1”: %2").arg(rule.name, matcher.error().what),
                         {}};
        }
        parts << QString(u"(?:" + rule.expression + u')');
    }
    if (parts.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Log", "No kind of error is to be looked for."),
                     {}};
    }
    return LogQuery{parts.join(u'|'), true, true};
}

} // namespace trainshed
