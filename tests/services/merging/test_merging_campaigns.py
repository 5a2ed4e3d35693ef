"""Two records that stand in one campaign, merged: one person is written to once, and nothing is kept from her."""

import pytest
from sqlalchemy import select

from hms_desktop.domain.model import CampaignEntry, Message, OutreachTask
from tests.helpers.clinic import NOON
from tests.helpers.records import add, add_campaign, add_patient, dump, message


def _state(clinic, table, row_id):
    with clinic.database.read() as connection:
        return tuple(connection.execute(select(table.state, table.reason).where(table.id == row_id)).one())


def _entry(campaign, patient, **values):
    fixed = {
        "campaign_id": campaign,
        "patient_id": patient,
        "entered_at": NOON,
        "state": "going",
        "step": 2,
        "due_at": NOON,
    }
    return fixed | {"state_at": NOON} | values


def test_who_stands_in_one_campaign_under_both_records_goes_on_once(clinic):
    kept, merged = add_patient(clinic), add_patient(clinic)
    campaign = add_campaign(clinic)
    mine = add(clinic, CampaignEntry, **_entry(campaign, kept))
    theirs = add(clinic, CampaignEntry, **_entry(campaign, merged))
    for one in (kept, merged):
        add(clinic, OutreachTask, campaign_id=campaign, step=2, patient_id=one, words="Call her", made_at=NOON)
    before = dump(clinic)
    merge = clinic.services.merging.merge(kept, merged)
    assert _state(clinic, CampaignEntry, mine) == ("going", None)
    assert _state(clinic, CampaignEntry, theirs) == ("left", "record-gone")
    clinic.services.merging.unmerge(merge)
    assert dump(clinic) == before


@pytest.mark.parametrize(
    ("theirs", "mine"),
    [("delivered", "suppressed"), ("uncertain", "suppressed"), ("failed", "queued"), ("suppressed", "queued")],
)
def test_what_never_left_under_the_other_record_keeps_nothing_from_her(clinic, theirs, mine):
    kept, merged = add_patient(clinic), add_patient(clinic)
    campaign = add_campaign(clinic)
    waiting = add(clinic, Message, **message(campaign, kept, state="queued"))
    add(clinic, Message, **message(campaign, merged, state=theirs))
    clinic.services.merging.merge(kept, merged)
    assert _state(clinic, Message, waiting)[0] == mine
