"""No message leaves after a no has come in, at whatever moment it comes, and through whichever door.

Random families on shared phones, campaigns, clocks; the real dispatch with the intake as its movement, and a channel that
notes when each message was handed over. A no comes in by asking the provider, by a webhook, or while others are being handed
over. What may leave is worked out anew from the script: the last word of a phone, and what was granted before.
"""

from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.message.handover import Delivery
from hms_desktop.domain.message.incoming import Said, classify
from hms_desktop.domain.model import Message, Template
from hms_desktop.services.inbox.intake import IntakeMovement
from hms_desktop.services.inbox.taking import take_in
from hms_desktop.services.inbox.webhooks import WebhookService
from hms_desktop.services.outreach.dispatch import DispatchService
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.incoming import Listened, came, take
from tests.helpers.outreach import add, add_patient, allow

PHONES = ("+919811100001", "+919811100002", "+919811100003")
NO = st.sampled_from(["STOP", "please stop", "बंद", "band karo", "Unsubscribe"])
YES = st.sampled_from(["START", "शुरू करें"])
WORDS = st.sampled_from(["Who is this?", "yes", "please don't stop", "I will come"])
PHONE = st.sampled_from(PHONES)
DOOR = st.sampled_from(["asked", "webhook", "late", "twice"])
EVENTS = st.lists(
    st.one_of(
        st.tuples(st.just("launch"), st.integers(0, 3)),
        st.tuples(st.just("wait"), st.sampled_from([1, 11, 45, 700, 1440])),
        st.tuples(st.just("send")),
        st.tuples(st.just("says"), PHONE, NO | YES | WORDS, DOOR),
        st.tuples(st.just("during"), PHONE, NO, st.integers(0, 4)),
    ),
    max_size=16,
)
PEOPLE = st.lists(st.tuples(PHONE, st.booleans()), min_size=1, max_size=6)
TABLES = ("campaign_entry", "message_event", "awaited_receipt", "reply", "message", "campaign", "template", "consent", "patient_phone",
          "suppression", "heard_until")  # fmt: skip


class Interrupted(Listened):
    """Somebody says no in the middle: after so many more messages the words come in, while others are on their way."""

    def __init__(self, clinic):
        super().__init__(clinic.clock)
        self.clinic, self.waiting = clinic, None

    def send(self, message):
        with self._lock:
            at = self.waiting
            if at is not None:
                self.waiting = None if at[0] == 0 else (at[0] - 1, at[1])
        if at is not None and at[0] == 0:
            at[1]()
        return super().send(message)


@dataclass
class World:
    """A clinic, and what is known of each phone: the words that were heard from it, by the time at which they were said."""

    clinic: object
    channel: Interrupted
    dispatch: DispatchService
    webhooks: WebhookService
    granted: dict = field(default_factory=dict)
    heard: dict = field(default_factory=dict)
    unheard: list = field(default_factory=list)
    on_their_way: set = field(default_factory=set)
    campaigns: list = field(default_factory=list)
    number: int = 0

    def stopped(self, phone):
        """Whether the last word of a phone was a no."""
        said = self.heard.get(phone)
        return bool(said) and max(said)[1]

    def note(self, one):
        """Something was heard."""
        kind = classify(one.body)
        if kind is not Said.REPLY:
            self.heard.setdefault(one.address, []).append((one.at, kind is Said.OPT_OUT))


@pytest.fixture
def emptied(clinic):
    """Makes the clinic as if nobody had ever been there, so that one file serves all examples."""
    clinic.segment = clinic.services.segments.create("All", {"all": []})

    def empty():
        with unit_of_work(clinic.database, AUTOMATION, "test") as work:
            for table in TABLES:
                work.driver.execute(f"DELETE FROM {table}")
            work.driver.execute("UPDATE patient SET removed_at = 1")

    return empty


def _world(clinic, people):
    channel = Interrupted(clinic)
    clinic.desk.channels = lambda: {"sms": channel}
    intake = IntakeMovement(clinic.desk)
    dispatch = DispatchService(clinic.desk, clinic.desk.channels, movements=lambda: (intake,), threads=2)
    world = World(clinic, channel, dispatch, WebhookService(clinic.desk))
    for number, (phone, granted) in enumerate(people):
        patient = add_patient(clinic, f"Asha {number} Devi", phone=phone)
        if granted:
            allow(clinic, patient)
        world.granted[patient] = granted
    for number in range(4):
        made = clinic.new_id()
        body = f"{number}: dear {{{{patient.name}}}}, please come."
        add(clinic, Template, id=made, name="Come", channel="sms", purpose="reminder", body=body)
        world.campaigns.append(clinic.services.campaigns.create("Come", clinic.segment, made))
    return world


def _happens(world, event):
    kind, *more = event
    clinic = world.clinic
    if kind == "launch":
        campaign = world.campaigns[more[0]]
        if clinic.services.campaigns.get(campaign).status == "draft":
            clinic.services.campaigns.launch(campaign)
    elif kind == "wait":
        clinic.clock.forward(minutes=more[0])
    elif kind == "send":
        _send(world)
    elif kind == "says":
        _says(world, *more)
    else:
        phone, words, after = more
        world.channel.waiting = (after, lambda: _comes_in_between(world, [phone], words))


def _says(world, phone, words, door):
    """Somebody writes; `late` was written half an hour ago and is heard only now."""
    clinic = world.clinic
    world.number += 1
    clinic.clock.forward(seconds=1)
    at = clinic.clock() - (30 * 60_000 if door == "late" else 0)
    one = came(f"in-{world.number}", words, at, address=phone)
    if door == "asked":
        world.channel.inbox.append(one)
        world.unheard.append(one)
        return
    if door == "webhook":
        world.channel.take = lambda _delivery, _now: [one]
        world.webhooks.take("sms", Delivery("https://x/sms", {}, words.encode()))
    else:
        take(clinic, *[one] * (2 if door == "twice" else 1))
    world.note(one)


def _comes_in_between(world, phones, words):
    """A no that is heard while messages are being handed over: those that were given away before it can't be held back."""
    came_in = []
    for phone in phones:
        world.number += 1
        came_in.append(came(f"in-{world.number}", words, world.clinic.clock(), address=phone))
    with unit_of_work(world.clinic.database, AUTOMATION, "test") as work:
        away = select(Message.id).where(Message.state != "queued", Message.address.in_(phones))
        world.on_their_way |= set(work.connection.execute(away).scalars())
        take_in(work, "test", came_in, world.clinic.clock())
    for one in came_in:
        world.note(one)


def _send(world):
    """One run of the dispatcher, which listens before it sends; what left is held against the words heard by then."""
    world.dispatch.run()
    with world.clinic.database.read() as connection:
        kept = {row[0] for row in connection.exec_driver_sql("SELECT raw FROM reply")}
        patient_of = dict(connection.execute(select(Message.id, Message.patient_id)).all())
    for one in [one for one in world.unheard if one.raw in kept]:
        world.unheard.remove(one)
        world.note(one)
    for _, message in world.channel.taken_since_last():
        assert world.granted[patient_of[message.id]], "never allowed"
        assert not world.stopped(message.address) or message.id in world.on_their_way, "written to after a no"


@pytest.mark.slow
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(people=PEOPLE, events=EVENTS)
def test_nothing_leaves_after_a_no_has_come_in(clinic, emptied, people, events):
    emptied()
    world = _world(clinic, people)
    for event in [("launch", 0), *events, *(("launch", number) for number in range(4))]:
        _happens(world, event)
    turns = 0
    while turns < 60:
        _send(world)
        with clinic.database.read() as connection:
            waits = connection.exec_driver_sql("SELECT count(*) FROM message WHERE state = 'queued'").scalar()
        if not waits and not world.unheard:
            break
        clinic.clock.forward(minutes=11)
        turns += 1
    assert turns < 60, "what waits comes to an end, and what was written is heard"
    ids = [message.id for _, message in world.channel.taken]
    assert len(ids) == len(set(ids))


@pytest.mark.slow
def test_a_no_in_the_middle_of_a_run_holds_back_the_rest(clinic, emptied):
    """The law above has something to hold: without the no all thirty would be written to."""
    emptied()
    people = [(f"+9198111000{number:02}", True) for number in range(30)]
    world = _world(clinic, people)
    _happens(world, ("launch", 0))
    world.channel.waiting = (0, lambda: _comes_in_between(world, [phone for phone, _ in people], "STOP"))
    world.dispatch.run()
    assert 0 < len(world.channel.taken) < 30
    assert {message.id for _, message in world.channel.taken} <= world.on_their_way
