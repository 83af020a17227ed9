// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/storage/remote/transport.h"

#include <chrono>

namespace trainshed {

struct CopyControl;

/// One request at a time, as the web is asked. Both end early with transferCancelled(), and then nothing of
/// the transport is under way any more. They block: for a worker thread.
namespace webexchange {

Result<HttpAnswer> send(Transport &transport, const CopyControl &control, HttpRequest request);
Result<> pause(Transport &transport, const CopyControl &control, std::chrono::milliseconds time);

} // namespace webexchange

} // namespace trainshed
