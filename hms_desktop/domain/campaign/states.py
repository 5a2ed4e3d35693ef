"""Where a campaign stands (`campaign.status`), and where a patient stands in one (`campaign_entry.state`)."""

DRAFT, RUNNING, PAUSED, STOPPED, FINISHED = "draft", "running", "paused", "stopped", "finished"
GOING, DONE, LEFT = "going", "done", "left"
