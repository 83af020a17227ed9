-- SPDX-FileCopyrightText: 2026 The Trainshed authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
CREATE TABLE dataset (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    created     INTEGER NOT NULL,
    updated     INTEGER NOT NULL
) WITHOUT ROWID
;
-- The manifest lies in a file beside the database, named by dataset and number.
CREATE TABLE dataset_version (
    dataset  TEXT    NOT NULL REFERENCES dataset(id) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    location TEXT    NOT NULL,
    notes    TEXT    NOT NULL,
    files    INTEGER NOT NULL,
    bytes    INTEGER NOT NULL,
    digest   TEXT    NOT NULL,
    created  INTEGER NOT NULL,
    state    TEXT    NOT NULL DEFAULT 'published',
    verified INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (dataset, number)
) WITHOUT ROWID
;
-- Which jobs are given which datasets. A dataset may be deleted when all of them have ended: no foreign key.
CREATE TABLE job_dataset (
    job     TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE,
    dataset TEXT NOT NULL,
    PRIMARY KEY (job, dataset)
) WITHOUT ROWID
;
CREATE INDEX job_dataset_dataset ON job_dataset(dataset)
