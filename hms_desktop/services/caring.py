"""Services around patients and the clinic's own house, each made when it is first asked for; a part of `Services`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from hms_desktop.services.listing import ListServices

if TYPE_CHECKING:
    from hms_desktop.services.analytics import AnalyticsService
    from hms_desktop.services.appointments.service import AppointmentService
    from hms_desktop.services.audit.service import AuditTrailService
    from hms_desktop.services.calls.service import CallService
    from hms_desktop.services.camps.service import CampService
    from hms_desktop.services.clinic import ClinicService
    from hms_desktop.services.clinical.service import ClinicalService
    from hms_desktop.services.consents import ConsentsService
    from hms_desktop.services.drafts import DraftService
    from hms_desktop.services.duplicates.service import DuplicatesService
    from hms_desktop.services.family.service import FamilyService
    from hms_desktop.services.goals.service import GoalService
    from hms_desktop.services.importing.service import ImportService
    from hms_desktop.services.journey.service import JourneyService
    from hms_desktop.services.maintenance import MaintenanceService
    from hms_desktop.services.merging.service import MergingService
    from hms_desktop.services.outbox import OutboxService
    from hms_desktop.services.patients.service import PatientsService
    from hms_desktop.services.preferences import PreferenceService
    from hms_desktop.services.preventive.service import PreventiveService
    from hms_desktop.services.recommendations.service import RecommendationService
    from hms_desktop.services.recommendations.worklist import WorklistService
    from hms_desktop.services.record.service import RecordService
    from hms_desktop.services.refresh.service import RefreshService
    from hms_desktop.services.search import SearchService
    from hms_desktop.services.segments.service import SegmentService
    from hms_desktop.services.staff.service import StaffService
    from hms_desktop.services.staff.sign_in import SignInService


class CareServices(ListServices):
    """Patients, segments, care, and the house of one desk."""

    @cached_property
    def search(self) -> SearchService:
        """Find patients from one box."""
        from hms_desktop.services.search import SearchService

        return SearchService(self.desk)

    @cached_property
    def outbox(self) -> OutboxService:
        """What waits for the server."""
        from hms_desktop.services.outbox import OutboxService

        return OutboxService(self.desk)

    @cached_property
    def merging(self) -> MergingService:
        """Make two records of one person one, and two again."""
        from hms_desktop.services.merging.service import MergingService

        return MergingService(self.desk)

    @cached_property
    def segments(self) -> SegmentService:
        """Named groups of patients."""
        from hms_desktop.services.segments.service import SegmentService

        return SegmentService(self.desk, self.refresh)

    @cached_property
    def refresh(self) -> RefreshService:
        """What the desk works out for itself, kept current."""
        from hms_desktop.services.refresh.followers import make_followers
        from hms_desktop.services.refresh.service import RefreshService

        return RefreshService(self.desk, make_followers)

    @cached_property
    def journey(self) -> JourneyService:
        """Where patients stand: stage, score, and how they came there."""
        from hms_desktop.services.journey.service import JourneyService

        return JourneyService(self.desk, self.refresh)

    @cached_property
    def audit(self) -> AuditTrailService:
        """Who did what."""
        from hms_desktop.services.audit.service import AuditTrailService

        return AuditTrailService(self.desk)

    @cached_property
    def clinic(self) -> ClinicService:
        """The clinic itself."""
        from hms_desktop.services.clinic import ClinicService

        return ClinicService(self.desk)

    @cached_property
    def drafts(self) -> DraftService:
        """What was typed and not saved."""
        from hms_desktop.services.drafts import DraftService

        return DraftService(self.desk)

    @cached_property
    def maintenance(self) -> MaintenanceService:
        """Backups, checks, the recovery sheet."""
        from hms_desktop.services.maintenance import MaintenanceService

        return MaintenanceService(self.desk)

    @cached_property
    def preferences(self) -> PreferenceService:
        """What the person signed in prefers."""
        from hms_desktop.services.preferences import PreferenceService

        return PreferenceService(self.desk)

    @cached_property
    def sign_in(self) -> SignInService:
        """Who sits at the desk."""
        from hms_desktop.services.staff.sign_in import SignInService

        return SignInService(self.desk)

    @cached_property
    def staff(self) -> StaffService:
        """People who work here."""
        from hms_desktop.services.staff.service import StaffService

        return StaffService(self.desk)

    @cached_property
    def appointments(self) -> AppointmentService:
        """The clinic's diary."""
        from hms_desktop.services.appointments.service import AppointmentService

        return AppointmentService(self.desk)

    @cached_property
    def patients(self) -> PatientsService:
        """Register, read and edit patients."""
        from hms_desktop.services.patients.service import PatientsService

        return PatientsService(self.desk)

    @cached_property
    def duplicates(self) -> DuplicatesService:
        """Find records that may be one person."""
        from hms_desktop.services.duplicates.service import DuplicatesService

        return DuplicatesService(self.desk)

    @cached_property
    def family(self) -> FamilyService:
        """Households, relations, shared phones."""
        from hms_desktop.services.family.service import FamilyService

        return FamilyService(self.desk)

    @cached_property
    def consents(self) -> ConsentsService:
        """What patients allowed, and how they like to be reached."""
        from hms_desktop.services.consents import ConsentsService

        return ConsentsService(self.desk)

    @cached_property
    def clinical(self) -> ClinicalService:
        """Conditions, allergies, pregnancies, observations."""
        from hms_desktop.services.clinical.service import ClinicalService

        return ClinicalService(self.desk)

    @cached_property
    def recommendations(self) -> RecommendationService:
        """What to do next for a patient."""
        from hms_desktop.services.recommendations.service import RecommendationService

        return RecommendationService(self.desk)

    @cached_property
    def worklist(self) -> WorklistService:
        """Who to call today."""
        from hms_desktop.services.recommendations.worklist import WorklistService

        return WorklistService(self.desk)

    @cached_property
    def calls(self) -> CallService:
        """Calls to patients."""
        from hms_desktop.services.calls.service import CallService

        return CallService(self.desk)

    @cached_property
    def preventive(self) -> PreventiveService:
        """What is due, and doses given."""
        from hms_desktop.services.preventive.service import PreventiveService

        return PreventiveService(self.desk)

    @cached_property
    def camps(self) -> CampService:
        """Health camps, who came, what came of it."""
        from hms_desktop.services.camps.service import CampService

        return CampService(self.desk)

    @cached_property
    def record(self) -> RecordService:
        """A patient at one glance, and the history."""
        from hms_desktop.services.record.service import RecordService

        return RecordService(self.desk, [self.preventive])

    @cached_property
    def goals(self) -> GoalService:
        """Health goals, and how they go."""
        from hms_desktop.services.goals.service import GoalService

        return GoalService(self.desk)

    @cached_property
    def importing(self) -> ImportService:
        """Patients from files."""
        from hms_desktop.services.importing.service import ImportService

        return ImportService(self.desk)

    @cached_property
    def analytics(self) -> AnalyticsService:
        """The clinic's numbers."""
        from hms_desktop.services.analytics import AnalyticsService

        return AnalyticsService(self.desk, self.journey, self.segments)
