"""Keeps the Qt Linguist files in step with the program: `update` collects the texts, `check` fails when a file lags.

Run by `make translations` and `make check` with the Python of the environment. `hms_en.ts` has the plurals only, for
English says "1 visit" and "2 visits" too.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from scripts.code_texts import Text, read, unmarked
from scripts.data_texts import data_texts

ROOT = Path(__file__).resolve().parent.parent
TS_FILES = sorted((ROOT / "resources" / "translations").glob("*.ts"))
PLURALS_ONLY = "hms_en.ts"


class Unclear(Exception):
    """Marks in the code that can't be collected, one a line."""


def all_texts() -> list[Text]:
    """Every text of the code and the data, sorted. Raises Unclear."""
    found = [read(path, path.relative_to(ROOT).as_posix()) for path in sorted((ROOT / "hms_desktop").rglob("*.py"))]
    data = data_texts()
    troubles = [trouble for one in found for trouble in one.troubles]
    troubles += unmarked(found, {text.context for text in data})
    if troubles:
        raise Unclear("\n".join(troubles))
    return sorted({text for one in found for text in one.texts} | set(data))


def collect(texts: list[Text], ts_file: Path) -> None:
    """Writes the texts into a file by Qt Linguist's own tool: keeps translations, drops texts that are gone."""
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    command = [
        str(tool),
        "-silent",
        "-locations",
        "none",
        "-no-obsolete",
    ]
    command += ["-pluralonly"] if ts_file.name == PLURALS_ONLY else []
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "texts.py")
        listed.write_text("".join(map(_marked, texts)), "utf-8")
        subprocess.run([*command, str(listed), "-ts", str(ts_file)], cwd=folder, check=True)


def _marked(text: Text) -> str:
    words = [json.dumps(part, ensure_ascii=False) for part in text[:3]]
    return f"translate({', '.join(words)}{', 1' if text.plural else ''})\n"


def messages(ts_file: Path) -> set[Text]:
    """The texts that a file knows."""
    return {
        Text(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        )
        for context in ET.parse(ts_file).getroot().iter("context")  # noqa: S314  # our own files, not a stranger's
        for message in context.iter("message")
    }


def differences(texts: list[Text], ts_file: Path) -> list[str]:
    """What the file lacks (+) or has too much (-)."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, ts_file.name)
        shutil.copyfile(ts_file, fresh)
        collect(texts, fresh)
        now, then = messages(fresh), messages(ts_file)
    return [f"+ {text}" for text in sorted(now - then)] + [f"- {text}" for text in sorted(then - now)]


def check(texts: list[Text]) -> int:
    """Says which file lags behind the program and returns the exit code."""
    lagging = {path.name: found for path in TS_FILES if (found := differences(texts, path))}
    for name, found in lagging.items():
        print(f"{name} lags behind the program; `make translations` mends it:", *found, sep="\n  ")
    return 1 if lagging else 0


def main(arguments: list[str]) -> int:
    """Runs `update` or `check`; returns the exit code."""
    if arguments not in (["check"], ["update"]):
        print("usage: translations.py update|check", file=sys.stderr)
        return 2
    try:
        texts = all_texts()
    except Unclear as error:
        print(error, file=sys.stderr)
        return 1
    if arguments == ["check"]:
        return check(texts)
    for ts_file in TS_FILES:
        collect(texts, ts_file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
