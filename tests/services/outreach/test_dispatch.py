import json
import threading
import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.message.handover import Outcome, ReceiptEvent, SendResult
from hms_desktop.domain.message.states import State, settled
from hms_desktop.domain.model import Patient
from hms_desktop.services.outreach.dispatch import Dispatched, DispatchService
from hms_desktop.services.outreach.lease import LocalLease
from hms_desktop.services.outreach.ledger_events import News, apply_news
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add_patient, allow


class Provider:
    """A provider that takes everything, remembers it, and says what it is told to say."""

    provider = "test"

    def __init__(self):
        self.taken, self.news, self.fails, self.during = [], [], {}, lambda: None

    def ready(self):
        return 1000

    def send(self, message):
        self.during()
        self.taken.append(message)
        failure = self.fails.get(message.address)
        if isinstance(failure, Exception):
            raise failure
        return failure or SendResult(Outcome.ACCEPTED, f"p-{len(self.taken)}", raw="ok")

    def poll(self, awaited):
        ids = {one.message_id for one in awaited}
        return [event for event in self.news if event.message_id in ids]


@pytest.fixture
def provider():
    return Provider()


@pytest.fixture
def dispatch(clinic, provider):
    return DispatchService(clinic.desk, lambda: {"sms": provider})


@pytest.fixture
def launch(clinic):
    def launch(people=3, body="Dear {{patient.first_name}}"):
        for number in range(people):
            name = chr(65 + number % 26) + "sha"
            allow(clinic, add_patient(clinic, name, phone=f"+9198111000{number:02}"))
        service = clinic.services.campaigns
        segment = clinic.services.segments.create(f"All {clinic.new_id()}", {"all": []})
        made = service.create("Call", segment, clinic.services.templates.create("Call", "sms", "en", "reminder", body))
        service.launch(made)
        return made

    return launch


def _rows(clinic, columns="state, reason"):
    with clinic.database.read_raw() as connection:
        return connection.execute(f"SELECT {columns} FROM message ORDER BY address, id").fetchall()


def _states(clinic):
    return [state for state, _ in _rows(clinic)]


def test_every_message_goes_out_once_with_its_own_words(clinic, dispatch, provider, launch):
    campaign = launch()
    assert dispatch.run() == Dispatched(sent=3)
    assert dispatch.run().idle
    sent = sorted((one.address, one.body) for one in provider.taken)
    assert sent == [(f"+919811100{n:03}", f"Dear {name}") for n, name in enumerate(("Asha", "Bsha", "Csha"))]
    assert _states(clinic) == ["accepted"] * 3
    assert clinic.services.campaigns.get(campaign).status == "finished"


def test_it_is_in_the_ledger_before_the_provider_is_called(clinic, dispatch, provider, launch):
    launch()
    seen = []
    provider.during = lambda: seen.append(_states(clinic))
    dispatch.step(limit=2)
    assert seen[0].count("sending") == 2
    assert seen[0].count("queued") == 1


def test_what_changed_since_the_launch_is_looked_at_again(clinic, dispatch, provider, launch):
    launch(people=4)
    ids = [one.id for one in clinic.services.segments.members({"all": []}, 9)]
    allow(clinic, ids[0], granted=False)
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.update(Patient, ids[1], {"status": "deceased"})
        work.update(Patient, ids[2], {"merged_into": ids[3]})
    done = dispatch.run()
    assert done.sent == 1
    assert dict(done.skipped) == {"consent-withdrawn": 1, "deceased": 1, "record-gone": 1}
    assert len(provider.taken) == 1
    assert sorted(_states(clinic)) == ["accepted", "suppressed", "suppressed", "suppressed"]


def test_a_value_that_went_missing_stops_that_message_only(clinic, dispatch, launch):
    for name, village in (("Asha", "Rampur"), ("Bina", "Rampur")):
        allow(clinic, add_patient(clinic, name, village=village))
    launch(people=0, body="{{patient.village}}")
    first = clinic.services.segments.members({"all": []}, 1)[0].id
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.update(Patient, first, {"village": None})
    done = dispatch.run()
    assert (done.sent, dict(done.skipped)) == (1, {"missing-value": 1})


def test_a_paused_campaign_sends_nothing_and_goes_on_where_it_was(clinic, dispatch, provider, launch):
    campaign = launch(people=5)
    dispatch.step(limit=2)
    clinic.services.campaigns.pause(campaign)
    assert dispatch.run().sent == 0
    clinic.services.campaigns.resume(campaign)
    assert dispatch.run().sent == 3
    assert len({one.id for one in provider.taken}) == 5


def test_a_call_that_raised_is_uncertain_and_never_made_again(clinic, dispatch, provider, launch):
    launch(people=2)
    provider.fails["+919811100000"] = TimeoutError()
    done = dispatch.run()
    assert (done.sent, done.uncertain) == (1, 1)
    assert ("uncertain", "outcome-unknown") in _rows(clinic)
    clinic.clock.forward(days=1)
    dispatch.run()
    assert len(provider.taken) == 2


def test_a_refusal_is_final_and_says_why(clinic, dispatch, provider, launch):
    launch(people=1)
    provider.fails["+919811100000"] = SendResult(Outcome.REFUSED, reason="number-not-in-use", raw="21211")
    assert dispatch.run() == Dispatched(failed=1)
    assert _rows(clinic) == [("failed", "number-not-in-use")]


def test_a_crash_between_claim_and_answer_leaves_uncertain_messages(clinic, provider, launch):
    launch(people=2)

    def crash():
        raise KeyboardInterrupt

    provider.during = crash
    with pytest.raises(KeyboardInterrupt):
        DispatchService(clinic.desk, lambda: {"sms": provider}).step()
    provider.during = lambda: None
    assert _states(clinic) == ["sending", "sending"]
    later = DispatchService(clinic.desk, lambda: {"sms": provider})
    assert later.step() == Dispatched(uncertain=2)
    assert _rows(clinic) == [("uncertain", "interrupted")] * 2
    clinic.clock.forward(days=1)
    later.run()
    assert provider.taken == []


def test_a_receipt_resolves_an_uncertain_message(clinic, dispatch, provider, launch):
    launch(people=1)
    provider.fails["+919811100000"] = TimeoutError()
    dispatch.run()
    ((message_id,),) = _rows(clinic, "id")
    provider.news = [ReceiptEvent(uuid.UUID(bytes=message_id), "e1", "delivered", clinic.clock() + 5000, "{}")]
    clinic.clock.forward(minutes=1)
    assert dispatch.step().receipts == 1
    ((state, sent_at, delivered_at),) = _rows(clinic, "state, sent_at, delivered_at")
    assert (state, sent_at) == ("delivered", delivered_at)


def test_words_of_the_provider_are_kept_and_change_nothing(clinic, dispatch, provider, launch):
    launch(people=1)
    dispatch.run()
    ((message_id,),) = _rows(clinic, "id")
    provider.news = [ReceiptEvent(uuid.UUID(bytes=message_id), "e1", "DELIVRD", clinic.clock(), '{"s": "DELIVRD"}')]
    clinic.clock.forward(minutes=1)
    dispatch.step()
    assert _states(clinic) == ["accepted"]
    with clinic.database.read_raw() as connection:
        kept = connection.execute("SELECT state, raw FROM message_event WHERE state = 'DELIVRD'").fetchall()
    assert kept == [("DELIVRD", '{"s": "DELIVRD"}')]


@pytest.mark.slow
def test_silence_for_its_whole_life_means_expired(clinic, dispatch, launch):
    launch(people=1)
    dispatch.run()
    for _ in range(12):
        clinic.clock.forward(hours=8)
        dispatch.step()
    assert _rows(clinic) == [("expired", "no-news")]
    with clinic.database.read_raw() as connection:
        assert connection.execute("SELECT count(*) FROM awaited_receipt").fetchone() == (0,)


def test_two_dispatchers_never_send_one_message_twice(clinic, provider, launch):
    launch(people=8)
    one, two = (DispatchService(clinic.desk, lambda: {"sms": provider}) for _ in range(2))
    provider.busy = False

    def nested():
        if not provider.busy:
            provider.busy = True
            two.step(limit=2)
            provider.busy = False

    provider.during = nested
    one.run()
    two.run()
    assert len(provider.taken) == len({message.id for message in provider.taken}) == 8


def test_what_was_surely_not_taken_is_tried_again_later_and_later(clinic, dispatch, provider, launch):
    launch(people=1)
    provider.fails["+919811100000"] = SendResult(Outcome.LATER, reason="provider-later", raw="429", wait_s=10)
    assert dispatch.run() == Dispatched(later=1)
    assert _rows(clinic) == [("queued", "provider-later")]
    assert dispatch.next_at() == clinic.clock() + 10_000
    clinic.clock.forward(seconds=9)
    assert dispatch.run().idle
    clinic.clock.forward(seconds=1)
    assert dispatch.run().later == 1
    assert dispatch.next_at() == clinic.clock() + 20_000
    provider.fails.clear()
    clinic.clock.forward(seconds=20)
    assert dispatch.run().sent == 1
    assert _rows(clinic) == [("accepted", None)]
    assert clinic.services.dispatch.next_at() is None


@pytest.mark.slow
def test_a_channel_that_takes_nothing_is_left_alone_for_a_while(clinic, dispatch, provider, launch):
    launch(people=100)
    for number in range(100):
        provider.fails[f"+9198111000{number:02}"] = SendResult(Outcome.LATER, reason="provider-account", wait_s=60)
    assert 0 < dispatch.run().later <= 64
    assert len(provider.taken) <= 64
    assert dispatch.run().idle


def test_only_the_holder_of_the_lease_sends(clinic, dispatch, provider, launch):
    launch(people=2)
    other = LocalLease(clinic.paths.root)
    with other.held() as mine:
        assert mine
        assert dispatch.run() == Dispatched(elsewhere=True)
    assert provider.taken == []
    assert dispatch.run().sent == 2


def test_many_are_handed_over_at_once(clinic, provider, launch):
    launch(people=12)
    together = threading.Barrier(12, timeout=20)
    provider.during = together.wait
    assert DispatchService(clinic.desk, lambda: {"sms": provider}).run().sent == 12
    assert {state for state, _ in _rows(clinic)} == {"accepted"}


def test_what_a_look_up_finds_ends_the_uncertainty(clinic, dispatch, provider, launch):
    launch(people=1)
    provider.fails["+919811100000"] = TimeoutError()
    assert dispatch.run().uncertain == 1
    (message,) = provider.taken
    clinic.clock.forward(seconds=2)
    asked = []

    def poll(awaited):
        asked.extend(awaited)
        return [ReceiptEvent(message.id, "found", State.SENT, clinic.clock(), "{}", None, "p-77")]

    provider.poll = poll
    assert dispatch.step().receipts == 1
    assert (asked[0].address, asked[0].body, asked[0].provider_id) == ("+919811100000", "Dear Asha", None)
    assert _rows(clinic, "state, provider_id") == [("sent", "p-77")]


def test_nothing_to_do_costs_one_look_and_no_write(clinic, dispatch):
    with clinic.database.read_raw() as connection:
        before = connection.execute("PRAGMA data_version").fetchone()
        assert dispatch.step().idle
        assert connection.execute("PRAGMA data_version").fetchone() == before


def test_sending_goes_on_when_nobody_is_signed_in(clinic, dispatch, launch):
    launch(people=1)
    clinic.desk.actor = None
    assert dispatch.run().sent == 1


WORDS = st.sampled_from([State.ACCEPTED, State.SENT, State.DELIVERED, State.READ, State.FAILED, State.UNDELIVERED])
EVENTS = st.lists(st.tuples(WORDS, st.integers(0, 1000)), min_size=1, max_size=6)


@pytest.mark.slow
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(events=EVENTS, chance=st.randoms(use_true_random=False))
def test_any_order_and_repetition_of_events_leaves_the_same_ledger(clinic, launch, events, chance):
    def heard(order):
        campaign = launch(people=1)
        with clinic.database.read_raw() as connection:
            query = "SELECT id FROM message WHERE campaign_id = ? AND state = 'queued' LIMIT 1"
            (raw,) = connection.execute(query, (campaign.bytes,)).fetchone()
        message = uuid.UUID(bytes=raw)
        for number in order:
            state, at = events[number]
            event = ReceiptEvent(message, f"e{number}", state.value, at, "{}")
            with unit_of_work(clinic.database, AUTOMATION, "test") as work:
                apply_news(work, [News(event, "test")], clinic.clock())
        with clinic.database.read_raw() as connection:
            query = "SELECT state, sent_at, delivered_at, read_at FROM message WHERE id = ?"
            return connection.execute(query, (raw,)).fetchone()

    order = list(range(len(events)))
    shuffled = order + [chance.choice(order) for _ in order]
    chance.shuffle(shuffled)
    first, second = heard(order), heard(shuffled)
    assert first == second
    assert first[0] == settled(State.QUEUED, [state for state, _ in events])


def test_the_console_s_file_and_the_ledger_agree(clinic, launch):
    launch(people=12)
    clinic.services.dispatch.run()
    lines = [json.loads(line) for line in (clinic.paths.outbox / "messages.jsonl").read_text().splitlines()]
    assert {line["id"] for line in lines} == {str(uuid.UUID(bytes=key)) for (key,) in _rows(clinic, "id")}
