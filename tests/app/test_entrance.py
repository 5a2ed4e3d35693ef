import argparse
import os

from hms_desktop.app.entrance import Entrance
from hms_desktop.config import Paths
from hms_desktop.secrets import MemoryVault


def test_the_key_of_a_script_is_not_handed_on_to_programs_started_from_here(monkeypatch, tmp_path):
    monkeypatch.setenv("HMS_DATABASE_KEY", "ab" * 32)
    options = argparse.Namespace(demo=False, data_dir=tmp_path, acting_as=None)
    entrance = Entrance(options, Paths(tmp_path), MemoryVault(available=False))
    assert "HMS_DATABASE_KEY" not in os.environ
    assert entrance.entry.new_key() == bytes.fromhex("ab" * 32)
