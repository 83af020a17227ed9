-- SPDX-FileCopyrightText: 2026 The Trainshed authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Points that were NaN or infinite, whether the newest is, and how often the step went back.
ALTER TABLE job_metric ADD COLUMN not_finite INTEGER NOT NULL DEFAULT 0
;
ALTER TABLE job_metric ADD COLUMN last_is_none INTEGER NOT NULL DEFAULT 0
;
ALTER TABLE job_metric ADD COLUMN restarts INTEGER NOT NULL DEFAULT 0
