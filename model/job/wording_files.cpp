// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/wording_table.h"

#include <QtGlobal>

namespace trainshed {

namespace {

// What reading a job file says, and what can't be had in this version.
constexpr WordingRow rows[]{
    {"issue.file-unknown-member",
     QT_TRANSLATE_NOOP(
         "Message", "This member is not known. It is kept and written back on export, and has no effect.")},
    {"issue.file-kept-member",
     QT_TRANSLATE_NOOP("Message", "This member has no meaning here. It is kept and written back on export.")},
    {"issue.file-response-member",
     QT_TRANSLATE_NOOP("Message", "This member describes a job that exists already. It was left out.")},
    {"issue.file-kind",
     QT_TRANSLATE_NOOP("Message", "“%1” is not a kind of job that can be made here. Use “job”.")},
    {"issue.file-kind-assumed",
     QT_TRANSLATE_NOOP("Message", "Taken as a training job (“job”), since the file does not say.")},
    {"issue.file-local-folder", QT_TRANSLATE_NOOP("Message", "Taken as the folder %1 on this computer.")},
    {"issue.file-taken-as-text", QT_TRANSLATE_NOOP("Message", "Taken as the text “%1”.")},
    {"issue.file-null-text", QT_TRANSLATE_NOOP("Message", "“NULL” was taken for no description.")},
    {"issue.file-not-text", QT_TRANSLATE_NOOP("Message", "A text is expected here.")},
    {"issue.file-not-boolean", QT_TRANSLATE_NOOP("Message", "true or false is expected here.")},
    {"issue.file-not-integer", QT_TRANSLATE_NOOP("Message", "An integer is expected here.")},
    {"issue.file-not-object", QT_TRANSLATE_NOOP("Message", "An object ({ … }) is expected here.")},
    {"issue.file-not-array", QT_TRANSLATE_NOOP("Message", "An array ([ … ]) is expected here.")},
    {"issue.file-value", QT_TRANSLATE_NOOP("Message", "“%1” is not known here. Use one of: %2.")},
    {"issue.file-hours",
     QT_TRANSLATE_NOOP("Message", "A whole number of hours, at least 1, is expected here. For minutes use "
                                  "the annotation “trainshed/auto-stop-minutes”.")},
    {"issue.file-auto-stop-conflict",
     QT_TRANSLATE_NOOP("Message", "Two limits are given; %1 minutes were taken.")},
    {"issue.file-no-such-channel",
     QT_TRANSLATE_NOOP("Message", "There is no input or output “%1” that this could mean.")},
    {"issue.location-web",
     QT_TRANSLATE_NOOP("Message", "A web address can only be an input: choose a folder, or a location of "
                                  "object storage (obs://…, s3://…).")},
    {"issue.location-http",
     QT_TRANSLATE_NOOP("Message", "Data are only downloaded over an encrypted connection: use https://….")},
    {"issue.location-web-invalid", QT_TRANSLATE_NOOP("Message", "“%1” is no web address.")},
    {"issue.location-web-user",
     QT_TRANSLATE_NOOP("Message", "A name or password in the address would be stored with the job: remove "
                                  "what stands before “@”.")},
    {"issue.location-checksum",
     QT_TRANSLATE_NOOP("Message", "After “#” only a checksum may stand: #sha256= and 64 hexadecimal "
                                  "digits.")},
    {"issue.checksum-digit",
     QT_TRANSLATE_NOOP("Message",
                       "“%1” can't be in a SHA-256 checksum: it has the digits 0–9 and a–f only.")},
    {"issue.checksum-length",
     QT_TRANSLATE_NOOP("Message", "A SHA-256 checksum has 64 hexadecimal digits, this one has %1.")},
    {"issue.location-bucket-empty",
     QT_TRANSLATE_NOOP("Message", "Name a bucket and a folder: s3://bucket/folder, not “%1”.")},
    {"issue.location-bucket",
     QT_TRANSLATE_NOOP("Message", "“%1” can't be the name of a bucket: 3 to 63 letters, digits, “-” and "
                                  "“.”.")},
    {"issue.location-key",
     QT_TRANSLATE_NOOP("Message", "“%1” is no folder of a bucket: no part of it may be empty, “.” or “..”, "
                                  "or hold control characters.")},
    {"issue.location-key-long",
     QT_TRANSLATE_NOOP("Message", "The path within the bucket is too long: at most 1,024 bytes.")},
    {"issue.bucket-unserved",
     QT_TRANSLATE_NOOP("Message", "No storage profile serves the bucket “%1”: add one in Settings, Storage, "
                                  "before the job is submitted.")},
    {"issue.no-containers",
     QT_TRANSLATE_NOOP("Message", "Container images come with a later version: leave the image path empty, "
                                  "and the boot command runs on this computer itself.")},
    {"issue.no-archives",
     QT_TRANSLATE_NOOP("Message",
                       "“%1” is packed in a way that can't be read here. Choose the unpacked folder, "
                       "or a zip, tar, tar.gz, tar.bz2, tar.xz or tar.zst archive.")},
    {"issue.archive-empty", QT_TRANSLATE_NOOP("Message", "The archive “%1” is empty.")},
    {"issue.no-clusters",
     QT_TRANSLATE_NOOP("Message",
                       "Jobs on “%1” come with a later version: choose the pool of this computer.")},
    {"issue.no-tasks",
     QT_TRANSLATE_NOOP("Message", "Jobs with different kinds of tasks can't be run here. Remove “tasks”.")},
    {"issue.no-endpoints",
     QT_TRANSLATE_NOOP(
         "Message", "Access to a running job by SSH or JupyterLab can't be had here. Remove this member.")},
    {"issue.no-fine-tuning",
     QT_TRANSLATE_NOOP("Message", "Fine-tuning jobs of the service can't be run here. Remove this member.")},
    {"issue.no-marketplace",
     QT_TRANSLATE_NOOP(
         "Message",
         "Algorithms of the marketplace can't be had here. Give the code and the boot file instead.")},
    {"issue.no-search",
     QT_TRANSLATE_NOOP("Message", "Hyperparameter search comes with a later version. Remove this member.")},
    {"issue.no-summary",
     QT_TRANSLATE_NOOP("Message",
                       "TensorBoard beside a job comes with a later version. Remove this member.")},
    {"issue.no-system-packages",
     QT_TRANSLATE_NOOP("Message", "System packages can't be installed for a job. Remove this member.")},
    {"issue.no-volumes",
     QT_TRANSLATE_NOOP(
         "Message", "Mounted volumes can't be had here. Give the folder as an input, and remove “volumes”.")},
    {"issue.no-notification",
     QT_TRANSLATE_NOOP("Message", "Notifications by the service can't be had here. Remove this member.")},
    {"issue.no-host-path",
     QT_TRANSLATE_NOOP(
         "Message",
         "A host path for logs can't be had here. Use “obs_url”, which takes a local folder too.")},
    {"issue.no-custom-metrics",
     QT_TRANSLATE_NOOP("Message", "Custom metrics of the service can't be had here. Remove this member.")},
    {"issue.no-assets",
     QT_TRANSLATE_NOOP("Message", "Publishing models as assets can't be had here. Remove this member.")},
    {"issue.no-reserved-time",
     QT_TRANSLATE_NOOP("Message",
                       "Keeping the place of a job after its end can't be had here. Remove this member.")},
    {"issue.no-pool-groups", QT_TRANSLATE_NOOP("Message", "Pool groups can't be had here. Choose one pool.")},
    {"issue.no-custom-flavor",
     QT_TRANSLATE_NOOP("Message", "Customized flavors can't be had here. Choose a flavor.")},
    {"issue.no-preemption",
     QT_TRANSLATE_NOOP("Message", "Jobs that give way to others can't be had here. Remove this member.")},
    {"issue.no-affinity",
     QT_TRANSLATE_NOOP("Message", "Affinity rules can't be had here. Remove this member.")},
    {"issue.no-hang-retry",
     QT_TRANSLATE_NOOP("Message", "Restarting a job that hangs can't be had here. Remove this member.")},
};

} // namespace

std::span<const WordingRow> fileWording()
{
    return rows;
}

} // namespace trainshed
