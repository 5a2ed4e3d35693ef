"""The card behind the stage: every point in words, what is missing, and the stages with their dates."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from hms_desktop.domain.model import Appointment, Encounter
from hms_desktop.domain.scoring.facts import JourneyFacts, Voice
from hms_desktop.domain.scoring.history import history
from hms_desktop.domain.scoring.journey import journey
from hms_desktop.domain.time import DAY_MS
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.kit.text import Text
from hms_desktop.views.portal.patient.score import ScoreCard
from hms_desktop.views.portal.patient.score_words import risk_text
from tests.helpers.clinic import NOON
from tests.helpers.qt import dress
from tests.helpers.records import add

POPUP = pytest.mark.qt_log_ignore("raise\\(\\)", "grabbing the keyboard", extend=True)  # the offscreen screen has none
TODAY = date(2026, 11, 22)
NOTHING = JourneyFacts(TODAY, registered_on=TODAY - timedelta(days=700))
REGULAR = replace(
    NOTHING,
    visits=tuple(TODAY - timedelta(days=days) for days in (18, 48, 78, 300)),
    missed=(TODAY - timedelta(days=100),),
    voices=(Voice(TODAY - timedelta(days=17), 5, 9),),
    care_interval=30,
)


@pytest.fixture
def card_of(qtbot, qapp):
    dress(qapp)
    owner = QWidget()
    qtbot.addWidget(owner)

    def make(facts):
        made = ScoreCard(journey(facts), owner)
        made.show_spans(history(facts))
        return made

    return make


def texts(widget):
    return [one.text() for one in widget.findChildren(Text)]


def test_every_point_is_explained_with_its_numbers(card_of):
    card = card_of(REGULAR)
    found = journey(REGULAR)
    assert f"Engagement {found.score.value} of 100" in texts(card)
    early = next(words for words in texts(card) if "before due" in words)
    assert early.endswith(f"{found.score.parts[0].earned} of {found.score.parts[0].share}.")
    assert sum(part.earned for part in found.score.parts) == found.score.value
    assert any("1 in a year" in words for words in texts(card))
    assert any(words.startswith("Nothing known for: Answers to messages, Goal check-ins") for words in texts(card))
    assert any("22 Nov 2026" in words and "refuse" in words for words in texts(card))


def test_too_little_is_said_with_what_would_change_it(card_of):
    words = " ".join(texts(card_of(replace(NOTHING, voices=(Voice(TODAY, 4),)))))
    assert "No score" in words
    assert "Known so far: Feedback." in words
    assert "a message that arrives" in words
    assert "of 100" not in words


@pytest.mark.parametrize(
    ("facts", "why", "change"),
    [
        (replace(REGULAR, status="deceased"), "has died", ""),
        (replace(REGULAR, status="moved"), "moved away", "set active"),
        (replace(REGULAR, opted_out=True), "does not want messages", "allows messages"),
        (replace(REGULAR, reachable=False), "no phone", "is registered"),
    ],
)
def test_who_is_not_scored_is_told_why(card_of, facts, why, change):
    words = " ".join(texts(card_of(facts)))
    assert "No score" in words
    assert why in words
    assert change in words
    assert "A score needs" not in words


def test_the_stages_stand_with_their_dates_the_newest_first(card_of):
    card = card_of(REGULAR)
    spans = history(REGULAR)
    badges = [badge.text() for badge in card.stages.findChildren(Badge)]
    assert len(badges) == 2 + len(spans)
    words = texts(card.stages)
    dated = [one for one in words if re.fullmatch(r"since \d.*\d{4}|\d.*\d{4} to \d.*\d{4}|\d\d? \w+ \d{4}", one)]
    assert dated[0].startswith("since ")
    assert len(dated) == len(spans)
    assert dated[1].endswith(format_date(spans[-2].until - timedelta(days=1)))


@POPUP
def test_the_card_grows_with_the_stages(card_of):
    card = card_of(REGULAR)
    before = card.height()
    card.show()
    assert card.area.verticalScrollBar().maximum() == 0
    card.show_spans(())
    assert card.height() < before


@pytest.mark.parametrize("risk", ["low", "medium", "high"])
def test_a_band_is_no_probability(risk):
    words = risk_text(risk).lower()
    assert words
    assert not any(word in words for word in ("%", "probab", "likely", "chance", "risk", "predict"))
    assert risk_text("none") == ""


def test_nothing_on_it_is_nameless_and_all_of_it_is_spoken(card_of):
    card = card_of(REGULAR)
    assert nameless(card) == []
    assert "before due" in card.accessibleDescription()
    assert "since" in card.accessibleDescription()


@POPUP
@pytest.mark.slow
@pytest.mark.parametrize("door", ["stage", "key"])
def test_one_click_on_the_stage_or_one_key_opens_it(portal, qtbot, door):
    patient = portal.register("Asha Patil", "+919822011335")
    for days in (10, 40, 400):
        add(portal.clinic, Encounter, patient_id=patient, started_at=NOON - days * DAY_MS, kind="clinic")
    at = NOON - 90 * DAY_MS
    add(portal.clinic, Appointment, patient_id=patient, starts_at=at, status="no-show", kind="clinic", minutes=15)
    page = portal.open(patient)
    if door == "stage":
        qtbot.mouseClick(page.header.score.stage, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(QApplication.focusWidget() or page, "W")
    portal.settle()
    (card,) = page.header.score.findChildren(ScoreCard)
    assert card.isVisible()
    spans = portal.clinic.services.journey.history(patient)
    assert len(card.stages.findChildren(Badge)) == 2 + len(spans)
    closed = []
    card.destroyed.connect(lambda: closed.append(True))
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(closed))
