"""The checks of a person, one by one: the conditions of `audience_sql.barriers`, each with the value behind it."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from hms_desktop.domain.message.lint import diagnosis_words
from hms_desktop.domain.message.variables import OF_CLINIC
from hms_desktop.domain.model import Consent, Patient, Suppression
from hms_desktop.services.campaigns.texts import Text
from hms_desktop.services.campaigns.why.records import Checked, Verdict
from hms_desktop.store import audience_sql

MISSING, PRIVATE = "missing-value", "shared-phone-private"
LINES: Mapping[str, tuple[str, ...]] = {
    "register": ("record-gone",),
    "here": ("deceased", "moved"),
    "consent": ("no-consent", "consent-withdrawn"),
    "address": ("no-phone", "no-email"),
    "suppressed": ("suppressed-address",),
    "private": (PRIVATE,),
    "values": (MISSING,),
}
_SUPPRESSION, _CONSENT = Suppression.__table__.c, Consent.__table__.c


@dataclass(frozen=True, slots=True)
class PersonFound:
    """The lines of the checks, and where a message would go."""

    checks: tuple[Checked, ...]
    address: str | None


def check_person(
    connection: Connection, patient_id: uuid.UUID, channel: str, purpose: str, text: Text, now: int, *, clinical: bool
) -> PersonFound:
    """Each condition that keeps a message from somebody, asked of one patient; words of illness only where `clinical`."""
    private = text.sheet.private(channel)
    asked = audience_sql.barriers(channel, purpose, text.sheet.needed, now=now, private=private)
    columns = [condition.label(f"barrier_{at}") for at, (condition, _) in enumerate(asked)]
    address, shared = audience_sql.address(channel).label("address"), audience_sql.shared(channel).label("shared")
    query = select(Patient.status, address, shared, *columns).where(Patient.id == patient_id)
    row = connection.execute(query).one()
    stopped = [(code, bool(row[3 + at])) for at, (_, code) in enumerate(asked)]
    holding = {code for code, holds in stopped if holds}
    values = {
        "here": {"status": row.status},
        "consent": _consent(connection, patient_id, channel, purpose),
        "address": {"address": row.address},
        "suppressed": _suppressed(connection, channel, row.address),
        "private": {"shared": bool(row.shared), "words": diagnosis_words(text.sheet.body) if clinical else ()},
        "values": {"missing": _missing(stopped, text.sheet.needed), "asked": text.sheet.needed},
    }
    unasked = {name for name, holds in (("private", private), ("values", bool(text.sheet.needed))) if not holds}
    unasked |= {"suppressed", "private"} if row.address is None else set()
    return PersonFound(tuple(_line(name, values, holding, unasked) for name in LINES), row.address)


def _line(name: str, values: Mapping[str, Mapping[str, Any]], holding: set[str], unasked: set[str]) -> Checked:
    if name in unasked:
        return Checked(name, Verdict.UNASKED)
    reason = next((code for code in LINES[name] if code in holding), None)
    return Checked(name, Verdict.STOPS if reason else Verdict.PASSES, values.get(name, {}), reason)


def _missing(stopped: Iterable[tuple[str, bool]], needed: Iterable[str]) -> tuple[str, ...]:
    """Which values are missing: the conditions stand in the order of the variables of the patient."""
    names = [name for name in dict.fromkeys(needed) if name not in OF_CLINIC]
    lacks = [holds for code, holds in stopped if code == MISSING]
    return tuple(name for name, is_missing in zip(names, lacks, strict=True) if is_missing)


def _consent(connection: Connection, patient_id: uuid.UUID, channel: str, purpose: str) -> dict[str, Any]:
    said = (_CONSENT.patient_id == patient_id, _CONSENT.channel == channel, _CONSENT.purpose == purpose)
    latest = select(_CONSENT.granted, _CONSENT.given_at).where(*said)
    row = connection.execute(latest.order_by(_CONSENT.given_at.desc(), _CONSENT.id.desc()).limit(1)).one_or_none()
    told = {"channel": channel, "purpose": purpose}
    return told | ({"granted": None, "at": None} if row is None else {"granted": bool(row.granted), "at": row.given_at})


def _suppressed(connection: Connection, channel: str, address: str | None) -> dict[str, Any]:
    stands = (_SUPPRESSION.channel == channel, _SUPPRESSION.address == address, _SUPPRESSION.lifted_at.is_(None))
    query = select(_SUPPRESSION.since, _SUPPRESSION.reason, _SUPPRESSION.provider).where(*stands)
    row = connection.execute(query).first()
    return {} if row is None else {"since": row.since, "why": row.reason, "provider": row.provider}
