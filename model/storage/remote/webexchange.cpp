// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/webexchange.h"

#include "model/storage/localcopy.h"
#include "model/storage/remote/storeerror.h"

#include <optional>
#include <utility>

namespace trainshed::webexchange {

namespace {

template<typename IsOver>
Result<> runUntil(Transport &transport, const CopyControl &control, const IsOver &isOver)
{
    while (!isOver()) {
        if (control.cancelled) {
            transport.dropAll();
            return transferCancelled();
        }
        transport.step(std::chrono::milliseconds(100));
    }
    return Done{};
}

} // namespace

Result<HttpAnswer> send(Transport &transport, const CopyControl &control, HttpRequest request)
{
    std::optional<HttpAnswer> answer;
    transport.start(std::move(request), [&answer](HttpAnswer got) { answer = std::move(got); });
    if (auto ran = runUntil(transport, control, [&answer] { return answer.has_value(); }); !ran)
        return ran.error();
    return std::move(*answer);
}

Result<> pause(Transport &transport, const CopyControl &control, std::chrono::milliseconds time)
{
    bool isOver = false;
    transport.later(time, [&isOver] { isOver = true; });
    return runUntil(transport, control, [&isOver] { return isOver; });
}

} // namespace trainshed::webexchange
