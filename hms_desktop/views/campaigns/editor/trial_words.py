"""What a dry run found, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hms_desktop.domain.campaign.exits import ASKED_BY, Exit
from hms_desktop.domain.campaign.outline import YES, at_path, outline_of
from hms_desktop.domain.campaign.shape import only_leads_on
from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.domain.campaign.timing import TRIGGERED
from hms_desktop.views.campaigns.editor.rows import Line, Place
from hms_desktop.views.campaigns.editor.words import Names, condition_words, leaving_word, say, title_words
from hms_desktop.views.campaigns.words import channel_word, reason_words
from hms_desktop.views.kit.i18n import format_number, rupees


def shown_steps(steps: Iterable[Step]) -> list[Step]:
    """The steps that are cards."""
    return [step for step in steps if not only_leads_on(step)]


def step_title(step: Step, texts: Names) -> str:
    """What a step does; `texts` are names of messages by the ids of their texts."""
    if step.kind is StepKind.TASK and step.words:
        return say(_DOES, words=step.words)
    if step.template_id is not None and step.template_id in texts:
        return say(_SENDS, title=title_words(step), text=texts[step.template_id])
    return title_words(step)


def places_of(steps: Sequence[Step]) -> dict[int, Place]:
    """Of each step how many ways it is inside of, and on which one it is, as Rows want it."""
    read = outline_of(steps)
    found: dict[int, Place] = {}
    for number, path in {} if read is None else read.paths.items():
        if read is not None and path is not None and len(path) > 1:
            asked = at_path(read.cards, path[:-2]).step
            found[number] = len(path) // 2, say(_ON_WAY, condition=condition_words(asked, path[-2] == YES))
    return found


def total_words(run: Any, kind: str) -> str:
    """How many of the segment are taken in, whether that is all at once, and about what the first messages cost."""
    told = say(_TOTAL, n=format_number(run.enter), all=format_number(run.audience))
    if kind == TRIGGERED:
        told = f"{told} {say(_ONE_BY_ONE)}"
    costs = [step.ways[0].paise for step in run.steps if step.ways]
    if any(cost is None for cost in costs):
        return told
    return f"{told} {say(_COST, rupees=rupees(round(sum(costs) / 100) * 100))}"


def audience_lines(left_out: Mapping[str, int]) -> Iterator[Line]:
    """Reasons with their numbers, the most frequent first."""
    for reason, number in sorted(left_out.items(), key=lambda item: -item[1]):
        yield say(_REASON, n=format_number(number), why=reason_words(reason)), "muted"


def way_lines(ways: Iterable[Any]) -> Iterator[Line]:
    """For each channel of a message: how many, about how many rupees, and why not the others."""
    for at, way in enumerate(ways):
        cost = say(_NO_PRICE) if way.paise is None else say(_ABOUT, rupees=rupees(way.paise))
        words = say(
            _BY if at == 0 else _ELSE_BY, channel=channel_word(way.channel), n=format_number(way.receive), cost=cost
        )
        yield words, ""
        yield from audience_lines(way.left_out)


def patient_headline(patient: str, run: Any) -> Line:
    """Whether she would be in it."""
    if run.reason is not None:
        return say(_LEFT_OUT, name=patient, why=reason_words(run.reason)), "error"
    if not run.in_segment:
        return say(_NOT_IN, name=patient), "warning"
    ways = [way for step in run.steps if step.at is not None for way in step.ways]
    if all(way.reason is not None for way in ways):
        return say(_NO_MESSAGE, name=patient), "warning"
    return say(_IN, name=patient), "strong"


def patient_lines(found: Any, step: Step) -> Iterator[Line]:
    """The words she would get by each channel, or why not."""
    if found.at is None:
        return
    for at, way in enumerate(found.ways):
        label = channel_word(way.channel) if at == 0 else say(_INSTEAD, channel=channel_word(way.channel))
        if way.reason is None and way.paise is not None:
            label = say(_WITH_COST, way=label, cost=say(_ABOUT, rupees=rupees(way.paise)))
        yield label, "small"
        if way.reason is not None:
            yield say(_NOT_SENT, why=reason_words(way.reason)), "error"
        else:
            yield way.text, ""
    if any(one.template_id is None for one in step.fallbacks):
        yield say(_INSTEAD_TASK, words=step.words or ""), "small"


def happens_words(step: Step) -> str:
    """What a tick at a branch means."""
    return say(_TAKE_IT, condition=condition_words(step, True))


def leaves_words(step: Step, exits: Iterable[Exit]) -> str:
    """That who does what a branch asks for has left already; empty where she goes on."""
    one = next((one for one in exits if step.question is not None and ASKED_BY.get(one) is step.question), None)
    return "" if one is None else say(_LEAVES, what=leaving_word(one))


_DOES = QT_TRANSLATE_NOOP("EditorWords", "A person does: {words}")
_SENDS = QT_TRANSLATE_NOOP("EditorWords", "{title}: {text}")
_ON_WAY = QT_TRANSLATE_NOOP("EditorWords", "Only {condition}")
_LEAVES = QT_TRANSLATE_NOOP("EditorWords", "Who {what} leaves here: nothing more is sent.")
_TOTAL = QT_TRANSLATE_NOOP("EditorWords", "{n} of {all} in the segment are taken in.")
_ONE_BY_ONE = QT_TRANSLATE_NOOP("EditorWords", "It reaches each of them only when the event happens to them.")
_COST = QT_TRANSLATE_NOOP("EditorWords", "About {rupees} without GST, if every message is sent.")
_REASON = QT_TRANSLATE_NOOP("EditorWords", "{n}: {why}")
_BY = QT_TRANSLATE_NOOP("EditorWords", "{channel}: {n} can get it, {cost}")
_ELSE_BY = QT_TRANSLATE_NOOP("EditorWords", "If it does not arrive, {channel}: {n} could get it, {cost}")
_ABOUT = QT_TRANSLATE_NOOP("EditorWords", "about {rupees}")
_WITH_COST = QT_TRANSLATE_NOOP("EditorWords", "{way}, {cost}")
_NO_PRICE = QT_TRANSLATE_NOOP("EditorWords", "no price is known")
_LEFT_OUT = QT_TRANSLATE_NOOP("EditorWords", "{name} is left out: {why}")
_NOT_IN = QT_TRANSLATE_NOOP("EditorWords", "{name} is not in the segment. This is what would be sent all the same:")
_IN = QT_TRANSLATE_NOOP("EditorWords", "{name} gets this:")
_NO_MESSAGE = QT_TRANSLATE_NOOP("EditorWords", "{name} is in it, but gets no message:")
_INSTEAD = QT_TRANSLATE_NOOP("EditorWords", "If it does not arrive, by {channel}")
_INSTEAD_TASK = QT_TRANSLATE_NOOP("EditorWords", "If it does not arrive, a person does: {words}")
_NOT_SENT = QT_TRANSLATE_NOOP("EditorWords", "Not sent: {why}")
_TAKE_IT = QT_TRANSLATE_NOOP("EditorWords", "Show how it goes on {condition}")
