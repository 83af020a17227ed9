// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/progressline.h"

#include "app/ctl/people.h"

namespace trainshed::ctl {

QString progressText(const rpc::StorageProgress::Reply &now, qint64 elapsedMs)
{
    const auto of = [](const QString &done, const QString &all) {
        return all.isEmpty() ? done : Ctl::tr("%1 of %2").arg(done, all);
    };
    const QString files =
        of(QString::number(now.files), now.totalFiles < 0 ? QString() : QString::number(now.totalFiles));
    const QString bytes = of(sizeText(now.bytes), now.totalBytes < 0 ? QString() : sizeText(now.totalBytes));
    const qint64 rate = elapsedMs > 0 ? now.bytes * 1000 / elapsedMs : 0;
    const QString text = Ctl::tr("%1 files, %2, %3/s").arg(files, bytes, sizeText(rate));
    return now.slowSince > 0 ? Ctl::tr("%1 (the store asks to go slower)").arg(text) : text;
}

} // namespace trainshed::ctl
