"""What the audit trail says, in the user's language: deeds, and values before and after."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from hms_desktop.views.kit.i18n import format_date, format_when, rupees

if TYPE_CHECKING:
    from hms_desktop.services.audit_fields import ChangedField


def deed(action: str) -> str:
    """An action in words; one without words is shown as plain words of its code, never hidden."""
    known = (_of_patients() | _of_care() | _of_outreach() | _of_the_desk()).get(action)
    return known or re.sub(r"[-_.]+", " ", action).capitalize()


def field_label(field: ChangedField) -> str:
    """The label of a field, translated where the fields are."""
    return QCoreApplication.translate("Fields", field.label)


def value_words(kind: str, value: Any) -> str:
    """A value before or after; nothing for None."""
    if value is None:
        return ""
    if kind == "time" and isinstance(value, int):
        return format_when(value)
    if kind == "date" and isinstance(value, str):
        return _day(value)
    if kind == "money" and isinstance(value, int):
        return rupees(value)
    if kind == "yes-no":
        say = QCoreApplication.translate
        return say("AuditWords", "Yes") if value else say("AuditWords", "No")
    if kind == "id":
        return f"…{str(value)[-8:]}"
    return str(value)


def _day(value: str) -> str:
    try:
        return format_date(date.fromisoformat(value))
    except ValueError:
        return value


def _of_patients() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "patient.registered": say("AuditWords", "Registered a patient"),
        "patient.viewed": say("AuditWords", "Opened a patient"),
        "patient.edited": say("AuditWords", "Edited a patient"),
        "patient.removed": say("AuditWords", "Removed a patient"),
        "patient.restored": say("AuditWords", "Brought a patient back"),
        "patient.status-set": say("AuditWords", "Changed a patient's status"),
        "patient.preferences-set": say("AuditWords", "Changed contact preferences"),
        "patient.merged": say("AuditWords", "Merged two records"),
        "patient.unmerged": say("AuditWords", "Took a merge apart"),
        "patients.imported": say("AuditWords", "Imported patients"),
        "duplicates.found": say("AuditWords", "Looked for duplicates"),
        "duplicate.decided": say("AuditWords", "Decided about a duplicate"),
        "household.made": say("AuditWords", "Made a household"),
        "household.placed": say("AuditWords", "Placed in a household"),
        "relation.added": say("AuditWords", "Added a relation"),
        "relation.removed": say("AuditWords", "Removed a relation"),
        "relation.restored": say("AuditWords", "Brought a relation back"),
        "consent.granted": say("AuditWords", "Recorded consent"),
        "consent.withdrawn": say("AuditWords", "Recorded a withdrawal of consent"),
    }


def _of_care() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "appointment.booked": say("AuditWords", "Booked a visit"),
        "appointment.moved": say("AuditWords", "Moved a visit"),
        "appointment.completed": say("AuditWords", "Completed a visit"),
        "appointment.taken-back": say("AuditWords", "Took a step of a visit back"),
        "allergy.added": say("AuditWords", "Recorded an allergy"),
        "condition.added": say("AuditWords", "Recorded a condition"),
        "condition.status-set": say("AuditWords", "Changed a condition's status"),
        "pregnancy.added": say("AuditWords", "Recorded a pregnancy"),
        "pregnancy.ended": say("AuditWords", "Ended a pregnancy"),
        "observation.recorded": say("AuditWords", "Recorded a measurement"),
        "observation.corrected": say("AuditWords", "Corrected a measurement"),
        "dose.recorded": say("AuditWords", "Recorded a dose"),
        "dose.taken-back": say("AuditWords", "Took a dose back"),
        "camp.created": say("AuditWords", "Planned a camp"),
        "camp.edited": say("AuditWords", "Edited a camp"),
        "camp.cancelled": say("AuditWords", "Cancelled a camp"),
        "camp.removed": say("AuditWords", "Removed a camp"),
        "camp.restored": say("AuditWords", "Brought a camp back"),
        "camp.attended": say("AuditWords", "Recorded attendance at a camp"),
        "camp.attendance-taken-back": say("AuditWords", "Took attendance at a camp back"),
    }


def _of_outreach() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "segment.created": say("AuditWords", "Made a segment"),
        "segment.edited": say("AuditWords", "Edited a segment"),
        "segment.removed": say("AuditWords", "Removed a segment"),
        "segment.restored": say("AuditWords", "Brought a segment back"),
        "segment.shipped": say("AuditWords", "Added a segment that ships with the program"),
        "template.created": say("AuditWords", "Made a message template"),
        "template.revised": say("AuditWords", "Revised a message template"),
        "template.shipped": say("AuditWords", "Added a template that ships with the program"),
        "campaign.created": say("AuditWords", "Made a campaign"),
        "campaign.launched": say("AuditWords", "Launched a campaign"),
        "campaign.paused": say("AuditWords", "Paused a campaign"),
        "campaign.resumed": say("AuditWords", "Resumed a campaign"),
        "campaign.stopped": say("AuditWords", "Stopped a campaign"),
        "campaign.finished": say("AuditWords", "Finished a campaign"),
        "campaign.removed": say("AuditWords", "Removed a campaign"),
        "campaign.restored": say("AuditWords", "Brought a campaign back"),
        "list.exported": say("AuditWords", "Exported a list"),
    }


def _of_the_desk() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "clinic.founded": say("AuditWords", "Founded the clinic"),
        "clinic.edited": say("AuditWords", "Edited the clinic"),
        "demo.built": say("AuditWords", "Built the demo"),
        "staff.added": say("AuditWords", "Added a person"),
        "staff.edited": say("AuditWords", "Edited a person"),
        "staff.deactivated": say("AuditWords", "Ended a person's access"),
        "staff.reactivated": say("AuditWords", "Gave a person's access back"),
        "staff.secret-set": say("AuditWords", "Gave a person a new PIN"),
        "staff.secret-changed": say("AuditWords", "Changed their own PIN"),
        "staff.secret-rehashed": say("AuditWords", "Strengthened the keeping of a PIN"),
        "staff.signed-in": say("AuditWords", "Signed in"),
        "staff.signed-out": say("AuditWords", "Signed out"),
        "staff.unlocked": say("AuditWords", "Proved who they are"),
        "staff.sign-in-failed": say("AuditWords", "Tried to sign in with a wrong PIN"),
        "backup.made": say("AuditWords", "Made a backup"),
        "recovery.shown": say("AuditWords", "Showed the recovery sheet"),
        "recovery.confirmed": say("AuditWords", "Typed the recovery code back"),
        "device.renewed": say("AuditWords", "The database became a device of its own"),
        "import-mapping.saved": say("AuditWords", "Saved a mapping for imports"),
    }
