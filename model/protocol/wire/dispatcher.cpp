// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/wire/dispatcher.h"

#include <QCoreApplication>

namespace trainshed {

void Dispatcher::handle(const QString &method, const QJsonObject &params, const Caller &caller,
                        Answer answer) const
{
    // A copy: a handler may add handlers.
    const Raw handler = m_handlers.value(method);
    if (handler)
        handler(params, caller, std::move(answer));
    else
        answer(Error{
            ErrorCode::Unsupported,
            QCoreApplication::translate("Protocol", "This engine does not know the method “%1”.").arg(method),
            {}});
}

Error Dispatcher::badParams(const QString &wrong)
{
    return Error{ErrorCode::InvalidArgument,
                 QCoreApplication::translate("Protocol", "The request has a member of the wrong kind."),
                 wrong};
}

} // namespace trainshed
