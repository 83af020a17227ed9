#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""hostile.py FOLDER: archives as strangers make them, and what must become of each.

Writes the archives into FOLDER, and FOLDER/cases.json: a list of {name, file, and either error: CODE, or files:
{path: size, or "-> where a link leads"} and notes: ["CODE NAME", ...] in the order of their appearance}.
"""
import bz2
import gzip
import io
import json
import lzma
import os
import random
import struct
import subprocess
import sys
import tarfile
import warnings
import zipfile
import zlib

CASES = []
TO = ""


def case(name, data, suffix=".tar", **expected):
    file = name.replace(" ", "_") + suffix
    with open(os.path.join(TO, file), "wb") as out:
        out.write(data)
    if "error" not in expected:
        expected.setdefault("files", {})
        expected.setdefault("notes", [])
    CASES.append({"name": name, "file": file, **expected})


def entry(name, content=b"x", kind=tarfile.REGTYPE, link="", mode=0o644, **more):
    info = tarfile.TarInfo(name)
    info.type, info.linkname, info.mode, info.mtime = kind, link, mode, 1_700_000_000
    info.size = len(content) if kind == tarfile.REGTYPE else 0
    for key, value in more.items():
        setattr(info, key, value)
    return info, content


def tar(*entries, form=tarfile.PAX_FORMAT):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for info, content in entries:
            archive.addfile(info, io.BytesIO(content) if info.type == tarfile.REGTYPE else None)
    return out.getvalue()


def symlink(name, target):
    return entry(name, b"", tarfile.SYMTYPE, target)


def hardlink(name, target):
    return entry(name, b"", tarfile.LNKTYPE, target)


def folder(name, mode=0o755):
    return entry(name, b"", tarfile.DIRTYPE, mode=mode)


def zipped(*files, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in files:
            info = zipfile.ZipInfo("x", (2024, 1, 2, 3, 4, 6))
            info.filename, info.external_attr, info.compress_type = name, 0o100644 << 16, method
            archive.writestr(info, content)
    return out.getvalue()


def zstd(data, *options):
    return subprocess.run(["zstd", "-q", "-c", *options], input=data, stdout=subprocess.PIPE, check=True).stdout


def changed(data, at, byte=None):
    at %= len(data)
    return data[:at] + bytes([data[at] ^ 0xFF if byte is None else byte]) + data[at + 1:]


def names():
    """Cases 16, 17, 25 and 30: nothing is written outside, and what may be kept is kept."""
    good = entry("good")
    for title, name in (("dot dot", "../x"), ("dot dot inside", "a/../../x"), ("dot dot back", "a/../b"),
                        ("dot dot last", "a/.."), ("dot dot sibling", "../out-evil/x"), ("dot dot after dot", "./../x")):
        case(title, tar(good, entry(name)), files={"good": 1}, notes=["escapes " + name])
    case("absolute", tar(good, entry("/abs/x")), files={"good": 1, "abs/x": 1}, notes=["absolute /abs/x"])
    case("absolute twice", tar(entry("//x")), files={"x": 1}, notes=["absolute //x"])
    case("windows", tar(entry("C:/x"), entry("..\\x"), form=tarfile.GNU_FORMAT), files={"C:/x": 1, "..\\x": 1})
    case("zip dot dot", zipped(("good", b"x"), ("../x", b"x"), ("/y", b"x")), ".zip", files={"good": 1, "y": 1},
         notes=["escapes ../x", "absolute /y"])
    case("dots and slashes", tar(entry("./a//b/./c"), folder("."), folder("./")), files={"a/b/c": 1})
    long = ["p" * 100 + end + "q" * 80 for end in ("1", "2")]
    case("long names pax", tar(*[entry(name) for name in long]), files={name: 1 for name in long})
    case("long names gnu", tar(*[entry(name) for name in long], form=tarfile.GNU_FORMAT), files={name: 1 for name in long})
    deep = "/".join(["d" * 50] * 20)
    case("long path", tar(entry(deep)), files={deep: 1})
    case("name of 255", tar(entry("n" * 255)), files={"n" * 255: 1})
    case("name of 256", tar(good, entry("n" * 256)), files={"good": 1}, notes=["name-bad " + "n" * 256])
    case("name of 4096", tar(good, entry("n" * 4096)), files={"good": 1}, notes=["name-bad " + "n" * 4096])
    case("deep", tar(good, entry("d/" * 200 + "x")), files={"good": 1}, notes=["too-deep " + "d/" * 200 + "x"])
    case("strange names", tar(entry("-rf"), entry(" "), entry("a\nb"), entry("\x1b]0;x\x07"), entry("été/模型")),
         files={"-rf": 1, " ": 1, "a\nb": 1, "\x1b]0;x\x07": 1, "été/模型": 1})
    case("case twins", tar(entry("Readme"), entry("README"), entry("readme")), files={"Readme": 1, "README": 1, "readme": 1},
         notes=["case-twin README", "case-twin readme"])
    case("times", tar(entry("past", mtime=-10**9), entry("future", mtime=2**62)), files={"past": 1, "future": 1})


def links():
    """Cases 18 and 19: nothing is written through a link; none leads out."""
    out = "/tmp/trainshed-canary"
    case("link inside", tar(entry("a/x"), symlink("l", "a/x"), symlink("a/up", "../a"), symlink("b", "a")),
         files={"a/x": 1, "l": "-> a/x", "a/up": "-> ../a", "b": "-> a"})
    case("link absolute", tar(symlink("l", "/etc/passwd")), notes=["link-out l"])
    case("link up", tar(entry("a/x"), symlink("a/l", "../../etc")), files={"a/x": 1}, notes=["link-out a/l"])
    case("link to nothing", tar(symlink("l", "nothing")), notes=["link-out l"])
    case("link to nothing and up", tar(symlink("l", "nothing/../../x")), notes=["link-out l"])
    case("link to itself", tar(symlink("l", "l")), notes=["link-out l"])
    case("file through link", tar(symlink("l", out), entry("l/x")), files={"l/x": 1}, notes=["conflict l"])
    case("file after link", tar(symlink("moo", out), entry("moo")), files={"moo": 1}, notes=["duplicate moo"])
    case("link after file", tar(entry("t"), entry("l", b"abc"), symlink("l", "t")), files={"t": 1, "l": "-> t"},
         notes=["duplicate l"])
    case("link then folder", tar(symlink("l", out), folder("l"), entry("l/x")), files={"l/x": 1})
    case("link chain out", tar(symlink("a", ".."), symlink("b", "a/.."), symlink("c", "b/etc")),
         notes=["link-out a", "link-out b", "link-out c"])
    case("link by way of another", tar(folder("d/e"), symlink("d/up", "e"), symlink("out", "d/up/../../..")),
         files={"d/up": "-> e"}, notes=["link-out out"])
    chain = [symlink(f"l{i}", f"l{i + 1}") for i in range(30)]
    case("link chain inside", tar(*chain, entry("l30")), files={f"l{i}": f"-> l{i + 1}" for i in range(30)} | {"l30": 1})
    case("hard link", tar(entry("a/x", b"abc"), hardlink("y", "a/x")), files={"a/x": 3, "y": 3})
    for title, target in (("out", "../x"), ("absolute", "/etc/passwd"), ("later", "z"), ("to itself", "y")):
        case("hard link " + title, tar(hardlink("y", target), entry("z")), files={"z": 1}, notes=["hard-link y"])
    case("hard link to a link", tar(symlink("l", out), hardlink("h", "l"), entry("h/x")), files={"h/x": 1},
         notes=["conflict h", "link-out l"])
    case("hard link to a folder", tar(folder("d"), hardlink("h", "d")), notes=["hard-link h"])
    case("hard link overwritten", tar(entry("x", b"abc"), hardlink("y", "x"), entry("y", b"other")),
         files={"x": 3, "y": 5}, notes=["duplicate y"])


def kinds():
    """Cases 20, 21 and 24."""
    for title, kind in (("fifo", tarfile.FIFOTYPE), ("character device", tarfile.CHRTYPE), ("block device", tarfile.BLKTYPE)):
        case(title, tar(entry("good"), entry("bad", b"", kind, devmajor=1, devminor=3)), files={"good": 1}, notes=["special bad"])
    case("set-user-ID", tar(entry("s", mode=0o6777), folder("d", 0o1777)), files={"s": 1}, notes=["set-id s", "set-id d/"])
    case("mode 0", tar(folder("d", 0), entry("d/x", mode=0)), files={"d/x": 1})
    case("twice", tar(entry("x", b"first"), entry("x", b"2nd")), files={"x": 3}, notes=["duplicate x"])
    case("file then folder", tar(entry("x", b"file"), folder("x"), entry("x/y")), files={"x": 4}, notes=["conflict x", "conflict x/y"])
    case("folder then file", tar(entry("x/y"), entry("x", b"file")), files={"x/y": 1}, notes=["conflict x"])
    case("zip twice", zipped(("x", b"first"), ("x", b"2nd")), ".zip", files={"x": 3}, notes=["duplicate x"])


def bombs():
    """Case 22 and 23."""
    zeros = bytes(100 << 20)
    bomb = tar(entry("zeros", zeros))
    case("bomb gzip", gzip.compress(bomb, 9), ".tar.gz", error="ratio")
    case("bomb bzip2", bz2.compress(bomb), ".tar.bz2", error="ratio")
    case("bomb xz", lzma.compress(bomb, preset=1), ".tar.xz", error="ratio")
    case("bomb zstd", zstd(bomb), ".tar.zst", error="ratio")
    case("bomb zip", zipped(("zeros", zeros)), ".zip", error="ratio")
    info, _ = entry("hole", b"")
    info.pax_headers = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.name": "hole", "GNU.sparse.realsize": str(2**62)}
    info.size = 512
    case("bomb sparse", tar((info, b"0\n".ljust(512, b"\0"))), error="bytes")
    window = zstd(tar(entry("x", random.Random(1).randbytes(1000))), "--ultra", "--long=31")
    # The frame header's window byte: 2 GiB, and no content size that would make it smaller.
    case("zstd window of 2 GiB", window[:4] + bytes([0, (31 - 10) << 3]) + window[6:], ".tar.zst", error="memory")


def overlapping():
    """Fifield's: many names, one body."""
    body = zlib.compressobj(9, zlib.DEFLATED, -15)
    plain = bytes(10 << 20)
    packed = body.compress(plain) + body.flush()
    crc = zlib.crc32(plain)
    local = struct.pack("<4sHHHHHLLLHH", b"PK\3\4", 20, 0, 8, 0, 0x21, crc, len(packed), len(plain), 1, 0) + b"a" + packed
    count = 400
    names_ = [f"{i:05}".encode() for i in range(count)]
    central = b"".join(struct.pack("<4sHHHHHHLLLHHHHHLL", b"PK\1\2", 20, 20, 0, 8, 0, 0x21, crc, len(packed), len(plain), len(n),
                                   0, 0, 0, 0, 0, 0) + n for n in names_)
    end = struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, count, count, len(central), len(local), 0)
    case("bomb overlapping", local + central + end, ".zip", error="damaged")


def damage():
    """Cases 26 to 29: refused whole."""
    content = random.Random(7).randbytes(40_000)
    plain = tar(entry("a", content), entry("b", content[::-1]))
    whole = {"a": 40_000, "b": 40_000}
    gz = gzip.compress(plain)
    xz, bz, zs = lzma.compress(plain), bz2.compress(plain), zstd(plain, "--check")
    case("whole", plain, files=whole)
    case("gzip members", gzip.compress(plain[:30_000]) + gzip.compress(plain[30_000:]), ".tar.gz", files=whole)
    case("bzip2 streams", bz2.compress(plain[:30_000]) + bz2.compress(plain[30_000:]), ".tar.bz2", files=whole)
    case("xz streams", lzma.compress(plain[:30_000]) + lzma.compress(plain[30_000:]) + bytes(8), ".tar.xz", files=whole)
    case("zstd frames", zstd(plain[:30_000]) + zstd(plain[30_000:]), ".tar.zst", files=whole)
    case("gzip checksum", changed(gz, -6), ".tar.gz", error="damaged")
    case("gzip length", changed(gz, -2), ".tar.gz", error="damaged")
    case("gzip flipped", changed(gz, 20_000), ".tar.gz", error="damaged")
    case("bzip2 flipped", changed(bz, 20_000), ".tar.bz2", error="damaged")
    case("xz flipped", changed(xz, 20_000), ".tar.xz", error="damaged")
    case("xz check", changed(xz, -30), ".tar.xz", error="damaged")
    case("zstd flipped", changed(zs, 20_000), ".tar.zst", error="damaged")
    case("zstd checksum", changed(zs, -1), ".tar.zst", error="damaged")
    case("tar header checksum", changed(plain, 1, ord("z")), error="no-archive")
    case("tar later header checksum", changed(plain, 512 + 40_448 + 1, ord("z")), error="damaged")
    for suffix, data, code in ((".tar.gz", gz, "damaged"), (".tar.bz2", bz, "damaged"), (".tar.xz", xz, "truncated"),
                               (".tar.zst", zs, "damaged")):
        case("garbage after" + suffix, data + b"garbage", suffix, error=code)
        case("zeros after" + suffix, data + bytes(512), suffix, files=whole)
    case("garbage after tar", plain + b"garbage".ljust(512, b"."), error="trailing")
    case("garbage after tar.gz inside", gzip.compress(plain + b"garbage"), ".tar.gz", error="trailing")
    case("two tars glued", plain + tar(entry("c")), error="trailing")
    case("two tar.gz glued", gz + gzip.compress(tar(entry("c"))), ".tar.gz", error="trailing")
    case("no end of the archive", plain[:2 * (512 + 40_448)], error="truncated")
    case("no end, gzip", gzip.compress(plain[:2 * (512 + 40_448)]), ".tar.gz", files=whole)
    case("empty file", b"", error="no-archive")
    case("one byte", b"x", error="no-archive")
    case("no archive", b"This is text, and no archive at all. " * 100, error="no-archive")
    case("gzip of text", gzip.compress(b"This is text, and no archive at all. " * 100), ".tar.gz", error="no-archive")
    case("wrong extension", gz, ".zip", files=whole)
    case("empty tar", tar(), files={})
    case("empty zip", zipped(), ".zip", error="truncated")
    sizes(plain)
    zips(content)


def sizes(plain):
    huge = bytearray(plain[:512])
    huge[124:136] = b"\x80" + (2**62).to_bytes(11, "big")
    huge[148:156] = b"        "
    huge[148:156] = b"%06o\0 " % sum(huge)
    case("size of 4 EiB", bytes(huge) + plain[512:], error="bytes")
    huge[124:136] = b"\xff" * 12
    huge[148:156] = b"        "
    huge[148:156] = b"%06o\0 " % sum(huge)
    case("size negative", bytes(huge) + plain[512:], error="damaged")


def zips(content):
    packed = zipped(("a", content), ("b", b"text " * 1000))
    stored = zipped(("a", content), method=zipfile.ZIP_STORED)
    case("zip whole", packed, ".zip", files={"a": 40_000, "b": 5000})
    case("zip stored flipped", changed(stored, 1000), ".zip", error="damaged")
    at = packed.rfind(b"PK\1\2", 0, packed.rfind(b"PK\1\2"))
    case("zip deflated flipped", changed(packed, at - 10), ".zip", error="damaged")
    case("zip checksum", changed(stored, stored.rfind(b"PK\1\2") + 16), ".zip", error="damaged")
    case("zip cut", packed[:-30], ".zip", error="truncated")
    case("zip cut in the middle", packed[:20_000], ".zip", error="truncated")
    flagged = bytearray(stored)
    flagged[6] |= 1
    flagged[stored.rfind(b"PK\1\2") + 8] |= 1
    case("zip encrypted", bytes(flagged), ".zip", error="encrypted")
    size = bytearray(stored)
    struct.pack_into("<L", size, stored.rfind(b"PK\1\2") + 24, 39_000)
    case("zip size lies", bytes(size), ".zip", error="damaged")
    offset = bytearray(stored)
    struct.pack_into("<L", offset, stored.rfind(b"PK\1\2") + 42, 0x7FFFFFFF)
    case("zip offset beyond the end", bytes(offset), ".zip", error="truncated")


def main():
    global TO
    warnings.simplefilter("ignore")  # zipfile's, about names that are there twice
    TO = sys.argv[1]
    os.makedirs(TO, exist_ok=True)
    for part in (names, links, kinds, bombs, overlapping, damage):
        part()
    with open(os.path.join(TO, "cases.json"), "w", encoding="utf-8") as out:
        json.dump(CASES, out, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
