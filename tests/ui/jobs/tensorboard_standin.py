#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for TensorBoard: takes the arguments that it is given, refuses others, says its address as
TensorBoard does, serves what it found in its log folder (links are followed), and starts a helper as
TensorBoard starts its data server. The file "mode" beside it makes it misbehave; "pids" has who it was."""
import argparse
import http.server
import os
import signal
import subprocess
import sys
import time

parser = argparse.ArgumentParser()
for name in ("--logdir", "--host", "--port"):
    parser.add_argument(name, required=True)
arguments = parser.parse_args()
here = os.path.dirname(os.path.abspath(__file__))
mode = open(here + "/mode").read().strip() if os.path.exists(here + "/mode") else ""
if mode == "dies":
    print("ModuleNotFoundError: No module named 'tensorboard'", file=sys.stderr)
    sys.exit(1)
if mode == "stubborn":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # so does the helper
# TensorBoard's own ends with its standard input.
orderly = mode == "orderly"
helper = subprocess.Popen(["cat"], stdin=subprocess.PIPE) if orderly else subprocess.Popen(["sleep", "1000"])
open(here + "/pids", "a").write("%d %d\n" % (os.getpid(), helper.pid))
if mode == "silent":
    time.sleep(1000)


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        for folder, _, files in sorted(os.walk(arguments.logdir, followlinks=True)):
            for file in files:
                run = os.path.relpath(folder, arguments.logdir)
                self.wfile.write(("run=%s file=%s\n" % (run, file)).encode())

    def log_message(self, *args):
        pass


server = http.server.HTTPServer((arguments.host, int(arguments.port)), Handler)
print("NOTE: Using experimental fast data loading logic. See https://github.com/ for help.", file=sys.stderr)
print("TensorBoard 2.18.0 at http://%s:%d/ (Press CTRL+C to quit)" % server.server_address, file=sys.stderr)
sys.stderr.flush()
server.serve_forever()
