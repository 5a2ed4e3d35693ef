from datetime import date

import pytest

from hms_desktop.domain.appointments import Kind
from hms_desktop.domain.data import load_toml
from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.template import places
from hms_desktop.domain.message.variables import variables
from hms_desktop.domain.sentences import all_sentences
from hms_desktop.domain.time import ms_of
from hms_desktop.services.appointments.service import Booking
from hms_desktop.services.outreach.direct_messages import TEXTS
from hms_desktop.services.outreach.dispatch import Dispatched, DispatchService
from tests.helpers.outreach import add_patient, allow, name_clinic
from tests.services.outreach.test_dispatch import Provider

MONDAY = ms_of(date(2026, 11, 23), 16, 30)


@pytest.fixture
def patient(clinic):
    name_clinic(clinic)
    return add_patient(clinic, "Asha Devi")


@pytest.fixture
def visit(clinic, patient):
    return clinic.services.appointments.book(Booking(patient, MONDAY, kind=Kind.VIDEO))


@pytest.fixture
def direct(clinic):
    return clinic.services.direct_messages


def by_channel(direct, visit):
    return {offer.channel: offer for offer in direct.offers(visit)}


def ledger(clinic, columns="state, reason"):
    with clinic.database.read_raw() as connection:
        return connection.execute(f"SELECT {columns} FROM message").fetchall()


def test_the_link_goes_out_once_over_the_channel_like_any_other(clinic, patient, visit, direct):
    allow(clinic, patient)
    offer = by_channel(direct, visit)["sms"]
    link = clinic.services.appointments.video_link(visit)
    assert offer.text == (
        f"Namaste Asha ji, your video visit with Asha Clinic is on 23/11/2026 at 16:30. At that time open {link}"
    )
    assert (offer.address, offer.reason, offer.state) == ("+919876500001", None, None)
    provider = Provider()
    dispatch = DispatchService(clinic.desk, lambda: {"sms": provider})
    assert dispatch.run().idle
    sent = direct.send(visit, "sms")
    assert dispatch.run() == Dispatched(sent=1)
    assert dispatch.run().idle
    ((taken),) = provider.taken
    assert (taken.id, taken.address, taken.body) == (sent, "+919876500001", offer.text)
    assert ledger(clinic) == [("accepted", None)]


def test_it_is_never_sent_twice_but_a_moved_visit_has_a_new_link_to_tell(clinic, patient, visit, direct):
    allow(clinic, patient)
    first = direct.send(visit, "sms")
    assert by_channel(direct, visit)["sms"].state == State.QUEUED
    with pytest.raises(Refused, match="direct-already-sent"):
        direct.send(visit, "sms")
    clinic.services.appointments.move(visit, MONDAY + 3_600_000, 15)
    assert direct.send(visit, "sms") != first
    assert len(ledger(clinic)) == 2


CHANGES = {
    "cancelled": lambda diary, visit: diary.cancel(visit, "travelling"),
    "moved": lambda diary, visit: diary.move(visit, MONDAY + 3_600_000, 15),
    "completed": lambda diary, visit: diary.complete(visit, None, 0),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_link_that_waits_is_not_sent_once_the_visit_is_off_or_moved(clinic, patient, visit, direct, change):
    allow(clinic, patient)
    direct.send(visit, "sms")
    change(clinic.services.appointments, visit)
    provider = Provider()
    assert DispatchService(clinic.desk, lambda: {"sms": provider}).run().sent == 0
    assert (provider.taken, ledger(clinic)) == ([], [("canceled", "visit-changed")])


def test_a_link_that_never_left_is_sent_when_the_visit_is_on_again(clinic, patient, visit, direct):
    allow(clinic, patient)
    direct.send(visit, "sms")
    diary = clinic.services.appointments
    diary.take_back(diary.cancel(visit, "travelling"))
    assert by_channel(direct, visit)["sms"].reason is None
    direct.send(visit, "sms")
    provider = Provider()
    assert DispatchService(clinic.desk, lambda: {"sms": provider}).run().sent == 1
    assert len(provider.taken) == len(ledger(clinic)) == 1


def test_a_link_waits_on_when_the_patient_has_checked_in(clinic, patient, visit, direct):
    allow(clinic, patient)
    direct.send(visit, "sms")
    clinic.services.appointments.check_in(visit)
    assert ledger(clinic) == [("queued", None)]


@pytest.mark.parametrize(
    ("channel", "code"), [("sms", "no-consent"), ("whatsapp", "no-consent"), ("email", "no-consent")]
)
def test_without_consent_nothing_is_put_into_the_ledger(clinic, visit, direct, channel, code):
    assert by_channel(direct, visit)[channel].reason == code
    with pytest.raises(Refused, match=f"direct-{code}"):
        direct.send(visit, channel)
    assert ledger(clinic) == []


def test_a_consent_withdrawn_after_sending_is_heeded_at_the_moment_of_handing_over(clinic, patient, visit, direct):
    allow(clinic, patient)
    direct.send(visit, "sms")
    allow(clinic, patient, granted=False)
    provider = Provider()
    done = DispatchService(clinic.desk, lambda: {"sms": provider}).run()
    assert (done.sent, dict(done.skipped), provider.taken) == (0, {"consent-withdrawn": 1}, [])
    assert ledger(clinic) == [("suppressed", "consent-withdrawn")]


def test_a_call_that_never_came_back_becomes_uncertain_and_is_not_repeated(clinic, patient, visit, direct):
    allow(clinic, patient)
    direct.send(visit, "sms")
    provider = Provider()
    provider.during = lambda: (_ for _ in ()).throw(KeyboardInterrupt)
    dispatch = DispatchService(clinic.desk, lambda: {"sms": provider})
    with pytest.raises(KeyboardInterrupt):
        dispatch.step()
    assert ledger(clinic) == [("sending", None)]
    clinic.clock.forward(days=1)
    provider.during = lambda: None
    assert dispatch.step().uncertain == 1
    assert dispatch.run().sent == 0
    assert ledger(clinic) == [("uncertain", "interrupted")]


def test_a_visit_that_is_over_or_no_video_has_nothing_to_send(clinic, patient, visit, direct):
    allow(clinic, patient)
    clinic.services.appointments.cancel(visit, "travelling")
    assert by_channel(direct, visit)["sms"].reason == "visit-over"
    plain = clinic.services.appointments.book(Booking(patient, MONDAY))
    with pytest.raises(NotFound, match="no-video-room"):
        direct.offers(plain)
    with pytest.raises(NotFound, match="row-gone"):
        direct.send(clinic.new_id(), "sms")
    with pytest.raises(Refused, match="channel-not-here"):
        direct.send(visit, "pigeon")


def test_the_words_are_in_the_patients_language(clinic, direct):
    patient = add_patient(clinic, "Asha Devi", language="hi")
    visit = clinic.services.appointments.book(Booking(patient, MONDAY, kind=Kind.VIDEO))
    assert by_channel(direct, visit)["sms"].text.startswith("नमस्ते Asha जी, क्लिनिक से")


def test_texts_have_only_places_that_are_filled():
    known = set(variables()) | {"visit.day", "visit.time", "visit.link"}
    for body in load_toml(TEXTS)["body"].values():
        assert {"visit.day", "visit.time", "visit.link"} <= set(places(body)) <= known


def test_every_reason_has_a_sentence():
    reasons = "already-sent visit-over no-consent consent-withdrawn no-phone no-email deceased moved record-gone"
    assert {f"direct-{code}" for code in reasons.split()} <= set(all_sentences())
