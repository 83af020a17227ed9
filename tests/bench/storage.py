#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects in and out beside the tools that people use today, in one run: the peers' store.py with ours added.

  --probe FILE    the program (default: build/*/tests/storeprobe)
  --full          5,000 x 20 KB and 4 x 256 MB, three runs (default: 500 and 4 x 64 MB, one run)
  --servers A,B   as store.py takes them; nginx is the one that is not the bottleneck
  --clients A,B   the peers (default: curl, which is the floor for a program on libcurl)
  --peers FILE    store.py (default: ../shared/peers/store.py beside the project)

Prints store.py's table, then ours as a ratio to curl --parallel for each row, with the load average.
"""
import argparse
import glob
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from benchlib import ROOT


def probe(given):
    found = [given] if given else sorted(glob.glob(os.path.join(ROOT, "build", "*", "tests", "storeprobe")), key=os.path.getmtime, reverse=True)
    if not found or not os.path.exists(found[0]):
        raise SystemExit("no storeprobe found: build with the tests first or give --probe")
    return os.path.abspath(found[0])


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--probe")
    p.add_argument("--full", action="store_true")
    p.add_argument("--servers", default="nginx")
    p.add_argument("--clients", default="curl")
    p.add_argument("--what", default="get-small,put-small,get-big,put-big")
    p.add_argument("--peers", default=os.path.join(os.path.dirname(ROOT), "shared", "peers", "store.py"))
    a = p.parse_args()
    if not os.path.exists(a.peers):
        raise SystemExit("the peers' store.py is not at %s" % a.peers)
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [sys.executable, a.peers, "--servers", a.servers, "--clients", a.clients, "--what", a.what,
                   "--add", "ours=%s {from} {to}" % probe(a.probe), "--json", out.name] + (["--full"] if a.full else [])
        subprocess.run(command, check=True)
        rows = json.load(open(out.name))
    floor = {(r["server"], r.get("what", r.get("objects"))): r for r in rows if r["client"] == "curl"}
    print("\n## ours / curl --parallel, load %.2f" % os.getloadavg()[0])
    for r in rows:
        if r["client"] != "ours":
            continue
        key = (r["server"], r.get("what"))
        base = floor.get(key)
        ratio = "-" if not base or not base["s"] else "%.2f" % (first(r["s"]) / first(base["s"]))
        print("%-8s %-10s %s x   peak %s MiB   %s" % (*key, ratio, "-" if r["peak MiB"] is None else "%.0f" % r["peak MiB"], r["note"] or ""))


def first(text):
    """The median of "median (min-max)"."""
    return float(str(text).split()[0])


if __name__ == "__main__":
    main()
