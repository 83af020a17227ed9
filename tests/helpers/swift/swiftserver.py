#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenStack Swift with its S3 front (s3api), from Debian's packages: a store that others wrote and that checks each
signature. One replica in a folder of its own, no services, loopback only.

usage: swiftserver.py [--check] FOLDER

Prints "ready PORT" and serves until its standard input ends; --check only says by its status whether it could. Account
"test:tester", key "testing". FOLDER must lie on a file system that has user attributes.
"""
import argparse
import getpass
import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import sys
import time

ROLES = ("account", "container", "object")
PROXY = """[pipeline:main]
pipeline = catch_errors cache s3api tempauth bulk slo dlo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:%(memcached)d
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
min_segment_size = 1
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:bulk]
use = egg:swift#bulk
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
"""
SERVER = """[pipeline:main]
pipeline = %(role)s-server
[app:%(role)s-server]
use = egg:swift#%(role)s
recon_cache_path = %(folder)s/cache
"""


def missing(folder):
    """What keeps it from running here, or nothing."""
    for program in ["swift-%s-server" % role for role in ROLES + ("proxy",)] + ["memcached"]:
        if not shutil.which(program):
            return "%s is not installed" % program
    if not importlib.util.find_spec("swift"):
        return "Swift's modules are not installed"
    probe = os.path.join(folder, "probe")
    try:
        with open(probe, "w"):
            os.setxattr(probe, "user.trainshed", b"1")
    except OSError as error:
        return "no user attributes in %s: %s" % (folder, error)
    finally:
        if os.path.exists(probe):
            os.remove(probe)
    return ""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def make_ring(folder, role, port):
    from swift.common.ring import RingBuilder
    builder = RingBuilder(6, 1, 0)
    builder.add_dev({"region": 1, "zone": 1, "ip": "127.0.0.1", "port": port, "replication_ip": "127.0.0.1",
                     "replication_port": port, "device": "d1", "weight": 1, "meta": ""})
    builder.rebalance()
    builder.get_ring().save(os.path.join(folder, "etc", "%s.ring.gz" % role))


def wait_for(port, process):
    for _ in range(1500):
        if process.poll() is not None:
            raise SystemExit("swiftserver.py: a server ended with status %d, see its .err" % process.returncode)
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit("swiftserver.py: a server does not answer")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--check", action="store_true")
    p.add_argument("folder")
    options = p.parse_args()
    folder = os.path.abspath(options.folder)
    os.environ["PATH"] = "/usr/bin:/bin:/usr/sbin:/sbin"
    why = missing(folder)
    if why:
        raise SystemExit("swiftserver.py: " + why)
    if options.check:
        return
    for name in ("etc", "cache", "srv/d1"):
        os.makedirs(os.path.join(folder, name))
    etc = os.path.join(folder, "etc")
    with open(os.path.join(etc, "swift.conf"), "w") as f:
        f.write("[swift-hash]\nswift_hash_path_prefix = a\nswift_hash_path_suffix = b\n"
                "[storage-policy:0]\nname = one\ndefault = yes\n")
    ports = {name: free_port() for name in ROLES + ("proxy", "memcached")}
    common = ("[DEFAULT]\nbind_ip = 127.0.0.1\nbind_port = %d\nworkers = 0\nuser = " + getpass.getuser() + "\nswift_dir = " + etc +
              "\ndevices = " + os.path.join(folder, "srv") + "\nmount_check = false\ndisable_fallocate = true\nlog_level = ERROR\n")
    # Wherever there is no syslog, Swift's own choice of where to log to is standard error.
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    started = []

    def stop():
        for process in started:
            process.terminate()
        for process in started:
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:
                process.kill()

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        options = ["-u", "nobody"] if os.getuid() == 0 else []
        started.append(subprocess.Popen(["memcached", *options, "-l", "127.0.0.1", "-U", "0", "-p", str(ports["memcached"])],
                                        stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        for role in ROLES + ("proxy",):
            if role != "proxy":
                make_ring(folder, role, ports[role])
            config = os.path.join(etc, "%s.conf" % role)
            with open(config, "w") as f:
                f.write(common % ports[role] + (PROXY % ports if role == "proxy" else SERVER % {"role": role, "folder": folder}))
            with open(os.path.join(folder, role + ".err"), "w") as err:
                started.append(subprocess.Popen(["swift-%s-server" % role, config], env=environment, cwd=folder,
                                                stdin=subprocess.DEVNULL, stdout=err, stderr=err))
        for role, process in zip(("memcached",) + ROLES + ("proxy",), started):
            wait_for(ports[role], process)
        print("ready %d" % ports["proxy"], flush=True)
        sys.stdin.read()
    finally:
        stop()


main()
