"""The page of campaigns: the list on the left; one campaign live, a new one, or its review on the right."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.campaigns.detail import CampaignDetail
from hms_desktop.views.campaigns.editor.room import DrawingRoom
from hms_desktop.views.campaigns.new_campaign import NewCampaign
from hms_desktop.views.campaigns.progress import ProgressDelegate
from hms_desktop.views.campaigns.review import CampaignReview
from hms_desktop.views.campaigns.why import WhyPage
from hms_desktop.views.campaigns.words import standing_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.empty import EmptyState
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import button
from hms_desktop.views.kit.two_panes import TwoPanes
from hms_desktop.work.timers import Debounce

LIST_WIDTH = 420
CALM_MS = 1000
_COLOURS = {"warning": "warning", "danger": "danger", "success": "success", "info": "info", "neutral": "muted"}


class CampaignsPage(QWidget):
    """Outreach: what was sent, what became of it, and a new one."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._wanted: UUID | None = None
        self.model = ListModel(self._columns(), parent=self)
        self.list = TableView(self.model, self.tr("Campaigns"))
        self.list.setItemDelegateForColumn(2, ProgressDelegate(self.list))
        self.list.fold_when_narrow("progress")
        self.new = button(self.tr("New campaign"), icon="plus")
        self.detail, self.form, self.review = CampaignDetail(context), NewCampaign(context), CampaignReview(context)
        self.why = WhyPage(context)
        self.drawing = DrawingRoom(context)
        self.panes = TwoPanes(self.tr("Campaigns"), self.list, LIST_WIDTH)
        self._calm = Debounce(self, CALM_MS, self._read)
        self._lay_out()
        self._connect()

    def activated(self) -> None:
        """Read the list."""
        self.new.setVisible(self._context.may(Permission.EDIT_CAMPAIGNS))
        self._read()

    def show_place(
        self,
        segment: UUID | None = None,
        campaign: UUID | None = None,
        patient: UUID | None = None,
        *,
        drawing: bool = False,
    ) -> None:
        """Begin a campaign for a segment, or show one campaign, or why somebody got its message or not; or go on drawing."""
        if drawing:
            self.drawing.draw(campaign)
            return
        if segment is not None:
            self._begin(segment)
        elif campaign is not None:
            self._show_one(campaign)
        if campaign is not None and patient is not None:
            self._ask_why(campaign, patient)

    def place(self) -> dict[str, Any]:
        """What is being drawn, for when the window is built anew."""
        return {"drawing": True, "campaign": self.drawing.editor.campaign_id} if self.drawing.drawing else {}

    def _columns(self) -> list[Column]:
        def progress(one: Any) -> str:
            return f"{round(one.funnel.progress * 100)} %" if one.funnel.addressed else "–"

        return [
            Column("name", self.tr("Campaign"), lambda one: one.name, strong=True),
            Column(
                "status", self.tr("Status"), lambda one: standing_word(one)[0],
                width=95, colour=lambda one: _COLOURS[standing_word(one)[1]],
            ),
            Column("progress", self.tr("Progress"), progress, width=115),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        self.panes.tools.addWidget(self.new)
        teach = self.tr(
            "A campaign sends texts to everybody in a segment who has allowed it, and shows what came of it."
        )
        self.empty = EmptyState("megaphone", self.tr("Reach a segment"), teach)
        self.panes.add_pages(self.empty, self.detail, self.form, self.review, self.why)
        self.panes.fill(self)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.drawing)

    def _connect(self) -> None:
        self.new.clicked.connect(lambda: self._begin(None))
        self.list.current_id.connect(self._show)
        self.detail.launch_wanted.connect(lambda campaign: self._review(campaign.id))
        self.detail.remove_wanted.connect(self._remove)
        self.form.drafted.connect(self._review)
        self.form.closed.connect(self._back)
        self.review.closed.connect(self._kept)
        self.review.edit_wanted.connect(self.drawing.draw)
        self.detail.why_wanted.connect(self._ask_why)
        self.why.closed.connect(self._leave_why)
        self.review.launched.connect(self._launched)
        self.form.drawing_wanted.connect(self.drawing.draw_new)
        self.detail.steps_wanted.connect(self._show_steps)
        self.drawing.opened.connect(lambda: self._widen(True))
        self.drawing.closed.connect(self._drawn)
        self.drawing.review_wanted.connect(self._review)
        self._context.bus.subscribe(self, ("campaign",), lambda _: self._read())
        self._context.bus.subscribe(self, ("message",), lambda _: self._messages_changed())

    def _read(self) -> None:
        self._context.read(
            lambda services: services.campaigns.all(), done=self._fill, parent=self, cancel_previous="campaign-list"
        )

    def _fill(self, campaigns: list[Any]) -> None:
        may = self._context.may(Permission.EDIT_CAMPAIGNS)
        action = self.tr("New campaign") if may else ""
        teach = self.tr("No campaigns yet.")
        self.list.set_empty(teach, action, (lambda: self._begin(None)) if may else None, icon="megaphone")
        wanted = self._wanted or self.detail.current_id()
        self.model.set_records(campaigns)
        known = {one.id for one in campaigns}
        if campaigns and wanted not in known:
            wanted = campaigns[0].id
        if not campaigns and self.panes.shows(self.detail):
            self.panes.show_page(self.empty)
        elif campaigns:
            self.list.select_id(wanted)
        self._wanted = None

    def _show(self, campaign_id: UUID | None) -> None:
        row = None if campaign_id is None else self.model.row_of(campaign_id)
        if row is None or self.panes.shows(self.form, self.review):
            return
        self.detail.show_campaign(self.model.record_at(row))
        if not (self.panes.shows(self.why) and self.why.campaign_id == campaign_id):
            self.panes.show_page(self.detail)

    def _ask_why(self, campaign_id: UUID, patient_id: UUID) -> None:
        self.panes.show_page(self.why)
        self.why.ask(campaign_id, patient_id)

    def _leave_why(self) -> None:
        self.why.forget()
        self.panes.show_page(self.detail)
        self.detail.look_at_messages()

    def _messages_changed(self) -> None:
        if self.isVisible() and not self._calm.pending:
            self._calm.restart()

    def _begin(self, segment: UUID | None) -> None:
        self.panes.show_page(self.form)
        self.form.start(segment)

    def _show_steps(self, campaign: Any) -> None:
        may = self._context.may(Permission.EDIT_CAMPAIGNS)
        (self.drawing.draw if campaign.status == "draft" and may else self.drawing.look)(campaign.id)

    def _widen(self, on: bool) -> None:
        """Whether the drawing has the page for itself."""
        self.panes.setVisible(not on)
        self.drawing.setVisible(on)

    def _drawn(self, campaign_id: UUID | None) -> None:
        self._widen(False)
        self._wanted = campaign_id
        self._back()

    def _review(self, campaign_id: UUID) -> None:
        self._widen(False)
        self._wanted = campaign_id
        self.panes.show_page(self.review)
        self.list.select_id(campaign_id)
        self._read()
        self.review.review(campaign_id)

    def _launched(self, campaign_id: UUID) -> None:
        begun = self.tr("Launched. It begins to leave in a minute; until then you can take it back.")
        armed = self.tr("Armed. It goes out by itself from now on.")
        self._context.say(armed if self.review.arms else begun, "success")
        self._show_one(campaign_id)

    def _kept(self) -> None:
        self._back()
        self._context.say(self.tr("Kept as a draft. Nothing was sent."))

    def _back(self) -> None:
        self.panes.show_page(self.empty)
        self._read()
        self.list.setFocus()

    def _show_one(self, campaign_id: UUID) -> None:
        self._wanted = campaign_id
        self._back()

    def _remove(self, campaign: Any) -> None:
        own = campaign.id

        def done(_: Any) -> None:
            words = self.tr("Removed “{name}”.").format(name=campaign.name)
            self._context.did(
                self.tr("Remove draft"), words, lambda s: s.campaigns.restore(own), lambda s: s.campaigns.remove(own)
            )

        self._context.write(lambda services: services.campaigns.remove(own), done=done, parent=self)
