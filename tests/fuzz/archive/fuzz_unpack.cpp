// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The unpacker under libFuzzer: any bytes as an archive, listed and unpacked into a folder of a folder of its
// own. What must hold whatever the bytes are: nothing appears beside the target, no file has more rights than
// 0755, no link leads out, no limit is passed. (Crashes, leaks and overflows are the sanitizers' part.)
#include "app/archive/unpack.h"

#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace trainshed::archive;

namespace {

constexpr std::int64_t mostBytes = 1 << 20;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

const std::string &place()
{
    static const std::string made = [] {
        std::string name = ::access("/dev/shm", W_OK) == 0 ? "/dev/shm/fuzz-XXXXXX" : "/tmp/fuzz-XXXXXX";
        demand(::mkdtemp(name.data()) != nullptr);
        return name;
    }();
    return made;
}

int remove(const char *path, const struct stat *, int, struct FTW *)
{
    return ::remove(path);
}

int look(const char *path, const struct stat *info, int kind, struct FTW *)
{
    if (S_ISLNK(info->st_mode)) {
        char *resolved = ::realpath(path, nullptr);
        demand(resolved && std::string(resolved).starts_with(place() + "/target"));
        std::free(resolved);
        return 0;
    }
    demand(kind == FTW_D || S_ISREG(info->st_mode));
    demand(S_ISDIR(info->st_mode) || (info->st_mode & 07022) == 0);
    demand(info->st_size <= mostBytes || S_ISDIR(info->st_mode));
    return 0;
}

void demandNothingBeside()
{
    DIR *dir = ::opendir(place().c_str());
    while (const dirent *at = ::readdir(dir)) {
        const std::string name = at->d_name;
        demand(name == "." || name == ".." || name == "target");
    }
    ::closedir(dir);
}

template<typename Work>
bool succeeds(int fd, std::int64_t size, const Limits &limits, const Work &work)
{
    try {
        FileSource file(fd);
        Reader reader(file, size, limits);
        work(reader);
        return true;
    } catch (const Failure &failure) {
        demand(failure.code && *failure.code);
        return false;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const int fd = ::memfd_create("archive", MFD_CLOEXEC);
    demand(::ftruncate(fd, 0) == 0 && ::pwrite(fd, data, size, 0) == static_cast<ssize_t>(size));
    const std::string target = place() + "/target";
    demand(::mkdir(target.c_str(), 0700) == 0);
    const int root = ::open(target.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    Limits limits;
    limits.bytes = mostBytes;
    limits.entries = 200;
    Report report(-1);
    const auto length = static_cast<std::int64_t>(size);
    const bool unpacked =
        succeeds(fd, length, limits, [&](Reader &reader) { unpack(reader, root, false, limits, report); });
    const bool listed = succeeds(fd, length, limits, [&](Reader &reader) { list(reader, 100, report); });
    // What is unpacked was listed; the other way round a zip's checksums are still to come.
    demand(listed || !unpacked);
    ::close(root);
    if (unpacked)
        ::nftw(target.c_str(), look, 16, FTW_PHYS);
    demandNothingBeside();
    ::nftw(target.c_str(), remove, 16, FTW_DEPTH | FTW_PHYS);
    return 0;
}
