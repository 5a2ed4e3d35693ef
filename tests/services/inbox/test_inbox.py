"""The inbox: conversations, filters, who wrote, answers, and what may be taken back."""

import pytest

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Message, Patient
from hms_desktop.domain.register.inbox import Show
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.incoming import PHONE, allowed, came, replies, sent, suppressed, take
from tests.helpers.outreach import add_patient, allow

UNKNOWN = "+919999900000"


@pytest.fixture
def inbox(clinic):
    return clinic.services.inbox


@pytest.fixture
def asha(clinic):
    made = add_patient(clinic, "Asha Devi")
    allow(clinic, made, "whatsapp")
    allow(clinic, made, "sms")
    clinic.clock.forward(hours=1)
    return made


def write(clinic, body, address=PHONE, channel="whatsapp"):
    clinic.clock.forward(minutes=1)
    take(clinic, came(str(clinic.new_id()), body, clinic.clock(), address=address, channel=channel))


def keys(inbox, show=Show.ALL):
    found = [one.id for one in inbox.conversations(show)]
    assert inbox.count(show) == len(found), "count equals list"
    return found


def test_everything_from_one_address_is_one_conversation_the_last_heard_first(clinic, inbox, asha):
    write(clinic, "First")
    write(clinic, "Who is this?", UNKNOWN)
    write(clinic, "Second", channel="sms")
    first, second = inbox.conversations()
    assert (first.id, first.words, first.open, first.patient, first.channel) == (PHONE, "Second", 2, "Asha Devi", "sms")
    assert (second.id, second.patient, second.open) == (UNKNOWN, None, 1)


def test_filters(clinic, inbox, asha):
    write(clinic, "Yes")
    write(clinic, "Who is this?", UNKNOWN)
    write(clinic, "STOP", "+919876500009")
    add_patient(clinic, "Meera", phone="+919876500007")
    write(clinic, "STOP", "+919876500007")
    assert keys(inbox) == ["+919876500007", "+919876500009", UNKNOWN, PHONE]
    assert keys(inbox, Show.OPEN) == ["+919876500009", UNKNOWN, PHONE]
    assert keys(inbox, Show.OPT_OUTS) == ["+919876500007", "+919876500009"]
    assert keys(inbox, Show.UNKNOWN) == ["+919876500009", UNKNOWN]
    assert [one.id for one in inbox.conversations(Show.ALL, limit=2, offset=1)] == ["+919876500009", UNKNOWN]


def test_replies_by_word_of_mouth_without_a_number_stand_with_their_patient(clinic, inbox):
    meera = add_patient(clinic, "Meera", phone=None)
    clinic.services.replies.record(meera, "Will come")
    (one,) = inbox.conversations()
    assert (one.patient_id, one.words, one.is_address) == (meera, "Will come", False)
    thread = inbox.thread(one.id)
    assert [line.words for line in thread.lines] == ["Will come"]
    assert thread.no_answer == "inbox-not-whatsapp"
    assert inbox.handle(one.id)
    assert keys(inbox, Show.OPEN) == []


def test_dealing_with_it_and_taking_it_back(clinic, inbox, asha):
    write(clinic, "First")
    write(clinic, "Second")
    waited = inbox.handle(PHONE)
    assert len(waited) == 2
    assert keys(inbox, Show.OPEN) == []
    assert inbox.handle(PHONE) == ()
    inbox.reopen(waited)
    assert keys(inbox, Show.OPEN) == [PHONE]


def test_a_conversation_is_read_from_its_beginning(clinic, inbox, asha):
    add_patient(clinic, "Ravi Devi")
    sent(clinic, asha, channel="whatsapp", body="Come on Monday")
    write(clinic, "Yes")
    thread = inbox.thread(PHONE)
    assert [(one.ours, one.words) for one in thread.lines] == [(True, "Come on Monday"), (False, "Yes")]
    assert [one.name for one in thread.people] == ["Asha Devi", "Ravi Devi"]
    assert thread.conversation.sharing == 2
    with pytest.raises(NotFound):
        inbox.thread(UNKNOWN)


def test_words_are_for_those_who_answer_or_may_see_health_data(clinic, inbox, asha):
    sent(clinic, asha, channel="whatsapp", body="Come on Monday")
    write(clinic, "My sugar is 300")
    for role, shown in (("receptionist", False), ("outreach", True), ("clinician", True)):
        clinic.act_as(role)
        (one,) = inbox.conversations()
        assert (one.words is not None) is shown, role
        assert all((line.words is not None) is shown for line in inbox.thread(PHONE).lines)
    clinic.desk.actor = AUTOMATION
    write(clinic, "STOP")
    clinic.act_as("receptionist")
    assert inbox.conversations()[0].words == "STOP", "a no is for everybody to know"


def test_an_unknown_number_is_given_to_a_patient_and_taken_back(clinic, inbox, asha):
    write(clinic, "Hello", UNKNOWN)
    write(clinic, "It is me", UNKNOWN)
    matched = inbox.match(UNKNOWN, asha)
    assert {row.patient_id for row in replies(clinic)} == {asha}
    assert keys(inbox, Show.UNKNOWN) == []
    write(clinic, "Again", UNKNOWN)
    assert replies(clinic)[-1].patient_id == asha, "from now on it is known"
    inbox.unmatch(matched)
    assert [row.patient_id for row in replies(clinic)] == [None, None, asha]


def test_a_no_of_an_unknown_number_is_the_patient_s_once_it_is_known(clinic, inbox, asha):
    write(clinic, "STOP", UNKNOWN)
    assert allowed(clinic, asha, "whatsapp") is True
    matched = inbox.match(UNKNOWN, asha)
    assert [allowed(clinic, asha, "whatsapp", one) for one in ("reminder", "promotion")] == [False, False]
    assert allowed(clinic, asha, "sms") is True
    inbox.unmatch(matched)
    assert [allowed(clinic, asha, "whatsapp", one) for one in ("reminder", "promotion")] == [True, False]
    inbox.match(UNKNOWN, asha)
    assert allowed(clinic, asha, "whatsapp") is False
    assert suppressed(clinic, UNKNOWN, "whatsapp")


def test_what_was_said_at_the_desk_meanwhile_is_not_undone(clinic, inbox, asha):
    write(clinic, "STOP", UNKNOWN)
    matched = inbox.match(UNKNOWN, asha)
    clinic.clock.forward(minutes=1)
    clinic.services.consents.withdraw(asha, "whatsapp", "reminder", how="in-person")
    inbox.unmatch(matched)
    assert allowed(clinic, asha, "whatsapp") is False


def test_an_answer_leaves_for_24_hours_after_a_message(clinic, inbox, asha):
    write(clinic, "When do you open?")
    thread = inbox.thread(PHONE)
    assert (thread.no_answer, thread.until) == (None, clinic.clock() + 86_400_000)
    answered = inbox.answer(PHONE, "  At nine.  ")
    with clinic.database.read() as connection:
        row = connection.execute(Message.__table__.select()).one()
    assert (row.id, row.patient_id, row.channel, row.address, row.body, row.state, row.campaign_id) == (
        answered.message_id, asha, "whatsapp", PHONE, "At nine.", "queued", None,
    )  # fmt: skip
    assert keys(inbox, Show.OPEN) == []
    inbox.call_back(answered)
    assert keys(inbox, Show.OPEN) == [PHONE]
    clinic.clock.forward(hours=24)
    assert inbox.thread(PHONE).no_answer == "inbox-window-over"
    with pytest.raises(Refused, match="inbox-window-over"):
        inbox.answer(PHONE, "Late")


def test_an_answer_that_left_can_t_be_called_back(clinic, inbox, asha):
    write(clinic, "When do you open?")
    answered = inbox.answer(PHONE, "At nine.")
    assert clinic.services.dispatch.run().handed_over == 1
    with pytest.raises(Refused, match="letter-left"):
        inbox.call_back(answered)


@pytest.mark.parametrize("words", ["", "  ", "x" * 2001])
def test_an_answer_says_something_and_not_too_much(clinic, inbox, asha, words):
    write(clinic, "Hello")
    with pytest.raises(Invalid):
        inbox.answer(PHONE, words)


def test_why_no_answer_can_be_written(clinic, inbox, asha):
    write(clinic, "Hello", UNKNOWN)
    assert inbox.thread(UNKNOWN).no_answer == "inbox-nobody"
    write(clinic, "Hello", channel="sms")
    assert inbox.thread(PHONE).no_answer == "inbox-not-whatsapp"
    write(clinic, "STOP")
    assert inbox.thread(PHONE).no_answer == "direct-consent-withdrawn"
    assert inbox.thread(PHONE).stopped == ("whatsapp",)
    meera = add_patient(clinic, "Meera", phone="+919876500005")
    allow(clinic, meera, "whatsapp")
    write(clinic, "Hello", "+919876500006")
    inbox.match("+919876500006", meera)
    assert inbox.thread("+919876500006").no_answer == "inbox-other-number"
    with pytest.raises(NotFound):
        inbox.answer("+910000000000", "Hello")


def test_a_merged_record_shows_the_one_that_stands(clinic, inbox, asha):
    write(clinic, "Hello")
    kept = add_patient(clinic, "Asha D. Patil", phone=None)
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.update(Patient, asha, {"merged_into": kept})
    assert inbox.conversations()[0].patient == "Asha D. Patil"


def test_matching_somebody_who_is_gone_is_refused(clinic, inbox):
    write(clinic, "Hello", UNKNOWN)
    with pytest.raises(NotFound):
        inbox.match(UNKNOWN, clinic.new_id())
