"""What the score looks at besides visits, as SQL: one grouped scan a table.

`services/journey/reading.py` reads the same of one patient, and `domain/scoring` says what it means. What lies behind
`:today` doesn't count yet but is a day to look again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from hms_desktop.domain.message.states import REACHED, State
from hms_desktop.domain.message.vocabulary import EMAIL
from hms_desktop.domain.scoring.bookings import BY_MISTAKE, CANCELLED, NO_SHOW
from hms_desktop.domain.scoring.interval import care_lines
from hms_desktop.store.score_scope import NEVER, WANTED, Scope, day, iso_day

REST = {
    "planned": (
        "missed", "missed_lately", "missed_in_window", "missed_from", "missed_lately_from", "missed_ahead", "booked_until",
        "booked_ahead",
    ),
    "attended": ("camp_last", "camp_ahead"),
    "replied": ("reply_last", "reply_ahead"),
    "contact": ("weight", "weight_answered", "contact_from", "contact_ahead"),
    "spoken": ("warmth", "voice_from", "voice_ahead"),
    "goals": ("due", "done", "goal_next"),
    "opted_out": ("opted_out",),
}  # fmt: skip
_REACHED = ", ".join(f"'{state}'" for state in sorted(REACHED))


JOINED = "LEFT JOIN care ON care.owner = p.id LEFT JOIN rest ON rest.owner = p.id"


def rest(scope: Scope, names: Collection[str] = REST) -> str:
    """Common table expressions: `care`, which many have, and `rest`, one row an `owner`; `names` are facts of `REST`."""
    steps = {"care": _care(scope), "answer": _answers(scope), "rest": _rest(scope, names)}
    made = ",\n".join(f"{name} AS MATERIALIZED ({text})" for name, text in steps.items())
    return f"{WANTED},\n{made}" if scope.some else made


def _rest(scope: Scope, names: Collection[str]) -> str:
    """Rows of the rarer facts put together: few patients have any, and one look then says so."""
    columns = [column for name in names for column in REST[name]]
    lines = []
    for name in names:
        cells = ", ".join(column if column in REST[name] else f"NULL AS {column}" for column in columns)
        lines.append(f"SELECT owner, {cells} FROM ({_MAKERS[name](scope)})")
    whole = ", ".join(f"max({column}) AS {column}" for column in columns)
    return f"SELECT owner, {whole} FROM ({' UNION ALL '.join(lines)}) GROUP BY owner"


def _care(scope: Scope) -> str:
    """The shortest interval of the care lines of active conditions."""
    cases = " ".join(f"WHEN '{code}' THEN {days}" for code, (_, days) in sorted(care_lines().items()))
    return f"""
  SELECT owner, min(days) AS care_days
  FROM (SELECT {scope.owner("c")} AS owner, CASE upper(substr(c.code, 1, 3)) {cases} END AS days
    FROM {scope.rows("condition", "c")} AND c.status = 'active' AND c.removed_at IS NULL)
  WHERE days IS NOT NULL GROUP BY owner"""


def _planned(scope: Scope) -> str:
    """Appointments: those missed, and until when they are remembered as signs of interest."""
    booked = f"coalesce({day('a.booked_at')}, {day('a.starts_at')} - :interest_days)"
    mistake = f"a.status = '{CANCELLED}' AND a.cancel_reason IS '{BY_MISTAKE}'"
    late = f"a.status = '{CANCELLED}' AND {day('a.status_at')} >= {day('a.starts_at')}"
    return f"""
  SELECT owner, count(*) FILTER (WHERE missed AND day <= :today) AS missed,
    count(*) FILTER (WHERE missed AND day > :grace_from AND day <= :today) AS missed_lately,
    count(*) FILTER (WHERE missed AND day > :attendance_from AND day <= :today) AS missed_in_window,
    min(day) FILTER (WHERE missed AND day > :attendance_from) AS missed_from,
    min(day) FILTER (WHERE missed AND day > :grace_from) AS missed_lately_from,
    min(day) FILTER (WHERE missed AND day > :today) AS missed_ahead,
    max(until) FILTER (WHERE since <= :today) AS booked_until, min(since) FILTER (WHERE since > :today) AS booked_ahead
  FROM (SELECT {scope.owner("a")} AS owner, {day("a.starts_at")} AS day,
      a.status = '{NO_SHOW}' OR coalesce({late}, false) AND NOT ({mistake}) AS missed,
      CASE WHEN NOT ({mistake}) THEN {booked} END AS since,
      CASE WHEN a.status = '{CANCELLED}' THEN {booked} ELSE max({booked}, {day("a.starts_at")}) END AS until
    FROM {scope.rows("appointment", "a")})
  GROUP BY owner"""


def _attended(scope: Scope) -> str:
    """Camps that the patient was at."""
    corrected = "SELECT 1 FROM camp_attendance l WHERE l.patient_id = t.patient_id AND l.corrects_id = t.id"
    return f"""
  SELECT owner, max(day) FILTER (WHERE day <= :today) AS camp_last, min(day) FILTER (WHERE day > :today) AS camp_ahead
  FROM (SELECT {scope.owner("t")} AS owner, {day("t.attended_at")} AS day
    FROM {scope.rows("camp_attendance", "t")} AND NOT t.voided AND NOT EXISTS ({corrected}))
  GROUP BY owner"""


def _replied(_scope: Scope) -> str:
    """The signs of interest among the answers."""
    return "SELECT owner, max(reply_last) AS reply_last, min(reply_ahead) AS reply_ahead FROM answer GROUP BY owner"


def _answers(scope: Scope) -> str:
    """What the patient wrote, by the message it answers (NULL when none is named)."""
    return f"""
  SELECT owner, message_id, min(day) AS day, max(day) FILTER (WHERE day <= :today) AS reply_last,
    min(day) FILTER (WHERE day > :today) AS reply_ahead
  FROM (SELECT {scope.owner("r")} AS owner, r.message_id, {day("r.received_at")} AS day
    FROM {scope.rows("reply", "r")} AND r.kind <> 'opt-out')
  GROUP BY owner, message_id"""


def _contacts(scope: Scope) -> str:
    """Messages that arrived in the window, weighed by whole numbers (`domain/scoring/parts.contact_weight`)."""
    at, read = "coalesce(m.sent_at, m.queued_at)", "coalesce(m.read_at, m.state_at)"
    seen = f"CASE WHEN m.state = '{State.READ}' AND m.channel <> '{EMAIL}' THEN {day(read)} END"
    heard = f"LEFT JOIN answer ON answer.message_id = m.id AND answer.owner = {scope.owner('m')}"
    weight = "CAST(substr(:weights, 1 + :weight_digits * (day % :half_life), :weight_digits) AS INTEGER)"
    return f"""
  SELECT owner, sum(weight) FILTER (WHERE day <= :today) AS weight,
    sum(weight) FILTER (WHERE day <= :today AND answered <= :today) AS weight_answered,
    min(day) FILTER (WHERE day <= :today) AS contact_from,
    min(CASE WHEN day > :today THEN day WHEN answered > :today THEN answered END) AS contact_ahead
  FROM (SELECT owner, day, answered, {weight} << (day / :half_life - :weight_base) AS weight
    FROM (SELECT {scope.owner("m")} AS owner, {day(at)} AS day,
        min(coalesce(answer.day, {NEVER}), coalesce({seen}, {NEVER})) AS answered
      FROM {scope.rows("message", "m", heard)}
        AND (m.state IN ({_REACHED}) OR answer.day IS NOT NULL) AND {at} >= :response_since))
  GROUP BY owner"""


def _spoken(scope: Scope) -> str:
    """Feedback in the window; `voice` is day x 1000 + warmth, so that its greatest is the last one's."""
    warm = """CASE WHEN f.recommend IS NOT NULL THEN min(max(f.recommend * 10, 0), 100)
        WHEN f.rating IS NULL THEN 50 ELSE min(max((f.rating - 1) * 25, 0), 100) END"""
    return f"""
  SELECT owner, max(day * 1000 + warmth) FILTER (WHERE day <= :today) % 1000 AS warmth,
    min(day) FILTER (WHERE day <= :today) AS voice_from, min(day) FILTER (WHERE day > :today) AS voice_ahead
  FROM (SELECT {scope.owner("f")} AS owner, {day("f.given_at")} AS day, {warm} AS warmth
    FROM {scope.rows("feedback", "f")} AND f.given_at >= :voice_since)
  GROUP BY owner"""


def _checked(scope: Scope) -> str:
    """Days with a check-in in the window, by goal."""
    corrected = "SELECT 1 FROM goal_check l WHERE l.patient_id = g.patient_id AND l.corrects_id = g.id"
    return f"""
  SELECT owner, goal_id, count(DISTINCT day) FILTER (WHERE day <= :today) AS days,
    min(day) FILTER (WHERE day <= :today) AS check_from, min(day) FILTER (WHERE day > :today) AS check_ahead
  FROM (SELECT {scope.owner("g")} AS owner, g.goal_id, {day("g.checked_at")} AS day FROM {scope.rows("goal_check", "g")}
    AND g.checked_at >= :goals_since AND NOT g.voided AND NOT EXISTS ({corrected}))
  GROUP BY owner, goal_id"""


def _goals(scope: Scope) -> str:
    """Check-ins due and done in the window over the goals that are open, and the next day that a goal changes by itself."""
    checks = f"LEFT JOIN ({_checked(scope)}) checked ON checked.goal_id = g.id AND checked.owner = {scope.owner('g')}"
    ended = f"CASE WHEN g.status <> 'active' THEN {iso_day('coalesce(g.status_on, g.started_on)')} END"
    due = "max((min(:today, due_day) - start) / every, 0) - max(min(:goals_from - start, min(:today, due_day) - start) / every, 0)"
    asked = "start + ((:today - start) / every + 1) * every"
    leaves = "start + ((max(:goals_from, start) - start) / every + 1) * every"
    return f"""
  SELECT owner, sum(due) AS due, sum(min(due, days)) AS done, min(next) AS goal_next
  FROM (SELECT owner, CASE WHEN open THEN {due} ELSE 0 END AS due, days,
      min(CASE WHEN start > :today THEN start ELSE {NEVER} END, CASE WHEN ended > :today THEN ended ELSE {NEVER} END,
        CASE WHEN open THEN min({asked}, CASE WHEN {leaves} <= due_day THEN {leaves} + :goals_days ELSE {NEVER} END,
          coalesce(check_from + :goals_days, {NEVER}), coalesce(check_ahead, {NEVER})) ELSE {NEVER} END) AS next
    FROM (SELECT *, start <= :today AND ended > :today AS open
      FROM (SELECT {scope.owner("g")} AS owner, {iso_day("g.started_on")} AS start, max(g.every_days, 1) AS every,
          coalesce({iso_day("g.due_on")}, {NEVER}) AS due_day, coalesce({ended}, {NEVER}) AS ended,
          coalesce(checked.days, 0) AS days, check_from, check_ahead
        FROM {scope.rows("goal", "g", checks)} AND g.removed_at IS NULL)))
  GROUP BY owner"""


def _refused(scope: Scope) -> str:
    """Who ever refused anything: nobody else can have opted out."""
    return f"SELECT DISTINCT {scope.owner('c')} AS owner FROM {scope.rows('consent', 'c')} AND c.granted = 0"


def _opted_out(scope: Scope) -> str:
    """Whose latest answers are refusals, every one."""
    owner = scope.owner("c")
    return f"""
  SELECT owner, 1 AS opted_out FROM (SELECT {owner} AS owner, c.granted, row_number() OVER (
      PARTITION BY {owner}, c.channel, c.purpose ORDER BY c.given_at DESC, c.id DESC) AS place
    FROM {scope.rows("consent", "c")} AND c.given_at < :consents_end AND {owner} IN ({_refused(scope)}))
  WHERE place = 1 GROUP BY owner HAVING max(granted) = 0"""


_MAKERS: dict[str, Callable[[Scope], str]] = {
    "planned": _planned,
    "attended": _attended,
    "replied": _replied,
    "contact": _contacts,
    "spoken": _spoken,
    "goals": _goals,
    "opted_out": _opted_out,
}
