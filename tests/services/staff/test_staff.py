import pytest

from hms_desktop.app.parts import make_entry
from hms_desktop.domain.errors import Invalid, NotFound, NotSignedIn, Refused
from hms_desktop.secrets import MemoryVault
from hms_desktop.store.keys import KEY_VARIABLE
from tests.helpers.clinic import ClinicForTests

pytestmark = pytest.mark.usefixtures("cheap_secrets")


@pytest.fixture
def staff(clinic: ClinicForTests):
    clinic.services.clinic.found("Asha Clinic", "AC", "Dr Rao", "rao", "7294")
    return clinic.services.staff


def actor_named(clinic, login):
    """Whom a script acts as that names a person."""
    return make_entry(clinic.paths, {KEY_VARIABLE: clinic.key.hex()}, MemoryVault()).acting(clinic.services, login)


def refused(code):
    return pytest.raises(Refused, match=f"^{code}$")


def test_a_person_is_added_and_listed(staff):
    staff_id = staff.add(" Meena Patil ", " Meena ", "receptionist", "mango lamp", language="hi")
    names = [
        (one.id, one.name, one.login, one.role, one.language, one.active, one.has_secret) for one in staff.everybody()
    ]
    assert names[1] == (staff_id, "Meena Patil", "meena", "receptionist", "hi", True, True)
    assert staff.names()[staff_id] == "Meena Patil"


def test_every_wrong_field_is_named(staff):
    with pytest.raises(Invalid) as wrong:
        staff.add(" ", "Räo!", "gardener", "1234")
    assert wrong.value.fields == {
        "name": "required",
        "login": "login-malformed",
        "role": "role-unknown",
        "secret": "pin-weak",
    }


def test_a_sign_in_name_is_used_once_even_by_somebody_who_left(staff):
    staff_id = staff.add("Meena", "meena", "receptionist", "8302")
    staff.deactivate(staff_id)
    with pytest.raises(Invalid) as wrong:
        staff.add("Other", "MEENA", "receptionist", "8302")
    assert wrong.value.fields == {"login": "login-taken"}
    with pytest.raises(Invalid):
        staff.edit(staff.add("Third", "third", "outreach", "8302"), login="Meena")


def test_an_edit_changes_what_is_given_and_says_whether(staff):
    staff_id = staff.add("Meena", "meena", "receptionist", "8302")
    assert staff.edit(staff_id, name="Meena Rao", role="outreach", registration_number="MH-1")
    assert not staff.edit(staff_id, name="Meena Rao")
    (member,) = [one for one in staff.everybody() if one.id == staff_id]
    assert (member.name, member.login, member.role, member.registration_number) == (
        "Meena Rao",
        "meena",
        "outreach",
        "MH-1",
    )
    with pytest.raises(Invalid) as wrong:
        staff.edit(staff_id, name="", secret_hash="x")
    assert wrong.value.fields == {"name": "required", "secret_hash": "unknown-field"}


def test_the_last_administrator_stays(staff, clinic):
    rao = clinic.desk.actor.staff_id
    with refused("staff-yourself"):
        staff.deactivate(rao)
    with refused("staff-last-administrator"):
        staff.edit(rao, role="manager")
    second = staff.add("Second", "second", "administrator", "8302")
    clinic.desk.actor = actor_named(clinic, "second")
    staff.deactivate(rao)
    with refused("staff-last-administrator"):
        staff.edit(second, role="clinician")
    assert [one.login for one in staff.everybody()] == ["second"]
    assert len(staff.everybody(inactive=True)) == 2


def test_an_automation_cannot_remove_the_last_administrator_either(staff, clinic):
    rao, clinic.desk.actor = clinic.desk.actor.staff_id, None
    clinic.act_as("administrator")
    with refused("staff-last-administrator"):
        staff.deactivate(rao)


def test_nobody_hands_out_more_than_they_have(staff, clinic):
    rao = clinic.desk.actor.staff_id
    clinic.act_as("manager")
    meena = staff.add("Meena", "meena", "receptionist", "8302")
    for forbidden in (
        lambda: staff.add("Eve", "eve", "administrator", "8302"),
        lambda: staff.edit(meena, role="administrator"),
        lambda: staff.edit(rao, name="Eve"),
        lambda: staff.set_secret(rao, "8302"),
        lambda: staff.deactivate(rao),
        lambda: staff.reactivate(rao),
    ):
        with refused("staff-above-you"):
            forbidden()


def test_somebody_who_left_can_not_act_until_they_come_back(staff, clinic):
    meena = staff.add("Meena", "meena", "receptionist", "8302")
    staff.deactivate(meena, reason="moved away")
    with pytest.raises(NotSignedIn, match="staff-unknown"):
        actor_named(clinic, "meena")
    staff.reactivate(meena)
    assert actor_named(clinic, " MEENA ").staff_id == meena


def test_a_person_who_is_not_there(staff, clinic):
    for call in (
        lambda: staff.edit(clinic.new_id(), name="x"),
        lambda: staff.deactivate(clinic.new_id()),
        lambda: staff.set_secret(clinic.new_id(), "8302"),
    ):
        with pytest.raises(NotFound):
            call()


def test_no_secret_and_no_hash_is_in_the_audit_trail(staff, clinic):
    meena = staff.add("Meena", "meena", "receptionist", "mango lamp")
    staff.set_secret(meena, "river seven")
    with clinic.database.read_raw() as connection:
        text = str(connection.execute("SELECT before, after FROM audit_entry").fetchall())
        (stored,) = connection.execute("SELECT secret_hash FROM staff WHERE id = ?", (meena.bytes,)).fetchone()
    assert stored.startswith("$argon2id$")
    assert "argon2" not in text
    assert '"secret_hash":"•••"' in text
