-- SPDX-FileCopyrightText: 2026 The Trainshed authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Stores that the user has. `secret` is the reference under which the secret key is kept, never the key.
CREATE TABLE storage_profile (
    name        TEXT PRIMARY KEY,
    endpoint    TEXT NOT NULL,
    region      TEXT NOT NULL,
    addressing  TEXT NOT NULL,
    keys        TEXT NOT NULL,
    access_key  TEXT NOT NULL,
    secret      TEXT NOT NULL,
    aws_profile TEXT NOT NULL,
    tls         TEXT NOT NULL,
    ca_file     TEXT NOT NULL,
    is_default  INTEGER NOT NULL
) WITHOUT ROWID
;
-- Buckets that a named profile serves; all others go to the default.
CREATE TABLE storage_bucket (
    bucket  TEXT PRIMARY KEY,
    profile TEXT NOT NULL REFERENCES storage_profile(name) ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID
