"""Builds the installer of the platform it runs on into dist/: a .deb on Debian and Ubuntu, a setup.exe on Windows.

Run by `make installer`, or `python -m installers.build [--fonts DIR] [--folder-only]` from the root of the checkout.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

import hms_desktop
from installers.deb import build_deb

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
FOLDER = ROOT / "dist" / "hms-desktop"
DEBIAN_FONTS = Path("/usr/share/fonts/truetype/noto")
SCRIPTS = ["", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam"]


def gather_fonts(source: Path, target: Path) -> None:
    """Copies Noto Sans for the ten scripts, regular and bold, and its licence. Raises SystemExit naming what is missing."""
    files = [source / f"NotoSans{script}-{weight}.ttf" for script in SCRIPTS for weight in ("Regular", "Bold")]
    missing = [file.name for file in files if not file.exists()]
    if missing:
        sys.exit(
            f"{source} lacks {', '.join(missing)}. On Debian: apt-get install fonts-noto-core; elsewhere: --fonts DIR"
        )
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for file in files:
        shutil.copy(file, target)
    licences = [Path("/usr/share/doc/fonts-noto-core/copyright"), source / "OFL.txt"]
    for licence in [one for one in licences if one.exists()]:
        shutil.copy(licence, target / "LICENCE.txt")


def freeze() -> None:
    """Runs PyInstaller: the program and everything it needs, in dist/hms-desktop/."""
    options = ["--noconfirm", "--distpath", str(FOLDER.parent), "--workpath", str(BUILD / "pyinstaller")]
    recipe = str(ROOT / "installers" / "hms_desktop.spec")
    subprocess.run([sys.executable, "-m", "PyInstaller", "--log-level", "WARN", *options, recipe], cwd=ROOT, check=True)


def build_windows_setup() -> Path:
    """Runs NSIS on the frozen folder; returns the setup program."""
    setup = FOLDER.parent / f"hms-desktop-{hms_desktop.__version__}-setup.exe"
    values = {"VERSION": hms_desktop.__version__, "FOLDER": str(FOLDER), "OUTPUT": str(setup)}
    defines = [f"/D{name}={value}" for name, value in values.items()]
    subprocess.run(
        ["makensis", "/V2", "/INPUTCHARSET", "UTF8", *defines, "installers/windows.nsi"], cwd=ROOT, check=True
    )
    return setup


def main() -> None:
    """Builds what this platform can build and says where it is."""
    parser = argparse.ArgumentParser(description="Build the installer of this platform.")
    parser.add_argument("--fonts", type=Path, default=DEBIAN_FONTS, help="folder with the Noto Sans fonts")
    parser.add_argument("--folder-only", action="store_true", help="stop when dist/hms-desktop is there")
    options = parser.parse_args()
    gather_fonts(options.fonts, BUILD / "fonts")
    freeze()
    result = FOLDER
    if sys.platform == "win32" and not options.folder_only:
        result = build_windows_setup()
    elif shutil.which("dpkg-deb") and not options.folder_only:
        result = build_deb(FOLDER, hms_desktop.__version__, BUILD / "deb", FOLDER.parent)
    print(f"Built {result.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
