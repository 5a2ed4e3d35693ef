"""Campaigns of the last months, with messages in every state and what the provider said of each."""

from __future__ import annotations

import uuid
from bisect import bisect_left
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, NamedTuple

from hms_desktop.demo import census as c
from hms_desktop.demo.chance import Weighted
from hms_desktop.demo.replies import Replies
from hms_desktop.demo.trials import Trial, held_back
from hms_desktop.demo.world import World, ms
from hms_desktop.domain.data import load_toml
from hms_desktop.domain.experiment.design import HELD_OUT
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.registration import category_of
from hms_desktop.domain.message.states import REACHED, State
from hms_desktop.domain.message.template import render
from hms_desktop.domain.message.variables import as_words
from hms_desktop.domain.message.vocabulary import WHATSAPP

Address = Callable[[int], str | None]
WhyNot = Callable[[int, str, str, int], str | None]
_MOST = 2500
_MESSAGE = (
    "id, campaign_id, step, patient_id, channel, address, body, state, state_at, reason, provider, provider_id, queued_at, "
    "sent_at, delivered_at, read_at, cost_paise, arm, template_id"
)
_TEMPLATE = "id, version, key, name, channel, language, purpose, body, subject, category"  # as those that ship
_COST = {"sms": 18, "whatsapp": 12, "voice": 55}
_SECOND = 1000
_FATES = {
    "sms": Weighted.of({State.DELIVERED: 84, State.UNDELIVERED: 5, State.FAILED: 3, State.EXPIRED: 6, State.SENT: 2}),
    "whatsapp": Weighted.of(
        {State.READ: 61, State.DELIVERED: 24, State.UNDELIVERED: 6, State.FAILED: 4, State.SENT: 4, State.CANCELED: 1}
    ),
    "voice": Weighted.of({State.DELIVERED: 58, State.UNDELIVERED: 30, State.FAILED: 7, State.EXPIRED: 5}),
    "paused": Weighted.of(
        {State.QUEUED: 55, State.DELIVERED: 26, State.SENT: 8, State.ACCEPTED: 6, State.UNCERTAIN: 2, State.FAILED: 3}
    ),
}
_WAY = {
    State.QUEUED: (), State.UNCERTAIN: (), State.CANCELED: (),
    State.ACCEPTED: (State.ACCEPTED,), State.FAILED: (State.ACCEPTED, State.FAILED),
    State.SENT: (State.ACCEPTED, State.SENT), State.EXPIRED: (State.ACCEPTED, State.SENT, State.EXPIRED),
    State.UNDELIVERED: (State.ACCEPTED, State.SENT, State.UNDELIVERED),
    State.DELIVERED: (State.ACCEPTED, State.SENT, State.DELIVERED),
    State.READ: (State.ACCEPTED, State.SENT, State.DELIVERED, State.READ),
}  # fmt: skip
_REASON = {
    State.FAILED: "number-not-in-use", State.UNDELIVERED: "phone-unreachable", State.EXPIRED: "no-news",
    State.CANCELED: "campaign-stopped", State.UNCERTAIN: "provider-no-answer",
}  # fmt: skip
_DELAY_S = {State.ACCEPTED: (0, 2), State.SENT: (1, 9), State.DELIVERED: (2, 900), State.READ: (60, 40_000)}
_LATE_S = (40_000, 200_000)


class _Receiver(NamedTuple):
    person: int
    id: bytes
    name: str
    village: str
    clinic_number: str
    address: str | None


class Campaigns:
    """Writes templates, campaigns, the ledger and the events."""

    def __init__(self, world: World, people: list[bytes], address: Address, why_not: WhyNot) -> None:
        """`address(person)` is a phone or None, `why_not(person, channel, purpose, at)` a reason without consent."""
        self._world, self._people, self._address, self._why_not = world, people, address, why_not
        self._chance: Random = world.chance("campaigns")
        self._clinic: dict[str, str] = load_toml("demo/staff.toml", "clinic")["clinic"]
        self._campaign = world.load.table(
            "campaign",
            "id, name, purpose, segment_id, template_id, channel, status, launched_at, launched_by, audience, experiment",
        )
        self._template = world.load.table("template", _TEMPLATE)
        self._message = world.load.table("message", _MESSAGE)
        self._replies = Replies(world)
        self._event = world.load.table("message_event", "id, message_id, state, raw, at, arrived_at")

    def write(self) -> None:
        """Add every campaign of `resources/demo/words.toml`."""
        ids = self._world.ids("campaign")
        for told in load_toml("demo/words.toml", "campaigns")["campaigns"]:
            self._one(uuid.UUID(bytes=ids.next()), told)
            self._world.load.flush()

    def _one(self, campaign: uuid.UUID, told: dict[str, Any]) -> None:
        chance = self._chance
        template = derived_id("template", "demo", told["name"])
        channel = told["channel"]
        self._add_template(template, told["name"], channel, told["purpose"], told["en"])
        day = self._world.census.today - told["days_ago"]
        trial = self._trial(campaign, told)
        audience = self._audience(told["segment"], told["share"], day)
        launched = ms(day, 10 * 60 + chance.randrange(90))
        fates = _FATES[told.get("status", channel)]
        for place, person in enumerate(audience):
            self._send(campaign, told, self._receiver(person), launched, place, fates, trial)
        self._campaign.add((
            campaign.bytes, told["name"], told["purpose"], derived_id("segment", told["segment"]).bytes, template.bytes, channel,
            told.get("status", "finished"), launched, self._world.staff.outreach, len(audience), trial.kept(),
        ))  # fmt: skip

    def _trial(self, campaign: uuid.UUID, told: dict[str, Any]) -> Trial:
        """What a campaign tries, with the template of its second text."""
        second, tried = derived_id("template", "demo", told["name"], "second"), told.get("tried")
        if tried is not None:
            name = f"{told['name']} ({tried['names'][1]})"
            self._add_template(second, name, told["channel"], told["purpose"], tried["en"])
        return Trial(self._world.load.connection, campaign, tried, second)

    def _add_template(self, template: uuid.UUID, name: str, channel: str, purpose: str, body: str) -> None:
        category = category_of(purpose) if channel == WHATSAPP else None
        self._template.add((template.bytes, 1, None, name, channel, "en", purpose, body, None, category))

    def _audience(self, segment: str, share: float, day: int) -> list[int]:
        """The segment's people of today who were registered by then: all, or a share of those whose consents are known."""
        census = self._world.census
        known = bisect_left(census.registered, day)
        found = [
            person
            for person in self._members(segment)
            if person < known and (share == 1 or (census.flags[person] & c.DETAILED and self._chance.random() < share))
        ]
        return found if len(found) <= _MOST else sorted(self._chance.sample(found, _MOST))

    def _members(self, segment: str) -> Iterator[int]:
        census = self._world.census
        flag = {"chronic-care": c.CHRONIC, "at-risk": c.AWAY, "corporate-employees": c.EMPLOYED}.get(
            segment, c.PREGNANT
        )
        born_by, born_after = c.years_before(census.as_of, 60), c.years_before(census.as_of, 2)
        for person, flags in enumerate(census.flags):
            if census.status[person] != c.ACTIVE:
                continue
            if segment == "senior-citizens":
                fits = census.birth[person] <= born_by
            else:
                fits = bool(flags & flag) or (segment == "maternity-child" and census.birth[person] > born_after)
            if fits:
                yield person

    def _receiver(self, person: int) -> _Receiver:
        name, village, number = self._world.load.connection.execute(
            "SELECT name, village, clinic_number FROM patient WHERE id = ?", (self._people[person],)
        ).fetchone()
        return _Receiver(person, self._people[person], name, village, number, self._address(person))

    def _send(
        self,
        campaign: uuid.UUID,
        told: dict[str, Any],
        to: _Receiver,
        launched: int,
        place: int,
        fates: Weighted[State],
        trial: Trial,
    ) -> None:
        channel = told["channel"]
        message = derived_id(campaign, 1, uuid.UUID(bytes=to.id), channel)
        start = (message.bytes, campaign.bytes, 1, to.id, channel)
        kept_back = self._why_not(to.person, channel, told["purpose"], launched) or (None if to.address else "no-phone")
        group = None if kept_back else trial.group(to.id)
        if kept_back or held_back(group):
            state = (State.SUPPRESSED.value, launched, kept_back or HELD_OUT)
            self._message.add((*start, None, None, *state, None, None, launched, None, None, None, None, group, None))
            return
        body, template = (told["tried"]["en"], trial.other.bytes) if trial.is_other(group) else (told["en"], None)
        fate = fates.pick(self._chance)
        times = self._news(message, fate, launched + place * _SECOND)
        since = max(times.values(), default=launched + place * _SECOND)
        handed_over = fate not in (State.QUEUED, State.CANCELED)
        sent = (times.get(State.ACCEPTED), times.get(State.DELIVERED), times.get(State.READ))
        self._message.add((
            *start, *((to.address, self._words(body, to)) if handed_over else (None, None)),
            fate.value, since, _REASON.get(fate), "console" if handed_over else None,
            f"console-{message.hex}" if times else None, launched, *sent,
            _COST[channel] if State.SENT in times else None, group, template,
        ))  # fmt: skip
        if fate in REACHED and to.address:
            self._replies.maybe(message, to.id, to.address, channel, fate, since)

    def _news(self, message: uuid.UUID, fate: State, at: int) -> dict[State, int]:
        """Add what the provider said on the way to a fate; when it said it, by state."""
        times: dict[State, int] = {}
        for state in _WAY[fate]:
            at += int(self._chance.uniform(*_DELAY_S.get(state, _LATE_S)) * _SECOND)
            times[state] = at
            raw = f'{{"id": "console-{message.hex}", "status": "{state.value}"}}'
            self._event.add((derived_id("event", message, state).bytes, message.bytes, state.value, raw, at, at + 400))
        return times

    def _words(self, body: str, to: _Receiver) -> str:
        stored = {
            "patient.name": to.name, "patient.first_name": to.name, "patient.village": to.village,
            "patient.clinic_number": to.clinic_number, "clinic.name": self._clinic["name"],
            "clinic.phone": self._clinic["phone"],
        }  # fmt: skip
        return render(body, as_words(stored))
