"""Every data file of messages and campaigns, broken in every place: it is refused by its name, whatever is wrong with it."""

from __future__ import annotations

import contextlib
import copy
import functools
import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hms_desktop import config
from hms_desktop.channels.console import ConsoleChannel
from hms_desktop.cli import main
from hms_desktop.domain import data
from hms_desktop.domain.campaign.brake import brake_rules
from hms_desktop.domain.campaign.roi import roi_rules
from hms_desktop.domain.campaign.trigger import trigger_rules
from hms_desktop.domain.data import ResourceError
from hms_desktop.domain.experiment.starting import starting
from hms_desktop.domain.message import diagnosis, errors, hours_data, lint
from hms_desktop.domain.message.budget import budget_rules
from hms_desktop.domain.message.clocks import clock_of
from hms_desktop.domain.message.dlt import dlt_rules
from hms_desktop.domain.message.incoming import inbox_rules, stop_words
from hms_desktop.domain.message.lateness import late_rules
from hms_desktop.domain.message.prices import shipped
from hms_desktop.domain.message.providers import providers
from hms_desktop.domain.message.receipts import lifetime
from hms_desktop.domain.message.template import check_length
from hms_desktop.domain.message.variables import variables
from hms_desktop.services.outreach import direct_messages
from hms_desktop.services.shipped import shipped_templates, theme_files

LOADERS = {
    "channels/console.toml": lambda: ConsoleChannel("sms", Path(), lambda: 0),
    "channels/diagnosis.toml": diagnosis.faults,
    "channels/errors.toml": lambda: errors.classify("twilio", "20429"),
    "channels/prices.toml": shipped,
    "channels/providers.toml": providers,
    "channels/receipts.toml": lambda: lifetime("sms"),
    "outreach/brake.toml": brake_rules,
    "outreach/budget.toml": budget_rules,
    "outreach/clocks.toml": lambda: clock_of("+91"),
    "outreach/dlt.toml": dlt_rules,
    "outreach/experiment.toml": starting,
    "outreach/hours.toml": hours_data.shipped_hours,
    "outreach/inbox.toml": inbox_rules,
    "outreach/late.toml": late_rules,
    "outreach/lengths.toml": lambda: check_length("a", "sms"),
    "outreach/lint.toml": lambda: lint.diagnosis_words("HTN"),
    "outreach/roi.toml": roi_rules,
    "outreach/stop_words.toml": stop_words,
    "outreach/triggers.toml": trigger_rules,
    "outreach/variables.toml": variables,
    "templates/video_visit.toml": direct_messages._bodies,
    **dict.fromkeys(theme_files(), shipped_templates),
}
WRONG = ("words", 7, -1, [], {})
Place = tuple[str | int, ...]


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    _forget()
    yield
    _forget()


@pytest.mark.parametrize("name", sorted(LOADERS))
def test_whatever_is_wrong_with_a_file_it_is_told_by_its_name(name, monkeypatch):
    LOADERS[name]()
    good, read = data._read(name), data._read
    told = set()
    for broken in _broken(good):
        _forget()
        monkeypatch.setattr(data, "_read", lambda asked, broken=broken: broken if asked == name else read(asked))
        with contextlib.suppress(ResourceError), _noted(told):
            LOADERS[name]()
    assert len(told) > 3
    assert all(one.startswith(f"resources/{name}: ") for one in told)


@pytest.mark.parametrize("name", sorted(LOADERS))
@pytest.mark.parametrize("key", ["source", "as_of"])
def test_each_says_where_it_is_from_and_of_which_day(name, key, monkeypatch):
    good, read = data._read(name), data._read
    monkeypatch.setattr(data, "_read", lambda asked: {**good, key: " "} if asked == name else read(asked))
    with pytest.raises(ResourceError, match=f"{name}: {key} must"):
        LOADERS[name]()


def test_no_file_of_these_rooms_is_left_out():
    folder = config.resources_dir()
    rooms = ("channels", "outreach", "templates")
    assert {f"{room}/{one.name}" for room in rooms for one in (folder / room).iterdir()} == set(LOADERS)


def test_the_law_on_offers_cannot_be_left_out(monkeypatch):
    good, read = data._read("outreach/hours.toml"), data._read
    without = {**good, "hours": {}}
    monkeypatch.setattr(data, "_read", lambda asked: without if asked == "outreach/hours.toml" else read(asked))
    with pytest.raises(ResourceError, match=r"hours\.promotion"):
        hours_data.shipped_hours()


def test_the_command_line_says_which_file_is_damaged(monkeypatch, tmp_path, capsys):
    read = data._read
    monkeypatch.setattr(data, "_read", lambda asked: {} if asked == "outreach/hours.toml" else read(asked))
    monkeypatch.setenv("HMS_DATABASE_KEY", "ab" * 32)
    (tmp_path / "people.csv").write_text("name,phone\nMeera,9876543210\n", encoding="utf-8")
    assert main(["patients", "import", str(tmp_path / "people.csv"), "--data-dir", str(tmp_path / "clinic")]) == 0
    assert main(["quiet-hours", "--data-dir", str(tmp_path / "clinic")]) == 1
    said = capsys.readouterr().err
    assert "A file of the program is damaged" in said
    assert "resources/outreach/hours.toml: lacks" in said


@contextlib.contextmanager
def _noted(told: set[str]) -> Iterator[None]:
    try:
        yield
    except ResourceError as error:
        told.add(str(error))
        raise


def _broken(good: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The content with one place gone, or with another kind of value in it."""
    for *way, last in _places(good):
        for wrong in (None, *WRONG):
            made = copy.deepcopy(good)
            inner: Any = made
            for step in way:
                inner = inner[step]
            if wrong is None:
                del inner[last]
            else:
                inner[last] = wrong
            yield made


def _places(value: Any, before: Place = ()) -> Iterator[Place]:
    """Where anything stands; of lists their first."""
    inner = value.items() if isinstance(value, dict) else [(0, value[0])] if isinstance(value, list) and value else []
    for key, one in inner:
        yield (*before, key)
        yield from _places(one, (*before, key))


def _forget() -> None:
    for one in _cached():
        one.cache_clear()


@functools.cache
def _cached() -> list[Any]:
    """Everything of the domain and the services that remembers what it read, but the reading of files itself."""
    kind = type(data._read)
    return [one for one in gc.get_objects() if isinstance(one, kind) and _ours(one)]


def _ours(one: Any) -> bool:
    return str(one.__module__).startswith("hms_desktop.") and one.__wrapped__ is not data._read.__wrapped__
