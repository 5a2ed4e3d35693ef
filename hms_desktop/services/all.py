"""Every service, made when it is first asked for, so that the window opens before they are imported."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from hms_desktop.services.caring import CareServices

if TYPE_CHECKING:
    from hms_desktop.services.campaigns.caution.resolving import ResolvingService
    from hms_desktop.services.campaigns.caution.service import CautionService
    from hms_desktop.services.campaigns.journeys.tasks import TaskService
    from hms_desktop.services.campaigns.outlines import CampaignOutlineService
    from hms_desktop.services.campaigns.plans import PlanService
    from hms_desktop.services.campaigns.rehearsal.dry_run import DryRunService
    from hms_desktop.services.campaigns.service import CampaignService
    from hms_desktop.services.campaigns.starting.arming import ArmingService
    from hms_desktop.services.campaigns.steps import StepService
    from hms_desktop.services.campaigns.why.service import WhyService
    from hms_desktop.services.channels.prices import PriceService
    from hms_desktop.services.channels.service import ChannelService
    from hms_desktop.services.experiments.service import ExperimentService
    from hms_desktop.services.inbox.service import InboxService
    from hms_desktop.services.inbox.webhooks import WebhookService
    from hms_desktop.services.outreach.direct_messages import DirectMessageService
    from hms_desktop.services.outreach.dispatch import DispatchService
    from hms_desktop.services.outreach.rules import OutreachRuleService
    from hms_desktop.services.outreach.suppression import SuppressionService
    from hms_desktop.services.recommendations.writing import WritingService
    from hms_desktop.services.replies.service import ReplyService
    from hms_desktop.services.templates.approval import TemplateApprovalService
    from hms_desktop.services.templates.previews import TemplatePreviewService
    from hms_desktop.services.templates.service import TemplateService


class Services(CareServices):
    """The verbs of the clinic for one desk; here those that reach patients."""

    @cached_property
    def templates(self) -> TemplateService:
        """Words of messages."""
        from hms_desktop.services.templates.service import TemplateService

        return TemplateService(self.desk)

    @cached_property
    def template_approval(self) -> TemplateApprovalService:
        """Who may let a text out."""
        from hms_desktop.services.templates.approval import TemplateApprovalService

        return TemplateApprovalService(self.desk)

    @cached_property
    def template_previews(self) -> TemplatePreviewService:
        """Texts as real patients would get them."""
        from hms_desktop.services.templates.previews import TemplatePreviewService

        return TemplatePreviewService(self.desk)

    @cached_property
    def campaigns(self) -> CampaignService:
        """Outreach to a segment."""
        from hms_desktop.services.campaigns.service import CampaignService

        return CampaignService(self.desk, self.refresh)

    @cached_property
    def caution(self) -> CautionService:
        """What keeps a launch from doing harm."""
        from hms_desktop.services.campaigns.caution.service import CautionService

        return CautionService(self.desk, self.refresh)

    @cached_property
    def arming(self) -> ArmingService:
        """Campaigns that go out by themselves: at a time, again and again, or when something happens."""
        from hms_desktop.services.campaigns.starting.arming import ArmingService

        return ArmingService(self.desk)

    @cached_property
    def dry_runs(self) -> DryRunService:
        """Campaigns tried without sending."""
        from hms_desktop.services.campaigns.rehearsal.dry_run import DryRunService

        return DryRunService(self.desk, self.refresh)

    @cached_property
    def outlines(self) -> CampaignOutlineService:
        """Campaigns as they are drawn."""
        from hms_desktop.services.campaigns.outlines import CampaignOutlineService

        return CampaignOutlineService(self.desk)

    @cached_property
    def steps(self) -> StepService:
        """Steps of campaigns."""
        from hms_desktop.services.campaigns.steps import StepService

        return StepService(self.desk)

    @cached_property
    def channels(self) -> ChannelService:
        """How messages leave this desk."""
        from hms_desktop.services.channels.service import ChannelService

        return ChannelService(self.desk, self.desk.vault)

    @cached_property
    def prices(self) -> PriceService:
        """What messages cost."""
        from hms_desktop.services.channels.prices import PriceService

        return PriceService(self.desk)

    @cached_property
    def dispatch(self) -> DispatchService:
        """Sending, and hearing what became of it."""
        from hms_desktop.services.campaigns.movements import make_movements
        from hms_desktop.services.outreach.dispatch import DispatchService

        return DispatchService(self.desk, self.desk.channels, movements=lambda: make_movements(self.desk, self.refresh))

    @cached_property
    def plans(self) -> PlanService:
        """Campaigns written down."""
        from hms_desktop.services.campaigns.plans import PlanService

        return PlanService(self.desk, self.campaigns, self.templates, self.segments, self.refresh)

    @cached_property
    def outreach_rules(self) -> OutreachRuleService:
        """When messages may leave, and what becomes of late ones."""
        from hms_desktop.services.outreach.rules import OutreachRuleService

        return OutreachRuleService(self.desk)

    @cached_property
    def suppressions(self) -> SuppressionService:
        """Addresses that are not written to."""
        from hms_desktop.services.outreach.suppression import SuppressionService

        return SuppressionService(self.desk)

    @cached_property
    def direct_messages(self) -> DirectMessageService:
        """One message to one patient."""
        from hms_desktop.services.outreach.direct_messages import DirectMessageService

        return DirectMessageService(self.desk)

    @cached_property
    def writing(self) -> WritingService:
        """Messages to single patients in the words of a template."""
        from hms_desktop.services.recommendations.writing import WritingService

        return WritingService(self.desk)

    @cached_property
    def replies(self) -> ReplyService:
        """What patients answered."""
        from hms_desktop.services.replies.service import ReplyService

        return ReplyService(self.desk)

    @cached_property
    def resolving(self) -> ResolvingService:
        """Messages that may have been sent, and what a person says of them."""
        from hms_desktop.services.campaigns.caution.resolving import ResolvingService

        return ResolvingService(self.desk)

    @cached_property
    def tasks(self) -> TaskService:
        """What campaigns leave to a person."""
        from hms_desktop.services.campaigns.journeys.tasks import TaskService

        return TaskService(self.desk)

    @cached_property
    def why(self) -> WhyService:
        """Why somebody got a message, or not."""
        from hms_desktop.services.campaigns.why.service import WhyService

        return WhyService(self.desk, self.refresh)

    @cached_property
    def experiments(self) -> ExperimentService:
        """What is tried in campaigns."""
        from hms_desktop.services.experiments.service import ExperimentService

        return ExperimentService(self.desk, self.refresh)

    @cached_property
    def inbox(self) -> InboxService:
        """Conversations with patients."""
        from hms_desktop.services.inbox.service import InboxService

        return InboxService(self.desk)

    @cached_property
    def webhooks(self) -> WebhookService:
        """What providers tell by themselves."""
        from hms_desktop.services.inbox.webhooks import WebhookService

        return WebhookService(self.desk)
