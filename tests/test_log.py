import logging
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop import log
from hms_desktop.domain.errors import Refused

logger = logging.getLogger("hms_desktop.test")


@pytest.fixture
def written(tmp_path):
    handler = log.set_up(tmp_path / "logs")
    yield lambda: (tmp_path / "logs" / log.FILE_NAME).read_text(encoding="utf-8")
    log.take_down(handler)


def test_codes_counts_and_ids_are_written(written):
    row = uuid.UUID("018bcfe5-687b-7000-8000-0123456789ab")
    logger.info("import-finished %s rows=%d %s", "patients.imported", 1204, row)
    assert "INFO hms_desktop.test import-finished patients.imported rows=1204 018bcfe5-687b" in written()
    assert str(row) in written()


@pytest.mark.parametrize("value", ["Ramesh Kumar", "ramesh", "रमेश", "98765 43210", ["Asha"], b"Asha"])
def test_a_value_given_as_argument_is_hidden(written, value):
    logger.warning("could not save %s", value)
    assert "could not save •••" in written()
    assert str(value) not in written()


@pytest.mark.parametrize(
    "typed", ["9876543210", "+91 98765-43210", "98 76 54", "९८७६५४३२१०", "1234-5678-9012-34", "asha.devi+1@example.in"]
)
def test_numbers_and_addresses_inside_a_message_are_masked(written, typed):
    message = f"call {typed} failed"
    logger.warning(message)
    assert "call ••• failed" in written().replace("+•••", "•••")


def test_an_exception_is_written_as_places_in_the_code_without_its_message(written):
    try:
        try:
            raise KeyError("Ramesh Kumar 9876543210")
        except KeyError as inner:
            raise Refused("patient-gone", name="Ramesh") from inner
    except Refused:
        logger.exception("job-failed %s", "save.patient")
    text = written()
    assert "Ramesh" not in text
    assert "Refused patient-gone" in text
    assert "KeyError" in text
    assert "test_log.py:" in text


def test_another_librarys_chatter_is_left_out(written):
    logging.getLogger("urllib3.connectionpool").info("GET /patients?name=Asha")
    logger.info("started")
    assert "Asha" not in written()


@given(st.from_regex(r"\d{6,14}", fullmatch=True), st.text(alphabet=st.characters(categories=["L", "Zs"]), max_size=9))
def test_no_run_of_six_digits_survives(digits, around):
    assert digits not in log.mask(f"{around}{digits}{around}")


def test_the_log_rotates(tmp_path):
    handler = log.set_up(tmp_path)
    handler.maxBytes = 200
    for _ in range(20):
        logger.info("a line of some length that fills the file")
    log.take_down(handler)
    assert len(list(tmp_path.iterdir())) == 1 + log.KEPT_FILES
