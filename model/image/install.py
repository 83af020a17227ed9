# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a virtual environment on top of the Python that runs this, and installs a requirements file into it.

    PYTHON -I install.py ENVIRONMENT REQUIREMENTS

What PYTHON has is there in the environment too; what is installed now comes first and changes nothing of PYTHON's
own. Python 3.8 and newer. The exit status is pip's; messages of ours begin with "ERROR:", as pip's do.
"""
import os
import subprocess
import sys
import sysconfig
import venv


def shares_system_packages() -> bool:
    """Whether the environment that runs this sees its base's packages; a Python itself always has its own."""
    if sys.prefix == sys.base_prefix:
        return True
    with open(os.path.join(sys.prefix, "pyvenv.cfg"), encoding="utf-8") as settings:
        pairs = (line.partition("=") for line in settings)
        return any(name.strip() == "include-system-site-packages" and value.strip().lower() == "true"
                   for name, _, value in pairs)


def build_on_this(environment: str) -> None:
    """An environment made from within another sees the base's packages only; this adds those of the other."""
    if sys.prefix == sys.base_prefix:
        return
    library = f"python{sys.version_info.major}.{sys.version_info.minor}"
    folders = dict.fromkeys((sysconfig.get_path("purelib"), sysconfig.get_path("platlib")))
    with open(os.path.join(environment, "lib", library, "site-packages", "_preset_image.pth"), "w",
              encoding="utf-8") as links:
        for folder in folders:
            links.write(f"import site; site.addsitedir({folder!r})\n")


def has_pip(python: str) -> bool:
    return subprocess.run([python, "-m", "pip", "--version"], check=False, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL).returncode == 0


def main() -> int:
    environment, requirements = sys.argv[1:]
    # pip comes with what lies below, where that has one: then nothing has to be unpacked.
    venv.EnvBuilder(system_site_packages=shares_system_packages(), clear=True, symlinks=True).create(environment)
    build_on_this(environment)
    python = os.path.join(environment, "bin", "python")
    if not has_pip(python):
        subprocess.run([python, "-m", "ensurepip", "--default-pip"], check=False)
        if not has_pip(python):
            print("ERROR: This Python has no pip and can make none. Install it (Debian: python3-venv; conda: conda "
                  "install pip).", flush=True)
            return 1
    os.execv(python, [python, "-m", "pip", "install", "--disable-pip-version-check", "--no-input",
                      "--progress-bar", "off", "-r", requirements])


if __name__ == "__main__":
    sys.exit(main())
