import pytest

from hms_desktop.domain.errors import Invalid, NotAllowed
from hms_desktop.domain.message.template import MissingVariable, TemplateError
from tests.helpers.outreach import add_patient, name_clinic, reword


def test_a_preview_is_what_the_patient_would_get(clinic):
    name_clinic(clinic, "Asha Clinic")
    patient = add_patient(clinic, "Shri Ramesh Patil")
    shown = clinic.services.templates.preview("Dear {{patient.first_name}}, {{clinic.name}}", patient)
    assert shown.text == "Dear Ramesh, Asha Clinic"
    assert (shown.size.alphabet, shown.size.parts) == ("GSM-7", 1)
    with pytest.raises(MissingVariable):
        clinic.services.templates.preview("{{patient.village}}", patient)


def test_a_change_is_a_new_version_and_the_old_words_stay(clinic):
    service = clinic.services.templates
    first = service.create("Call", "sms", "en", "reminder", "Please call")
    second = reword(clinic, first, "Please call us")
    (row,) = service.all()
    assert (row.id, row.version, row.body) == (second, 2, "Please call us")


def test_what_cannot_be_a_template(clinic):
    service = clinic.services.templates
    with pytest.raises(TemplateError):
        service.create("Call", "sms", "en", "reminder", "{{patient.shoe}}")
    with pytest.raises(Invalid) as caught:
        service.create(" ", "pigeon", "en", "fun", "Hello")
    assert set(caught.value.fields) == {"name", "channel", "purpose"}
    clinic.act_as("receptionist")
    with pytest.raises(NotAllowed):
        service.create("Call", "sms", "en", "reminder", "Hello")
