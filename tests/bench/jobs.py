#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Submit, start, throughput and idle cost of the engine, and the tools that people use today beside it in one run.

  --bin DIR     folder of the programs
  --n 500       jobs in the throughput test
  --lat 60      submissions for the latencies
  --peers FILE  jobs.py of the peers (default: ../shared/peers/jobs.py beside the project); left out where it is not there
  --short       a few jobs, no peers: does the benchmark itself still run?

Two slots. "answered": from the request on an open connection to the durable answer. "started": from the same moment to
the job's own first instruction (bash, $EPOCHREALTIME).
"""
import argparse
import os
import shlex
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from benchlib import Engine, ROOT, binaries, host_job, percentile


def idle(rpc, stamp, count):
    answered, started = [], []
    for i in range(count):
        open(stamp, "w").close()
        time.sleep(0.02)
        command = "exec bash -c 'echo $EPOCHREALTIME >%s'" % stamp
        began = time.time()
        rpc.call("job.create", spec=host_job("lat-%d" % i, command))
        answered.append((time.time() - began) * 1e3)
        while True:
            with open(stamp) as f:
                text = f.read()
            if text.endswith("\n"):
                started.append((float(text) - began) * 1e3)
                break
            time.sleep(0.0005)
        wait_idle(rpc)
    return answered, started


def wait_idle(rpc):
    while True:
        status = rpc.call("engine.status")
        if status["running"] + status["waiting"] == 0:
            return
        time.sleep(0.002)


def burst(rpc, count):
    began = time.monotonic()
    answered = []
    for i in range(count):
        t = time.monotonic()
        rpc.call("job.create", spec=host_job("burst-%d-%d" % (count, i), "true"))
        answered.append((time.monotonic() - t) * 1e3)
    wait_idle(rpc)
    return count / (time.monotonic() - began), answered


def wakeups(pid, seconds):
    """Voluntary context switches a second of all threads: what an idle process costs."""
    def count():
        total = 0
        for task in os.listdir("/proc/%d/task" % pid):
            with open("/proc/%d/task/%s/status" % (pid, task)) as f:
                for line in f:
                    if line.startswith("voluntary_ctxt_switches"):
                        total += int(line.split()[1])
        return total
    before = count()
    time.sleep(seconds)
    return (count() - before) / seconds


def runner_memory(rpc):
    """The largest supervisor of a running job, KiB."""
    rpc.call("job.create", spec=host_job("memory", "sleep 1"))
    time.sleep(0.5)
    largest = 0
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/comm" % pid) as f:
                if not f.read().startswith("ts-"):
                    continue
            with open("/proc/%s/status" % pid) as f:
                for line in f:
                    if line.startswith("VmRSS"):
                        largest = max(largest, int(line.split()[1]))
        except OSError:
            continue
    wait_idle(rpc)
    return largest


def peers(folder, args):
    if not os.path.exists(args.peers):
        print("# no peers' script at %s: left out" % args.peers)
        return
    engine = Engine(folder)
    rpc = engine.start()
    rpc.call("settings.set", values={"queue.cpus": 2})
    submit = os.path.join(engine.home, "submit")
    with open(submit, "w") as f:
        f.write("#!/bin/sh\n# $1 program, $2 argument\nexec %s --quiet --home %s job create -f - <<END\n"
                '{"kind":"job","metadata":{"name":"p-$$-$2"},"algorithm":{"engine":{"image_url":""},"command":"$1 $2"},\n'
                ' "spec":{"resource":{"flavor_id":"local.cpu.1u","node_count":1}}}\nEND\n'
                % (shlex.quote(os.path.join(folder, "trainshedctl")), shlex.quote(engine.home)))
    os.chmod(submit, 0o755)
    sys.stdout.flush()
    subprocess.run([sys.executable, args.peers, "--n", str(args.n), "--lat", str(args.lat), "--only", "floor,xargs,tsp,nq",
                    "--list", "0", "--add", "ours (trainshedctl)=%s {job} {i}" % submit], check=False)
    rpc.close()
    engine.remove()


def main():
    here = os.path.join(os.path.dirname(ROOT), "shared", "peers", "jobs.py")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin")
    parser.add_argument("--n", type=int, default=500)
    parser.add_argument("--lat", type=int, default=60)
    parser.add_argument("--peers", default=here)
    parser.add_argument("--short", action="store_true")
    args = parser.parse_args()
    if args.short:
        args.n, args.lat = 30, 5
    folder = binaries(args.bin)
    print("# load %.2f, %d cores, %s" % (os.getloadavg()[0], os.cpu_count(), folder))
    engine = Engine(folder)
    rpc = engine.start()
    try:
        rpc.call("settings.set", values={"queue.cpus": 2})
        answered, started = idle(rpc, os.path.join(engine.home, "stamp"), args.lat)
        rate, in_burst = burst(rpc, args.n)
        memory = runner_memory(rpc)
        rows = [("submit answered, idle", "ms", answered), ("process started, idle", "ms", started),
                ("submit answered, in a burst", "ms", in_burst)]
        print("| what | p50 | p90 | p99 |\n|---|---|---|---|")
        for what, unit, values in rows:
            print("| %s, %s | %.2f | %.2f | %.2f |" % ((what, unit) + tuple(percentile(values, q) for q in (50, 90, 99))))
        print("| jobs of `true` a second, two slots | %.0f | | |" % rate)
        print("| runner, largest supervisor, KiB | %d | | |" % memory)
        rpc.close()
        time.sleep(0.3)
        print("| engine, idle: resident KiB | %d | | |" % engine.status("VmRSS"))
        print("| engine, idle: wake-ups a second | %.2f | | |" % wakeups(engine.process.pid, 2 if args.short else 10))
    finally:
        engine.remove()
    if not args.short:
        peers(folder, args)


if __name__ == "__main__":
    main()
