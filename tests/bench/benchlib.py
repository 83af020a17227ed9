# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks share: an engine in a home of its own, its protocol, homes full of finished jobs."""
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import time
import uuid

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def binaries(given=None):
    """The folder of the programs: as given, else the newest of the usual build folders."""
    found = [given] if given else [os.path.join(ROOT, "build", b, "bin") for b in ("release", "tests", "dev")]
    for folder in found:
        if os.path.exists(os.path.join(folder, "trainshed-engine")):
            return os.path.abspath(folder)
    raise SystemExit("no trainshed-engine found: build first (app/run --build-only) or give --bin")


def percentile(values, q):
    values = sorted(values)
    return values[min(len(values) - 1, int(round(q / 100 * (len(values) - 1))))]


class Rpc:
    """One connection to an engine, one request at a time."""

    def __init__(self, home):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(os.path.join(home, "run", "engine.sock"))
        self.file = self.socket.makefile("rwb")
        self.last = 0
        self.call("hello", protocol=1, oldest=1, client="bench")

    def call(self, method, **params):
        self.last += 1
        line = json.dumps({"jsonrpc": "2.0", "id": self.last, "method": method, "params": params})
        self.file.write(line.encode() + b"\n")
        self.file.flush()
        answer = json.loads(self.file.readline())
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]

    def close(self):
        self.file.close()
        self.socket.close()


class Engine:
    """A private engine; ends with the benchmark."""

    def __init__(self, folder, home=None):
        self.bin = folder
        self.home = home or tempfile.mkdtemp(prefix="tsb-", dir="/tmp")
        self.process = None

    def start(self):
        began = time.monotonic()
        self.process = subprocess.Popen([os.path.join(self.bin, "trainshed-engine"), "--home", self.home],
                                        stdin=subprocess.DEVNULL)
        while time.monotonic() - began < 30:
            try:
                return Rpc(self.home)
            except OSError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.002)
        raise SystemExit("the engine did not start")

    def status(self, key):
        with open("/proc/%d/status" % self.process.pid) as f:
            for line in f:
                if line.startswith(key + ":"):
                    return int(line.split()[1])
        return 0

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(10)
            self.process = None

    def remove(self):
        self.stop()
        shutil.rmtree(self.home, ignore_errors=True)


def host_job(name, command):
    return {"kind": "job", "metadata": {"name": name},
            "algorithm": {"engine": {"image_url": ""}, "command": command},
            "spec": {"resource": {"flavor_id": "local.cpu.1u", "node_count": 1}}}


def fill(home, count):
    """Finished jobs, written into the database of a home whose engine is not running."""
    database = sqlite3.connect(os.path.join(home, "trainshed.db"))
    database.execute("PRAGMA journal_mode=WAL")
    revision, sequence = database.execute("SELECT coalesce(max(revision), 0), coalesce(max(sequence), 0) FROM job").fetchone()
    now = int(time.time() * 1000)
    ids = [str(uuid.uuid4()) for _ in range(count)]
    with database:
        database.executemany(
            "INSERT INTO job(sequence, id, name, version, phase, stage, reason, created, started, ended, duration, attempt, "
            "algorithm, pool, resources, revision) VALUES(?,?,?,1,?,5,?,?,?,?,?,1,'digits','local','CPU: 1 vCPU, 8 GiB',?)",
            ((sequence + i + 1, ids[i], "filled-%06d" % (sequence + i), 5 if i % 7 == 0 else 4,
              '{"c":"end.exit-status","a":["1"]}' if i % 7 == 0 else '{"c":"end.completed"}',
              now - (count - i) * 1000, now - (count - i) * 1000 + 5, now - (count - i) * 1000 + 65005, 65000,
              revision + i + 1) for i in range(count)))
        database.executemany("INSERT INTO job_spec(job, spec) VALUES(?, ?)",
                             ((i, json.dumps(host_job("filled", "true"))) for i in ids))
    database.close()
