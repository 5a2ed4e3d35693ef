"""What campaigns leave to a person: on the list of calls until somebody was spoken to, or says how it ended."""

from datetime import date

import pytest

from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import OutreachTask
from hms_desktop.domain.time import DAY_MS
from tests.helpers.outreach import add, add_patient, allow

TODAY = date(2026, 11, 22)


@pytest.fixture
def patient(clinic):
    made = add_patient(clinic, "Asha")
    allow(clinic, made)
    return made


@pytest.fixture
def campaign(clinic, patient):
    services = clinic.services
    segment = services.segments.create("All", {"all": []})
    template = services.templates.create("Come", "sms", "en", "reminder", "Come")
    return services.campaigns.create("Come", segment, template)


@pytest.fixture
def task(clinic, patient, campaign):
    return leave(clinic, campaign, patient)


def leave(clinic, campaign, patient, step=1, words="call-instead", days=2):
    at = clinic.clock.ms - days * DAY_MS
    return add(clinic, OutreachTask, campaign_id=campaign, step=step, patient_id=patient, words=words, made_at=at)


def asked(clinic, patient):
    return [
        one for one in clinic.services.recommendations.for_patient(patient) if one.because.startswith("because-mess")
    ]


def listed(clinic):
    entries = clinic.services.worklist.page().entries
    return [(who.id, reason.key) for entry in entries for who in entry.people for reason in who.reasons]


@pytest.mark.slow
def test_it_stands_on_the_list_of_calls_with_its_words(clinic, patient, campaign, task):
    leave(clinic, campaign, patient, step=2, words="Ask about the plaster", days=1)
    assert (patient, "message-failed") in listed(clinic)
    (found,) = asked(clinic, patient)
    assert found.params == {"task": "call-instead", "others": 1, "on": date(2026, 11, 20)}
    assert [one.words for one in clinic.services.tasks.open(campaign)] == ["call-instead", "Ask about the plaster"]
    assert clinic.services.tasks.count() == clinic.services.tasks.count(campaign) == 2


def test_speaking_to_her_does_it_and_a_call_taken_back_opens_it(clinic, patient, campaign, task):
    clinic.services.calls.record(patient, "no-answer", about=["message-failed"])
    assert clinic.services.tasks.count() == 1
    made = clinic.services.calls.record(patient, "settled", about=["message-failed"])
    assert clinic.services.tasks.open() == []
    (done,) = clinic.services.tasks.of_patient(patient)
    assert (done.outcome, done.done_at) == ("called", clinic.clock.ms)
    clinic.services.calls.take_back(made)
    assert [one.id for one in clinic.services.tasks.open()] == [task]


def test_done_on_her_own_page_does_it_too(clinic, patient, campaign, task):
    answer = clinic.services.recommendations.done(patient, "message-failed")
    assert (clinic.services.tasks.count(), asked(clinic, patient)) == (0, [])
    clinic.services.recommendations.take_back(answer)
    assert (clinic.services.tasks.count(), len(asked(clinic, patient))) == (1, 1)


def test_how_it_ended_is_noted_once_and_can_be_taken_back(clinic, patient, campaign, task):
    tasks = clinic.services.tasks
    with pytest.raises(Invalid):
        tasks.done(task, "sung")
    tasks.done(task, "done")
    assert (tasks.open(), asked(clinic, patient)) == ([], [])
    with pytest.raises(Refused, match="task-done-already"):
        tasks.done(task, "done")
    tasks.take_back(task)
    assert len(asked(clinic, patient)) == 1
    with pytest.raises(NotFound):
        tasks.done(clinic.new_id(), "done")


def test_a_call_about_something_else_leaves_it_open(clinic, patient, campaign, task):
    clinic.services.calls.record(patient, "settled", about=["missed-appointment"])
    assert clinic.services.tasks.count() == 1


def test_words_are_for_those_who_may_see_health(clinic, patient, campaign, task):
    clinic.act_as("receptionist")
    assert [one.words for one in clinic.services.tasks.open()] == [None]
    (found,) = asked(clinic, patient)
    assert (found.because, found.params) == ("because-message-failed-discreet", {"on": date(2026, 11, 20)})


def test_who_has_died_is_asked_about_no_more(clinic, patient, campaign, task):
    clinic.services.patients.set_status(patient, "deceased", TODAY)
    assert (clinic.services.tasks.open(), clinic.services.tasks.count()) == ([], 0)
