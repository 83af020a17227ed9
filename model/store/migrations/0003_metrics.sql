-- SPDX-FileCopyrightText: 2026 The Trainshed authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a job's last attempt measured: a row a metric.
CREATE TABLE job_metric (
    job    TEXT    NOT NULL REFERENCES job(id) ON DELETE CASCADE,
    name   TEXT    NOT NULL,
    last   REAL    NOT NULL,
    least  REAL    NOT NULL,
    most   REAL    NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (job, name)
) WITHOUT ROWID
