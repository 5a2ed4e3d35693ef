from datetime import date

from hms_desktop.domain.schedule.due import DueStatus, worst
from hms_desktop.domain.schedule.followup import followup_items, followup_measures

ON = date(2026, 11, 22)
MEASURES = followup_measures()


def items(conditions, last, known=date(2026, 1, 1)):
    return {item.code: item for item in followup_items(MEASURES, conditions, last, known, ON)}


def test_pressure_is_due_after_thirty_days_and_overdue_after_three_months():
    high = {"I10": "High blood pressure"}
    assert items(high, {"blood-pressure": date(2026, 11, 1)})["blood-pressure"].status is DueStatus.NOT_YET
    assert items(high, {"blood-pressure": date(2026, 10, 23)})["blood-pressure"].status is DueStatus.DUE
    assert items(high, {"blood-pressure": date(2026, 8, 22)})["blood-pressure"].status is DueStatus.OVERDUE


def test_only_the_conditions_decide_what_is_measured():
    assert items({"J45": "Asthma"}, {}) == {}
    assert set(items({"E11.9": "Type 2 diabetes", "I10": "High blood pressure"}, {})) == {"hba1c", "blood-pressure"}


def test_what_was_never_measured_is_due_since_the_patient_is_known():
    found = items({"E11": "Type 2 diabetes"}, {}, known=date(2026, 11, 1))["hba1c"]
    assert (found.status, found.recommended) == (DueStatus.DUE, date(2026, 11, 1))
    assert found.reasons[0].code == "due-never-measured"


def test_the_worst_of_several_is_the_most_pressing():
    found = items({"E11": "Diabetes", "I10": "Pressure"}, {"blood-pressure": ON, "hba1c": date(2026, 1, 1)})
    assert worst(found.values()) is DueStatus.OVERDUE
