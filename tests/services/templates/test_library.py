from datetime import date

import pytest

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.model import Appointment, DueEntry, Staff
from hms_desktop.domain.time import ms_of
from hms_desktop.services.templates.previews import EXAMPLE, HINDI, LONGEST, MISSING, SINGLE, USUAL
from hms_desktop.services.templates.records import Written
from tests.helpers.outreach import add, add_patient, add_visit, allow, name_clinic

EN, HI = Written("sms", "en", "Please come"), Written("sms", "hi", "कृपया आइए")


@pytest.fixture
def library(clinic):
    return clinic.services.templates


def test_one_message_has_languages_and_channels_side_by_side(library):
    key = library.write(None, "Come", "reminder", [EN, HI, Written("whatsapp", "en", "Please come soon")])
    (message,) = library.library()
    assert (message.key, message.name) == (key, "Come")
    assert set(message.words) == {("sms", "en"), ("sms", "hi"), ("whatsapp", "en")}
    assert message.words["whatsapp", "en"].category == "UTILITY"


def test_only_what_differs_is_a_new_version(library):
    key = library.write(None, "Come", "reminder", [EN, HI])
    library.write(key, "Come", "reminder", [Written("sms", "en", "Come today"), HI])
    (message,) = library.library()
    assert {cell: words.version for cell, words in message.words.items()} == {("sms", "en"): 2, ("sms", "hi"): 1}


def test_old_words_can_be_read_and_used_again(library):
    key = library.write(None, "Come", "reminder", [EN])
    library.write(key, "Come", "reminder", [Written("sms", "en", "Second")])
    (message,) = library.library()
    versions = library.versions(message.words["sms", "en"].id)
    assert [(one.version, one.sheet.body) for one in versions] == [(2, "Second"), (1, "Please come")]
    library.restore(versions[1].id)
    (message,) = library.library()
    assert (message.words["sms", "en"].version, message.words["sms", "en"].sheet.body) == (3, "Please come")


def test_what_is_taken_out_can_be_put_back(library):
    library.write(None, "Come", "reminder", [EN, HI])
    (message,) = library.library()
    ids = [one.id for one in message.words.values()]
    library.remove(ids)
    assert library.library() == []
    library.put_back(ids)
    assert len(library.library()) == 1


def test_a_subject_is_kept_for_e_mail_only(library):
    library.write(
        None, "Come", "reminder", [Written("email", "en", "Come", "Your visit"), Written("sms", "en", "Come", "x")]
    )
    (message,) = library.library()
    subjects = {channel: words.sheet.subject for (channel, _), words in message.words.items()}
    assert subjects == {"email": "Your visit", "sms": None}


def test_what_cannot_be_written(library):
    with pytest.raises(Invalid):
        library.write(None, "Come", "reminder", [])
    with pytest.raises(Invalid):
        library.write(None, " ", "reminder", [EN])
    with pytest.raises(ClinicError, match="template-unknown-variable"):
        library.write(None, "Come", "reminder", [Written("email", "en", "Come", "{{patient.shoe}}")])


def test_the_worst_cases_come_first_each_patient_once(clinic):
    name_clinic(clinic)
    for name, village in (
        ("Venkatanarasimharajuvaripeta Lakshmidevi", "Rampur"), ("Ravi Rao", None), ("Ramesh", "Rampur"),
        ("सुनीता पाटील", "Rampur"), ("Asha Patil", "Rampur"),
    ):  # fmt: skip
        add_patient(clinic, name, village=village)
    add_patient(clinic, "Died", status="deceased")
    cases = clinic.services.template_previews.cases(("patient.name", "patient.village", "clinic.name"))
    assert [(one.kind, one.patient) for one in cases] == [
        (LONGEST, "Venkatanarasimharajuvaripeta Lakshmidevi"), (MISSING, "Ravi Rao"), (SINGLE, "Ramesh"),
        (HINDI, "सुनीता पाटील"), (USUAL, "Asha Patil"),
    ]  # fmt: skip
    shown = clinic.services.template_previews.show(
        Sheet("Dear {{patient.name}} of {{patient.village}}, {{clinic.name}}"), "sms", "reminder", cases
    )
    assert [one.proof.missing for one in shown] == [(), ("patient.village",), (), (), ()]
    assert shown[3].proof.size.alphabet == "UCS-2"
    assert shown[4].proof.paise == 20


def test_who_gets_the_text_comes_before_who_gets_nothing(clinic):
    for name, village in (
        ("Longest Name Without Village", None),
        ("Long Name", "Rampur"),
        ("Asha", None),
        ("Om", "Pur"),
    ):
        add_patient(clinic, name, village=village)
    cases = clinic.services.template_previews.cases(("patient.village",), ("patient.village",))
    assert [(one.kind, one.patient) for one in cases[:3]] == [
        (LONGEST, "Long Name"), (MISSING, "Longest Name Without Village"), (SINGLE, "Om"),
    ]  # fmt: skip


def test_an_empty_register_has_an_example(clinic):
    (case,) = clinic.services.template_previews.cases(("patient.name",))
    assert (case.kind, case.values["patient.name"]) == (EXAMPLE, "Meera Patil")


def test_visits_appointments_and_dues_stand_in_texts_and_are_missing_where_they_are_not(clinic):
    doctor = add(clinic, Staff, name="Dr. Rao", login="rao", role="clinician", active=True)
    full, past, nothing = (
        add_patient(clinic, name, phone=f"+91987650000{number}")
        for number, name in enumerate(("Full", "Past", "Nothing"), 1)
    )
    for patient in (full, past, nothing):
        allow(clinic, patient)
    for patient, day in ((full, 25), (full, 28), (past, 20)):
        at = ms_of(date(2026, 11, day), 16, 30)
        add(clinic, Appointment, patient_id=patient, starts_at=at, status="booked", clinician_id=doctor, kind="clinic")
    add_visit(clinic, full, 10)
    add_visit(clinic, full, 40)
    add(clinic, DueEntry, patient_id=full, kind="follow-up", code="x", due_on=date(2026, 12, 1))
    body = "{{appointment.next_day}} {{appointment.next_time}} {{appointment.next_with}} {{visit.last_day}} {{due.next_day}}"
    shown = clinic.services.templates.preview(body, full)
    assert shown.text == "25/11/2026 16:30 Dr. Rao 12/11/2026 01/12/2026"
    template = clinic.services.templates.create("Come", "sms", "en", "reminder", "Come on {{appointment.next_day}}")
    segment = clinic.services.segments.create("All", {"all": []})
    review = clinic.services.campaigns.review(segment, template)
    assert (review.receive, dict(review.left_out)) == (1, {"missing-value": 2})
    clinic.services.campaigns.launch(clinic.services.campaigns.create("One", segment, template))
    clinic.clock.forward(minutes=5)
    assert clinic.services.dispatch.run().sent == 1


def test_an_appointment_that_is_over_when_its_turn_comes_is_missing(clinic):
    patient = add_patient(clinic, "Asha Patil")
    allow(clinic, patient)
    at = clinic.clock() + 60_000
    add(clinic, Appointment, patient_id=patient, starts_at=at, status="booked", kind="clinic")
    template = clinic.services.templates.create("Come", "sms", "en", "reminder", "Come at {{appointment.next_time}}")
    segment = clinic.services.segments.create("All", {"all": []})
    clinic.services.campaigns.launch(clinic.services.campaigns.create("One", segment, template))
    clinic.clock.forward(minutes=5)
    done = clinic.services.dispatch.run()
    assert (done.sent, dict(done.skipped)) == (0, {"missing-value": 1})
