-- SPDX-FileCopyrightText: 2026 The Trainshed authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The UUIDs of the GPUs that an attempt was given, with spaces between them.
ALTER TABLE attempt ADD COLUMN gpus TEXT NOT NULL DEFAULT ''
