"""How many messages are out: as many as leave while the ledger is written."""

from __future__ import annotations

import uuid

import pytest

from hms_desktop.domain.message.handover import Outcome, OutgoingMessage, SendResult
from hms_desktop.services.outreach.hands import MOST_A_THREAD, Hands


class Clock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def message() -> OutgoingMessage:
    return OutgoingMessage(uuid.UUID(int=1), "sms", "+919876543210", "Come")


def room_after(call_s: float, turn_s: float) -> int:
    clock = Clock()

    def hand_over(_one: OutgoingMessage) -> SendResult:
        clock.seconds += call_s
        return SendResult(Outcome.ACCEPTED)

    with Hands(hand_over, 1, clock) as hands:
        assert hands.room == 1
        for _ in range(3):
            hands.give([message()])
            assert [found.outcome for _, found in hands.back()] == [Outcome.ACCEPTED]
            clock.seconds += turn_s
        hands.give([])
        return hands.room


@pytest.mark.parametrize(
    ("call_s", "turn_s", "room"), [(0.3, 0.03, 1), (0.1, 0.3, 4), (0.001, 1.0, MOST_A_THREAD), (30.0, 0.3, 1)]
)
def test_as_many_are_out_as_leave_while_the_ledger_is_written(call_s, turn_s, room):
    assert room_after(call_s, turn_s) == room


def test_what_breaks_may_have_left():
    def breaks(_one: OutgoingMessage) -> SendResult:
        raise RuntimeError("cut")

    with Hands(breaks, 2) as hands:
        hands.give([message()])
        assert hands.busy == 1
        ((_, found),) = hands.back()
        assert (found.outcome, found.raw) == (Outcome.UNKNOWN, "RuntimeError")
        assert hands.back() == []
