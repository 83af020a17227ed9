-- SPDX-FileCopyrightText: 2026 The Trainshed authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What of an ended job's outputs did not arrive, as a message; empty: all did.
ALTER TABLE job ADD COLUMN upload TEXT NOT NULL DEFAULT ''
