#!/bin/sh
# Opens HMS Desktop on a demo clinic, or, with no display, writes a picture of each tab.
# Usage: run.sh PYTHON
set -eu

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here, so the tabs are drawn into pictures instead: screenshots/"
    exec "$1" -m hms_desktop --demo --screenshots screenshots
fi
scripts/system-packages.sh "$1" display
exec "$1" -m hms_desktop --demo
