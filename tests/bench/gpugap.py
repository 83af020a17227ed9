#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a GPU stands idle between two jobs: from the last instruction of one to the first of the next on it, with many
waiting. The GPUs are played by the tests' driver library (build/BUILD/tests/helpers/nvml), all else is real.

  --bin DIR    folder of the programs
  --n 100      jobs
  --gpus 1     GPUs of the played machine
"""
import argparse
import glob
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from benchlib import Engine, binaries, percentile

KIND = "local.gpu.nvidia-h100-80gb-hbm3.1"


def job(name, stamps):
    command = ("exec bash -c 'echo $CUDA_VISIBLE_DEVICES begins $EPOCHREALTIME >>%s; sleep 0.1;"
               " echo $CUDA_VISIBLE_DEVICES ends $EPOCHREALTIME >>%s'" % (stamps, stamps))
    return {"kind": "job", "metadata": {"name": name}, "algorithm": {"engine": {"image_url": ""}, "command": command},
            "spec": {"resource": {"flavor_id": KIND, "node_count": 1}}}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin")
    parser.add_argument("--n", type=int, default=100)
    parser.add_argument("--gpus", type=int, default=1)
    args = parser.parse_args()
    folder = binaries(args.bin)
    library = glob.glob(os.path.join(os.path.dirname(folder), "tests", "helpers", "nvml", "libnvidia-ml.so.1"))
    if not library:
        raise SystemExit("the tests' driver library is not built: ninja fakenvml")
    engine = Engine(folder)
    scene = os.path.join(engine.home, "scene")
    with open(scene, "w") as f:
        for i in range(args.gpus):
            f.write("gpu|GPU-%d|NVIDIA H100 80GB HBM3|0:%x:0|81559|1024|37|54|312500|0\n" % (i, 16 + i))
    os.environ["LD_LIBRARY_PATH"] = os.path.dirname(library[0])
    os.environ["TRAINSHED_FAKE_NVML"] = scene
    rpc = engine.start()
    rpc.call("settings.set", values={"queue.cpus": max(2, args.gpus)})
    stamps = os.path.join(engine.home, "stamps")
    for i in range(args.n):
        rpc.call("job.create", spec=job("gap-%d" % i, stamps))
    while True:
        status = rpc.call("engine.status")
        if status["running"] + status["waiting"] == 0:
            break
        time.sleep(0.05)
    rpc.close()
    engine.stop()
    ended, gaps = {}, []
    with open(stamps) as f:
        for line in f:
            gpu, what, at = line.split()
            if what == "ends":
                ended[gpu] = float(at)
            elif gpu in ended:
                gaps.append((float(at) - ended[gpu]) * 1e3)
    engine.remove()
    if len(gaps) != args.n - args.gpus:
        raise SystemExit("%d jobs left %d gaps" % (args.n, len(gaps)))
    print("gap on a GPU, ms: median %.1f, 95 %% %.1f, longest %.1f (%d jobs, %d GPUs)"
          % (percentile(gaps, 50), percentile(gaps, 95), max(gaps), args.n, args.gpus))


main()
