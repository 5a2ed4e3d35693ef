"""The clinic's numbers. Each is defined once, here or in what is named here, and every chart, tile and export asks it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from hms_desktop.domain.message.funnel import Funnel
from hms_desktop.domain.message.vocabulary import REMINDER, SMS, WHATSAPP
from hms_desktop.domain.model import Appointment, Encounter, Message
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.rule import Condition, Group, GroupKind, Op
from hms_desktop.domain.segment.window import months_before
from hms_desktop.domain.time import DAY_MS, IST_MS, ms_of
from hms_desktop.services.desk import Desk
from hms_desktop.services.engagement import (
    Engagement,
    Rows,
    SegmentFigures,
    read_segments,
    rows_of_engagement,
    rows_of_flow,
    rows_of_segments,
)
from hms_desktop.services.journey.records import Flow
from hms_desktop.services.journey.service import JourneyService
from hms_desktop.services.segments.service import SegmentService
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.store import segment_sql

ACTIVE = Condition("patient.status", Op.EQ, "active")
REACHABLE = Condition("consent", Op.IN, (f"{WHATSAPP}:{REMINDER}", f"{SMS}:{REMINDER}"))
KEPT, MISSED = ("checked-in", "completed"), ("no-show",)
NO_SHOW_DAYS, MESSAGE_DAYS, MONTHS = 90, 30, 12


@dataclass(frozen=True, slots=True)
class Headline:
    """The figures on top.

    `patients` are on the register and have neither died nor moved; `reachable` of them allow reminders by WhatsApp or
    SMS. `visits` took place this month up to today, `visits_before` in the same days of last month. `kept` and `missed`
    are appointments of the last 90 days up to today that were kept (checked in or completed) and missed.
    """

    patients: int
    reachable: int
    visits: int
    visits_before: int
    kept: int
    missed: int

    @property
    def no_show_rate(self) -> float | None:
        """Share of missed among kept and missed, or None when there were none."""
        total = self.kept + self.missed
        return self.missed / total if total else None

    @property
    def coverage(self) -> float | None:
        """Share of patients who may be reminded, or None without patients."""
        return self.reachable / self.patients if self.patients else None


@dataclass(frozen=True, slots=True)
class DayOfMessages:
    """Messages handed over on one day, and what became of them until now."""

    day: date
    funnel: Funnel


@dataclass(frozen=True, slots=True)
class Month:
    """Visits that took place in one month; `first` is its first day."""

    first: date
    visits: int


@dataclass(frozen=True, slots=True)
class ChannelFigures:
    """Messages of the last 90 days on one channel."""

    channel: str
    funnel: Funnel


@dataclass(frozen=True, slots=True)
class Report:
    """The clinic's work as the Analytics tab shows it, read at one moment of one day."""

    as_of: date
    headline: Headline
    messages: tuple[DayOfMessages, ...]
    visits: tuple[Month, ...]
    channels: tuple[ChannelFigures, ...]


class AnalyticsService:
    """Numbers over the whole clinic."""

    def __init__(self, desk: Desk, journey: JourneyService, segments: SegmentService) -> None:
        self._desk, self._journey, self._segments = desk, journey, segments

    def report(self, watch: Watch | None = None) -> Report:
        """All numbers of the clinic's work, from one state of the database."""
        self._desk.require(Permission.VIEW_ANALYTICS)
        today = self._desk.today()
        with self._desk.database.read() as connection, watched(connection, watch):
            return Report(
                today,
                _headline(connection, today),
                _messages(connection, today),
                _visits(connection, today),
                _channels(connection, today),
            )

    def engagement(self, watch: Watch | None = None) -> Engagement:
        """Where patients stand; every number is one of `services.journey`."""
        self._desk.require(Permission.VIEW_ANALYTICS)
        of = self._journey
        return Engagement(self._desk.today(), of.stages(watch), of.standings(watch), of.scores(watch))

    def segments(self, watch: Watch | None = None) -> SegmentFigures:
        """The ten largest segments over time, and what they have in common; every number is one of `services.segments`."""
        self._desk.require(Permission.VIEW_ANALYTICS)
        return read_segments(self._segments, self._desk.today(), watch)


HEADERS = ("section", "name", "figure", "value")


def rows_of(
    report: Report,
    engagement: Engagement | None = None,
    flow: Iterable[Flow] = (),
    segments: SegmentFigures | None = None,
) -> Rows:
    """All numbers as a list under `HEADERS`, for export."""
    rows = _rows_of_report(report)
    if engagement is not None:
        rows += rows_of_engagement(engagement)
    rows += rows_of_flow(flow)
    return rows if segments is None else rows + rows_of_segments(segments)


def _rows_of_report(report: Report) -> Rows:
    head = report.headline
    names = ("patients", "reachable", "visits", "visits_before", "kept", "missed")
    rows: Rows = [("headline", report.as_of, name, getattr(head, name)) for name in names]
    for group, entries in (
        ("messages", [(one.day, one.funnel) for one in report.messages]),
        ("channels", [(one.channel, one.funnel) for one in report.channels]),
    ):
        figures = ("sent", "delivered", "read", "failed")
        rows += [(group, name, figure, getattr(funnel, figure)) for name, funnel in entries for figure in figures]
    return rows + [("visits", month.first, "visits", month.visits) for month in report.visits]


def _headline(connection: Connection, today: date) -> Headline:
    def people(*rules: Any) -> int:
        return int(connection.execute(segment_sql.count(Group(GroupKind.ALL, rules), today)).scalar_one())

    month, tomorrow = today.replace(day=1), today + timedelta(days=1)
    before = months_before(month, 1)
    same_day = min(months_before(today, 1) + timedelta(days=1), month)
    start = today - timedelta(days=NO_SHOW_DAYS - 1)
    return Headline(
        patients=people(ACTIVE),
        reachable=people(ACTIVE, REACHABLE),
        visits=_visits_between(connection, month, tomorrow),
        visits_before=_visits_between(connection, before, same_day),
        kept=_appointments(connection, KEPT, start, tomorrow),
        missed=_appointments(connection, MISSED, start, tomorrow),
    )


def _visits_between(connection: Connection, first: date, end: date) -> int:
    span = (Encounter.started_at >= ms_of(first), Encounter.started_at < ms_of(end))
    return int(connection.execute(select(func.count()).select_from(Encounter).where(*span)).scalar_one())


def _appointments(connection: Connection, statuses: Collection[str], first: date, end: date) -> int:
    span = (Appointment.starts_at >= ms_of(first), Appointment.starts_at < ms_of(end))
    query = select(func.count()).select_from(Appointment).where(*span, Appointment.status.in_(statuses))
    return int(connection.execute(query).scalar_one())


def _messages(connection: Connection, today: date) -> tuple[DayOfMessages, ...]:
    first = today - timedelta(days=MESSAGE_DAYS - 1)
    place = (Message.sent_at - ms_of(first)) // DAY_MS
    query = select(place, Message.state, func.count()).where(Message.sent_at >= ms_of(first))
    counts: dict[int, dict[str, int]] = {}
    for at, state, number in connection.execute(query.group_by(place, Message.state)):
        counts.setdefault(int(at or 0), {})[state] = number
    days = ((step, first + timedelta(days=step)) for step in range(MESSAGE_DAYS))
    return tuple(DayOfMessages(day, Funnel.of(counts.get(step, {}))) for step, day in days)


def _visits(connection: Connection, today: date) -> tuple[Month, ...]:
    first = months_before(today.replace(day=1), MONTHS - 1)
    local = func.strftime("%Y-%m-01", (Encounter.started_at + IST_MS) // 1000, "unixepoch")
    span = (Encounter.started_at >= ms_of(first), Encounter.started_at < ms_of(today + timedelta(days=1)))
    rows = connection.execute(select(local, func.count()).where(*span).group_by(local))
    counts = {row[0]: row[1] for row in rows}
    months = [months_before(today.replace(day=1), back) for back in range(MONTHS - 1, -1, -1)]
    return tuple(Month(month, counts.get(month.isoformat(), 0)) for month in months)


def _channels(connection: Connection, today: date) -> tuple[ChannelFigures, ...]:
    first = ms_of(today - timedelta(days=NO_SHOW_DAYS - 1))
    query = select(Message.channel, Message.state, func.count()).where(Message.sent_at >= first)
    counts: dict[str, dict[str, int]] = {}
    for channel, state, number in connection.execute(query.group_by(Message.channel, Message.state)):
        counts.setdefault(channel, {})[state] = number
    return tuple(ChannelFigures(channel, Funnel.of(counts[channel])) for channel in sorted(counts))
