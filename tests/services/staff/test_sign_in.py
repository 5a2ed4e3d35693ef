import pytest

from hms_desktop.domain.errors import Invalid, NotSignedIn
from hms_desktop.services.all import Services
from hms_desktop.services.desk import Desk
from hms_desktop.services.staff.sign_in import Choice
from hms_desktop.store.database import Database
from tests.helpers.clinic import ClinicForTests

pytestmark = pytest.mark.usefixtures("cheap_secrets")
PIN = "7294"


@pytest.fixture
def door(clinic: ClinicForTests):
    clinic.services.clinic.found("Asha Clinic", "AC", "Dr Rao", "rao", PIN)
    clinic.services.staff.add("Meena", "meena", "receptionist", "8302")
    clinic.services.sign_in.sign_out()
    return clinic.services.sign_in


def wrong(door, login="rao", secret="0001"):
    with pytest.raises(NotSignedIn) as refused:
        door.sign_in(login, secret)
    return refused.value.params.get("seconds", refused.value.code)


def actions(clinic, count=100):
    with clinic.database.read_raw() as connection:
        rows = connection.execute("SELECT action, staff_name FROM audit_entry ORDER BY number DESC LIMIT ?", (count,))
        return rows.fetchall()[::-1]


def test_signing_in_and_out(door, clinic):
    actor = door.sign_in(" RAO ", "७२९४")
    assert (actor.name, actor.role) == ("Dr Rao", "administrator")
    assert clinic.desk.actor is actor
    door.sign_out()
    assert clinic.desk.actor is None
    door.sign_out()
    assert actions(clinic, 2) == [("staff.signed-in", "Dr Rao"), ("staff.signed-out", "Dr Rao")]


def test_switching_keeps_whoever_sits_there_until_the_other_is_in(door, clinic):
    rao = door.sign_in("rao", PIN)
    assert wrong(door, "meena") == "sign-in-wrong"
    assert clinic.desk.actor is rao
    door.sign_in("meena", "8302")
    assert clinic.desk.actor.name == "Meena"
    assert actions(clinic, 3) == [
        ("staff.sign-in-failed", "Meena"),
        ("staff.signed-out", "Dr Rao"),
        ("staff.signed-in", "Meena"),
    ]


def test_three_tries_are_free_then_it_takes_longer_each_time(door, clinic):
    assert [wrong(door) for _ in range(3)] == ["sign-in-wrong"] * 3
    for seconds in (5, 15, 60, 300, 900, 900):
        assert wrong(door) == door.wait("rao") == seconds
        assert wrong(door, secret=PIN) == seconds
        clinic.clock.forward(seconds=seconds - 1)
        assert wrong(door) == 1
        clinic.clock.forward(seconds=1)
        assert wrong(door) == "sign-in-wrong"
    clinic.clock.forward(seconds=900)
    door.sign_in("rao", PIN)
    assert wrong(door) == "sign-in-wrong"


def test_one_persons_failures_do_not_keep_out_another(door):
    for _ in range(4):
        wrong(door)
    assert door.sign_in("meena", "8302").name == "Meena"


def test_a_name_that_is_not_here_is_slowed_all_the_same(door):
    assert [wrong(door, "nobody") for _ in range(4)] == ["sign-in-wrong"] * 3 + [5]


def test_what_was_typed_is_never_in_the_audit_trail(door, clinic):
    wrong(door, "my secret password", "8302 oh no")
    assert actions(clinic, 1) == [("staff.sign-in-failed", "unknown")]
    with clinic.database.read_raw() as connection:
        assert "my secret" not in str(connection.execute("SELECT * FROM audit_entry").fetchall())


def test_a_restart_does_not_help(door, clinic):
    for _ in range(3):
        wrong(door)
    clinic.database.close()
    again = Database(clinic.paths.database, clinic.key, now_ms=clinic.clock)
    desk = Desk(again, clinic.paths, now_ms=clinic.clock, new_id=clinic.desk.new_id)
    assert wrong(Services(desk).sign_in) == 5
    again.close()


def test_a_clock_set_back_does_not_help(door, clinic):
    for _ in range(3):
        wrong(door)
    clinic.clock.forward(days=-400)
    assert wrong(door, secret=PIN) == 5
    clinic.clock.forward(seconds=4)
    assert wrong(door, secret=PIN) == 1
    clinic.clock.forward(seconds=1)
    assert door.sign_in("rao", PIN)


def test_ending_the_program_while_the_pin_is_checked_gains_no_free_try(door, clinic, monkeypatch):
    def killed(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("hms_desktop.services.staff.sign_in.matches", killed)
        for _ in range(3):
            with pytest.raises(KeyboardInterrupt):
                door.sign_in("rao", PIN)
    assert wrong(door, secret=PIN) == 5


def test_somebody_who_left_is_not_told_from_a_wrong_pin(door, clinic):
    door.sign_in("rao", PIN)
    (meena,) = [one.id for one in clinic.services.staff.everybody() if one.login == "meena"]
    clinic.services.staff.deactivate(meena)
    assert door.choices() == [Choice("rao", "Dr Rao", "administrator")]
    assert wrong(door, "meena", "8302") == "sign-in-wrong"


def test_unlocking_asks_for_the_same_person_and_is_slowed_too(door, clinic):
    rao = door.sign_in("rao", PIN)
    assert door.verify_current(PIN) == rao
    for _ in range(3):
        with pytest.raises(NotSignedIn, match="sign-in-wrong"):
            door.verify_current("8302")
    with pytest.raises(NotSignedIn, match="sign-in-wait"):
        door.verify_current(PIN)
    assert clinic.desk.actor is rao
    clinic.act_as("administrator")
    with pytest.raises(NotSignedIn, match="not-signed-in"):
        door.verify_current(PIN)


def test_changing_ones_own_secret_asks_for_the_present_one(door):
    door.sign_in("meena", "8302")
    with pytest.raises(Invalid):
        door.change_own_secret("8302", "1111")
    with pytest.raises(NotSignedIn):
        door.change_own_secret("0001", "9153")
    door.change_own_secret("8302", "9153")
    assert wrong(door, "meena", "8302") == "sign-in-wrong"
    assert door.sign_in("meena", "9153")


def test_a_secret_hashed_at_another_cost_is_hashed_anew(door, clinic, monkeypatch):
    from hms_desktop.domain.data import load_toml
    from hms_desktop.services.staff import hashing

    monkeypatch.setitem(load_toml("security.toml")["argon2"], "memory_kib", 128)
    hashing._hasher.cache_clear()
    door.sign_in("rao", PIN)
    with clinic.database.read_raw() as connection:
        (stored,) = connection.execute("SELECT secret_hash FROM staff WHERE login = 'rao'").fetchone()
    assert "m=128," in stored
    assert door.sign_in("rao", PIN)
