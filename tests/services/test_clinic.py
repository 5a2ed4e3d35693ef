import pytest

from hms_desktop.domain.errors import Invalid, NotFound, Refused
from tests.helpers.clinic import ClinicForTests

pytestmark = pytest.mark.usefixtures("cheap_secrets")
GOOD = ("Asha Clinic", "ac", "Dr Rao", "rao", "7294")


def test_a_clinic_is_founded_once_with_its_first_administrator(clinic: ClinicForTests):
    clinic.desk.actor = None
    service = clinic.services.clinic
    assert service.current() is None
    actor = service.found(*GOOD, district="Pune", language="hi")
    assert clinic.desk.actor == actor
    assert actor.role == "administrator"
    found = service.current()
    assert (found.name, found.number_prefix, found.district, found.language) == ("Asha Clinic", "AC", "Pune", "hi")
    with pytest.raises(Refused, match="clinic-exists"):
        service.found(*GOOD)
    clinic.services.sign_in.sign_out()
    with pytest.raises(Refused, match="clinic-exists"):
        service.found("Other", "OC", "Eve", "eve", "8302")
    assert clinic.desk.actor is None


def test_every_wrong_field_is_named_and_nothing_is_founded(clinic: ClinicForTests):
    with pytest.raises(Invalid) as wrong:
        clinic.services.clinic.found(" ", "1A", "", "x", "1234")
    assert wrong.value.fields == {
        "name": "required",
        "number_prefix": "prefix-malformed",
        "admin_name": "required",
        "login": "login-malformed",
        "secret": "pin-weak",
    }
    with pytest.raises(Invalid) as wrong:
        clinic.services.clinic.found("Asha", "toolongprefix", "Rao", "rao", "7294")
    assert wrong.value.fields == {"number_prefix": "prefix-malformed"}
    assert clinic.services.clinic.current() is None


def test_the_clinic_is_edited(clinic: ClinicForTests):
    service = clinic.services.clinic
    with pytest.raises(NotFound):
        service.edit(phone="020 1234")
    service.found(*GOOD)
    assert service.edit(name="Asha Hospital", phone="020 1234567")
    assert not service.edit(name="Asha Hospital")
    assert service.current().name == "Asha Hospital"
    with pytest.raises(Invalid) as wrong:
        service.edit(name=" ", id="x")
    assert wrong.value.fields == {"name": "required", "id": "unknown-field"}
