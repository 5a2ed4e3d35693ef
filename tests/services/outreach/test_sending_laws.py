"""No message ever leaves outside its hours, over its budget, after a withdrawal, or too close to another on the same phone.

Random clinics, clocks, campaigns and things that happen between launch and handing over; the real dispatch service, and a
channel that notes the clock at which each message was handed over. What is right is worked out anew, from the time zone
database and the script, not by the code under test.
"""

import uuid
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.message.hours_data import HourChoice, festivals, with_choice
from hms_desktop.domain.message.lateness import LateRule
from hms_desktop.domain.message.vocabulary import PURPOSES
from hms_desktop.domain.model import Appointment, Call, Campaign, Encounter, Message, Patient, Template
from hms_desktop.domain.time import ms_of
from hms_desktop.services.outreach.dispatch import DispatchService
from hms_desktop.services.outreach.rules import CampaignRules
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add, add_patient, allow
from tests.helpers.sending import Recording

DAY, MINUTE = 86_400_000, 60_000
MOST = {"clinical": None, "reminder": 5, "feedback": 3, "promotion": 2}
RANK = {purpose: place for place, purpose in enumerate(MOST)}
GAP, BUDGET_DAYS = 10 * MINUTE, 7
LAW = {"promotion": (600, 1260)}
HOLIDAYS = {one.on for one in festivals()}
PLACES = {
    "+919811100001": ["Asia/Kolkata"], "+919811100002": ["Asia/Kolkata"], "+447911123456": ["Europe/London"],
    "+61412345678": ["Australia/Sydney", "Australia/Perth", "Australia/Adelaide"],
}  # fmt: skip
EVERYBODY = {"all": []}
BODIES = ["Please come to the clinic.", "Dear {{patient.first_name}}, please come."]
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

MINUTES = st.integers(0, 1439)
PURPOSE = st.sampled_from(list(PURPOSES))


def _right(choice):
    try:
        with_choice(choice)
    except Invalid:
        return False
    return True


RESTING = st.frozensets(PURPOSE)
HOURS = st.builds(HourChoice, st.none() | st.tuples(MINUTES, MINUTES) | st.just((1260, 480)), RESTING, RESTING).filter(
    _right
)
LATE = st.none() | st.builds(LateRule, st.sampled_from(["send", "delay", "skip"]), st.sampled_from([0, 60, 720, 4320]))
CAMPAIGNS = st.lists(
    st.tuples(PURPOSE, st.sampled_from(BODIES), LATE, st.booleans(), st.integers(0, 2)), min_size=1, max_size=5
)
PEOPLE = st.lists(st.tuples(st.sampled_from(list(PLACES)), st.frozensets(PURPOSE, min_size=2)), min_size=1, max_size=5)
WHO = st.integers(0, 4)
EVENTS = st.lists(
    st.one_of(
        st.tuples(st.just("launch"), WHO),
        st.tuples(st.just("wait"), st.sampled_from([5, 45, 300, 700, 1440, 3000])),
        st.tuples(st.just("send"), st.just(0)),
        st.tuples(st.just("withdraw"), WHO, PURPOSE),
        st.tuples(st.sampled_from(["die", "call", "book", "visit"]), WHO),
    ),
    max_size=14,
)
HISTORY = st.lists(st.tuples(WHO, st.integers(0, 9 * 1440)), max_size=8)
STARTS = st.integers(0, 14 * 1440).map(lambda minutes: ms_of(date(2026, 11, 17)) + minutes * MINUTE)


@dataclass
class Past:
    """What is known of a message that left long ago."""

    address: str = ""
    body: str = ""


@dataclass
class World:
    """A clinic, and what the script did to its people."""

    clinic: object
    channel: Recording
    dispatch: DispatchService
    hours: HourChoice
    people: list = field(default_factory=list)
    campaigns: list = field(default_factory=list)
    allowed: set = field(default_factory=set)
    dead: set = field(default_factory=set)
    spoken: dict = field(default_factory=dict)
    booked: dict = field(default_factory=dict)
    visited: dict = field(default_factory=dict)
    sent: list = field(default_factory=list)

    @property
    def now(self):
        return self.clinic.clock.ms


@pytest.fixture
def emptied(clinic):
    """Makes the clinic as if nobody had ever been there, so that one file serves all examples."""
    tables = ("message_event", "awaited_receipt", "message", "campaign", "template", "call", "appointment", "encounter", "consent",
              "patient_phone", "suppression")  # fmt: skip
    clinic.segments = [clinic.services.segments.create(name, EVERYBODY) for name in ("All", "Everybody", "Each")]

    def empty():
        with unit_of_work(clinic.database, AUTOMATION, "test") as work:
            for table in tables:
                work.driver.execute(f"DELETE FROM {table}")
            work.driver.execute("UPDATE patient SET removed_at = 1")

    return empty


def _world(clinic, hours, start, people, campaigns):
    clinic.clock.ms = start
    channel = Recording(clinic.clock)
    world = World(clinic, channel, DispatchService(clinic.desk, lambda: {"sms": channel}), hours)
    clinic.services.outreach_rules.set_hours(hours)
    for number, (phone, purposes) in enumerate(people):
        patient = add_patient(clinic, f"{'ABCDE'[number]}sha Devi", phone=phone)
        world.people.append(patient)
        for purpose in purposes:
            allow(clinic, patient, "sms", purpose)
            world.allowed.add((patient, purpose))
    for purpose, body, late, asks, segment in campaigns:
        made = clinic.new_id()
        add(clinic, Template, id=made, name="Come", channel="sms", purpose=purpose, body=body)
        campaign = clinic.services.campaigns.create("Come", clinic.segments[segment], made)
        if late is not None or asks:
            rules = CampaignRules(late or LateRule("send", 0), asks)
            clinic.services.outreach_rules.set_campaign(campaign, rules)
        world.campaigns.append(campaign)
    return world


def _wrote(world, number, minutes_ago):
    """Somebody was written to before the script begins."""
    patient, at = world.people[number % len(world.people)], world.now - minutes_ago * MINUTE
    what = {"channel": "sms", "state": "delivered", "state_at": at, "queued_at": at, "sent_at": at}
    add(world.clinic, Message, patient_id=patient, **what)
    world.sent.append((at, Past(), patient.bytes, None, None))


def _happens(world, event):
    kind, number, *more = event
    clinic = world.clinic
    patient = world.people[number % len(world.people)]
    if kind == "launch":
        campaign = world.campaigns[number % len(world.campaigns)]
        if clinic.services.campaigns.get(campaign).status == "draft":
            clinic.services.campaigns.launch(campaign)
    elif kind == "wait":
        clinic.clock.forward(minutes=number)
    elif kind == "send":
        _send(world)
    elif kind == "withdraw":
        allow(clinic, patient, "sms", more[0], granted=False)
        world.allowed.discard((patient, more[0]))
    elif kind == "die":
        world.dead.add(patient)
        with unit_of_work(clinic.database, AUTOMATION, "test") as work:
            work.update(Patient, patient, {"status": "deceased"})
    elif kind == "call":
        add(clinic, Call, patient_id=patient, called_at=world.now, outcome="agreed")
        world.spoken.setdefault(patient, set()).add(_wall(world.now, "Asia/Kolkata").date())
    elif kind == "book":
        add(clinic, Appointment, patient_id=patient, starts_at=world.now + 60 * DAY)
        world.booked[patient] = world.now + 60 * DAY
    else:
        add(clinic, Encounter, patient_id=patient, started_at=world.now, kind="clinic")
        world.visited[patient] = world.now


def _send(world):
    """One run of the dispatcher; what left is held against the rules as they are now."""
    world.dispatch.run()
    with world.clinic.database.read() as connection:
        rows = {
            row.id: row for row in connection.exec_driver_sql(
                "SELECT message.id, patient_id, campaign_id, coalesce(meant_at, queued_at) AS meant, queued_at FROM message"
            )
        }  # fmt: skip
        asked = {row.id.bytes: row for row in connection.execute(Campaign.__table__.select())}
    for at, message in sorted(world.channel.taken_since_last(), key=lambda one: (one[0], RANK[one[1].purpose])):
        row = rows[message.id.bytes]
        _check(world, at, message, row, asked[row.campaign_id])
        world.sent.append((at, message, row.patient_id, row.campaign_id, asked[row.campaign_id].segment_id))


def _check(world, at, message, row, campaign):
    patient = uuid.UUID(bytes=row.patient_id)
    assert (patient, message.purpose) in world.allowed
    assert patient not in world.dead
    for place in PLACES[message.address]:
        assert _open(_wall(at, place), message.purpose, world.hours), (place, _wall(at, place))
    before = [one for one in world.sent if one[2] == row.patient_id and one[0] > at - BUDGET_DAYS * DAY]
    assert MOST[message.purpose] is None or len(before) < MOST[message.purpose]
    assert all(one[0] <= at - GAP for one in world.sent if one[1].address == message.address)
    assert not any(
        one[1].address == message.address and one[3] == row.campaign_id and one[1].body == message.body
        for one in world.sent
    )
    if message.purpose != "clinical":
        today = _wall(at, "Asia/Kolkata").date()
        assert today not in world.spoken.get(patient, ())
        assert not any(
            one[4] == campaign.segment_id
            and _wall(one[0], "Asia/Kolkata").date() == today
            and one[3] != row.campaign_id
            for one in before
        )
    if campaign.asks_to_book:
        assert world.booked.get(patient, 0) < at
        assert world.visited.get(patient, 0) < campaign.launched_at
    if campaign.late_rule in ("delay", "skip"):
        assert at - row.meant <= campaign.late_minutes * MINUTE
    if campaign.late_rule == "skip":
        assert row.meant - row.queued_at <= 4 * DAY


def _wall(at, place):
    return (EPOCH + timedelta(milliseconds=at)).astimezone(ZoneInfo(place))


def _open(wall, purpose, hours):
    minute = wall.hour * 60 + wall.minute
    begin, end = LAW.get(purpose, (0, 1440))
    quiet = hours.quiet
    at_night = quiet is not None and (
        quiet[0] <= minute < quiet[1] if quiet[0] < quiet[1] else minute >= quiet[0] or minute < quiet[1]
    )
    rests = (purpose in hours.sundays and wall.isoweekday() == 7) or (
        purpose in hours.festivals and wall.date() in HOLIDAYS
    )
    return begin <= minute < end and not at_night and not rests


@pytest.mark.slow
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(hours=HOURS, start=STARTS, people=PEOPLE, campaigns=CAMPAIGNS, history=HISTORY, events=EVENTS)
def test_what_leaves_is_right_when_it_leaves_and_what_waits_comes_to_an_end(
    clinic, emptied, hours, start, people, campaigns, history, events
):
    emptied()
    world = _world(clinic, hours, start, people, campaigns)
    for number, minutes_ago in history:
        _wrote(world, number, minutes_ago)
    for event in [("launch", 0), *events, *(("launch", number) for number in range(5))]:
        _happens(world, event)
    _send(world)
    turns = 0
    while (next_at := world.dispatch.next_at()) is not None:
        assert next_at > world.now, "what waits for a moment that has come is a loop"
        assert turns < 80, "what waits is put off for ever"
        clinic.clock.ms, turns = next_at, turns + 1
        _send(world)
    ids = [message.id for _, message in world.channel.taken]
    assert len(ids) == len(set(ids))
    with clinic.database.read() as connection:
        waits = connection.exec_driver_sql("SELECT count(*) FROM message WHERE state IN ('queued', 'sending')").scalar()
    assert waits == 0
