"""What the documents show can be done as it stands there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from hms_desktop.domain.campaign.timing import read_timing
from hms_desktop.domain.campaign.trigger import trigger_rules
from hms_desktop.domain.message.plan import read_plan
from hms_desktop.services.shipped import shipped_segments, shipped_templates

DOCS = Path(__file__).parents[1] / "docs"
CAMPAIGNS = (DOCS / "campaigns.md").read_text(encoding="utf-8")


def test_the_plan_that_is_shown_goes_to_a_shipped_segment_in_shipped_words():
    plan = read_plan(json.loads(re.findall(r"```json\n(.*?)```", CAMPAIGNS, re.DOTALL)[0]))
    assert plan.segment in {row["name"] for row in shipped_segments()}
    shipped = {(row["channel"], row["name"]) for row in shipped_templates()}
    named = [(text.channel, text.template) for one in plan.steps for text in one.texts if text.template is not None]
    assert named
    assert set(named) <= shipped


@pytest.mark.parametrize("key", ["starts_at", "repeats", "trigger"])
def test_each_way_of_going_out_is_shown_as_it_is_read(key):
    shown = re.findall(rf'^\| `("{key}": .*?)` \|', CAMPAIGNS, re.MULTILINE)
    assert shown
    for one in shown:
        read_timing(json.loads(f"{{{one}}}"))


def test_every_event_is_told_with_its_options():
    lines = [line for line in CAMPAIGNS.splitlines() if line.startswith("| `")]
    for event in trigger_rules().events.values():
        (line,) = [line for line in lines if f"`{event.key}`" in line]
        assert all(f"`{option}`" in line for option in event.options - {"days", "hours", "at"})
        assert all(kind in line for kind in event.kinds)


def test_files_and_folders_that_documents_name_are_there():
    root = DOCS.parent
    for document in [*DOCS.glob("*.md"), root / "README.md", root / "ARCHITECTURE.md"]:
        told = re.findall(r"`((?:hms_desktop|resources|docs|tests)/[\w/.-]+)`", document.read_text(encoding="utf-8"))
        missing = [one for one in told if not (root / one).exists()]
        assert not missing, document.name
