"""What a campaign would do, before anything leaves: step by step for one patient, and in numbers and rupees for everybody."""

from __future__ import annotations

import uuid
from collections.abc import Collection

from hms_desktop.domain.permissions import Permission
from hms_desktop.services.campaigns.rehearsal.playing import play_audience, play_patient
from hms_desktop.services.campaigns.rehearsal.records import AudienceRun, PatientRun
from hms_desktop.services.campaigns.rehearsal.script import Script, stored_script
from hms_desktop.services.desk import Desk
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.services.templates.checking import check_clinic


class DryRunService:
    """Verbs of trying a campaign without sending."""

    def __init__(self, desk: Desk, refresh: RefreshService) -> None:
        self._desk = desk
        self._refresh = refresh

    def of_campaign(self, campaign_id: uuid.UUID, watch: Watch | None = None) -> AudienceRun:
        """A stored campaign for everybody. Raises NotFound."""
        return self.of_script(self._stored(campaign_id), watch)

    def of_script(self, script: Script, watch: Watch | None = None) -> AudienceRun:
        """A campaign of which nothing is stored, for everybody in its rule. Raises MissingVariable when the clinic lacks a value."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        self._refresh.ready_for(script.rule, watch)
        with self._desk.database.read() as connection, watched(connection, watch):
            check_clinic(connection, (name for one in script.every_way for name in one.needed))
            return play_audience(connection, script, self._desk.now_ms())

    def of_patient(self, campaign_id: uuid.UUID, patient_id: uuid.UUID, yes_at: Collection[int] = ()) -> PatientRun:
        """A stored campaign for one patient; at the branches `yes_at` it happens, at the others not. Raises NotFound."""
        return self._patient(self._stored(campaign_id), patient_id, yes_at)

    def _patient(self, script: Script, patient_id: uuid.UUID, yes_at: Collection[int]) -> PatientRun:
        self._desk.require(Permission.VIEW_PATIENTS)
        self._refresh.ready_for(script.rule)
        with self._desk.database.read() as connection:
            return play_patient(connection, script, patient_id, yes_at, self._desk.now_ms())

    def _stored(self, campaign_id: uuid.UUID) -> Script:
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            return stored_script(connection, campaign_id)
