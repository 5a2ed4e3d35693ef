"""What the registration page asks of the services, and what it says afterwards."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.details import FIELDS, PatientDetails, Warn
from hms_desktop.domain.register.duplicates import Hint
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Look:
    """Who looks like the one being typed, and what is worth a second look."""

    hints: tuple[Hint, ...]
    warnings: tuple[Warn, ...]


@dataclass(frozen=True, slots=True)
class Home:
    """Somebody the new patient lives with, and what the new one is in that household."""

    member: uuid.UUID | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved; `before` are the values that an edit replaced, `after` those it wrote."""

    patient_id: uuid.UUID
    name: str
    before: dict[str, Any]
    after: dict[str, Any]


def look(services: Services, details: PatientDetails, own: uuid.UUID | None) -> Look:
    """Look-alikes, and soft warnings when what was typed can be read."""
    hints = tuple(services.duplicates.candidates_for(details, 5, own))
    try:
        warnings = services.patients.check(details, own).warnings
    except Invalid:
        warnings = ()
    return Look(hints, warnings)


def register(
    services: Services, details: PatientDetails, distinct: frozenset[uuid.UUID], home: Home | None = None
) -> Saved:
    """Register a new patient, in the household of somebody when one was named. Raises Invalid."""
    if home is not None and home.member is not None:
        services.patients.check(details)
        household = household_of(services, home.member)
        details = replace(details, household_id=household, household_role=home.role)
    patient_id = services.patients.register(details, distinct_from=distinct)
    return Saved(patient_id, details.name, {}, {})


def household_of(services: Services, member: uuid.UUID) -> uuid.UUID:
    """The household of a patient; one is made for them when they have none."""
    known = services.patients.details(member)
    return known.household_id or services.family.make_household(known.name.split()[-1], known.village, [member])


def edit(services: Services, patient_id: uuid.UUID, base: PatientDetails, details: PatientDetails) -> Saved:
    """Write only what was changed in the form, so that another person's edit of another field stays. Raises Invalid."""
    if not services.desk.may(Permission.VIEW_CLINICAL):
        details = replace(details, note=base.note)
    changes = {name: getattr(details, name) for name in FIELDS if getattr(details, name) != getattr(base, name)}
    before = services.patients.edit(patient_id, changes) if changes else {}
    return Saved(patient_id, details.name, before, {name: changes[name] for name in before})


def tell(context: ViewContext, done: Saved, *, new: bool) -> None:
    """Say what was saved, with Undo."""
    patient_id = done.patient_id
    if new:
        words = translate("Registration", "Registered {name}.").format(name=done.name)
        label = translate("Registration", "Registering {name}").format(name=done.name)
        context.did(
            label, words, lambda s: s.patients.unregister(patient_id), lambda s: s.patients.register_again(patient_id)
        )
    elif done.before:
        words = translate("Registration", "Saved {name}.").format(name=done.name)
        label = translate("Registration", "Editing {name}").format(name=done.name)
        before, after = done.before, done.after
        context.did(
            label, words, lambda s: s.patients.edit(patient_id, before), lambda s: s.patients.edit(patient_id, after)
        )
    else:
        context.say(translate("Registration", "Nothing was changed."))
