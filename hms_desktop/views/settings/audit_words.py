"""What the audit trail says, in the user's language: deeds, and values before and after."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from hms_desktop.views.kit.i18n import format_date, format_when, rupees

if TYPE_CHECKING:
    from hms_desktop.services.audit.fields import ChangedField


def deed(action: str) -> str:
    """An action in words; one without words is shown as plain words of its code, never hidden."""
    known = (_of_patients() | _of_care() | _of_outreach() | _of_campaigns() | _of_the_desk()).get(action)
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
        translate = QCoreApplication.translate
        return translate("AuditWords", "Yes") if value else translate("AuditWords", "No")
    if kind == "id":
        return f"…{str(value)[-8:]}"
    return str(value)


def _day(value: str) -> str:
    try:
        return format_date(date.fromisoformat(value))
    except ValueError:
        return value


def _of_patients() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "patient.registered": translate("AuditWords", "Registered a patient"),
        "patient.unregistered": translate("AuditWords", "Took a registration back"),
        "patient.registered-again": translate("AuditWords", "Registered a patient again"),
        "patient.viewed": translate("AuditWords", "Opened a patient"),
        "patient.edited": translate("AuditWords", "Edited a patient"),
        "patient.removed": translate("AuditWords", "Removed a patient"),
        "patient.restored": translate("AuditWords", "Brought a patient back"),
        "patient.status-set": translate("AuditWords", "Changed a patient's status"),
        "patient.preferences-set": translate("AuditWords", "Changed contact preferences"),
        "patient.merged": translate("AuditWords", "Merged two records"),
        "patient.unmerged": translate("AuditWords", "Took a merge apart"),
        "patients.imported": translate("AuditWords", "Imported patients"),
        "duplicates.found": translate("AuditWords", "Looked for duplicates"),
        "duplicate.decided": translate("AuditWords", "Decided about a duplicate"),
        "household.made": translate("AuditWords", "Made a household"),
        "household.placed": translate("AuditWords", "Placed in a household"),
        "relation.added": translate("AuditWords", "Added a relation"),
        "relation.removed": translate("AuditWords", "Removed a relation"),
        "relation.restored": translate("AuditWords", "Brought a relation back"),
        "consent.granted": translate("AuditWords", "Recorded consent"),
        "consent.withdrawn": translate("AuditWords", "Recorded a withdrawal of consent"),
    }


def _of_care() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "appointment.booked": translate("AuditWords", "Booked a visit"),
        "appointment.moved": translate("AuditWords", "Moved a visit"),
        "appointment.completed": translate("AuditWords", "Completed a visit"),
        "appointment.taken-back": translate("AuditWords", "Took a step of a visit back"),
        "allergy.added": translate("AuditWords", "Recorded an allergy"),
        "condition.added": translate("AuditWords", "Recorded a condition"),
        "condition.status-set": translate("AuditWords", "Changed a condition's status"),
        "pregnancy.added": translate("AuditWords", "Recorded a pregnancy"),
        "pregnancy.ended": translate("AuditWords", "Ended a pregnancy"),
        "observation.recorded": translate("AuditWords", "Recorded a measurement"),
        "observation.corrected": translate("AuditWords", "Corrected a measurement"),
        "dose.recorded": translate("AuditWords", "Recorded a dose"),
        "dose.taken-back": translate("AuditWords", "Took a dose back"),
        "goal.agreed": translate("AuditWords", "Agreed on a health goal"),
        "goal.edited": translate("AuditWords", "Edited a health goal"),
        "goal.put-back": translate("AuditWords", "Opened a health goal again"),
        "goal.removed": translate("AuditWords", "Removed a health goal"),
        "goal.restored": translate("AuditWords", "Brought a health goal back"),
        "goal.checked-in": translate("AuditWords", "Checked in on a health goal"),
        "goal.check-in-taken-back": translate("AuditWords", "Took a check-in on a health goal back"),
        "call.recorded": translate("AuditWords", "Noted a call"),
        "call.taken-back": translate("AuditWords", "Took a call back"),
        "recommendation.answer-taken-back": translate("AuditWords", "Took an answer to a recommendation back"),
        "camp.created": translate("AuditWords", "Planned a camp"),
        "camp.edited": translate("AuditWords", "Edited a camp"),
        "camp.cancelled": translate("AuditWords", "Cancelled a camp"),
        "camp.removed": translate("AuditWords", "Removed a camp"),
        "camp.restored": translate("AuditWords", "Brought a camp back"),
        "camp.attended": translate("AuditWords", "Recorded attendance at a camp"),
        "camp.attendance-taken-back": translate("AuditWords", "Took attendance at a camp back"),
    }


def _of_outreach() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "segment.created": translate("AuditWords", "Made a segment"),
        "segment.edited": translate("AuditWords", "Edited a segment"),
        "segment.removed": translate("AuditWords", "Removed a segment"),
        "segment.restored": translate("AuditWords", "Brought a segment back"),
        "segment.frozen": translate("AuditWords", "Froze a segment"),
        "segment.picks-taken-back": translate("AuditWords", "Took people put into a segment by hand back"),
        "segment.shipped": translate("AuditWords", "Added a segment that ships with the program"),
        "template.approval-taken-back": translate("AuditWords", "Took back the approval of a template"),
        "template.approved": translate("AuditWords", "Approved a template"),
        "template.asked": translate("AuditWords", "Asked WhatsApp about templates"),
        "template.created": translate("AuditWords", "Made a message template"),
        "template.put-back": translate("AuditWords", "Put a template back into the library"),
        "template.registered": translate("AuditWords", "Noted how a template is registered"),
        "template.removed": translate("AuditWords", "Took a template out of the library"),
        "template.restored": translate("AuditWords", "Restored an old version of a template"),
        "template.second-person": translate("AuditWords", "Chose who approves templates"),
        "template.shipped": translate("AuditWords", "Added a template that ships with the program"),
        "template.written": translate("AuditWords", "Wrote a message template"),
        "outreach.hours": translate("AuditWords", "Changed the quiet hours"),
        "suppression.lifted": translate("AuditWords", "Allowed an address again"),
        "suppression.restored": translate("AuditWords", "Stopped an address again"),
        "reply.recorded": translate("AuditWords", "Noted an answer of a patient"),
        "reply.handled": translate("AuditWords", "Dealt with an answer"),
        "reply.reopened": translate("AuditWords", "Opened an answer again"),
        "reply.received": translate("AuditWords", "Something came in from patients"),
        "reply.matched": translate("AuditWords", "Said who wrote"),
        "reply.unmatched": translate("AuditWords", "Took back who wrote"),
        "list.exported": translate("AuditWords", "Exported a list"),
    }


def _of_campaigns() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "campaign.created": translate("AuditWords", "Made a campaign"),
        "campaign.armed": translate("AuditWords", "Armed a campaign"),
        "campaign.launched": translate("AuditWords", "Launched a campaign"),
        "campaign.planned": translate("AuditWords", "Planned when a campaign goes out"),
        "campaign.started": translate("AuditWords", "Started a campaign at its time"),
        "campaign.triggered": translate("AuditWords", "Took people into a campaign"),
        "campaign.paused": translate("AuditWords", "Paused a campaign"),
        "campaign.resumed": translate("AuditWords", "Resumed a campaign"),
        "campaign.stopped": translate("AuditWords", "Stopped a campaign"),
        "campaign.fallback": translate("AuditWords", "Went over to another channel"),
        "campaign.steps-saved": translate("AuditWords", "Changed the steps of a campaign"),
        "campaign.exits-set": translate("AuditWords", "Changed who leaves a campaign"),
        "campaign.moved": translate("AuditWords", "Moved people on in a campaign"),
        "campaign.taken-back": translate("AuditWords", "Took back a launch"),
        "campaign.let-go": translate("AuditWords", "Let a campaign go on without waiting"),
        "campaign.judged": translate("AuditWords", "A campaign was watched by the program"),
        "campaign.finished": translate("AuditWords", "Finished a campaign"),
        "campaign.removed": translate("AuditWords", "Removed a campaign"),
        "campaign.experiment": translate("AuditWords", "Set up what a campaign tries"),
        "campaign.minutes": translate("AuditWords", "Noted the work of a campaign"),
        "campaign.restored": translate("AuditWords", "Brought a campaign back"),
        "task.done": translate("AuditWords", "Did a task of a campaign"),
        "task.opened": translate("AuditWords", "Opened a task of a campaign again"),
        "message.said-arrived": translate("AuditWords", "Said that a message arrived"),
        "message.said-send-again": translate("AuditWords", "Had a message sent again that did not arrive"),
        "message.said-leave": translate("AuditWords", "Left a message that may have been sent as it is"),
        "message.said-taken-back": translate("AuditWords", "Took back what was said of a message"),
        "campaign.rules": translate("AuditWords", "Changed the sending rules of a campaign"),
    }


def _of_the_desk() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "clinic.founded": translate("AuditWords", "Founded the clinic"),
        "clinic.edited": translate("AuditWords", "Edited the clinic"),
        "demo.built": translate("AuditWords", "Built the demo"),
        "staff.added": translate("AuditWords", "Added a person"),
        "staff.edited": translate("AuditWords", "Edited a person"),
        "staff.deactivated": translate("AuditWords", "Ended a person's access"),
        "staff.reactivated": translate("AuditWords", "Gave a person's access back"),
        "staff.secret-set": translate("AuditWords", "Gave a person a new PIN"),
        "staff.secret-changed": translate("AuditWords", "Changed their own PIN"),
        "staff.secret-rehashed": translate("AuditWords", "Strengthened the keeping of a PIN"),
        "staff.signed-in": translate("AuditWords", "Signed in"),
        "staff.signed-out": translate("AuditWords", "Signed out"),
        "staff.unlocked": translate("AuditWords", "Proved who they are"),
        "staff.sign-in-failed": translate("AuditWords", "Tried to sign in with a wrong PIN"),
        "channel.configured": translate("AuditWords", "Set up a channel"),
        "channel.forgotten": translate("AuditWords", "Took a channel down"),
        "price.set": translate("AuditWords", "Set a price"),
        "figures.set": translate("AuditWords", "Set what a visit brings and work costs"),
        "figures.taken-back": translate("AuditWords", "Went back to the shipped figures of visits and work"),
        "price.taken-back": translate("AuditWords", "Took a price back"),
        "backup.made": translate("AuditWords", "Made a backup"),
        "recovery.shown": translate("AuditWords", "Showed the recovery sheet"),
        "recovery.confirmed": translate("AuditWords", "Typed the recovery code back"),
        "device.renewed": translate("AuditWords", "The database became a device of its own"),
        "import-mapping.saved": translate("AuditWords", "Saved a mapping for imports"),
    }
