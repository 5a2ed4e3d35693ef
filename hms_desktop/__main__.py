"""`python -m hms_desktop` is the same as `hms-desktop`."""

import sys

from hms_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
