#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window with many jobs: first rows on the screen, memory, and how long one change takes to be painted.

  --bin DIR   folder of the programs
  --jobs N    finished jobs (100,000)

Needs Xvfb. What is on the screen is read from the X server's memory, not asked of the window. "first rows": from the
start of the process to text in the list. "a new job": from its request until the picture of the list
changes.
"""
import argparse
import mmap
import os
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from benchlib import Engine, binaries, fill, host_job, percentile

WIDTH, HEIGHT = 1280, 800


class Screen:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="tsx-")
        read, write = os.pipe()
        self.process = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "%dx%dx24" % (WIDTH, HEIGHT),
                                         "-fbdir", self.folder.name, "-nolisten", "tcp", "-noreset"],
                                        pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        got = b""
        while not got.endswith(b"\n"):
            got += os.read(read, 16)
        os.close(read)
        self.display = ":" + got.decode().strip()
        with open(os.path.join(self.folder.name, "Xvfb_screen0"), "rb") as f:
            self.memory = mmap.mmap(f.fileno(), 0, prot=mmap.PROT_READ)
        self.start = len(self.memory) - WIDTH * HEIGHT * 4

    def band(self, top, bottom, left=190, right=620):
        """The pixels of a part of the screen, row by row."""
        return b"".join(self.memory[self.start + (y * WIDTH + left) * 4:self.start + (y * WIDTH + right) * 4]
                        for y in range(top, bottom))

    def shows_text(self, top, bottom):
        """Dark marks on light ground: text. An empty screen is black, an empty list white."""
        data = self.band(top, bottom)
        blues = data[0::4]
        light = sum(1 for b in blues if b > 200)
        dark = sum(1 for b in blues if b < 90)
        return light > len(blues) // 2 and dark > 300

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()


def memory(pid, key):
    with open("/proc/%d/status" % pid) as f:
        for line in f:
            if line.startswith(key + ":"):
                return int(line.split()[1]) / 1024
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin")
    parser.add_argument("--jobs", type=int, default=100000)
    parser.add_argument("--changes", type=int, default=15)
    args = parser.parse_args()
    folder = binaries(args.bin)
    engine = Engine(folder)
    engine.start().close()
    engine.stop()
    fill(engine.home, args.jobs)
    rpc = engine.start()
    screen = Screen()
    env = dict(os.environ, DISPLAY=screen.display, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
    print("# load %.2f, %d jobs" % (os.getloadavg()[0], args.jobs))
    began = time.monotonic()
    window = subprocess.Popen([os.path.join(folder, "trainshed"), "--home", engine.home], env=env, stderr=subprocess.DEVNULL)
    try:
        # The list's rows lie between the filter bar and the details panel.
        while not screen.shows_text(200, 400):
            if time.monotonic() - began > 60:
                raise SystemExit("no rows within 60 s")
            time.sleep(0.005)
        print("first rows on the screen: %.0f ms after the start of the process" % ((time.monotonic() - began) * 1e3))
        quiet = time.monotonic()
        last = memory(window.pid, "VmRSS")
        while time.monotonic() - quiet < 3 and time.monotonic() - began < 120:
            time.sleep(0.2)
            now = memory(window.pid, "VmRSS")
            if abs(now - last) > 0.5:
                quiet, last = time.monotonic(), now
        print("all jobs loaded: %.1f s; resident %.0f MiB (peak %.0f MiB); engine %.0f MiB" % (
            quiet - began, memory(window.pid, "VmRSS"), memory(window.pid, "VmHWM"), memory(engine.process.pid, "VmRSS")))
        painted = []
        for i in range(args.changes):
            time.sleep(0.7)
            before = screen.band(135, 420)
            t = time.monotonic()
            rpc.call("job.create", spec=host_job("change-%d" % i, "sleep 1"))
            while screen.band(135, 420) == before and time.monotonic() - t < 5:
                time.sleep(0.001)
            painted.append((time.monotonic() - t) * 1e3)
        print("a new job in the list, from its request to the picture: p50 %.0f ms, p90 %.0f ms" % (
            percentile(painted, 50), percentile(painted, 90)))
    finally:
        window.terminate()
        window.wait()
        screen.close()
        rpc.close()
        engine.remove()


if __name__ == "__main__":
    main()
