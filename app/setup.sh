# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What app/run, tests/run and .ci/run share: installing what is missing, configuring, building. To be sourced;
# the caller has `set -eu` and has set `root` to the folder of the tree.
: "${root:?}"

say() { printf '%s\n' "$*"; }
die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# packages GROUP…: the names for this release of Debian, one a line.
packages() {
    local VERSION_ID='' ID='' column=13 line
    # shellcheck source=/dev/null
    . /etc/os-release
    [ "$ID" != debian ] || [ "$VERSION_ID" != 12 ] || column=12
    while read -r -a line; do
        [ "${#line[@]}" -eq 3 ] || continue
        [ "${line[1]}" = any ] || [ "${line[1]}" = "$column" ] || continue
        case " $* " in *" ${line[0]} "*) printf '%s\n' "${line[2]}" ;; esac
    done < <(grep -v '^#' "$root/app/packages") | sort -u
}

# As root, directly or through sudo; a machine without sudo gets told what to do.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "this needs root and there is no sudo here; run as root: $*"
    fi
}

# ensure_packages GROUP…: installs what dpkg does not know as installed; asks for root only when something is
# missing. Asking dpkg costs 15 ms: no stamp is kept that could go stale.
ensure_packages() {
    local missing
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    install_packages "$missing"
    missing=$(missing_packages "$@")
    [ -z "$missing" ] || die "these packages are still not installed: ${missing//$'\n'/ }"
}

missing_packages() {
    local wanted installed
    wanted=$(packages "$@")
    # Status "ii": wanted and installed; "hi": held and installed.
    # shellcheck disable=SC2086 # one word a package
    installed=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' $wanted 2>/dev/null | sed -n 's/^.i //p' || true)
    comm -23 <(sort -u <<<"$wanted") <(sort -u <<<"$installed")
}

install_packages() {
    local names=()
    mapfile -t names <<<"$1"
    [ -x /usr/bin/apt-get ] || die "this is not a Debian; please install the counterparts of: ${names[*]}"
    say "These packages of Debian are missing and will be installed:"
    printf '    %s\n' "${names[@]}"
    [ "$(id -u)" -eq 0 ] || say "This needs root; sudo may ask for your password."
    # An index that is empty or too old to name all of them has to be fetched first.
    if ! apt-get install --simulate --no-install-recommends "${names[@]}" >/dev/null 2>&1; then
        as_root apt-get -q update
    fi
    if ! apt_install "${names[@]}"; then
        say "apt-get failed; once more with a fresh index."
        as_root apt-get -q update
        apt_install "${names[@]}" || die "the packages could not be installed; apt-get's message is above"
    fi
}

# apt-get's two thousand lines are for a terminal; elsewhere they are shown only if it fails.
apt_install() {
    local log status=0
    if [ -t 1 ]; then
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"
        return
    fi
    log=$(mktemp)
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends -o Dpkg::Use-Pty=0 "$@" \
        >"$log" 2>&1 || status=$?
    [ "$status" -eq 0 ] || tail -n 50 "$log" >&2
    rm -f "$log"
    return "$status"
}

# configure PRESET FOLDER [cmake argument…]: only where it has not been done with the same arguments already:
# after that ninja sees by itself when a CMake file has changed.
configure() {
    local preset=$1 folder=$2 wish
    shift 2
    if command -v ccache >/dev/null; then
        set -- -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
    fi
    wish="$preset $* $(cksum <"$root/CMakePresets.json")"
    if [ -f "$folder/build.ninja" ] && [ -f "$folder/.configured" ] && [ "$(<"$folder/.configured")" = "$wish" ]; then
        return 0
    fi
    say "Configuring in ${folder#"$root"/} …"
    (cd "$root" && cmake --preset "$preset" -B "$folder" "$@" --log-level=NOTICE) || die "configuring failed; the reason is above"
    printf '%s\n' "$wish" >"$folder/.configured"
}

# build FOLDER [target…]: with ninja's progress. Objects are found again in ccache wherever the tree lies.
build() {
    local folder=$1
    shift
    export CCACHE_BASEDIR="${CCACHE_BASEDIR-$root}" CCACHE_NOHASHDIR="${CCACHE_NOHASHDIR-1}"
    # What ccache asks for where headers are precompiled.
    export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS-pch_defines,time_macros,include_file_mtime,include_file_ctime}"
    NINJA_STATUS="${NINJA_STATUS-[%f/%t, %es] }" ninja -C "$folder" "$@" || die "the build failed; the compiler's words are above"
}
