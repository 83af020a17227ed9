#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives unpacked by trainshed-archive beside bsdtar, in turns: the tree of the peers' unpack.py.

  --bin DIR       the folder of trainshed-archive (default: build/*/bin)
  --full          2,000 files, 500 MB (default: 400 files, 100 MB)
  --runs N        of each (default 3); the least of them counts, since others use the machine too
  --only A,B      tar.gz,tar.zst,zip
  --peers DIR     where unpack.py is (default: ../shared/peers beside the project)

Each run unpacks into a new folder, the archive being in the page cache; nothing is synced. The folders are removed at
the end only: for some seconds ext4 looks past the inodes of files that were just removed, which costs the next run more
than unpacking does. The sandbox and all checks are on.
"""
import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from benchlib import ROOT, binaries

MAKE = {"tar.gz": "tar -cf - -C src data | gzip -6 > a.tar.gz", "tar.zst": "tar -cf - -C src data | zstd -q -3 > a.tar.zst",
        "zip": "cd src && 7z a -bd -tzip -mx=3 -mcu=on ../a.zip data > /dev/null"}


def ours(program, archive, folder):
    source, target = os.open(archive, os.O_RDONLY), os.open(folder, os.O_RDONLY)

    def give():
        # By numbers that neither of the two has.
        for number, fd in ((63, source), (62, target), (3, 63), (4, 62)):
            os.dup2(fd, number)
    done = subprocess.run([program, "unpack"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, preexec_fn=give, close_fds=False, check=False)
    os.close(source)
    os.close(target)
    if b"\ndone\t" not in done.stdout or b"seccomp" not in done.stdout:
        raise SystemExit("trainshed-archive: " + done.stdout[-300:].decode(errors="replace"))


def timed(call):
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    call()
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--bin")
    p.add_argument("--full", action="store_true")
    p.add_argument("--runs", type=int, default=3)
    p.add_argument("--only", default="tar.gz,tar.zst,zip")
    p.add_argument("--peers", default=os.path.join(os.path.dirname(ROOT), "shared", "peers"))
    a = p.parse_args()
    sys.path.insert(0, a.peers)
    import unpack as peers
    program = os.path.join(binaries(a.bin), "trainshed-archive")
    top = tempfile.mkdtemp(prefix="bench-unpack-")
    try:
        os.makedirs(top + "/src/data")
        peers.tree(top + "/src/data", 2000 if a.full else 400, 500_000_000 if a.full else 100_000_000)
        for kind in a.only.split(","):
            subprocess.run(MAKE[kind], shell=True, cwd=top, check=True)
            archive = "%s/a.%s" % (top, kind)
            least = {}
            for run in range(a.runs + 1):
                for who in ("bsdtar", "ours"):
                    folder = "%s/%s-%s-%d" % (top, kind, who, run)
                    os.mkdir(folder)
                    got = timed(lambda: ours(program, archive, folder) if who == "ours"
                                else subprocess.run(["bsdtar", "xf", archive], cwd=folder, stderr=subprocess.DEVNULL, check=True))
                    if run > 0:  # the first one warms up
                        least.setdefault(who, []).append(got)
            wall, cpu = ({who: min(x[i] for x in least[who]) for who in least} for i in (0, 1))
            print("%-8s bsdtar %.2f s  ours %.2f s  ratio %.2f   processor %.2f s, %.2f s   load %.1f"
                  % (kind, wall["bsdtar"], wall["ours"], wall["ours"] / wall["bsdtar"], cpu["bsdtar"], cpu["ours"], os.getloadavg()[0]), flush=True)
    finally:
        shutil.rmtree(top)


if __name__ == "__main__":
    main()
