"""Why somebody is in or not: verdicts and values, for whoever may see them."""

import pytest

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.segments.why import PatientCheck, WhyPanel
from tests.helpers.outreach import add_condition, add_patient, add_visit

RULE = {
    "all": [
        {"field": "patient.age", "op": ">=", "value": 60},
        {"any": [{"field": "condition.code", "op": "=", "value": "I10"}, {"count": "visits", "op": ">=", "value": 2}]},
        {"none": [{"field": "patient.village", "op": "=", "value": "Doraha"}]},
    ]
}


@pytest.fixture
def panel(screen):
    made = WhyPanel(screen.context)
    screen.tabs.append(made)
    made.show()
    return made


def told(panel):
    found = []

    def walk(item):
        found.append((item.text(0), item.text(1)))
        for number in range(item.childCount()):
            walk(item.child(number))

    walk(panel.tree.topLevelItem(0))
    return found


def test_each_condition_says_whether_it_holds_and_what_was_read(screen, panel):
    asha = add_patient(screen.clinic, "Asha", age=61, village="Rampur")
    add_condition(screen.clinic, asha, "I10")
    add_visit(screen.clinic, asha, 3)
    panel.ask(RULE, asha)
    screen.settle()
    assert panel.verdict.text() == "Asha is in."
    assert told(panel) == [
        ("All of these", "yes"),
        ("Age in years is at least 60\nRecorded: 61", "yes"),
        ("Any of these", "yes"),
        ("Condition: ICD-10 code is High blood pressure (I10)\nRecorded: High blood pressure (I10)", "yes"),
        ("Visits: at least 2\nFound: 1", "no"),
        ("None of these", "yes"),
        ("Village or town is Doraha\nRecorded: Rampur", "no"),
    ]
    assert nameless(panel) == []


def test_who_is_out_because_nothing_is_recorded_hears_that(screen, panel):
    dev = add_patient(screen.clinic, "Dev", age=None)
    panel.ask({"none": [RULE["all"][0]]}, dev)
    screen.settle()
    assert panel.verdict.text() == "Dev is not in: something the rule asks is not recorded."
    assert told(panel)[1] == ("Age in years is at least 60\nNothing is recorded.", "not recorded")


def test_who_may_not_see_health_data_gets_the_verdict_without_the_values(screen, panel):
    asha = add_patient(screen.clinic, "Asha", age=61)
    add_condition(screen.clinic, asha, "I10")
    screen.act_as("outreach")
    panel.ask(RULE["all"][1], asha)
    screen.settle()
    assert told(panel)[1] == (
        "Condition: ICD-10 code is High blood pressure (I10)\nWhat was read is not shown to your role.",
        "yes",
    )


def test_the_calendar_is_named_when_it_alone_will_change_the_verdict(screen, panel):
    asha = add_patient(screen.clinic, "Asha", age=59)
    panel.ask({"all": [RULE["all"][0]]}, asha)
    screen.settle()
    assert panel.verdict.text() == "Asha is not in."
    assert "this changes on" in panel.note.text()


def test_another_segment_opens_into_its_own_conditions(screen, panel):
    asha = add_patient(screen.clinic, "Asha", age=61)
    seniors = screen.clinic.services.segments.create("Seniors", {"all": [RULE["all"][0]]})
    panel.ask({"all": [{"segment": str(seniors)}]}, asha)
    screen.settle()
    assert [words for words, _ in told(panel)][1] == "in the segment “Seniors”"
    assert ("Age in years is at least 60\nRecorded: 61", "yes") in told(panel)


def test_a_rule_that_can_not_be_followed_is_told(screen, panel):
    asha = add_patient(screen.clinic, "Asha", age=61)
    panel.ask({"segment": "Nowhere"}, asha)
    screen.settle()
    assert "Nowhere" in panel.verdict.text()
    assert not panel.tree.isVisible()


def test_any_patient_can_be_searched_and_is_asked_about_again_when_the_rule_changes(screen):
    add_patient(screen.clinic, "Asha", age=61)
    check = PatientCheck(screen.context)
    screen.tabs.append(check)
    check.show()
    check.set_rule({"all": [RULE["all"][0]]})
    check.person.type_text("asha")
    screen.bot.waitUntil(lambda: bool(check.person.found), timeout=3000)
    check.person.take(0)
    screen.settle()
    assert check.why.verdict.text() == "Asha is in."
    check.set_rule({"any": []})
    screen.settle()
    assert check.why.verdict.text() == "Asha is not in."
    assert nameless(check) == []
