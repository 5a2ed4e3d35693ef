#!/bin/sh
# Prints the first Python from 3.11 to 3.14 on the PATH, or `python3` for the next step to complain about.
for name in "${PYTHON:-python3.11}" python3.12 python3.13 python3.14 python3 python py; do
    if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1; then
        echo "$name"
        exit 0
    fi
done
echo python3
