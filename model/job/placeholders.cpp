// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/placeholders.h"

namespace trainshed {

namespace {

void fill(QString &text, const PlaceholderFolders &folders)
{
    text.replace(QStringLiteral("${TRAINSHED_SAMPLES}"), folders.samples);
    text.replace(QStringLiteral("${TRAINSHED_OUTPUTS}"), folders.outputs);
}

void fill(AlgorithmSource &source, const PlaceholderFolders &folders)
{
    fill(source.codeDir, folders);
    fill(source.bootFile, folders);
}

template<typename Channels>
void fillLocations(Channels &channels, const PlaceholderFolders &folders)
{
    for (auto &channel : channels)
        fill(channel.location, folders);
}

template<typename Value>
bool changes(const Value &value)
{
    Value filled = value;
    fillPlaceholders(filled, {});
    return filled != value;
}

} // namespace

void fillPlaceholders(JobSpec &spec, const PlaceholderFolders &folders)
{
    fill(spec.algorithm, folders);
    fillLocations(spec.inputs, folders);
    fillLocations(spec.outputs, folders);
    fill(spec.logLocation, folders);
}

void fillPlaceholders(Algorithm &algorithm, const PlaceholderFolders &folders)
{
    fill(algorithm.source, folders);
    fillLocations(algorithm.inputs, folders);
    fillLocations(algorithm.outputs, folders);
}

bool hasPlaceholders(const JobSpec &spec)
{
    return changes(spec);
}

bool hasPlaceholders(const Algorithm &algorithm)
{
    return changes(algorithm);
}

} // namespace trainshed
