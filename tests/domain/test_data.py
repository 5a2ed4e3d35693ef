from __future__ import annotations

import pytest

from hms_desktop.domain import data
from hms_desktop.domain.data import ResourceError, load_toml, text_list


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HMS_RESOURCES", str(tmp_path))
    data._read.cache_clear()
    yield tmp_path
    data._read.cache_clear()


def test_a_file_is_read_once(folder):
    (folder / "a.toml").write_text('words = ["x"]', encoding="utf-8")
    first = load_toml("a.toml", "words")
    (folder / "a.toml").unlink()
    assert load_toml("a.toml") is first


@pytest.mark.parametrize(
    ("content", "required", "reason"),
    [
        (None, (), "No such file"),
        (b"a = ", (), "Invalid value"),
        (b"\xff", (), "utf-8"),
        (b"a = 1", ("a", "source", "as_of"), "lacks source, as_of"),
    ],
)
def test_what_is_wrong_is_named(folder, content, required, reason):
    if content is not None:
        (folder / "a.toml").write_bytes(content)
    with pytest.raises(ResourceError, match=reason) as caught:
        load_toml("a.toml", *required)
    assert caught.value.file == "a.toml"
    assert "resources/a.toml" in str(caught.value)


@pytest.mark.parametrize("value", ["x", ["a", ""], ["a", 1], None])
def test_a_list_of_words_is_checked(value):
    with pytest.raises(ResourceError, match="words must be a list"):
        text_list("a.toml", {"words": value}, "words")
