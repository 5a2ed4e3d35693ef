import json

import pytest

from hms_desktop.domain.segment.parse import rule_from_json
from hms_desktop.domain.segment.words import words
from hms_desktop.views.segments.words import leaf_sentence, sentence

OLD = {"field": "patient.age", "op": ">=", "value": 60}
UNSEEN = {"count": "visits", "op": "=", "value": 0, "within": "P90D"}


@pytest.mark.parametrize(
    ("tree", "text"),
    [
        ({"all": []}, "Everybody on the register"),
        ({"any": []}, "Nobody"),
        (OLD, "Age in years is at least 60"),
        ({"all": [OLD, UNSEEN]}, "Age in years is at least 60 and Visits: none in the last 90 days"),
        (
            {"all": [OLD, {"any": [UNSEEN, {"field": "patient.employer", "op": "known"}]}]},
            "Age in years is at least 60 and (Visits: none in the last 90 days or Employer is known)",
        ),
        ({"none": [OLD]}, "none of: Age in years is at least 60"),
        (
            {"field": "patient.village", "op": "in", "value": ["Rampur", "Doraha"]},
            "Village or town is one of Rampur, Doraha",
        ),
        (
            {"count": "visits", "op": ">=", "value": 2, "within": "P1Y", "where": {"kind": "camp"}},
            "Visits: at least 2 (kind is At a camp) in the last year",
        ),
        (
            {"observation": "hba1c", "take": "latest", "op": ">=", "value": 8, "within": "P90D"},
            "HbA1c is at least 8 (latest value) in the last 90 days",
        ),
        (
            {
                "observation": "blood-pressure",
                "take": {"times": 2, "of_last": 3},
                "op": ">",
                "value": 140,
                "second_value": 90,
            },
            "Blood pressure is above 140/90 (in 2 of the last 3)",
        ),
        (
            {"count": "feedback", "op": ">=", "value": 1, "where": {"rating": {"op": "<=", "value": 2}}},
            "Feedback given: at least 1 (rating is at most 2)",
        ),
        (
            {
                "count": "appointments",
                "op": ">=",
                "value": 1,
                "within": {"from": "2026-11-22", "to": {"ahead": "P14D"}},
            },
            "Appointments: at least 1 from 22 Nov 2026 to 14 days after today",
        ),
        (
            {"count": "due", "op": ">=", "value": 1, "within": {"from": {"ago": "P0D"}, "to": {"ahead": "P14D"}}},
            "Things due: at least 1 within 14 days",
        ),
        (
            {"count": "visits", "op": ">=", "value": 1, "within": {"from": {"ago": "P1D"}, "to": {"ago": "P0D"}}},
            "Visits: at least 1 from 1 day before today to today",
        ),
        (
            {"count": "due", "op": ">=", "value": 1, "where": {"overdue_on": {"op": "<=", "value": {"ago": "P0D"}}}},
            "Things due: at least 1 (overdue from is not after today)",
        ),
        (
            {"field": "condition.code", "op": "starts-with", "value": ["E11", "E1", "Q99.Z"]},
            "Condition: ICD-10 code begins with Type 2 diabetes (E11), E1, Q99.Z",
        ),
        ({"field": "journey.standing", "op": "=", "value": "dormant"}, "Journey: Standing is Dormant"),
        (
            {"field": "patient.registered_on", "op": ">=", "value": {"ago": "P1Y2D"}},
            "Registered on is not before 1 year 2 days before today",
        ),
        (
            {"observation": "hba1c", "take": {"trend": "rising", "of_last": 3, "by": 0.5}, "within": "P1Y"},
            "HbA1c rises by at least 0.5 over the last 3 values in the last year",
        ),
        ({"observation": "weight", "take": {"trend": "falling", "of_last": 2}}, "Weight falls over the last 2 values"),
        ({"field": "patient.birthday_in", "op": "<=", "value": 6}, "Days to the birthday is at most 6"),
        (
            {
                "count": "appointments",
                "op": ">=",
                "value": 1,
                "of_last": 1,
                "among": {"status": ["completed", "no-show"]},
                "where": {"status": "no-show"},
            },
            "Appointments: at least 1 (status is Did not come), of the latest one (status is one of Completed, Did not come)",
        ),
        (
            {"count": "goal_checks", "op": ">=", "value": 1, "of_last": 3, "where": {"kept": False}, "within": "P90D"},
            "Goal check-ins: at least 1 (kept to it is no), of the last 3 in the last 90 days",
        ),
        ({"none": [{"segment": "Seniors"}]}, "none of: in the segment “Seniors”"),
    ],
)
def test_a_rule_in_words(tree, text):
    assert sentence(words(rule_from_json(json.dumps(tree)))) == text


@pytest.mark.parametrize(
    ("leaf", "text"),
    [
        ({"field": "patient.sex", "op": "in", "value": ["female", "other"]}, "Sex is one of Female, Other"),
        ({"field": "patient.language", "op": "=", "value": "hi"}, "Language is हिन्दी"),
        ({"field": "patient.registered_on", "op": "<", "value": "2026-03-12"}, "Registered on is before 12 Mar 2026"),
        (
            {"field": "consent", "op": "=", "value": "sms:reminder"},
            "Consent in force (channel:purpose) is SMS: Reminders",
        ),
        (
            {"count": "visits", "op": ">", "value": 0, "where": {"amount_paise": {"op": ">=", "value": 50_050}}},
            "Visits: more than 0 (amount is at least ₹500.50)",
        ),
        (
            {"count": "goal_checks", "op": ">=", "value": 1, "where": {"kept": True}},
            "Goal check-ins: at least 1 (kept to it is yes)",
        ),
        ({"field": "patient.age", "op": ">=", "value": "x"}, "Age in years …"),
        ({}, "New condition …"),
    ],
)
def test_a_row_in_words_with_values_as_people_say_them(leaf, text):
    assert leaf_sentence(leaf, {}) == text
