import argparse
import shutil

import pytest

from hms_desktop import app, config
from hms_desktop.domain.data import ResourceError
from hms_desktop.views.kit.messages import CrashCard
from hms_desktop.views.start.damaged import DamagedBox
from hms_desktop.views.start.trouble_page import TroublePage

DAMAGE = ResourceError("calls.toml", "Expected '=' after a key")
SENTENCE = "A file of the program is damaged or missing: resources/calls.toml. Install HMS Desktop again."


def test_a_damaged_file_found_at_the_door_is_named_there(program, monkeypatch):
    from hms_desktop.services.entry import Entry

    def look(_self):
        raise DAMAGE

    monkeypatch.setattr(Entry, "look", look)
    here = program()
    assert isinstance(here.page, TroublePage)
    assert SENTENCE in here.words


@pytest.mark.slow
def test_a_damaged_file_found_at_work_is_said_in_a_sentence_and_work_goes_on(founded):
    here = founded()
    here.sign_in("7294")
    here.desktop.faults.tell(DAMAGE)
    assert here.desktop.context.strip.text.startswith(SENTENCE)
    assert here.window.findChildren(CrashCard) == []


@pytest.mark.parametrize("name", ["light.toml", "sizes.toml", "style.qss"])
def test_what_the_window_is_made_of_is_named_in_a_plain_box(qapp, tmp_path, monkeypatch, capsys, name):
    from hms_desktop.app import window

    folder = tmp_path / "resources"
    shutil.copytree(config.resources_dir() / "theme", folder / "theme")
    (folder / "theme" / name).write_bytes(b"\xff nonsense [")
    monkeypatch.setenv("HMS_RESOURCES", str(folder))
    monkeypatch.setattr(window, "_theme", lambda _app, _desk: window.Theme(qapp))
    said = []
    monkeypatch.setattr(DamagedBox, "exec", lambda box: said.append(box.sentence.text()))
    options = argparse.Namespace(data_dir=tmp_path / "clinic", demo=False, screenshots=None, acting_as=None)
    assert app.open_window(options) == 1
    assert f"resources/theme/{name}" in said[0]
    assert "Install HMS Desktop again" in capsys.readouterr().err
