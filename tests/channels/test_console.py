import json
import uuid

import pytest

from hms_desktop.channels.console import ConsoleChannel
from hms_desktop.channels.masking import masked
from hms_desktop.channels.registry import ChannelBook
from hms_desktop.domain.message.handover import Awaited, Outcome, OutgoingMessage
from hms_desktop.domain.message.states import State
from tests.helpers.clinic import StillClock

IDS = [uuid.UUID(int=number << 64 | 7) for number in range(1, 401)]


@pytest.fixture
def clock():
    return StillClock()


@pytest.fixture
def twin(tmp_path, clock):
    return ConsoleChannel("whatsapp", tmp_path, clock)


def _message(message_id):
    return OutgoingMessage(message_id, "whatsapp", "+919876543217", "Namaste Lakshmi ji")


def test_a_line_names_nobody(twin):
    result = twin.send(_message(IDS[0]))
    assert result.outcome is Outcome.ACCEPTED
    text = twin.file.read_text("utf-8")
    (line,) = map(json.loads, text.splitlines())
    assert line["to"] == "***********17"
    assert (line["letters"], line["parts"], line["answer"]) == (18, 1, "accepted")
    assert "Lakshmi" not in text
    assert "98765" not in text


def test_receipts_come_later_and_are_the_same_every_time(twin, clock):
    awaited = [Awaited(one, None, clock()) for one in IDS]
    assert twin.poll(awaited) == []
    taken = [one for one in IDS if twin.send(_message(one)).outcome is Outcome.ACCEPTED]
    clock.forward(minutes=5)
    events = twin.poll(awaited)
    assert {event.message_id for event in events} == set(taken)
    assert events == twin.poll(awaited)
    last = {event.message_id: event.state for event in events}
    shares = {state: sum(one == state for one in last.values()) / len(taken) for state in set(last.values())}
    assert shares.keys() == {State.UNDELIVERED, State.DELIVERED, State.READ}
    assert 0.5 < shares[State.READ] < 0.7
    assert 0.02 < shares[State.UNDELIVERED] < 0.09
    assert all(event.at <= clock() for event in events)


def test_an_sms_is_never_read(tmp_path, clock):
    twin = ConsoleChannel("sms", tmp_path, clock)
    for one in IDS:
        twin.send(_message(one))
    clock.forward(minutes=5)
    states = {event.state for event in twin.poll([Awaited(one, None, clock()) for one in IDS])}
    assert states == {State.ACCEPTED, State.SENT, State.DELIVERED, State.UNDELIVERED}


def test_another_program_s_messages_are_known_too(tmp_path, clock):
    here, there = (ConsoleChannel("sms", tmp_path, clock) for _ in range(2))
    for one in IDS[:20]:
        here.send(_message(one))
        clock.forward(minutes=2)
        assert bool(there.poll([Awaited(one, None, 0)])) == bool(here.poll([Awaited(one, None, 0)]))


def test_some_numbers_are_refused(twin):
    refused = [one for one in IDS if twin.send(_message(one)).outcome is Outcome.REFUSED]
    assert 0 < len(refused) < 25
    assert len(twin.file.read_text().splitlines()) == len(IDS)


def test_every_channel_of_the_registry_sends(tmp_path, clock):
    channels = ChannelBook(tmp_path, clock)()
    assert set(channels) == {"sms", "whatsapp", "email"}
    assert all(channel.provider == "console" for channel in channels.values())


@pytest.mark.parametrize(("address", "shown"), [("+919876543217", "***********17"), ("12", "**"), ("", "")])
def test_masking(address, shown):
    assert masked(address) == shown


def test_the_file_does_not_tell_whether_a_guessed_name_was_written_to(tmp_path, clock):
    """A fingerprint would: its salt stands in the same line, and there are few names to try."""
    lines = []
    for name in ("Asha", "Usha"):
        twin = ConsoleChannel("sms", tmp_path / name, clock)
        twin.send(OutgoingMessage(IDS[0], "sms", "+919876543217", f"Dear {name}, please come"))
        lines.append(twin.file.read_text())
    assert lines[0] == lines[1]
