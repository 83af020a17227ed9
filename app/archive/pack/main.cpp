// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// trainshed-pack TARGET BYTES: packs what descriptor 3 names, as pairs of name and path, each ended by a NUL;
// about so many bytes in all. TARGET lies in a folder of its own, which is also the one for temporary files
// (TMPDIR). Reports on descriptor 1 as trainshed-archive does (model/archive/workercontract.h), and is held
// by the same sandbox: what it packs is a stranger's too, and it may read nothing else.
#include "app/archive/pack/packing.h"
#include "app/archive/sandbox.h"
#include "model/archive/workercontract.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <limits>
#include <string>
#include <vector>

using namespace trainshed::archive;

namespace {

int refuse(const PackFailure &failure)
{
    reportLine("error", {failure.code, failure.name, failure.detail});
    return 1;
}

/// What holds, in a word; empty: not enough.
std::string confine(const QString &target, qint64 bytes, const QList<PackItem> &items)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(target).path());
    std::vector<std::string> readable{folder.toStdString()};
    for (const PackItem &item : items)
        readable.push_back(item.path.toStdString());
    const int at = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (at < 0)
        return {};
    return enterSandbox(at, bytes, std::numeric_limits<std::int64_t>::max(), readable);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // for KArchive's texts
    QFile list;
    bool ok = false;
    const qint64 bytes = argc == 3 ? QByteArray(argv[2]).toLongLong(&ok) : 0;
    if (!ok || bytes < 0 || !list.open(archiveDescriptor, QIODevice::ReadOnly))
        return refuse({errorUsage, {}, {}});
    const QList<QByteArray> words = list.readAll().split('\0');
    QList<PackItem> items;
    for (int i = 0; i + 1 < words.size(); i += 2)
        items.append({words[i], words[i + 1]});
    const QString target = QFile::decodeName(argv[1]);
    const std::string holds = confine(target, bytes, items);
    if (holds.empty())
        return refuse({errorUnsupported, {}, "no limits can be set"});
    reportLine("sandbox", {QByteArray::fromStdString(holds)});
    const PackFailure failure = pack(items, target);
    return failure.code ? refuse(failure) : 0;
}
