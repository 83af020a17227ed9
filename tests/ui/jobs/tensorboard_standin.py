#!/usr/bin/python3 -IS
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for TensorBoard: takes the arguments that it is given, refuses others, says its address as
TensorBoard does, serves what it found in its log folder (links are followed), and starts a helper as
TensorBoard starts its data server. The file "mode" beside it makes it misbehave; "pids" has who it was.
What takes long to import is left alone: many of these are started."""
import os
import signal
import socket
import sys
import time

names = ("--logdir", "--host", "--port")
if sorted(sys.argv[1::2]) != sorted(names) or len(sys.argv) != 7:
    sys.exit("unknown arguments")
logdir, host, port = (sys.argv[sys.argv.index(name) + 1] for name in names)
here = os.path.dirname(os.path.abspath(__file__))
mode = open(here + "/mode").read().strip() if os.path.exists(here + "/mode") else ""
if mode == "dies":
    sys.exit("ModuleNotFoundError: No module named 'tensorboard'")
if mode == "stubborn":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # so does the helper
# TensorBoard's own ends with its standard input, which nobody else may hold.
to_read, to_write = os.pipe()
helper = os.fork()
if helper == 0:
    os.dup2(to_read, 0)
    command = ["cat"] if mode == "orderly" else ["sleep", "1000"]
    os.execvp(command[0], command)
with open(here + "/pids", "a") as pids:
    pids.write("%d %d\n" % (os.getpid(), helper))
if mode == "silent":
    time.sleep(1000)
server = socket.create_server((host, int(port)))
print("NOTE: Using experimental fast data loading logic. See https://github.com/ for help.", file=sys.stderr)
print("TensorBoard 2.18.0 at http://%s:%d/ (Press CTRL+C to quit)" % server.getsockname(), file=sys.stderr)
sys.stderr.flush()
while True:
    connection, _ = server.accept()
    connection.recv(65536)
    answer = "HTTP/1.0 200 OK\r\n\r\n"
    for folder, _, files in sorted(os.walk(logdir, followlinks=True)):
        for file in files:
            answer += "run=%s file=%s\n" % (os.path.relpath(folder, logdir), file)
    connection.sendall(answer.encode())
    connection.close()
