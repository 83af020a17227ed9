// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

namespace trainshed {

/// The fields of a part of a form: each issue is told beside the field that is nearest to it.
class FieldSet
{
public:
    void add(Field *field);
    /// Gives every field its issues, of those that `issues` holds; the worst one that has no field here comes
    /// back.
    std::optional<Issue> show(const QList<Issue> &issues);
    /// From now on empty required fields are marked too.
    void setLoud(bool loud);
    /// As new: nobody has been in a field yet.
    void reset();
    /// Puts the cursor into the field of that path; false where there is none.
    bool focus(const QString &path) const;

    /// Whether a path is `root` or below it: "inputs[0].name" is below "inputs".
    static bool covers(const QString &path, const QString &root);

private:
    Field *fieldOf(const QString &path) const;

    QList<QPointer<Field>> m_fields;
    bool m_loud = false;
};

} // namespace trainshed
