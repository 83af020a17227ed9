// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/wording_table.h"

#include <QtGlobal>

namespace trainshed {

namespace {

// Storage profiles.
constexpr WordingRow rows[]{
    {"issue.profile-name-taken",
     QT_TRANSLATE_NOOP("Message", "A storage profile named “%1” exists. Choose another name.")},
    {"issue.endpoint-empty",
     QT_TRANSLATE_NOOP("Message", "Enter the address of the store, such as “https://s3.example.com”.")},
    {"issue.endpoint-scheme",
     QT_TRANSLATE_NOOP("Message", "“%1” does not begin with “https://” or “http://”.")},
    {"issue.endpoint-invalid",
     QT_TRANSLATE_NOOP("Message", "“%1” is no address of a store. Write it like “https://host:port”.")},
    {"issue.endpoint-with-keys",
     QT_TRANSLATE_NOOP("Message", "Remove what is before the “@”: keys have fields of their own.")},
    {"issue.endpoint-with-path",
     QT_TRANSLATE_NOOP("Message", "Only the host and its port: remove what follows “%1”. A bucket is named "
                                  "in locations.")},
    {"issue.endpoint-unencrypted",
     QT_TRANSLATE_NOOP("Message", "Without “https://” everyone on the way can read and change the data.")},
    {"issue.region-too-long", QT_TRANSLATE_NOOP("Message", "At most %1 characters.")},
    {"issue.region-character",
     QT_TRANSLATE_NOOP("Message", "A region has only letters, digits, “-”, “_” and “.”.")},
    {"issue.access-key-empty", QT_TRANSLATE_NOOP("Message", "Enter the access key.")},
    {"issue.secret-key-empty", QT_TRANSLATE_NOOP("Message", "Enter the secret key.")},
    {"issue.key-character",
     QT_TRANSLATE_NOOP("Message", "A key has no spaces and only ASCII characters. Copy it again.")},
    {"issue.key-too-long", QT_TRANSLATE_NOOP("Message", "At most %1 characters.")},
    {"issue.aws-profile-character",
     QT_TRANSLATE_NOOP("Message", "A profile of ~/.aws has no brackets or control characters in its name.")},
    {"issue.ca-file-empty",
     QT_TRANSLATE_NOOP("Message", "Choose the file with the certificates that the store is checked with.")},
    {"issue.ca-file-missing", QT_TRANSLATE_NOOP("Message", "There is no file “%1”.")},
    {"issue.ca-file-unreadable", QT_TRANSLATE_NOOP("Message", "The file “%1” can't be read.")},
    {"issue.tls-off",
     QT_TRANSLATE_NOOP("Message", "The store is not checked: anyone on the way can pose as it, read the data "
                                  "and change them.")},
    {"issue.bucket-empty", QT_TRANSLATE_NOOP("Message", "Enter the name of a bucket.")},
    {"issue.bucket-invalid",
     QT_TRANSLATE_NOOP("Message", "“%1” can't be a bucket: 3 or more letters, digits, “-”, “_” and “.”.")},
};

} // namespace

std::span<const WordingRow> storageWording()
{
    return rows;
}

} // namespace trainshed
