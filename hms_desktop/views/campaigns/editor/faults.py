"""What is wrong with a drawing, as sentences on the cards where it is."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hms_desktop.domain.campaign.exits import ASKED_BY
from hms_desktop.domain.campaign.fallback import TASK
from hms_desktop.domain.campaign.outline import Path, at_path, numbers_of, paths_of, steps_of
from hms_desktop.domain.campaign.shape import MOST_STEPS, faults
from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.domain.campaign.timing import TRIGGERED
from hms_desktop.domain.errors import ClinicError, Refused
from hms_desktop.views.campaigns.editor.canvas import START
from hms_desktop.views.campaigns.editor.library import Library
from hms_desktop.views.campaigns.editor.sketch import Sketch
from hms_desktop.views.campaigns.editor.words import leaving_word, refusal_words, say
from hms_desktop.views.speech import say_code, told


def faults_of(sketch: Sketch, library: Library, segments: Collection[UUID]) -> dict[Path, str]:
    """Sentences by card; empty when it can be kept. `segments` are those there are."""
    found = gone_of(sketch, library, segments) | _start_fault(sketch)
    steps, paths = steps_of(sketch.cards), {number: path for path, number in numbers_of(sketch.cards).items()}
    codes = {one.number: code for one in steps if (code := _text_fault(one, sketch.purpose, library))} | faults(steps)
    for number, code in codes.items():
        found[paths[number]] = _words(code)
    if START not in found and not any(step.kind is StepKind.MESSAGE for step in steps):
        found[START] = say_code("steps-no-message")
    if START not in found and len(steps) > MOST_STEPS:
        found[START] = say_code("steps-too-many", {"most": MOST_STEPS})
    return traps_of(sketch) | found


def gone_of(sketch: Sketch, library: Library, segments: Collection[UUID]) -> dict[Path, str]:
    """A segment or a text that was chosen and that somebody has removed since."""
    found = {
        path: say(_AT_A_CARD["steps-text-gone"])
        for path in paths_of(sketch.cards)
        if library.lacks(at_path(sketch.cards, path).step)
    }
    event = sketch.trigger.get("segment") if sketch.kind == TRIGGERED else None
    chosen = [one for one in (sketch.segment, event and UUID(str(event))) if one]
    return found if all(one in segments for one in chosen) else found | {START: say_code("segment-gone")}


def traps_of(sketch: Sketch) -> dict[Path, str]:
    """Questions with cards for a yes that nobody comes to, for who does it has left before."""
    leaving = {ASKED_BY[one]: one for one in sketch.exits if one in ASKED_BY}
    found = {}
    for path in paths_of(sketch.cards):
        card = at_path(sketch.cards, path)
        one = leaving.get(card.step.question) if card.step.question is not None and card.yes else None
        if one is not None:
            found[path] = say(_TRAP, what=leaving_word(one))
    return found


def refused_at(sketch: Sketch, error: ClinicError) -> tuple[Path, str]:
    """The card that a refusal names as "steps[2]", the first card of all for anything else; and what to say there."""
    paths = {f"steps[{number - 1}]": path for path, number in numbers_of(sketch.cards).items()}
    path = paths.get(str(error.params.get("place")).split(".")[0])
    return (START, told(error)) if path is None else (path, _words(error.code))


def _words(code: str) -> str:
    return say(_AT_A_CARD[code]) if code in _AT_A_CARD else say_code(code, {"place": say(_THIS_CARD)})


def _start_fault(sketch: Sketch) -> dict[Path, str]:
    if not sketch.name.strip():
        return {START: say(_NAME)}
    if sketch.segment is None:
        return {START: say(_SEGMENT)}
    try:
        return {} if sketch.timing.kind == sketch.kind else {START: say_code("campaign-no-time", {"name": sketch.name})}
    except Refused as error:
        return {START: refusal_words(error)}


def _text_fault(step: Step, purpose: str, library: Library) -> str:
    if library.lacks(step):
        return "steps-text-gone"
    if not library.fits(step, purpose):
        return "steps-text-differs"
    left_to_a_person = any(way.channel == TASK for way in step.fallbacks)
    return "steps-task" if left_to_a_person and not (step.words or "").strip() else ""


_AT_A_CARD = {
    "steps-message": QT_TRANSLATE_NOOP("EditorWords", "Choose a channel and a text."),
    "steps-fallback": QT_TRANSLATE_NOOP(
        "EditorWords", "Choose a text for each way that is tried when it does not arrive, or take that way out."
    ),
    "steps-wait": QT_TRANSLATE_NOOP("EditorWords", "Say how long to wait, at most a year."),
    "steps-within": QT_TRANSLATE_NOOP("EditorWords", "Say how long to wait for it, at most a year."),
    "steps-task": QT_TRANSLATE_NOOP("EditorWords", "Say in a few words what is to be done."),
    "steps-text-gone": QT_TRANSLATE_NOOP("EditorWords", "The text is no longer in the library. Choose another one."),
    "steps-text-differs": QT_TRANSLATE_NOOP(
        "EditorWords", "The text is for another purpose or channel. Choose another one."
    ),
}
_TRAP = QT_TRANSLATE_NOOP(
    "EditorWords",
    "Who {what} leaves at once, so nobody comes to the cards under Yes. Take the tick off at “The end”, or take those "
    "cards out.",
)
_THIS_CARD = QT_TRANSLATE_NOOP("EditorWords", "this card")
_NAME = QT_TRANSLATE_NOOP("EditorWords", "Give the campaign a name, so that you find it again.")
_SEGMENT = QT_TRANSLATE_NOOP("EditorWords", "Choose for whom it is: a segment.")
