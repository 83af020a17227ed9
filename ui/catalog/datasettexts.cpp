// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/datasettexts.h"

#include "ui/style/texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace trainshed {

namespace {

// One context for these words.
class DatasetTexts
{
    Q_DECLARE_TR_FUNCTIONS(DatasetTexts)
};

} // namespace

QString dataStateText(const DatasetVersion &version)
{
    switch (version.state) {
    case DataState::Published:
        return DatasetTexts::tr("Published");
    case DataState::Intact:
        return DatasetTexts::tr("Verified");
    case DataState::Changed:
        break;
    }
    return DatasetTexts::tr("Data changed");
}

QString changesText(const DatasetChanges &changes)
{
    if (changes.isEmpty())
        return DatasetTexts::tr("No file was added, removed or changed.");
    return DatasetTexts::tr("Files added: %1, removed: %2, changed: %3.")
        .arg(countText(changes.added), countText(changes.removed), countText(changes.changed));
}

QString changedNames(const DatasetChanges &changes)
{
    QStringList lines;
    const auto add = [&lines](QChar sign, qint64 count, const QStringList &names) {
        for (const QString &name : names)
            lines += QString(sign) + u' ' + name;
        if (count > names.size())
            lines += DatasetTexts::tr("%1 and %2 more").arg(QString(sign), countText(count - names.size()));
    };
    add(u'+', changes.added, changes.addedNames);
    add(QChar(0x2212), changes.removed, changes.removedNames);
    add(QChar(0x2260), changes.changed, changes.changedNames);
    return lines.join(u'\n');
}

} // namespace trainshed
