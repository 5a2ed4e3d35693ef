"""Wraps the frozen folder into a Debian package."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
DEPENDS = [  # what Qt opens at run time; the names with t64 are those of Debian 13 and Ubuntu 24.04
    "libc6 (>= 2.34)",
    "libglib2.0-0 | libglib2.0-0t64",
    *["libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libfreetype6", "libdbus-1-3"],
    *["libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render0"],
    *["libxcb-render-util0", "libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0"],
    *["libxcb-xkb1", "libxkbcommon-x11-0"],
]
CONTROL = """\
Package: hms-desktop
Version: {version}
Architecture: {architecture}
Maintainer: HMS Desktop developers <developers@hms-desktop.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Section: misc
Priority: optional
Description: Patient engagement for clinics
 A desk for reception, outreach and care coordination: patients, campaigns,
 preventive care, camps and their results, on the clinic's own encrypted
 database, with or without a network.
"""


def build_deb(folder: Path, version: str, work: Path, target: Path) -> Path:
    """Packs `folder` as /usr/lib/hms-desktop with a command, a menu entry and an icon; returns the .deb in `target`."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(folder, work / "usr/lib/hms-desktop", symlinks=True)
    command = work / "usr/bin/hms-desktop"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/hms-desktop/hms-desktop")
    _copy(HERE / "hms-desktop.desktop", work / "usr/share/applications/hms-desktop.desktop")
    _copy(HERE / "hms-desktop.svg", work / "usr/share/icons/hicolor/scalable/apps/hms-desktop.svg")
    _copy(HERE.parent / "LICENSE", work / "usr/share/doc/hms-desktop/copyright")
    _write_control(work, version)
    architecture = _architecture()
    package = target / f"hms-desktop_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(work), str(package)], check=True)
    return package


def _write_control(work: Path, version: str) -> None:
    kilobytes = sum(file.lstat().st_size for file in work.rglob("*") if not file.is_dir()) // 1024
    control = work / "DEBIAN" / "control"
    control.parent.mkdir()
    fields = {
        "version": version,
        "architecture": _architecture(),
        "kilobytes": kilobytes,
        "depends": ", ".join(DEPENDS),
    }
    control.write_text(CONTROL.format(**fields), encoding="utf-8")


def _architecture() -> str:
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)
