#!/bin/sh
# Finds what the system lacks for HMS Desktop, and installs it or says the command to type.
# Usage: system-packages.sh PYTHON [display]    "display" adds what a window on an X server needs.
# HMS_SKIP_SYSTEM_PACKAGES=1 skips all of it, for systems whose libraries this script can't see.
set -eu

python=$1
purpose=${2:-}
missing=

[ "$(uname -s)" = Linux ] || exit 0
[ -z "${HMS_SKIP_SYSTEM_PACKAGES:-}" ] || exit 0

libraries() { # shared library, Debian package that has it
    cat <<END
libglib-2.0.so.0 libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libdbus-1.so.3 libdbus-1-3
END
    [ "$purpose" = display ] || return 0
    cat <<END
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render.so.0 libxcb-render0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
END
}

has_font() { # part of a font file's name
    find /usr/share/fonts /usr/local/share/fonts "${HOME:-/nowhere}/.fonts" "${HOME:-/nowhere}/.local/share/fonts" \
        -name "$1" -print 2>/dev/null | grep -q .
}

look() {
    missing=
    if ! "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1; then
        echo "HMS Desktop needs Python 3.11 to 3.14. On Debian 12: apt-get install python3 python3-venv" >&2
        exit 1
    fi
    if ! "$python" -c 'import venv, ensurepip' >/dev/null 2>&1; then
        missing="$missing $("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    fi
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
    while read -r library package; do
        case $known in *"$library "*) ;; *) missing="$missing $package" ;; esac
    done <<END
$(libraries)
END
    for script in Devanagari Bengali Tamil Telugu Gujarati Kannada Malayalam Gurmukhi Oriya; do
        has_font "NotoSans$script-*" || { missing="$missing fonts-noto-core"; break; }
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

look
[ -n "$missing" ] || exit 0
command="apt-get install --yes --no-install-recommends$missing"

if ! command -v apt-get >/dev/null 2>&1; then
    echo "HMS Desktop needs the equivalents of these Debian packages; please install them, then try again:" >&2
    echo "   $missing" >&2
    exit 1
fi
if [ "$(id -u)" != 0 ] && ! sudo -n true >/dev/null 2>&1; then
    echo "HMS Desktop needs some system packages. Please type this, then try again:" >&2
    echo "    sudo $command" >&2
    exit 1
fi
echo "Installing system packages:$missing"
as_root apt-get -qq update || echo "The list of packages could not be renewed; trying with the old one." >&2
# shellcheck disable=SC2086  # the words of $command are its arguments
if ! as_root env DEBIAN_FRONTEND=noninteractive $command -o Dpkg::Use-Pty=0 >/dev/null; then
    echo "That did not work. Please type this and read what it says: sudo $command" >&2
    exit 1
fi
look
[ -z "$missing" ] || { echo "Still missing after the installation:$missing" >&2; exit 1; }
