"""Every table of the system, each declared once; the local schema, the capture and the audit are derived from here."""

from hms_desktop.domain.model.base import Base, ColumnFacts, Id, Personal, Sync, TableFacts
from hms_desktop.domain.model.campaigns import CampaignEntry, CampaignStep, HeardUntil, OutreachTask
from hms_desktop.domain.model.camps import Camp, CampAttendance
from hms_desktop.domain.model.care import (
    Allergy,
    Appointment,
    Condition,
    Encounter,
    Feedback,
    Immunization,
    Observation,
    Pregnancy,
)
from hms_desktop.domain.model.contact import Call, RecommendationAnswer, Reply, SegmentPick
from hms_desktop.domain.model.derived import (
    Derived,
    DueEntry,
    Journey,
    RefreshPending,
    SegmentEvent,
    SegmentMember,
    SegmentSize,
    StageFlow,
)
from hms_desktop.domain.model.desk import (
    AuditEntry,
    Change,
    ChannelRow,
    Device,
    Draft,
    ImportRun,
    SavedMapping,
    SearchDocument,
    SearchPending,
    Setting,
)
from hms_desktop.domain.model.goals import Goal, GoalCheck
from hms_desktop.domain.model.office import Clinic, SignInTrouble, Staff
from hms_desktop.domain.model.outreach import (
    AwaitedReceipt,
    Campaign,
    Message,
    MessageEvent,
    Segment,
    Suppression,
    Template,
)
from hms_desktop.domain.model.people import (
    Consent,
    DuplicateCandidate,
    Household,
    Patient,
    PatientIdentifier,
    PatientMerge,
    PatientPhone,
    Relation,
)
from hms_desktop.domain.model.prices import PriceRow

__all__ = [
    "Allergy", "Appointment", "AuditEntry", "AwaitedReceipt", "Base", "Call", "Camp", "CampAttendance", "Campaign",
    "CampaignEntry", "CampaignStep", "Change", "ChannelRow", "Clinic", "ColumnFacts", "Condition", "Consent",
    "Derived", "Device", "Draft", "DueEntry", "DuplicateCandidate", "Encounter", "Feedback", "Goal", "GoalCheck",
    "HeardUntil", "Household", "Id", "Immunization", "ImportRun", "Journey", "Message", "MessageEvent",
    "Observation", "OutreachTask", "Patient", "PatientIdentifier", "PatientMerge", "PatientPhone", "Personal",
    "Pregnancy", "PriceRow", "RecommendationAnswer", "RefreshPending", "Relation", "Reply", "SavedMapping",
    "SearchDocument", "SearchPending", "Segment", "SegmentEvent", "SegmentMember", "SegmentPick", "SegmentSize",
    "Setting", "SignInTrouble", "Staff", "StageFlow", "Suppression", "Sync", "TableFacts", "Template",
]  # fmt: skip
