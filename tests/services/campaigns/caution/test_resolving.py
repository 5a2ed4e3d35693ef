"""Messages that may have been sent: what a person says of them, and that nothing leaves twice by itself."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.errors import NotAllowed, Refused
from hms_desktop.domain.message.handover import Outcome, ReceiptEvent, SendResult
from hms_desktop.services.outreach.dispatch import DispatchService
from hms_desktop.services.outreach.ledger_events import News, apply_news
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add_patient, allow
from tests.helpers.sending import Recording

PHONE = "+919811100001"
LOST = SendResult(Outcome.UNKNOWN, reason="outcome-unknown", raw="the line broke")
COLUMNS = "state, reason, state_at, sent_at, delivered_at, meant_at, not_before, cost_paise"
MINUTE = 61


class Looking(Recording):
    """A provider that says `news` of whatever is asked about."""

    def __init__(self, clock):
        super().__init__(clock)
        self.news, self.asked = [], []

    def poll(self, awaited):
        self.asked += [one.message_id for one in awaited]
        return [one for one in self.news if one.message_id in {each.message_id for each in awaited}]


@pytest.fixture
def provider(clinic):
    made = Looking(clinic.clock)
    made.answers[PHONE] = LOST
    return made


@pytest.fixture
def dispatch(clinic, provider):
    return DispatchService(clinic.desk, lambda: {"sms": provider})


def launched(clinic, name="Call"):
    services = clinic.services
    segment = services.segments.create(f"All {name}", {"all": []})
    template = services.templates.create(name, "sms", "en", "reminder", "Dear {{patient.first_name}}")
    made = services.campaigns.create(name, segment, template)
    services.campaigns.launch(made)
    return made


@pytest.fixture
def lost(clinic, dispatch):
    """A campaign with one message that may have been sent; (campaign, message)."""
    allow(clinic, add_patient(clinic, "Asha", phone=PHONE))
    campaign = launched(clinic)
    dispatch.run()
    return campaign, clinic.services.ledger.messages(campaign, 1)[0].id


def row(clinic, message, columns=COLUMNS):
    with clinic.database.read_raw() as connection:
        return connection.execute(f"SELECT {columns} FROM message WHERE id = ?", (message.bytes,)).fetchone()


def words(clinic, message):
    return [one.state for one in clinic.services.ledger.events(message)]


def hear(clinic, message, state, key=None):
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        event = ReceiptEvent(message, key or f"r-{state}", state, clinic.clock.ms, "raw")
        apply_news(work, [News(event, "test")], clinic.clock.ms)


def test_it_arrived_is_kept_as_a_word_of_its_own_and_can_be_taken_back(clinic, dispatch, provider, lost):
    _, message = lost
    before = row(clinic, message)
    clinic.clock.forward(minutes=5)
    clinic.services.resolving.arrived([message])
    state, reason, _, sent_at, delivered_at, *_ = row(clinic, message)
    assert (state, reason, sent_at, delivered_at) == ("delivered", None, before[2], clinic.clock.ms)
    assert words(clinic, message) == ["uncertain", "said-arrived"]
    clinic.clock.forward(minutes=1)
    clinic.services.resolving.take_back([message])
    assert row(clinic, message) == before
    assert words(clinic, message) == ["uncertain", "said-arrived", "said-taken-back"]
    dispatch.run()
    assert len(provider.taken) == 1


@pytest.mark.slow
def test_a_second_try_leaves_once_from_the_same_row_after_a_minute_for_second_thoughts(
    clinic, dispatch, provider, lost
):
    campaign, message = lost
    assert clinic.services.campaigns.get(campaign).status == "finished"
    clinic.clock.forward(days=2)
    clinic.services.resolving.send_again([message])
    assert row(clinic, message, "state, reason, attempts") == ("queued", "sent-again-by-person", 1)
    dispatch.run()
    assert len(provider.taken) == 1
    provider.answers.clear()
    clinic.clock.forward(seconds=MINUTE)
    dispatch.run()
    assert len(provider.taken) == 2
    assert row(clinic, message, "state") == ("accepted",)
    assert len(clinic.services.ledger.messages(campaign, 9)) == 1
    dispatch.run()
    assert len(provider.taken) == 2
    assert clinic.services.campaigns.get(campaign).status == "finished"


def test_a_second_try_may_be_lost_like_the_first(clinic, dispatch, provider, lost):
    _, message = lost
    for _ in range(2):
        clinic.clock.forward(minutes=30)
        clinic.services.resolving.send_again([message])
        clinic.clock.forward(seconds=MINUTE)
        dispatch.run()
        assert row(clinic, message, "state") == ("uncertain",)
    assert len(provider.taken) == 3
    assert words(clinic, message).count("uncertain") == 3


def test_news_of_the_first_try_keeps_the_second_from_leaving(clinic, dispatch, provider, lost):
    _, message = lost
    clinic.clock.forward(minutes=30)
    clinic.services.resolving.send_again([message])
    provider.news = [ReceiptEvent(message, "found", "accepted", clinic.clock.ms, "found it", provider_id="p-1")]
    dispatch.run()
    assert message in provider.asked
    assert row(clinic, message, "state") == ("accepted",)
    clinic.clock.forward(seconds=MINUTE)
    dispatch.run()
    assert len(provider.taken) == 1
    with pytest.raises(Refused, match="message-left-since"):
        clinic.services.resolving.take_back([message])


def test_a_second_try_is_taken_back_until_it_leaves(clinic, dispatch, provider, lost):
    _, message = lost
    before = row(clinic, message)
    clinic.services.resolving.send_again([message])
    clinic.services.resolving.take_back([message])
    assert row(clinic, message) == before
    clinic.clock.forward(seconds=MINUTE)
    dispatch.run()
    assert len(provider.taken) == 1
    with pytest.raises(Refused, match="message-nothing-said"):
        clinic.services.resolving.take_back([message])


def test_what_a_provider_said_since_stands_when_a_word_is_taken_back(clinic, lost):
    _, message = lost
    clinic.clock.forward(minutes=5)
    clinic.services.resolving.arrived([message])
    hear(clinic, message, "failed")
    assert row(clinic, message, "state") == ("delivered",)
    clinic.services.resolving.take_back([message])
    assert row(clinic, message, "state, delivered_at") == ("failed", None)


def test_left_as_it_is_says_that_somebody_looked(clinic, dispatch, provider, lost):
    _, message = lost
    clinic.services.resolving.leave([message])
    assert row(clinic, message, "state, reason") == ("uncertain", "left-as-it-is")
    clinic.services.resolving.take_back([message])
    assert row(clinic, message, "state, reason") == ("uncertain", "outcome-unknown")


def test_two_people_cannot_both_decide(clinic, lost):
    _, message = lost
    clinic.services.resolving.send_again([message])
    for verb in ("arrived", "send_again", "leave"):
        with pytest.raises(Refused, match="message-not-uncertain"):
            getattr(clinic.services.resolving, verb)([message])


def test_consent_and_a_stopped_campaign_hold_for_a_second_try_too(clinic, dispatch, provider, lost):
    campaign, message = lost
    clinic.services.resolving.send_again([message])
    patient = clinic.services.ledger.messages(campaign, 1)[0].patient_id
    allow(clinic, patient, granted=False)
    clinic.clock.forward(seconds=MINUTE)
    dispatch.run()
    assert row(clinic, message, "state, reason") == ("suppressed", "consent-withdrawn")
    assert len(provider.taken) == 1


def test_nothing_of_a_stopped_campaign_is_sent_again(clinic, dispatch, provider, lost):
    _, message = lost
    with clinic.database.writing() as connection:
        connection.exec_driver_sql("UPDATE campaign SET status = 'stopped'")
    with pytest.raises(Refused, match="message-campaign-stopped"):
        clinic.services.resolving.send_again([message])
    assert row(clinic, message, "state") == ("uncertain",)
    assert words(clinic, message) == ["uncertain"]


def test_it_needs_the_right_to_send_and_is_audited(clinic, lost):
    _, message = lost
    clinic.services.resolving.send_again([message])
    entry = clinic.services.audit.entries(limit=1)[0]
    assert entry.action == "message.said-send-again"
    clinic.act_as("volunteer")
    with pytest.raises(NotAllowed):
        clinic.services.resolving.arrived([message])


DEEDS = st.lists(
    st.sampled_from(["again", "arrived", "leave", "back", "send", "found", "failed", "works"]), max_size=12
)


@pytest.mark.slow
@given(DEEDS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_try_is_one_deliberate_act(clinic, deeds):
    """However people, providers and the program interleave: one try by the launch, and one at most for each word of a person."""
    phone = f"+9198{clinic.new_id().int % 10**8:08}"
    provider = Looking(clinic.clock)
    provider.answers[phone] = LOST
    dispatch = DispatchService(clinic.desk, lambda: {"sms": provider})
    services = clinic.services
    patient = add_patient(clinic, "Asha", phone=phone, village=phone)
    allow(clinic, patient)
    rule = {"field": "patient.village", "op": "=", "value": phone}
    segment = services.segments.create(phone, rule)
    template = services.templates.create(phone, "sms", "en", "clinical", "Dear {{patient.first_name}}")
    allow(clinic, patient, purpose="clinical")
    campaign = services.campaigns.create(phone, segment, template)
    services.campaigns.launch(campaign)
    dispatch.run()
    message = services.ledger.messages(campaign, 1)[0].id
    asked = 0
    for number, deed in enumerate(deeds):
        clinic.clock.forward(seconds=MINUTE * 11)
        try:
            if deed == "again":
                services.resolving.send_again([message])
                asked += 1
            elif deed in ("arrived", "leave"):
                getattr(services.resolving, deed)([message])
            elif deed == "back":
                services.resolving.take_back([message])
            elif deed == "works":
                provider.answers.clear()
            elif deed == "send":
                dispatch.run()
            else:
                hear(clinic, message, {"found": "delivered"}.get(deed, deed), f"{deed}-{number}")
        except Refused:
            continue
        assert sum(one.id == message for _, one in provider.taken) <= 1 + asked
        assert len(services.ledger.messages(campaign, 9)) == 1
