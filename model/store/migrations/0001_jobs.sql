-- SPDX-FileCopyrightText: 2026 The Trainshed authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Statements are separated by a line that holds a semicolon alone.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID
;
-- One row a submitted version of a job. What the list shows is here; the frozen settings are in job_spec, so that a
-- page of the list never reads them.
CREATE TABLE job (
    sequence       INTEGER PRIMARY KEY AUTOINCREMENT,
    id             TEXT    NOT NULL UNIQUE,
    name           TEXT    NOT NULL,
    version        INTEGER NOT NULL,
    phase          INTEGER NOT NULL,
    stage          INTEGER NOT NULL,
    stop_requested INTEGER NOT NULL DEFAULT 0,
    reason         TEXT    NOT NULL DEFAULT '',
    created        INTEGER NOT NULL,
    started        INTEGER NOT NULL DEFAULT 0,
    ended          INTEGER NOT NULL DEFAULT 0,
    duration       INTEGER NOT NULL DEFAULT 0,
    attempt        INTEGER NOT NULL DEFAULT 0,
    auto_stop      INTEGER NOT NULL DEFAULT 0,
    priority       INTEGER NOT NULL DEFAULT 1,
    algorithm      TEXT    NOT NULL DEFAULT '',
    experiment     TEXT    REFERENCES experiment(id) ON DELETE SET NULL,
    pool           TEXT    NOT NULL,
    resources      TEXT    NOT NULL DEFAULT '',
    revision       INTEGER NOT NULL,
    UNIQUE (name, version)
)
;
CREATE INDEX job_revision ON job(revision)
;
-- phase < 4: the jobs that have not ended (JobPhase in model/job/state.h)
CREATE INDEX job_active ON job(phase) WHERE phase < 4
;
CREATE INDEX job_experiment ON job(experiment) WHERE experiment IS NOT NULL
;
CREATE TABLE job_spec (
    job          TEXT PRIMARY KEY REFERENCES job(id) ON DELETE CASCADE,
    spec         TEXT NOT NULL,
    command_line TEXT NOT NULL DEFAULT '',
    work_dir     TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID
;
-- The client's own name of a submit: the same one again after a lost answer finds the job instead of making another.
CREATE TABLE request (
    id  TEXT PRIMARY KEY,
    job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE
) WITHOUT ROWID
;
CREATE INDEX request_job ON request(job)
;
CREATE TABLE attempt (
    job       TEXT    NOT NULL REFERENCES job(id) ON DELETE CASCADE,
    number    INTEGER NOT NULL,
    nonce     TEXT    NOT NULL,
    restarted INTEGER NOT NULL DEFAULT 0,
    started   INTEGER NOT NULL DEFAULT 0,
    ended     INTEGER NOT NULL DEFAULT 0,
    duration  INTEGER NOT NULL DEFAULT 0,
    pid       INTEGER NOT NULL DEFAULT 0,
    exit_code INTEGER,
    signal    INTEGER,
    reason    TEXT    NOT NULL DEFAULT '',
    log_bytes INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (job, number)
) WITHOUT ROWID
;
CREATE TABLE event (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    job      TEXT    NOT NULL REFERENCES job(id) ON DELETE CASCADE,
    time     INTEGER NOT NULL,
    level    INTEGER NOT NULL,
    node     INTEGER NOT NULL,
    message  TEXT    NOT NULL
)
;
CREATE INDEX event_job ON event(job, sequence)
;
CREATE TABLE removed (
    revision INTEGER PRIMARY KEY,
    job      TEXT NOT NULL
)
;
CREATE TABLE algorithm (
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE,
    body    TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) WITHOUT ROWID
;
CREATE TABLE experiment (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    created     INTEGER NOT NULL,
    updated     INTEGER NOT NULL
) WITHOUT ROWID
;
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID
