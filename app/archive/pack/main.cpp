// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// trainshed-pack TARGET: packs what descriptor 3 names, as pairs of name and path, each ended by a NUL.
// Reports on descriptor 1 as trainshed-archive does (model/archive/workercontract.h).
#include "app/archive/pack/packing.h"
#include "model/archive/workercontract.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace trainshed::archive;

namespace {

int refuse(const PackFailure &failure)
{
    QByteArray name = failure.name;
    QByteArray detail = failure.detail;
    for (QByteArray *word : {&name, &detail})
        word->replace('%', "%25").replace('\t', "%09").replace('\n', "%0A").replace(' ', "%20");
    std::printf("error\t%s\t%s\t%s\n", failure.code, name.constData(), detail.constData());
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // for KArchive's texts
    QFile list;
    if (argc != 2 || !list.open(archiveDescriptor, QIODevice::ReadOnly))
        return refuse({errorUsage, {}, {}});
    const QList<QByteArray> words = list.readAll().split('\0');
    QList<PackItem> items;
    for (int i = 0; i + 1 < words.size(); i += 2)
        items.append({words[i], words[i + 1]});
    const PackFailure failure = pack(items, QFile::decodeName(argv[1]));
    return failure.code ? refuse(failure) : 0;
}
