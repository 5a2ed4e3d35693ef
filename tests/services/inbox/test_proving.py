"""Who answers a message got it and read it: the ledger is told so, once, in any order, and the numbers only ever fall."""

from itertools import pairwise, permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.performance import WAYS, Asked, By
from hms_desktop.domain.message.handover import ReceiptEvent
from hms_desktop.domain.message.states import REACHED, State
from hms_desktop.domain.model import Appointment, Encounter, Message, MessageEvent
from hms_desktop.services.outreach.ledger_events import News, apply_news
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.incoming import came, sent, take
from tests.helpers.outreach import add, add_patient

MINUTE = 60_000
PEOPLE = 4
SAID = ("accepted", "sent", "delivered", "expired")
STATE = st.sampled_from([State.SENDING, State.UNCERTAIN, State.ACCEPTED, State.SENT, State.FAILED, State.QUEUED])
WORD = st.sampled_from(["accepted", "sent", "delivered", "read", "failed", "undelivered", "expired", "unheard-of"])
WHO = st.integers(0, PEOPLE - 1)
HAPPENED = st.lists(
    st.one_of(
        st.tuples(st.just("receipt"), WHO, WORD),
        st.tuples(st.just("reply"), WHO, st.sampled_from(["Yes", "STOP", "START"]), st.booleans()),
        st.tuples(st.just("call"), WHO),
        st.tuples(st.just("visit"), WHO),
        st.tuples(st.just("booking"), WHO),
    ),
    max_size=20,
)


def heard(clinic, message, word, key="", at=None):
    event = ReceiptEvent(message, key or word, word, at or clinic.clock(), f'{{"{word}": 1}}')
    with unit_of_work(clinic.database, AUTOMATION, "test.heard") as work:
        apply_news(work, [News(event, "test")], clinic.clock())


def row(clinic, message):
    with clinic.database.read() as connection:
        return connection.execute(select(*Message.__table__.c).where(Message.id == message)).one()


def events(clinic, message):
    with clinic.database.read() as connection:
        return connection.execute(select(*MessageEvent.__table__.c).where(MessageEvent.message_id == message)).all()


@pytest.mark.parametrize(
    "state", [State.SENDING, State.UNCERTAIN, State.ACCEPTED, State.SENT, State.EXPIRED, State.DELIVERED]
)
def test_an_answer_proves_that_the_message_arrived_and_was_read(clinic, state):
    message = sent(clinic, add_patient(clinic, "Asha Devi"), state=state.value)
    clinic.clock.forward(minutes=5)
    reply = came("m1", "Yes", clinic.clock())
    take(clinic, reply, reply)
    take(clinic, reply)
    told = row(clinic, message)
    assert (told.state, told.delivered_at, told.read_at) == ("read", clinic.clock(), clinic.clock())
    (kept,) = events(clinic, message)
    assert (kept.state, kept.at) == ("read", clinic.clock())
    assert "Yes" not in kept.raw


def test_what_a_message_cost_is_known_once_an_answer_shows_that_it_was_taken(clinic):
    message = sent(clinic, add_patient(clinic, "Asha Devi"), state="uncertain", sent_at=None, body="Please come")
    take(clinic, came("m1", "Yes", clinic.clock()))
    assert row(clinic, message).cost_paise == 20


def test_in_any_order_with_what_the_provider_says(clinic):
    asha, found = add_patient(clinic, "Asha Devi"), set()
    begun = clinic.clock()
    clinic.clock.forward(minutes=1)
    on_its_way = {"state": "sending", "state_at": begun, "sent_at": None, "channel": "whatsapp"}
    for number, order in enumerate(permutations([*SAID, "reply"])):
        message = sent(clinic, asha, **on_its_way, provider_id=f"p{number}")
        for what in order:
            if what == "reply":
                take(clinic, came(f"m{number}", "Yes", begun + 9, channel="whatsapp", answers=f"p{number}"))
            else:
                event = ReceiptEvent(
                    message, what, what, begun + ["accepted", "sent", "delivered", "expired"].index(what), ""
                )
                with unit_of_work(clinic.database, AUTOMATION, "test.heard") as work:
                    apply_news(work, [News(event, "test")], begun)
        told = row(clinic, message)
        found.add((told.state, told.sent_at - begun, told.delivered_at - begun, told.read_at - begun))
    assert found == {("read", 0, 2, 9)}


@pytest.mark.parametrize("state", ["failed", "undelivered"])
def test_what_the_provider_refused_was_read_only_if_the_provider_says_that_it_is_answered(clinic, state):
    message = sent(clinic, add_patient(clinic, "Asha Devi"), state=state, provider_id="p1")
    take(clinic, came("m1", "When are you open?", clinic.clock()))
    assert row(clinic, message).state == state
    take(clinic, came("m2", "Yes", clinic.clock(), answers="p1"))
    assert row(clinic, message).state == "read"


def test_a_choice_among_settings_reads_nothing_and_a_button_in_a_mail_program_only_has_the_letter(clinic):
    asha = add_patient(clinic, "Asha Devi", email="asha@example.in")
    message = sent(clinic, asha, state="sent", channel="whatsapp")
    letter = sent(clinic, asha, state="sent", channel="email", address="asha@example.in")
    take(clinic, came("m1", "stop", clinic.clock(), channel="whatsapp", says="opt-out", marketing=True))
    spam = came("m2", "", clinic.clock(), channel="email", address="asha@example.in", says="opt-out")
    take(clinic, spam)
    assert [row(clinic, one).state for one in (message, letter)] == ["sent", "delivered"]


@pytest.mark.parametrize(("sent_at", "state"), [(1, "read"), (None, "queued")])
def test_an_answer_that_a_person_noted_proves_as_much_of_what_has_left(clinic, sent_at, state):
    asha = add_patient(clinic, "Asha Devi")
    message = sent(clinic, asha, state="queued" if sent_at is None else "sent", sent_at=sent_at)
    clinic.services.replies.record(asha, "She will come", message_id=message)
    assert row(clinic, message).state == state


def test_an_answer_is_not_older_than_the_message(clinic):
    message = sent(clinic, add_patient(clinic, "Asha Devi"), state="sent")
    take(clinic, came("m1", "Yes", clinic.clock() - MINUTE))
    told = row(clinic, message)
    assert told.sent_at == told.delivered_at == told.read_at == clinic.clock()


def happen(clinic, people, messages, number, what, who, *more):
    now, address = clinic.clock(), f"+9198765000{who:02}"
    if what == "receipt":
        heard(clinic, messages[who], more[0], f"{more[0]}-{number}")
    elif what == "reply":
        take(clinic, came(f"m{number}", more[0], now, address, answers=f"p{who}" if more[1] else None))
    elif what == "call":
        take(clinic, came(f"m{number}", "", now, address, says="missed-call"))
    elif what == "visit":
        add(clinic, Encounter, patient_id=people[who], started_at=now, kind="clinic", amount_paise=100)
    else:
        add(clinic, Appointment, patient_id=people[who], starts_at=now + MINUTE, booked_at=now, status="booked")


TABLES = ("message_event", "awaited_receipt", "reply", "message", "campaign", "appointment", "encounter", "suppression",
          "consent", "template", "patient_phone")  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(states=st.lists(STATE, min_size=PEOPLE, max_size=PEOPLE), happened=HAPPENED)
def test_whatever_happens_no_later_number_is_larger(clinic, states, happened):
    with unit_of_work(clinic.database, AUTOMATION, "test.emptied") as work:
        for table in TABLES:
            work.driver.execute(f"DELETE FROM {table}")
        work.driver.execute("UPDATE patient SET removed_at = 1")
    people = [add_patient(clinic, f"Asha {at}", phone=f"+9198765000{at:02}") for at in range(PEOPLE)]
    template = clinic.services.templates.create("T", "sms", "en", "reminder", "Come")
    segment = clinic.services.segments.create(f"S {clinic.new_id()}", {"all": []})
    campaign = clinic.services.campaigns.create("Come", segment, template)
    ours = {"campaign_id": campaign, "sent_at": None, "queued_at": clinic.clock()}
    messages = [
        sent(clinic, one, f"+9198765000{at:02}", state=state.value, provider_id=f"p{at}", **ours)
        for at, (one, state) in enumerate(zip(people, states, strict=True))
    ]
    for number, event in enumerate(happened):
        clinic.clock.forward(minutes=3)
        happen(clinic, people, messages, number, *event)
    for by in By:
        for line in clinic.services.performance.lines(Asked(by)):
            for way in WAYS:
                numbers = [line.count(stage) for stage in way]
                assert all(more >= less for more, less in pairwise(numbers)), (by, way, numbers)
    for one in messages:
        told = row(clinic, one)
        assert (told.delivered_at is not None) == (told.state in REACHED)
