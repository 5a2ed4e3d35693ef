"""Replies by word of mouth: whose, to what, and dealt with."""

import pytest

from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.model import Message
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.details import PatientDetails, Phone
from hms_desktop.domain.time import DAY_MS


@pytest.fixture
def replies(clinic):
    return clinic.services.replies


@pytest.fixture
def asha(clinic):
    return clinic.services.patients.register(PatientDetails("Asha Patil", phones=(Phone("+919822011335"),)))


def sent(clinic, patient, days_ago=1, address="+919822011335"):
    made, at = clinic.new_id(), clinic.clock() - days_ago * DAY_MS
    row = {
        "id": made,
        "patient_id": patient,
        "channel": "sms",
        "state": "delivered",
        "state_at": at,
        "address": address,
    }
    with clinic.desk.write(Permission.SEND_MESSAGES, "message.queued") as work:
        work.insert(Message, row | {"queued_at": at, "sent_at": at, "step": 1})
    return made


def row(clinic, reply):
    with clinic.database.read_raw() as connection:
        return connection.execute("SELECT address, kind, handled_at FROM reply WHERE id = ?", (reply.bytes,)).fetchone()


def test_what_a_patient_said_is_kept_with_the_message_it_answers(replies, asha, clinic):
    message = sent(clinic, asha, address="+919822099999")
    made = replies.record(asha, "  Will come on Monday ", "phone", message)
    (found,) = replies.of_patient(asha)
    assert (found.id, found.text, found.channel, found.message_id) == (made, "Will come on Monday", "phone", message)
    assert row(clinic, made) == ("+919822099999", "reply", None)
    assert row(clinic, replies.record(asha, "Yes", "clinic"))[0] == "+919822011335"


def test_a_reply_is_dealt_with_and_opened_again(replies, asha, clinic):
    made = replies.record(asha, "Call me")
    replies.mark_handled(made)
    assert replies.of_patient(asha)[0].handled_at == clinic.clock()
    replies.mark_open(made)
    assert replies.of_patient(asha)[0].handled_at is None
    with pytest.raises(NotFound):
        replies.mark_handled(clinic.new_id())


def test_what_cannot_be_noted_is_refused_at_its_field(replies, asha, clinic):
    other = clinic.services.patients.register(PatientDetails("Ravi Kale"))
    for said, wrong in (
        (("", "phone", None), {"body": "required"}),
        (("x" * 2001, "phone", None), {"body": "text-too-long"}),
        (("Yes", "pigeon", None), {"channel": "word-unknown"}),
        (("Yes", "phone", sent(clinic, other)), {"message_id": "reply-message-of-another"}),
    ):
        with pytest.raises(Invalid) as refused:
            replies.record(asha, *said)
        assert refused.value.fields == wrong
    assert replies.of_patient(asha) == ()


def test_the_words_are_for_those_who_answer_or_may_see_health_data(replies, asha, clinic):
    clinic.act_as("receptionist")
    replies.record(asha, "My sugar is high")
    for role, words in (("receptionist", None), ("outreach", "My sugar is high"), ("clinician", "My sugar is high")):
        clinic.act_as(role)
        (told,) = clinic.services.record.timeline(asha, kinds=("reply",))
        assert (replies.of_patient(asha)[0].text, told.detail, told.hidden) == (words, words, words is None), role


def test_messages_of_the_last_months_can_be_answered_the_newest_first(replies, asha, clinic):
    sent(clinic, asha, 91)
    older, newer = sent(clinic, asha, 60), sent(clinic, asha, 2)
    assert [one.id for one in replies.answerable(asha)] == [newer, older]
