"""The patient's history: touchpoints with channel and effect, answers noted and dealt with by keyboard."""

import uuid

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hms_desktop.domain.model import Message
from hms_desktop.domain.register.timeline import KINDS, TimelineEntry
from hms_desktop.domain.time import DAY_MS
from hms_desktop.views.kit.columns import SPOKEN
from hms_desktop.views.kit.entries import Entry
from hms_desktop.views.kit.timeline import ROW_ROLE
from hms_desktop.views.portal.history_words import effect_words, entry_of, kind_names
from tests.helpers.clinic import NOON
from tests.helpers.records import add, add_campaign, message

SAME = {"id": uuid.UUID(int=1), "at": NOON}


def shown(portal):
    model = portal.page.history.list.entries
    rows = (model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount()))
    return [row for row in rows if isinstance(row, Entry)]


@pytest.fixture
def asha(portal):
    patient = portal.register("Asha Patil", "+919822011335")
    campaign = add_campaign(portal.clinic)
    at = NOON - DAY_MS
    sent = message(campaign, patient, channel="whatsapp", state="delivered", queued_at=at, sent_at=at, delivered_at=at)
    add(portal.clinic, Message, **sent)
    return patient


def test_every_kind_can_be_chosen():
    assert set(kind_names()) == set(KINDS)


@pytest.mark.parametrize(
    ("effect", "tail", "words"),
    [
        (4, "+4", "Adds 4 points"),
        (-3, "\u22123", "Takes 3 points off"),
        (0, "no effect", "Does not change"),
        (None, "", ""),
    ],
)
def test_an_effect_is_a_small_number_with_words(effect, tail, words):
    made = entry_of(TimelineEntry("visit", **SAME, title="timeline-visit-clinic", channel="clinic", effect=effect))
    assert (made.tail, made.hint) == (tail, effect_words(effect))
    assert made.hint.startswith(words)


@pytest.mark.parametrize(
    ("entry", "title", "detail"),
    [
        (
            TimelineEntry(
                "call", **SAME, title="timeline-call", detail="After the harvest", channel="phone",
                params={"outcome": "removed", "reason": "private", "remind_on": None, "caller": "Meena"},
            ),
            "Called: not to be called any more",
            "Goes to a private doctor · Meena · After the harvest",
        ),
        (
            TimelineEntry(
                "goal", **SAME, title="timeline-goal-missed", channel="phone",
                params={"goal": "Weight", "observation": "weight", "value": 61.0, "second_value": None},
            ),
            "Goal not kept: Weight",
            "Phone · 61 kg",
        ),
        (
            TimelineEntry(
                "reply", **SAME, title="timeline-reply-reply", detail="Yes", channel="sms",
                params={"campaign": "Winter", "handled": False},
            ),
            "Answered",
            "SMS · Winter · waits for an answer · Yes",
        ),
        (
            TimelineEntry("goal", **SAME, title="timeline-clinical-hidden", hidden=True, channel="phone"),
            "Health record, not shown to your role",
            "Phone",
        ),
    ],
)  # fmt: skip
def test_touchpoints_in_words(entry, title, detail):
    made = entry_of(entry)
    assert (made.title, made.detail) == (title, detail)


@pytest.mark.slow
def test_an_answer_is_noted_by_keyboard_and_dealt_with_by_enter(portal, asha, qtbot):
    page = portal.open(asha)
    qtbot.keyClick(QApplication.focusWidget() or page, "Y")
    portal.settle()
    form = page.history.reply.form.form
    assert QApplication.focusWidget() is form.rows["body"].editor.control
    form.rows["body"].editor.set_value("Comes on Monday")
    form.rows["message_id"].editor.box.setCurrentIndex(1)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    portal.settle()
    replies = portal.clinic.services.replies
    (noted,) = replies.of_patient(asha)
    assert (noted.text, noted.channel, noted.message_id is not None) == ("Comes on Monday", "phone", True)
    assert not page.history.reply.isVisible()
    assert "waits for an answer" in shown(portal)[0].detail
    history = page.history.list
    history.setCurrentIndex(history.entries.index(1, 0))
    assert "Enter" in history.currentIndex().data(SPOKEN)
    history.activated.emit(history.currentIndex())
    portal.settle()
    assert replies.of_patient(asha)[0].handled_at is not None
    assert "waits" not in shown(portal)[0].detail
    portal.undo()
    assert replies.of_patient(asha)[0].handled_at is None


@pytest.mark.slow
def test_what_is_missing_is_said_at_its_field(portal, asha, qtbot):
    page = portal.open(asha)
    page.history.reply.open()
    portal.settle()
    page.history.reply.form.form.submit()
    assert page.history.reply.form.form.rows["body"].error
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not page.history.reply.isVisible()
    assert portal.clinic.services.replies.of_patient(asha) == ()


@pytest.mark.slow
def test_the_history_is_narrowed_to_one_kind(portal, asha):
    portal.clinic.services.replies.record(asha, "Yes")
    page = portal.open(asha)
    assert len(shown(portal)) == 2
    page.history.kind.setCurrentIndex(page.history.kind.findData("reply"))
    portal.settle()
    assert [entry.title for entry in shown(portal)] == ["Answered"]
