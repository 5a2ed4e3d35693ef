"""Why did, or didn't, she get it: what happened, and each check with the value that was read."""

from datetime import date

import orjson
import pytest

from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.message.hours_data import HourChoice
from hms_desktop.domain.message.lateness import LateRule
from hms_desktop.domain.model import Appointment, CampaignEntry, Encounter, Patient, Suppression
from hms_desktop.domain.time import DAY_MS, ms_of
from hms_desktop.services.campaigns.why.person import LINES
from hms_desktop.services.campaigns.why.records import Verdict
from hms_desktop.services.outreach.dispatch import DispatchService
from hms_desktop.services.outreach.rules import CampaignRules
from hms_desktop.store import audience_sql
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add, add_patient, allow
from tests.helpers.sending import Recording

PHONE = "+919811100001"
DIABETES = "Dear {{patient.first_name}}, your diabetes check is due in {{patient.village}}."
DESIGN = {
    "arms": [{"name": "A", "share": 100, "templates": {}}], "holdout": 10, "metric": "visited", "days": 30, "look": "one",
    "base": 0.1, "worthwhile": 0.05, "planned": 10,
}  # fmt: skip
NAMES = [
    "campaign", "segment", "variant", "channel", "register", "here", "consent", "address", "suppressed", "private",
    "values", "registered", "visit", "contacted", "words", "time", "shared", "budget",
]  # fmt: skip


@pytest.fixture
def patient(clinic):
    made = add_patient(clinic, "Asha", phone=PHONE, village="Rampur")
    allow(clinic, made)
    return made


@pytest.fixture
def ask(clinic):
    clinic.desk.channels = lambda: {"sms": Recording(clinic.clock)}

    def ask(campaign, patient):
        found = clinic.services.why.of(campaign, patient)
        return found, {one.name: one for one in found.checks}

    return ask


@pytest.fixture
def draft(clinic):
    def draft(body="Dear {{patient.first_name}}", rule=None, purpose="reminder"):
        services, name = clinic.services, str(clinic.new_id())
        segment = services.segments.create(name, rule or {"all": []})
        template = services.templates.create(name, "sms", "en", purpose, body)
        return services.campaigns.create(name, segment, template)

    return draft


def launched(clinic, made, send=True):
    clinic.services.campaigns.launch(made)
    if send:
        DispatchService(clinic.desk, clinic.desk.channels).run()
    return made


def verdicts(checks):
    return {name: one.verdict for name, one in checks.items()}


def test_every_check_of_the_moment_of_handing_over_has_a_line(clinic, patient, draft, ask):
    found, checks = ask(draft(), patient)
    assert list(checks) == NAMES
    stops = {name for name, one in checks.items() if one.verdict in (Verdict.STOPS, Verdict.WAITS)}
    assert stops == {"campaign"}
    assert checks["campaign"].reason == "campaign-draft"
    assert (found.patient, found.step, found.channel, found.taken_in) == ("Asha", 1, "sms", False)


def test_every_condition_of_an_audience_belongs_to_a_line():
    codes = {
        code
        for channel in ("sms", "email")
        for _, code in audience_sql.barriers(channel, "reminder", ("patient.village",), private=True)
    }
    assert codes == {code for line in LINES.values() for code in line}


def test_who_got_it_has_her_row_and_what_was_heard(clinic, patient, draft, ask):
    found, checks = ask(launched(clinic, draft()), patient)
    (message,) = found.messages
    assert (message.state, [one.state for one in message.events]) == ("accepted", ["accepted"])
    assert checks["consent"].values == {
        "channel": "sms", "purpose": "reminder", "granted": True, "at": clinic.clock.ms - 1000,
    }  # fmt: skip
    assert checks["address"].values == {"address": PHONE}
    assert checks["budget"].values == {"number": 1, "most": 5, "days": 7}
    assert (checks["shared"].verdict, checks["shared"].until) == (Verdict.WAITS, clinic.clock.ms + 600_000)


def test_who_was_not_in_the_segment_is_told_so(clinic, patient, draft, ask):
    made = launched(clinic, draft(rule={"field": "patient.village", "op": "=", "value": "Sitapur"}))
    found, checks = ask(made, patient)
    assert not found.taken_in
    assert (checks["segment"].verdict, checks["segment"].reason) == (Verdict.STOPS, "not-in-segment-at-launch")
    with unit_of_work(clinic.database, clinic.desk.actor, "test") as work:
        work.update(Patient, patient, {"village": "Sitapur"})
    _, checks = ask(made, patient)
    assert (checks["segment"].values["now"], checks["segment"].reason) == (True, "not-in-segment-at-launch")


def test_each_thing_in_the_way_is_told_with_its_value(clinic, patient, draft, ask):
    neighbour = add_patient(clinic, "Bina", phone=PHONE)
    allow(clinic, patient, granted=False)
    said_no = clinic.clock.ms - 1000
    add(clinic, Suppression, channel="sms", address=PHONE, provider="msg91", since=said_no, reason="opted-out")
    with unit_of_work(clinic.database, clinic.desk.actor, "test") as work:
        work.update(Patient, patient, {"status": "moved", "village": None})
    _, checks = ask(draft(DIABETES), patient)
    reasons = {name: one.reason for name, one in checks.items() if one.reason}
    assert reasons == {
        "campaign": "campaign-draft", "here": "moved", "consent": "consent-withdrawn", "suppressed": "suppressed-address",
        "private": "shared-phone-private", "values": "missing-value",
    }  # fmt: skip
    assert (checks["consent"].values["granted"], checks["consent"].values["at"]) == (False, said_no)
    assert checks["suppressed"].values == {"since": said_no, "why": "opted-out", "provider": "msg91"}
    assert checks["values"].values["missing"] == ("patient.village",)
    assert checks["private"].values == {"shared": True, "words": ("diabetes",)}
    assert checks["words"].verdict is Verdict.UNASKED
    clinic.services.patients.set_status(neighbour, "deceased", date(2026, 11, 22))
    _, checks = ask(draft(DIABETES), patient)
    assert checks["private"].verdict is Verdict.PASSES


def test_words_of_illness_are_for_those_who_may_see_health(clinic, patient, draft, ask):
    made = draft(DIABETES)
    clinic.act_as("outreach")
    _, checks = ask(made, patient)
    assert checks["private"].values["words"] == ()


def test_the_reason_of_the_launch_stands_beside_what_holds_now(clinic, patient, draft, ask):
    allow(clinic, add_patient(clinic, "Bina", phone="+919811100002", village="Rampur"))
    with unit_of_work(clinic.database, clinic.desk.actor, "test") as work:
        work.update(Patient, patient, {"village": None})
    made = launched(clinic, draft("In {{patient.village}}"), send=False)
    with unit_of_work(clinic.database, clinic.desk.actor, "test") as work:
        work.update(Patient, patient, {"village": "Rampur"})
    found, checks = ask(made, patient)
    assert (found.messages[0].state, found.messages[0].reason) == ("suppressed", "missing-value")
    assert checks["values"].verdict is Verdict.PASSES


def test_quiet_hours_lateness_and_a_missing_provider_are_told(clinic, patient, draft, ask):
    made = launched(clinic, draft(), send=False)
    clinic.services.outreach_rules.set_hours(HourChoice((540, 720), frozenset(), frozenset()))
    _, checks = ask(made, patient)
    assert (checks["time"].verdict, checks["time"].reason) == (Verdict.WAITS, "quiet-hours")
    assert checks["time"].until == ms_of(date(2026, 11, 22), 12)
    clinic.services.outreach_rules.set_campaign(made, CampaignRules(LateRule("skip", 30)))
    _, checks = ask(made, patient)
    assert (checks["time"].verdict, checks["time"].reason) == (Verdict.STOPS, "too-late")
    clinic.desk.channels = dict
    _, checks = ask(made, patient)
    assert (checks["channel"].verdict, checks["channel"].reason) == (Verdict.WAITS, "no-provider")


def test_booked_or_come_counts_only_where_the_campaign_asks_to_book(clinic, patient, draft, ask):
    made = launched(clinic, draft(), send=False)
    assert ask(made, patient)[1]["visit"].verdict is Verdict.UNASKED
    clinic.services.outreach_rules.set_campaign(made, CampaignRules(LateRule("send", 60), asks_to_book=True))
    assert ask(made, patient)[1]["visit"].verdict is Verdict.PASSES
    came = clinic.clock.ms + 1
    add(clinic, Encounter, patient_id=patient, started_at=came, kind="clinic")
    check = ask(made, patient)[1]["visit"]
    assert (check.reason, check.values) == ("already-visited", {"booked": False, "visited": came})
    add(clinic, Appointment, patient_id=patient, starts_at=came + DAY_MS, status="booked", kind="clinic", minutes=15)
    assert ask(made, patient)[1]["visit"].reason == "already-booked"


@pytest.mark.parametrize(
    ("values", "verdict", "reason"),
    [
        ({"status": "paused"}, "waits", "campaign-paused"),
        ({"status": "paused", "brake_reason": "brake-errors"}, "waits", "campaign-braked"),
        ({"status": "stopped"}, "stops", "campaign-stopped"),
        ({"canary": 20}, "waits", "campaign-first-few"),
        ({"held_until": 9_999_999_999_999}, "waits", "campaign-held"),
    ],
)
def test_what_holds_the_campaign_is_told(clinic, patient, draft, ask, values, verdict, reason):
    made = launched(clinic, draft(), send=False)
    with clinic.database.writing() as connection:
        for name, value in values.items():
            connection.exec_driver_sql(f"UPDATE campaign SET {name} = ? WHERE id = ?", (value, made.bytes))
    check = ask(made, patient)[1]["campaign"]
    assert (check.verdict, check.reason) == (verdict, reason)


def test_who_left_a_campaign_of_steps_or_was_held_back_is_told(clinic, patient, draft, ask):
    made = draft()
    with clinic.database.writing() as connection:
        set_up = "UPDATE campaign SET status = 'running', launched_at = 1, experiment = ?"
        connection.exec_driver_sql(set_up, (orjson.dumps(DESIGN).decode(),))
    stood = {"state": "left", "reason": "held-out", "step": 1, "arm": "holdout", "state_at": 1, "entered_at": 1}
    add(clinic, CampaignEntry, campaign_id=made, patient_id=patient, **stood)
    found, checks = ask(made, patient)
    assert (found.entries[0].reason, found.taken_in) == ("held-out", True)
    assert (checks["variant"].reason, checks["variant"].values) == ("held-out", {"arm": "holdout"})
    assert checks["segment"].verdict is Verdict.PASSES


def test_what_is_not_there_is_an_error(clinic, patient, draft, ask):
    for campaign, person in ((clinic.new_id(), patient), (draft(), clinic.new_id())):
        with pytest.raises(NotFound):
            ask(campaign, person)


def test_what_is_told_is_what_is_done(clinic, draft, ask):
    """For a clinic of different people: a message leaves exactly where no check stops it or lets it wait."""
    people = [add_patient(clinic, f"P{n}", phone=f"+9198111000{n:02}", village="Rampur") for n in range(8)]
    for person in people[1:]:
        allow(clinic, person)
    allow(clinic, people[2], granted=False)
    made = launched(clinic, draft("In {{patient.village}}"), send=False)
    with unit_of_work(clinic.database, clinic.desk.actor, "test") as work:
        work.update(Patient, people[3], {"status": "deceased"})
        work.update(Patient, people[4], {"village": None})
    add(clinic, Suppression, channel="sms", address="+919811100005", provider="p", since=1, reason="bad-number")
    told = {}
    for person in people:
        _, checks = ask(made, person)
        told[person] = {one.reason for one in checks.values() if one.reason}
    DispatchService(clinic.desk, clinic.desk.channels).run()
    for row in clinic.services.ledger.messages(made, 20):
        assert ({row.reason} - {None}) <= told[row.patient_id]
        assert (row.state == "accepted") == (not told[row.patient_id] - {"campaign-first-few"})
