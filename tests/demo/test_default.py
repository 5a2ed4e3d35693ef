"""The default clinic: the brief's figures, by the shipped rules, and a clinic that looks alive."""

import csv
from datetime import timedelta
from pathlib import Path

import pytest

from hms_desktop.demo.figures import MARGIN_DAYS
from hms_desktop.demo.proof import count_demo
from hms_desktop.domain.message.states import State
from hms_desktop.domain.permissions import roles
from hms_desktop.views.campaigns.words import reason_words
from tests.demo.conftest import AS_OF, KEY, Demo

pytestmark = pytest.mark.slow

BRIEF = {
    "chronic-care": 2456,
    "senior-citizens": 1823,
    "maternity-child": 934,
    "corporate-employees": 3201,
    "at-risk": 567,
}


@pytest.mark.parametrize("days", [0, 1, 17, 30, 45, 60, MARGIN_DAYS])
def test_the_rules_find_the_figures_of_the_brief(default_demo: Demo, days: int):
    proof = count_demo(default_demo.paths.database, KEY, AS_OF + timedelta(days=days))
    assert proof.segments == BRIEF
    assert (proof.villages, proof.beneficiaries) == (45, 15_680)


def test_the_figures_are_also_those_of_plain_sql(default_demo: Demo):
    chronic = (
        "SELECT DISTINCT patient_id FROM condition WHERE status = 'active' AND "
        "substr(code, 1, 3) IN ('E03', 'E05', 'E10', 'E11', 'I10', 'I25', 'I50', 'J44', 'J45', 'N18')"
    )
    active = "SELECT count(*) FROM patient p WHERE status = 'active' AND merged_into IS NULL"
    away = "NOT EXISTS (SELECT 1 FROM encounter WHERE patient_id = p.id AND started_at > ?)"
    half_year = (AS_OF - timedelta(days=180)).toordinal() - 719_163
    counted = {
        "chronic-care": default_demo.one(f"{active} AND id IN ({chronic})"),
        "senior-citizens": default_demo.one(f"{active} AND birth_date <= '1966-11-22'"),
        "maternity-child": default_demo.one(
            f"{active} AND (birth_date > '2024-11-22' OR "
            "id IN (SELECT patient_id FROM pregnancy WHERE status = 'ongoing'))"
        ),
        "corporate-employees": default_demo.one(f"{active} AND employer IS NOT NULL"),
        "at-risk": default_demo.one(f"{active} AND id IN ({chronic}) AND {away}", half_year * 86_400_000),
    }
    assert counted == BRIEF
    assert default_demo.one("SELECT count(*) FROM patient") == 20_000


def test_nobody_is_marked_as_a_member(default_demo: Demo):
    marked = "note LIKE '%risk%' OR note LIKE '%segment%' OR source LIKE '%risk%'"
    assert default_demo.one(f"SELECT count(*) FROM patient WHERE {marked}") == 0


def test_people_live_in_the_villages_that_have_camps(default_demo: Demo):
    lived_in = {row[0] for row in default_demo.rows("SELECT DISTINCT village FROM patient")}
    camped_in = {row[0] for row in default_demo.rows("SELECT DISTINCT village FROM camp")}
    assert len(lived_in) == 45
    assert lived_in == camped_in
    away_from_home = (
        "SELECT count(*) FROM camp_attendance a JOIN camp c ON c.id = a.camp_id JOIN patient p ON p.id = a.patient_id"
    )
    assert default_demo.one(f"{away_from_home} WHERE p.village != c.village") == 0


def test_messages_stand_in_every_state_that_lasts(default_demo: Demo):
    found = {row[0] for row in default_demo.rows("SELECT DISTINCT state FROM message")}
    assert {State(state) for state in found} == set(State) - {State.DRAFT, State.SENDING}
    newest = "SELECT count(*) FROM message m WHERE state IN ('read', 'delivered', 'undelivered') AND NOT EXISTS "
    assert (
        default_demo.one(f"{newest} (SELECT 1 FROM message_event e WHERE e.message_id = m.id AND e.state = m.state)")
        == 0
    )


def test_what_left_the_clinic_says_when(default_demo: Demo):
    left = "state IN ('accepted', 'sent', 'delivered', 'read', 'undelivered')"
    assert default_demo.one(f"SELECT count(*) FROM message WHERE {left} AND sent_at IS NULL") == 0
    assert default_demo.one("SELECT count(*) FROM message WHERE state IN ('queued', 'suppressed') AND sent_at > 0") == 0


def test_every_reason_in_the_ledger_is_one_that_the_program_has_words_for(default_demo: Demo):
    found = {reason for (reason,) in default_demo.rows("SELECT DISTINCT reason FROM message WHERE reason IS NOT NULL")}
    assert {one for one in found if reason_words(one) == one.replace("-", " ")} == set()


def test_people_answer_messages_that_reached_them(default_demo: Demo):
    assert default_demo.one("SELECT count(*) FROM reply") > 200
    joined = "reply r JOIN message m ON m.id = r.message_id"
    wrong = "r.patient_id != m.patient_id OR r.received_at <= m.delivered_at OR m.state NOT IN ('delivered', 'read')"
    assert default_demo.one(f"SELECT count(*) FROM {joined} WHERE {wrong}") == 0
    unanswered = "SELECT count(*) FROM reply WHERE message_id IS NULL AND patient_id IS NOT NULL"
    assert default_demo.one(unanswered) == 0, "only numbers that nobody knows wrote by themselves"
    assert 0 < default_demo.one("SELECT count(*) FROM reply WHERE handled_at IS NULL") < 200


def test_a_few_said_no_and_were_heard_and_some_numbers_are_unknown(default_demo: Demo):
    said = dict(default_demo.rows("SELECT kind, count(*) FROM reply GROUP BY kind"))
    assert (said["opt-out"], said["opt-in"], said["missed-call"]) == (8, 1, 2)
    assert default_demo.one("SELECT count(*) FROM reply WHERE patient_id IS NULL AND handled_at IS NULL") == 6
    assert default_demo.one("SELECT count(*) FROM suppression WHERE lifted_at IS NULL") >= 7
    stopped = """SELECT count(*) FROM reply r WHERE kind = 'opt-out' AND NOT EXISTS (SELECT 1 FROM consent c WHERE
      c.patient_id = r.patient_id AND c.channel = r.channel AND NOT c.granted AND c.given_at > r.received_at)"""
    assert default_demo.one(stopped) == 0


def test_some_unhappy_feedback_waits_for_an_answer(default_demo: Demo):
    assert default_demo.one("SELECT count(*) FROM feedback WHERE rating <= 2 AND answered_at IS NULL") > 50


def test_every_role_works_here(default_demo: Demo):
    assert {row[0] for row in default_demo.rows("SELECT role FROM staff")} == set(roles())


def test_todays_list_is_full_and_under_way(default_demo: Demo):
    day = "date(starts_at / 1000, 'unixepoch', '+330 minutes')"
    found = dict(
        default_demo.rows(f"SELECT status, count(*) FROM appointment WHERE {day} = ? GROUP BY 1", AS_OF.isoformat())
    )
    assert set(found) == {"booked", "checked-in", "completed", "cancelled", "no-show"}
    assert sum(found.values()) > 50
    coming = default_demo.rows(
        f"SELECT {day} d, count(*) FROM appointment WHERE {day} > ? GROUP BY d", AS_OF.isoformat()
    )
    assert len(coming) == 12
    clash = (
        "SELECT count(*) FROM appointment WHERE status = 'booked' GROUP BY clinician_id, starts_at HAVING count(*) > 1"
    )
    assert default_demo.rows(clash) == []


def test_visits_follow_the_seasons(default_demo: Demo):
    month = "CAST(strftime('%m', started_at / 1000, 'unixepoch', '+330 minutes') AS INTEGER)"
    fever = dict(
        default_demo.rows(f"SELECT {month}, count(*) FROM encounter WHERE diagnosis = 'Viral fever' GROUP BY 1")
    )
    cough = dict(
        default_demo.rows(f"SELECT {month}, count(*) FROM encounter WHERE diagnosis = 'Cough and cold' GROUP BY 1")
    )
    assert min(fever[8], fever[7]) > 2 * fever[1]
    assert cough[1] > 1.5 * cough[5]
    visits = default_demo.one("SELECT count(*) FROM encounter") / 20_000
    assert 2.5 < visits < 3.5


def test_treatment_helps_on_the_whole(default_demo: Demo):
    values = default_demo.rows(
        "SELECT patient_id, value, taken_at FROM observation WHERE code = 'hba1c' ORDER BY patient_id, taken_at"
    )
    first: dict[bytes, float] = {}
    last: dict[bytes, float] = {}
    for person, value, _ in values:
        first.setdefault(person, value)
        last[person] = value
    changes = [last[person] - first[person] for person in first]
    assert sum(changes) / len(changes) < -0.3
    assert any(change > 0.3 for change in changes)


def test_doses_are_of_the_schedule_and_some_are_late(default_demo: Demo, shared_data: Path):
    with (shared_data / "nis.csv").open(encoding="utf-8") as file:
        codes = {row["code"] for row in csv.DictReader(file)}
    assert {row[0] for row in default_demo.rows("SELECT DISTINCT dose FROM immunization")} <= codes
    overdue = (
        "SELECT count(*) FROM patient p WHERE status = 'active' AND birth_date BETWEEN '2024-01-01' AND '2025-11-22' "
        "AND NOT EXISTS (SELECT 1 FROM immunization WHERE patient_id = p.id AND dose = 'MR1')"
    )
    assert default_demo.one(overdue) > 50


def test_possible_duplicates_wait_to_be_decided(default_demo: Demo):
    pairs = default_demo.rows(
        "SELECT a.name, b.name, d.score FROM duplicate_candidate d JOIN patient a ON a.id = d.first_id "
        "JOIN patient b ON b.id = d.second_id WHERE d.state = 'open'"
    )
    assert len(pairs) == 40
    assert all(first != second and first[0] == second[0] and score >= 50 for first, second, score in pairs)


def test_feedback_speaks_english_and_hindi(default_demo: Demo):
    comments = [row[0] for row in default_demo.rows("SELECT comment FROM feedback WHERE comment IS NOT NULL")]
    assert any(comment.isascii() for comment in comments)
    assert any("\u0900" <= comment[0] <= "\u097f" for comment in comments)
