// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/wording_table.h"

#include <QtGlobal>

namespace trainshed {

namespace {

// Datasets: the rules of their own form and of a job's inputs, and what staging says of them.
constexpr WordingRow rows[]{
    {"issue.dataset-name-taken",
     QT_TRANSLATE_NOOP("Message",
                       "A dataset named “%1” exists. Choose another name, or publish a new version "
                       "of that dataset.")},
    {"issue.dataset-location-empty",
     QT_TRANSLATE_NOOP("Message",
                       "Choose where the data lie: a folder, an archive, a place in object storage "
                       "or a web address.")},
    {"issue.dataset-archive",
     QT_TRANSLATE_NOOP("Message", "“%1” is a file. Choose the folder that holds the data, or an archive.")},
    {"issue.dataset-missing",
     QT_TRANSLATE_NOOP("Message", "There is no dataset “%1”. Choose another, or a data path.")},
    {"issue.dataset-without-versions",
     QT_TRANSLATE_NOOP("Message", "The dataset “%1” has no version yet. Publish one, or choose another.")},
    {"issue.dataset-version-missing",
     QT_TRANSLATE_NOOP("Message", "The dataset “%1” has no version “%2”. Choose another.")},
    {"issue.dataset-newest",
     QT_TRANSLATE_NOOP("Message", "No version of the dataset “%1” is named: its newest, %2, is taken.")},
    {"issue.dataset-changed",
     QT_TRANSLATE_NOOP("Message", "The data of “%1”, %2, were changed after it was published: the job would "
                                  "fail before it starts. Publish a new version and choose that.")},
    {"issue.dataset-gone",
     QT_TRANSLATE_NOOP("Message", "The folder of “%1”, %2, is not there or can't be read: “%3”.")},
    {"issue.input-dataset-required", QT_TRANSLATE_NOOP("Message", "Choose a dataset for the input “%1”.")},
    {"issue.input-needs-path",
     QT_TRANSLATE_NOOP("Message", "The algorithm takes only a data path for the input “%1”, no dataset.")},
    {"issue.no-dataset-share",
     QT_TRANSLATE_NOOP("Message", "A job takes a dataset whole here. Remove “dataset_proportion”.")},
    {"event.dataset-checked",
     QT_TRANSLATE_NOOP("Message", "The dataset “%1”, %2, is as it was published. [time used: %3]"), "..t"},
    {"event.dataset-changed",
     QT_TRANSLATE_NOOP("Message", "The dataset “%1”, %2, is not as it was published. Files added: %3, "
                                  "removed: %4, changed: %5; the first: “%6”.")},
    {"end.dataset-changed",
     QT_TRANSLATE_NOOP("Message", "The data of the dataset “%1”, %2, are not as they were published. Files "
                                  "added: %3, removed: %4, changed: %5; the first: “%6”. Publish a new "
                                  "version, or bring the data back.")},
    {"end.dataset-unchecked",
     QT_TRANSLATE_NOOP("Message", "The data of the dataset “%1”, %2, could not be checked: %3")},
};

} // namespace

std::span<const WordingRow> datasetWording()
{
    return rows;
}

} // namespace trainshed
