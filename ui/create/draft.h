// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/job/rules.h"

namespace trainshed {

/// A half-filled form, as it is stored.
struct Draft {
    JobSpec spec;
    bool newVersion = false;
    int page = 0;
    qint64 saved = 0; ///< WallTime
    bool operator==(const Draft &) const = default;
};

QByteArray draftToJson(const Draft &draft);
/// VersionMismatch for one that a later version of the program made.
Result<Draft> draftFromJson(const QByteArray &json);

/// Two files: the draft that a person kept, and beside it (".autosave") what is being edited, written every
/// few seconds so that a crash loses nothing. Both are replaced whole.
class DraftStore
{
public:
    explicit DraftStore(const QString &path);

    Result<> autosave(const Draft &draft);
    /// The autosave becomes the kept draft.
    Result<> keep(const Draft &draft);
    void forgetAutosave();
    void forgetKept();
    /// What to go on with: the autosave of a form that was never closed, else what was kept. nullopt: none.
    std::optional<Draft> load() const;
    std::optional<Draft> kept() const;

private:
    QString autosavePath() const;
    QString m_path;
};

} // namespace trainshed
