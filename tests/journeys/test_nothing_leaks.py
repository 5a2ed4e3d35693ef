"""After a day's work no file of the data folder holds a patient's name or number in the clear, logs included."""

import logging
import os
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from hms_desktop import log, settings
from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.model import Patient, PatientPhone
from hms_desktop.domain.permissions import Permission
from hms_desktop.secrets import MemoryVault
from hms_desktop.store.keys import keep_key
from tests.helpers.clinic import ClinicForTests
from tests.helpers.secrets import make_guesses_cheap

NAME, LOCAL, NUMBER, VILLAGE = "Zubeida Quraishi", "ज़ुबैदा क़ुरैशी", "+919812345670", "Xanthipur"
PIN = "7294"
logger = logging.getLogger("hms_desktop.journey")


def needles() -> list[bytes]:
    texts = [NAME, LOCAL, NUMBER, NUMBER[3:], "98123 45670", VILLAGE, *NAME.split(), *NAME.lower().split(), PIN]
    return [text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le", "utf-16-be")]


def a_days_work(clinic: ClinicForTests) -> None:
    services = clinic.services
    services.clinic.found("Asha Clinic", "AC", "Dr Rao", "rao", PIN)
    patient_id = clinic.new_id()
    values = {"id": patient_id, "name": NAME, "local_name": LOCAL, "sex": "female", "village": VILLAGE}
    with clinic.desk.write(Permission.EDIT_PATIENTS, "patient.registered") as work:
        work.insert(Patient, values)
        work.insert(PatientPhone, {"id": clinic.new_id(), "patient_id": patient_id, "number": NUMBER})
    services.search.find(NAME)
    services.search.find(NUMBER)
    services.audit.viewed(patient_id)
    services.drafts.save("visit", {"note": f"{NAME} {NUMBER}"}, patient_id)
    services.preferences.set("last-search", NAME)
    services.maintenance.back_up()
    services.sign_in.sign_out()
    with pytest.raises(ClinicError):
        services.sign_in.sign_in(NAME, PIN + "0")
    services.sign_in.sign_in("rao", PIN)


def things_go_wrong(clinic: ClinicForTests) -> None:
    """Every way a value could slip into a log: arguments, messages, exceptions of ours and of the database."""
    logger.warning("could not reach %s at %s", NAME, NUMBER)
    logger.warning("could not reach %(name)s", {"name": NAME})
    with pytest.raises(IntegrityError) as refused, clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.insert(Patient, {"id": clinic.new_id(), "name": NAME, "sex": None, "village": VILLAGE})
    assert NAME not in str(refused.value), "the database's errors don't carry values either"
    logger.error("job-failed %s", refused.value, exc_info=refused.value)
    try:
        raise KeyError(NAME, NUMBER)
    except KeyError:
        logger.exception("job-failed")


def test_no_file_of_the_folder_tells_who_the_patients_are(clinic: ClinicForTests, monkeypatch):
    make_guesses_cheap(monkeypatch)
    handler = log.set_up(clinic.paths.logs)
    try:
        keep_key(clinic.paths, MemoryVault(), clinic.key)
        settings.save(settings.DeskSettings(), clinic.paths.settings)
        a_days_work(clinic)
        things_go_wrong(clinic)
        during = files_with_needles(clinic.paths.root)
        clinic.close()
        assert during == files_with_needles(clinic.paths.root) == {}
    finally:
        log.take_down(handler)
    assert "job-failed IntegrityError" in (clinic.paths.logs / log.FILE_NAME).read_text()


def files_with_needles(folder: Path) -> dict[str, bytes]:
    found = {}
    for where, _, names in os.walk(folder):
        for name in names:
            content = Path(where, name).read_bytes()
            hits = [needle for needle in needles() if needle in content and len(needle) > 4]
            if hits or any(needle.decode(errors="ignore") in name for needle in needles()):
                found[name] = hits[0] if hits else b"its name"
    return found


def test_the_search_for_needles_finds_them(tmp_path):
    (tmp_path / "a.log").write_bytes(b"..." + NAME.encode("utf-16-le"))
    assert list(files_with_needles(tmp_path)) == ["a.log"]
