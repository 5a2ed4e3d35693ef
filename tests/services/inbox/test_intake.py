"""Listening: politely, page by page, what was heard and how far in one transaction."""

import pytest

from hms_desktop.domain.message.incoming import inbox_rules
from hms_desktop.services.inbox import intake as intake_module
from hms_desktop.services.inbox.intake import IntakeMovement
from tests.helpers.incoming import Listened, allowed, came, replies
from tests.helpers.outreach import add_patient, allow
from tests.helpers.sending import Recording


@pytest.fixture
def provider(clinic):
    made = Listened(clinic.clock)
    clinic.desk.channels = lambda: {"sms": made}
    return made


@pytest.fixture
def intake(clinic, provider):
    return IntakeMovement(clinic.desk)


def test_nobody_to_ask_is_nothing_to_do(clinic):
    clinic.desk.channels = lambda: {"sms": Recording(clinic.clock)}
    assert IntakeMovement(clinic.desk).next_at(clinic.clock()) is None
    assert IntakeMovement(clinic.desk).move(clinic.clock()) == 0


def test_one_that_only_tells_by_webhook_is_not_asked(clinic, provider, intake):
    provider.may_be_asked = False
    assert intake.next_at(clinic.clock()) is None


def test_every_page_is_read_and_nothing_twice(clinic, provider, intake):
    provider.inbox = [came(f"m{number}", f"words {number}", clinic.clock()) for number in range(5)]
    assert intake.move(clinic.clock()) == 5
    assert len(replies(clinic)) == 5
    clinic.clock.forward(minutes=2)
    provider.inbox.append(came("m5", "words 5", clinic.clock()))
    assert intake.move(clinic.clock()) == 1
    assert provider.asked[-1] == "5", "from where it stopped"


def test_a_provider_is_asked_once_a_minute(clinic, provider, intake):
    now = clinic.clock()
    assert intake.next_at(now) == now
    intake.move(now)
    assert intake.next_at(now) == now + inbox_rules().every
    intake.move(now + 1)
    assert len(provider.asked) == 1
    intake.move(now + inbox_rules().every)
    assert len(provider.asked) == 2


def test_the_first_question_goes_back_some_days(clinic, provider, intake):
    intake.move(clinic.clock())
    assert provider.asked == [str(clinic.clock() - inbox_rules().first)]


def test_one_that_does_not_answer_is_left_alone_for_a_while_and_nothing_is_lost(clinic, provider, intake):
    provider.inbox, provider.broken = [came("m1", "Hello", clinic.clock())], True
    now = clinic.clock()
    assert intake.move(now) == 0
    assert intake.next_at(now) == now + inbox_rules().after_failure
    provider.broken = False
    assert intake.move(now + inbox_rules().after_failure) == 1


def test_killed_while_it_writes_it_begins_again(clinic, provider, intake, monkeypatch):
    asha = add_patient(clinic, "Asha Devi")
    allow(clinic, asha)
    clinic.clock.forward(minutes=1)
    provider.inbox = [came("m1", "STOP", clinic.clock())]

    with monkeypatch.context() as patch:
        patch.setattr(intake_module, "_REMEMBER", "INSERT INTO nowhere VALUES (?, ?, ?, ?)")
        with pytest.raises(Exception, match="nowhere"):
            intake.move(clinic.clock())
    assert replies(clinic) == []
    assert allowed(clinic, asha) is True
    assert IntakeMovement(clinic.desk).move(clinic.clock()) == 1
    assert allowed(clinic, asha) is False


def test_what_brings_nothing_new_writes_nothing(clinic, provider, intake):
    intake.move(clinic.clock())
    with clinic.database.read() as connection:
        before = connection.exec_driver_sql("SELECT count(*) FROM audit_entry").scalar()
    for minute in range(1, 5):
        intake.move(clinic.clock() + minute * inbox_rules().every)
    with clinic.database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM audit_entry").scalar() == before


def test_a_list_without_end_is_read_a_few_pages_at_a_time(clinic, provider, intake):
    provider.inbox = [came(f"m{number}", "Hello", clinic.clock()) for number in range(50)]
    assert intake.move(clinic.clock()) == inbox_rules().pages * Listened.PAGE
    clinic.clock.forward(minutes=2)
    intake.move(clinic.clock())
    clinic.clock.forward(minutes=2)
    intake.move(clinic.clock())
    assert len(replies(clinic)) == 50
