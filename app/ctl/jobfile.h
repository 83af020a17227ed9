// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include "model/job/json.h"

namespace trainshed::ctl {

/// A file's bytes, or standard input's for "-".
Result<QByteArray> readInput(const QString &path);

/// Puts the engine's folders for ${TRAINSHED_SAMPLES} and ${TRAINSHED_OUTPUTS} in every location, code
/// directory and boot file. Asks the engine only where there is something to replace.
Result<> fillPlaceholders(JobSpec &spec, Session &session);
Result<> fillPlaceholders(Algorithm &algorithm, Session &session);

/// Errors as "field.path: reason" on standard error; false when there are none.
bool printErrors(Output &out, const QList<Issue> &issues);
/// Warnings, and notes where wanted, on standard error.
void printWarnings(Output &out, const QList<Issue> &issues);
/// "field.path: reason"
QString issueText(const Issue &issue);
QJsonArray issuesToJson(const QList<Issue> &issues);

/// Both in the given order, each once.
QList<Issue> united(QList<Issue> issues, const QList<Issue> &more);

/// Prints the errors among the issues and ends with the status for an invalid request; `error` where the
/// issues have none.
Exit refuse(const Context &context, const QList<Issue> &issues, const Error &error);

} // namespace trainshed::ctl
