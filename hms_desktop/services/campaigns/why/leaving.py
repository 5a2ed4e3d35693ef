"""The rules of the moment of handing over, one by one, for one message of a campaign: `Checks.each` with the values behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from hms_desktop.domain.message.budget import BudgetRules, budget_rules
from hms_desktop.domain.message.decision import Decision
from hms_desktop.domain.message.lateness import late_rules
from hms_desktop.domain.time import DAY_MS
from hms_desktop.services.campaigns.why.records import Checked, Verdict
from hms_desktop.services.outreach.checks import Checks
from hms_desktop.services.outreach.checks_facts import Facts, Queued, read_facts
from hms_desktop.services.outreach.rules import hours_now
from hms_desktop.services.outreach.wording import receivers

REGISTERED = ("dlt-text-differs", "dlt-value-too-long")


def check_leaving(
    connection: Connection, one: Queued, address: str | None, providers: Mapping[str, str], now: int
) -> tuple[Checked, ...]:
    """What each rule says of this message now; what can't be asked without an address or words is left unasked."""
    who = receivers(connection, [one], providers, now)[one.id]
    budget = budget_rules()
    facts = read_facts(connection, [one], [] if address is None else [address], now, budget)
    unasked = _unasked(one, address, who.body, budget)
    values: dict[str, dict[str, Any]] = {
        "visit": {"booked": one.patient_id in facts.booked, "visited": facts.visited.get(one.patient_id)},
        "contacted": {"spoken": one.patient_id in facts.spoken},
        "time": {"meant_at": one.meant_at, "late": one.terms.late or late_rules()[one.terms.purpose]},
        "shared": {"last": None if address is None else facts.last.get(address), "minutes": budget.gap // 60_000},
        "budget": _counted(one, facts, budget, now),
    }
    checks = Checks(facts, hours_now(connection), budget, now)
    found = [
        Checked(name, Verdict.UNASKED) if name in unasked else _told(name, said, values.get(name, {}))
        for name, said in checks.each(one, address or "", who.body or "")
    ]
    return (_registered(one, who.reason), *found)


def _unasked(one: Queued, address: str | None, body: str | None, budget: BudgetRules) -> set[str]:
    applies = {
        "visit": one.terms.asks_to_book,
        "contacted": one.terms.purpose in budget.contacted,
        "words": address is not None and body is not None,
        "shared": address is not None,
        "budget": budget.limits[one.terms.purpose].most is not None,
    }
    return {name for name, holds in applies.items() if not holds}


def _told(name: str, said: Decision, values: Mapping[str, Any]) -> Checked:
    verdict = Verdict.PASSES if said.goes else Verdict.WAITS if said.waits else Verdict.STOPS
    return Checked(name, verdict, values, said.reason, said.not_before)


def _registered(one: Queued, reason: str | None) -> Checked:
    """Whether the words are those that the operators registered, where they registered any."""
    if one.terms.sheet.dlt_text is None:
        return Checked("registered", Verdict.UNASKED)
    wrong = reason in REGISTERED
    return Checked("registered", Verdict.STOPS if wrong else Verdict.PASSES, reason=reason if wrong else None)


def _counted(one: Queued, facts: Facts, budget: BudgetRules, now: int) -> dict[str, Any]:
    since = now - budget.days * DAY_MS
    number = sum(contact.at > since for contact in facts.contacts[one.patient_id])
    return {"number": number, "most": budget.limits[one.terms.purpose].most, "days": budget.days}
