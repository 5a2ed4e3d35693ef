from tests.helpers.clinic import ClinicForTests


def test_a_draft_is_kept_loaded_and_forgotten(clinic: ClinicForTests):
    drafts, patient_id = clinic.services.drafts, clinic.new_id()
    drafts.save("patient", {"name": "Ram"})
    drafts.save("patient", {"name": "Rames"}, patient_id)
    clinic.clock.forward(seconds=2)
    drafts.save("patient", {"name": "Ramesh", "age": 40})
    assert drafts.load("patient").values == {"name": "Ramesh", "age": 40}
    assert drafts.load("patient", patient_id).values == {"name": "Rames"}
    assert [one.subject_id for one in drafts.mine()] == [None, patient_id]
    drafts.forget("patient")
    drafts.forget("patient")
    assert drafts.load("patient") is None
    assert drafts.load("patient", patient_id)


def test_a_draft_survives_the_end_of_the_program_and_is_one_persons_own(clinic: ClinicForTests):
    from hms_desktop.services.all import Services
    from hms_desktop.services.desk import Desk
    from hms_desktop.store.opening import open_clinic

    meena = clinic.new_id()
    clinic.act_as("receptionist", meena)
    clinic.services.drafts.save("visit", {"note": "fever"})
    clinic.close()
    database = open_clinic(clinic.paths, clinic.key, now_ms=clinic.clock)
    clinic.desk = Desk(database, clinic.paths, now_ms=clinic.clock, new_id=clinic.desk.new_id)
    clinic.services = Services(clinic.desk)
    clinic.act_as("receptionist", meena)
    assert clinic.services.drafts.load("visit").values == {"note": "fever"}
    clinic.act_as("receptionist")
    assert clinic.services.drafts.mine() == []
    database.close()


def test_what_is_typed_and_not_saved_is_not_in_the_audit_trail(clinic: ClinicForTests):
    clinic.services.drafts.save("patient", {"name": "Ramesh"})
    assert clinic.services.audit.entries() == []


def test_preferences_are_each_persons_own(clinic: ClinicForTests):
    preferences = clinic.services.preferences
    clinic.act_as("receptionist")
    preferences.set("columns", ["name", "village"])
    preferences.set("columns", ["name"])
    preferences.set("last-tab", "portal")
    assert preferences.get("columns") == ["name"]
    assert preferences.everything() == {"columns": ["name"], "last-tab": "portal"}
    preferences.set("columns", None)
    assert preferences.get("columns", "none") == "none"
    clinic.act_as("receptionist")
    assert preferences.everything() == {}
    clinic.act_as("administrator")
    assert clinic.services.audit.verify() == []
