"""Keeps the Qt Linguist files in step with the code: `update` collects the texts, `check` fails when a file lags.

Run by `make translations` and `make check` with the Python of the environment.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TS_FILES = sorted((ROOT / "resources" / "translations").glob("*.ts"))

Message = tuple[str, str, str]
"""Context, source text, comment that tells two equal texts apart."""


def sources() -> list[str]:
    """Python files that may hold texts, relative to the root and in a fixed order."""
    return [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "hms_desktop").rglob("*.py"))]


def collect(ts_files: Iterable[Path]) -> None:
    """Writes the texts of the code into the files, keeps translations, drops texts that are gone."""
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    command = [str(tool), "-silent", "-locations", "none", "-no-obsolete", *sources(), "-ts", *map(str, ts_files)]
    subprocess.run(command, cwd=ROOT, check=True)


def messages(ts_file: Path) -> set[Message]:
    """The texts that a file knows."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
        for context in ET.parse(ts_file).getroot().iter("context")  # noqa: S314  # our own files, not a stranger's
        for message in context.iter("message")
    }


def differences(ts_file: Path) -> list[str]:
    """What the file lacks (+) or has too much (-), measured against the code."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, ts_file.name)
        shutil.copyfile(ts_file, fresh)
        collect([fresh])
        now, then = messages(fresh), messages(ts_file)
    return [f"+ {text}" for text in sorted(now - then)] + [f"- {text}" for text in sorted(then - now)]


def check() -> int:
    """Says which file lags behind the code and returns the exit code."""
    lagging = {path.name: found for path in TS_FILES if (found := differences(path))}
    for name, found in lagging.items():
        print(f"{name} lags behind the code; `make translations` mends it:", *found, sep="\n  ")
    return 1 if lagging else 0


def main(arguments: list[str]) -> int:
    """Runs `update` or `check`; returns the exit code."""
    if arguments == ["check"]:
        return check()
    if arguments == ["update"]:
        if TS_FILES:
            collect(TS_FILES)
        return 0
    print("usage: translations.py update|check", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
