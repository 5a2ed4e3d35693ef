"""Random facts of patients for the laws of stage and score."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from hms_desktop.domain.scoring.facts import Contact, GoalFacts, JourneyFacts, Sign, Voice

TODAY = date(2026, 11, 22)
LISTS = ("visits", "missed", "contacts", "voices", "goals", "signs")


def ago(*numbers: int) -> tuple[date, ...]:
    """Days so many days before today."""
    return tuple(TODAY - timedelta(days=number) for number in numbers)


def signs(*numbers: int, kind: str = "camp") -> tuple[Sign, ...]:
    """Signs of one day each, so many days ago."""
    return tuple(Sign(kind, day, day) for day in ago(*numbers))


days = st.integers(-40, 900).map(lambda back: TODAY - timedelta(days=back)) | st.sampled_from(
    [date(2024, 2, 29), date(2028, 2, 29), *ago(0, 1, 13, 14, 60, 90, 104, 179, 180, 364, 365)]
)
_regular = st.builds(
    lambda first, step, number: ago(*range(first, first + step * number, step)),
    st.integers(0, 300), st.sampled_from([7, 15, 30, 61, 90, 181, 365]), st.integers(1, 6),
)  # fmt: skip
_signs = st.builds(
    lambda kind, since, long: Sign(kind, since, since + timedelta(days=long)),
    st.sampled_from(["booking", "camp", "reply"]), days, st.sampled_from([0, 0, 7, 200]),
)  # fmt: skip
_goals = st.builds(
    GoalFacts, days, st.integers(0, 60), st.none() | days, st.none() | st.none() | days, st.lists(days, max_size=6).map(tuple)
)  # fmt: skip


def facts(*, scored: bool = False) -> st.SearchStrategy[JourneyFacts]:
    """Facts of a patient as of today; `scored` leaves out those who get no score whatever is known of them."""
    voice = st.builds(Voice, days, st.none() | st.integers(1, 5), st.none() | st.integers(0, 10))
    return st.builds(
        JourneyFacts,
        today=st.just(TODAY),
        status=st.just("active") if scored else st.sampled_from(["active"] * 6 + ["deceased", "moved"]),
        opted_out=st.just(False) if scored else st.sampled_from([False] * 6 + [True]),
        reachable=st.just(True) if scored else st.sampled_from([True] * 6 + [False]),
        registered_on=st.none() | days,
        visits=st.lists(days, max_size=7).map(tuple) | _regular,
        missed=st.lists(days, max_size=4).map(tuple),
        contacts=st.lists(st.builds(Contact, days, st.none() | days), max_size=6).map(tuple),
        voices=st.lists(voice, max_size=3).map(tuple),
        goals=st.lists(_goals, max_size=3).map(tuple),
        signs=st.lists(_signs, max_size=3).map(tuple),
        care_interval=st.none() | st.sampled_from([30, 90, 180]),
    )
