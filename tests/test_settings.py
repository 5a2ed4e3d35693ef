import json
import logging
import subprocess
import sys

import pytest

from hms_desktop.settings import DeskSettings, SettingError, check, load, save


def test_a_missing_file_gives_the_defaults(tmp_path):
    assert load(tmp_path / "settings.json") == DeskSettings()


def test_what_is_saved_is_loaded(tmp_path):
    path = tmp_path / "settings.json"
    settings = DeskSettings().changed(language="hi", font_percent=150, log_details=True)
    save(settings, path)
    assert load(path) == settings
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("language", "fr", "one of en, hi"),
        ("font_percent", 151, "from 80 to 150"),
        ("font_percent", "100", "must be int"),
        ("font_percent", True, "must be int, not bool"),
        ("lock_after_minutes", 0, "from 1 to 240"),
        ("colour", "red", "no such setting"),
        ("kept", {}, "no such setting"),
    ],
)
def test_a_value_that_can_not_be_taken_says_why(name, value, why):
    with pytest.raises(SettingError, match=why):
        check(name, value)
    with pytest.raises(SettingError, match=name):
        DeskSettings().changed(**{name: value})


def test_unknown_and_wrong_lines_are_logged_and_kept(tmp_path, caplog):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "dark", "from_the_future": [1, 2], "font_percent": 900}))
    with caplog.at_level(logging.ERROR):
        settings = load(path)
    assert (settings.theme, settings.font_percent) == ("dark", 100)
    assert settings.problems == ("from_the_future: there is no such setting", "font_percent: must be from 80 to 150")
    assert len(caplog.records) == 2
    save(settings, path)
    assert json.loads(path.read_text())["from_the_future"] == [1, 2]
    assert json.loads(path.read_text())["font_percent"] == 900
    save(settings.changed(font_percent=120), path)
    assert load(path).font_percent == 120


@pytest.mark.parametrize("content", [b"{ half", b"[1]", b"\xff\xfe\x00"])
def test_an_unreadable_file_is_put_beside_and_said(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = load(path)
    assert settings.as_dict() == DeskSettings().as_dict()
    assert settings.problems
    assert (tmp_path / "settings.json.unreadable").read_bytes() == content


def test_settings_load_before_anything_heavy():
    program = "import sys, hms_desktop.settings; print('sqlalchemy' in sys.modules, 'PySide6' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", "False"]
