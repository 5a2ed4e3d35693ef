"""The ten scripts are drawn with real letters, and the detector of boxes does detect them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase

from tests.helpers.tofu import SAMPLE_WORDS, missing_glyphs

LATIN_FONT = Path("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")

LOOK_WITH_ONE_FONT = """
import json, sys
from PySide6.QtGui import QFont, QGuiApplication
from tests.helpers.tofu import SAMPLE_WORDS, missing_glyphs
app = QGuiApplication([])
print(json.dumps([script for script, words in SAMPLE_WORDS.items() if missing_glyphs(words, QFont("Noto Sans"))]))
"""


@pytest.fixture(scope="module")
def indian_fonts(qapp):
    families = QFontDatabase.families()
    if not any(name.startswith("Noto Sans Devanagari") for name in families):
        pytest.skip("this system has no fonts for Indian scripts: apt-get install fonts-noto-core")
    return families


@pytest.mark.parametrize("script", SAMPLE_WORDS)
def test_the_script_is_drawn_with_letters(indian_fonts, script):
    assert missing_glyphs(SAMPLE_WORDS[script], QFont("Noto Sans")) == []


def test_a_letter_that_no_font_has_is_named(qapp):
    assert missing_glyphs("Asha \ue123 Devi", QFont("Noto Sans")) == ["\ue123"]


def test_with_a_latin_font_alone_every_indian_script_is_boxes(tmp_path):
    if not LATIN_FONT.exists():
        pytest.skip("this system has no Noto Sans: apt-get install fonts-noto-core")
    shutil.copy(LATIN_FONT, tmp_path)
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>")
    ended = subprocess.run(
        [sys.executable, "-c", LOOK_WITH_ONE_FONT],
        env={
            **os.environ,
            "FONTCONFIG_FILE": str(config),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(Path.cwd()),
        },
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert json.loads(ended.stdout) == [script for script in SAMPLE_WORDS if script != "Latin"]
