from datetime import date

import pytest

from hms_desktop.domain.errors import NotAllowed
from hms_desktop.domain.model import Appointment
from hms_desktop.domain.time import ms_of
from hms_desktop.services.analytics import HEADERS, rows_of
from tests.helpers.outreach import add, add_patient, add_visit, allow


def _appointment(clinic, patient, status, day):
    add(clinic, Appointment, patient_id=patient, starts_at=ms_of(day, 9), status=status)


def test_an_empty_clinic_has_numbers_and_no_rates(clinic):
    report = clinic.services.analytics.report()
    assert (report.headline.patients, report.headline.no_show_rate, report.headline.coverage) == (0, None, None)
    assert clinic.services.analytics.engagement().stages == {
        "awareness": 0,
        "consideration": 0,
        "active": 0,
        "loyal": 0,
    }
    assert (len(report.messages), len(report.visits), report.channels) == (30, 12, ())
    assert report.visits[-1].first == date(2026, 11, 1)
    assert report.visits[0].first == date(2025, 12, 1)


def test_headline(clinic):
    asha, bina, gone = (add_patient(clinic, name) for name in ("Asha", "Bina", "Gone"))
    add_patient(clinic, "Deceased", status="deceased")
    allow(clinic, asha, channel="whatsapp")
    allow(clinic, bina)
    allow(clinic, bina, granted=False)
    allow(clinic, gone, purpose="promotion")
    for days in (0, 21, 22, 31, 60):
        add_visit(clinic, asha, days)
    add_visit(clinic, asha, -1)
    _appointment(clinic, asha, "completed", date(2026, 11, 1))
    _appointment(clinic, asha, "checked-in", date(2026, 11, 22))
    _appointment(clinic, bina, "no-show", date(2026, 8, 25))
    _appointment(clinic, bina, "no-show", date(2026, 8, 24))
    _appointment(clinic, bina, "cancelled", date(2026, 11, 1))
    head = clinic.services.analytics.report().headline
    assert (head.patients, head.reachable, head.coverage) == (3, 1, 1 / 3)
    assert (head.visits, head.visits_before) == (2, 1)
    assert (head.kept, head.missed, head.no_show_rate) == (2, 1, 1 / 3)


def test_visits_by_month_follow_the_clinic_s_clock(clinic):
    patient = add_patient(clinic, "Asha")
    from hms_desktop.domain.model import Encounter

    for day, hour in ((date(2026, 10, 31), 23), (date(2026, 11, 1), 0), (date(2025, 11, 30), 23)):
        add(clinic, Encounter, patient_id=patient, started_at=ms_of(day, hour, 30), amount_paise=0)
    visits = {month.first: month.visits for month in clinic.services.analytics.report().visits}
    assert (visits[date(2026, 10, 1)], visits[date(2026, 11, 1)], sum(visits.values())) == (1, 1, 2)


@pytest.mark.slow
def test_messages_by_day_channel_and_campaign_are_the_same_numbers(clinic):
    for number in range(40):
        allow(clinic, add_patient(clinic, f"P{number:02}", phone=f"+9198765000{number:02}"), channel="whatsapp")
    segment = clinic.services.segments.create("All", {"all": []})
    template = clinic.services.templates.create("Call", "whatsapp", "en", "reminder", "Hello")
    campaign = clinic.services.campaigns.create("Call", segment, template)
    clinic.services.campaigns.launch(campaign)
    clinic.services.dispatch.run()
    for _ in range(40):
        clinic.clock.forward(seconds=5)
        clinic.services.dispatch.step()
    funnel = clinic.services.ledger.funnel(campaign)
    report = clinic.services.analytics.report()
    growth = clinic.services.ledger.growth(campaign)
    assert 0 < funnel.read < funnel.delivered < funnel.sent <= funnel.addressed == 40
    for other in (report.messages[-1].funnel, report.channels[0].funnel):
        assert (other.sent, other.delivered, other.read) == (funnel.sent, funnel.delivered, funnel.read)
    assert (growth.sent[-1], growth.delivered[-1], growth.read[-1]) == (funnel.sent, funnel.delivered, funnel.read)
    assert list(growth.read) == sorted(growth.read)
    assert len(growth.at) == len(growth.sent) <= 60
    assert clinic.services.campaigns.get(campaign).funnel == funnel
    assert ("channels", "whatsapp", "read", funnel.read) in rows_of(report)


def test_the_ledger_lists_what_it_counts(clinic):
    for number in range(7):
        patient = add_patient(clinic, f"P{number}")
        if number % 2:
            allow(clinic, patient)
    segment = clinic.services.segments.create("All", {"all": []})
    template = clinic.services.templates.create("Call", "sms", "en", "reminder", "Hello")
    campaign = clinic.services.campaigns.create("Call", segment, template)
    clinic.services.campaigns.launch(campaign)
    ledger = clinic.services.ledger
    assert ledger.count(campaign) == 7
    assert ledger.count(campaign, {"suppressed"}) == 4
    pages = [ledger.messages(campaign, 3, offset=offset) for offset in (0, 3, 6)]
    assert [len(page) for page in pages] == [3, 3, 1]
    assert len({row.id for page in pages for row in page}) == 7
    assert {row.reason for row in ledger.messages(campaign, 9, states={"suppressed"})} == {"no-consent"}
    clinic.services.dispatch.run()
    sent = ledger.messages(campaign, 9, states={"accepted"})
    assert [event.state for event in ledger.events(sent[0].id)] == ["accepted"]


def test_the_numbers_are_exported_as_a_list(clinic, tmp_path):
    file = tmp_path / "numbers.csv"
    report = clinic.services.analytics.report()
    written = clinic.services.exporting.write(file, "analytics", HEADERS, rows_of(report))
    lines = file.read_text("utf-8-sig").splitlines()
    assert (lines[0], len(lines)) == ("section,name,figure,value", written + 1)
    clinic.act_as("receptionist")
    with pytest.raises(NotAllowed):
        clinic.services.analytics.report()


def test_where_patients_stand_is_what_the_journey_says(clinic):
    regular, once, gone = (add_patient(clinic, name) for name in ("Regular", "Once", "Gone"))
    add_patient(clinic, "Deceased", status="deceased")
    for days in (10, 100, 200, 300):
        add_visit(clinic, regular, days)
    add_visit(clinic, once, 3)
    add_visit(clinic, gone, 900)
    found, journey = clinic.services.analytics.engagement(), clinic.services.journey
    assert found.stages == journey.stages() == {"awareness": 1, "consideration": 0, "active": 1, "loyal": 1}
    assert found.standings == journey.standings()
    assert sum(found.standings.values()) == 4
    assert found.standings["ended"] == 1
    bands = sum(band.people for band in found.scores.bands)
    assert bands + found.scores.not_enough + found.scores.not_scored == 4


@pytest.mark.slow
def test_the_ten_largest_segments_over_time_and_in_common(clinic):
    for number in range(12):
        add_patient(clinic, f"P{number:02}", age=20 + number)
    segments = clinic.services.segments
    for age in range(20, 32):
        segments.create(f"From {age}", {"field": "patient.age", "op": ">=", "value": age})
    clinic.services.refresh.run()
    clinic.clock.forward(days=1)
    add_patient(clinic, "P12", age=40)
    clinic.services.refresh.run()
    found = clinic.services.analytics.segments()
    assert list(found.names.values()) == [f"From {age}" for age in range(20, 30)]
    assert list(found.people.values()) == [13, 12, 11, 10, 9, 8, 7, 6, 5, 4]
    first = next(iter(found.names))
    assert [people for _, people in found.sizes[first]] == [12, 13]
    assert found.overlaps[0][:3] == [13, 12, 11]
    assert found.overlaps[9][0] == 4
    report, engagement = clinic.services.analytics.report(), clinic.services.analytics.engagement()
    flow = clinic.services.journey.flow()
    rows = rows_of(report, engagement, flow, found)
    assert ("segment", date(2026, 11, 23), "From 20", 13) in rows
    assert ("segment-size", date(2026, 11, 22), "From 20", 12) in rows
    assert ("segment-overlap", "From 20", "From 29", 4) in rows
    assert ("journey", date(2026, 11, 23), "awareness", 13) in rows
    assert len([row for row in rows if row[0] == "stage-flow"]) == len(flow)
    assert len([row for row in rows if row[0] == "segment-overlap"]) == 45
