// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile store may answer, under libFuzzer: the first byte chooses the kind of answer, the rest is
// its body. Whatever it is: no crash, and what is taken for a listing keeps its promises.
#include "model/storage/remote/objectname.h"
#include "model/storage/remote/storexml.h"

#include <cstdint>
#include <cstdlib>

using namespace trainshed;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void listing(const QByteArray &body)
{
    const auto page = objectListing(body);
    if (!page)
        return;
    NameLedger ledger(body.size() % 2 == 1);
    for (const RemoteObject &object : page->objects) {
        demand(object.size >= 0);
        const ObjectName name = objectName(object.key, object.size);
        if (!name.refusal.isEmpty() || !ledger.take(name).isEmpty() || name.path.isEmpty())
            continue;
        for (const QByteArray &part : name.path.split('/'))
            demand(!part.isEmpty() && part != "." && part != ".." && part.size() <= 255 &&
                   !part.contains('\0'));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0] % 8) {
    case 0:
        (void)bucketListing(body);
        break;
    case 1:
        (void)multipartParts(body);
        break;
    case 2:
        (void)multipartUploads(body);
        break;
    case 3:
        (void)multipartStarted(body);
        break;
    case 4:
        (void)storeFault(body);
        break;
    case 5:
        (void)removalResult(body);
        break;
    default:
        listing(body);
    }
    return 0;
}
