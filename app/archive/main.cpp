// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/sandbox.h"
#include "app/archive/unpack.h"
#include "model/archive/workercontract.h"

#include <charconv>
#include <clocale>
#include <csignal>
#include <cstring>
#include <limits>
#include <new>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

using namespace trainshed::archive;

namespace {

struct Request {
    std::string_view action;
    std::int64_t entries = -1;
    std::int64_t bytes = -1;
    std::int64_t index = -1;
    bool sync = false;
    bool plain = false;
};

bool parse(int count, char **words, Request &request)
{
    if (count < 2)
        return false;
    request.action = words[1];
    for (int i = 2; i < count; ++i) {
        const std::string_view word = words[i];
        request.sync |= word == "--sync";
        request.plain |= word == "--plain";
        if (word == "--sync" || word == "--plain")
            continue;
        std::int64_t *number = word == "--entries" ? &request.entries
                               : word == "--bytes" ? &request.bytes
                               : word == "--index" ? &request.index
                                                   : nullptr;
        if (!number || ++i == count)
            return false;
        const char *end = words[i] + std::strlen(words[i]);
        if (const auto read = std::from_chars(words[i], end, *number);
            read.ec != std::errc() || read.ptr != end)
            return false;
    }
    return request.action == "list" || request.action == "unpack" ||
           (request.action == "read" && request.index >= 0 && request.bytes >= 0);
}

void act(const Request &request, Report &report)
{
    struct stat info = {};
    if (::fstat(archiveDescriptor, &info) != 0 || !S_ISREG(info.st_mode))
        throw Failure{errorInput, {}, "not a regular file"};
    const bool unpacks = request.action == "unpack";
    Limits limits;
    if (unpacks && request.bytes >= 0)
        limits.bytes = request.bytes;
    if (request.action != "list" && request.entries >= 0)
        limits.entries = request.entries;
    const std::string holds =
        request.plain ? "none" : enterSandbox(unpacks ? targetDescriptor : -1, info.st_size, limits.bytes);
    if (holds.empty())
        throw Failure{errorUnsupported, {}, "no limits can be set"};
    report.line("sandbox", {holds});
    FileSource file(archiveDescriptor);
    Reader reader(file, info.st_size, limits);
    if (unpacks)
        unpack(reader, targetDescriptor, request.sync, limits, report);
    else if (request.action == "list")
        list(reader, request.entries < 0 ? std::numeric_limits<std::int64_t>::max() : request.entries,
             report);
    else
        read(reader, request.index, request.bytes, report);
}

} // namespace

int main(int count, char **words)
{
    // Names are bytes, mostly UTF-8: libarchive converts those of zip and pax into the locale's.
    if (!std::setlocale(LC_CTYPE, "C.UTF-8"))
        std::setlocale(LC_CTYPE, "");
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // writing then says EFBIG
    Report report(reportDescriptor, controlDescriptor);
    Request request;
    try {
        if (!parse(count, words, request))
            throw Failure{errorUsage, {}, {}};
        act(request, report);
        return 0;
    } catch (const Failure &failure) {
        report.line("error", {failure.code, failure.name, failure.detail});
    } catch (const std::bad_alloc &) {
        report.line("error", {errorMemory, {}, {}});
    }
    return 1;
}
