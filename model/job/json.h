// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/job/catalog.h"
#include "model/job/rules.h"

namespace trainshed {

/// What reading a job file said beside the spec: members kept but not understood (warnings), what was assumed
/// (notes), and members that ask for what can't be had here (errors, by name). Nothing is silently ignored.
struct JobFile {
    JobSpec spec;
    QList<Issue> issues;
};

/// The create request of job-json.md, section 2, read leniently (section 9). An Error only for what is not
/// such an object at all (not JSON, duplicate keys, too deep, over `limit` bytes).
Result<JobFile> jobFromJson(const QByteArray &json, qint64 limit = 16 << 20);
JobFile jobFromJson(const QJsonObject &object);
/// Written strictly. jobFromJson(jobToJson(s)).spec == s for every spec; what only exists here is in
/// metadata.annotations under "trainshed/…".
QJsonObject jobToJson(const JobSpec &spec);

/// Section 5: the algorithm object.
Result<Algorithm> algorithmFromJson(const QJsonObject &object, QList<Issue> *issues = nullptr);
QJsonObject algorithmToJson(const Algorithm &algorithm);
/// FlavorResponse, EngineItem and the experiment object of section 4.
QJsonObject flavorToJson(const Flavor &flavor);
QJsonObject imageToJson(const Image &image);
QJsonObject experimentToJson(const Experiment &experiment);

/// JSON text as an object: refuses duplicate keys (Qt keeps one silently), depth, trailing garbage, lone
/// surrogates.
Result<QJsonObject> parseObject(const QByteArray &json, qint64 limit = 16 << 20);

} // namespace trainshed
