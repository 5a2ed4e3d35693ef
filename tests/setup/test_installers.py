"""The parts of the installers that can be tried in a moment: which fonts go in, and how the Debian package is laid out."""

import shutil
import subprocess

import pytest

from installers.build import DEBIAN_FONTS, gather_fonts
from installers.deb import build_deb


def test_twenty_fonts_and_their_licence_go_in(tmp_path):
    if not DEBIAN_FONTS.is_dir():
        pytest.skip("this system has no Noto fonts: apt-get install fonts-noto-core")
    gather_fonts(DEBIAN_FONTS, tmp_path / "fonts")
    names = sorted(path.name for path in (tmp_path / "fonts").iterdir())
    assert len([name for name in names if name.endswith(".ttf")]) == 20
    assert {"NotoSansTamil-Bold.ttf", "LICENCE.txt"} <= set(names)


def test_a_missing_font_stops_the_build_and_is_named(tmp_path):
    (tmp_path / "source").mkdir()
    with pytest.raises(SystemExit, match=r"lacks NotoSans-Regular\.ttf.*apt-get install fonts-noto-core"):
        gather_fonts(tmp_path / "source", tmp_path / "fonts")
    assert not (tmp_path / "fonts").exists()


def test_the_debian_package_has_command_menu_entry_and_icon(tmp_path):
    if not shutil.which("dpkg-deb"):
        pytest.skip("dpkg-deb builds the package, and this system has none")
    frozen = tmp_path / "hms-desktop"
    frozen.mkdir()
    (frozen / "hms-desktop").write_text("#!/bin/sh\n")
    package = build_deb(frozen, "1.2.3", tmp_path / "work", tmp_path)
    asked = [["dpkg-deb", "--contents", str(package)], ["dpkg-deb", "--field", str(package), "Version", "Depends"]]
    contents, fields = (subprocess.run(one, capture_output=True, text=True, check=True).stdout for one in asked)
    for place in (
        "bin/hms-desktop -> ../lib/hms-desktop/hms-desktop",
        "applications/hms-desktop.desktop",
        "icons/hicolor/scalable/apps/hms-desktop.svg",
        "doc/hms-desktop/copyright",
    ):
        assert place in contents
    assert "Version: 1.2.3" in fields
    assert "libxcb-cursor0" in fields
