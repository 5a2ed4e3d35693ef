"""What is wrong with a drawing, as sentences on the cards where it is."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hms_desktop.domain.campaign.fallback import TASK
from hms_desktop.domain.campaign.outline import Path, numbers_of, steps_of
from hms_desktop.domain.campaign.shape import MOST_STEPS, faults
from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.domain.errors import Refused
from hms_desktop.views.campaigns.editor.canvas import START
from hms_desktop.views.campaigns.editor.library import Library
from hms_desktop.views.campaigns.editor.sketch import Sketch
from hms_desktop.views.campaigns.editor.words import refusal_words, say
from hms_desktop.views.speech import say_code


def faults_of(sketch: Sketch, library: Library) -> dict[Path, str]:
    """Sentences by card; empty when it can be kept."""
    found = _start_fault(sketch)
    steps, paths = steps_of(sketch.cards), {number: path for path, number in numbers_of(sketch.cards).items()}
    codes = {one.number: code for one in steps if (code := _text_fault(one, sketch.purpose, library))} | faults(steps)
    for number, code in codes.items():
        found[paths[number]] = say_code(code, {"place": say(_THIS_CARD), "number": number})
    if START not in found and not any(step.kind is StepKind.MESSAGE for step in steps):
        found[START] = say_code("steps-no-message")
    if START not in found and len(steps) > MOST_STEPS:
        found[START] = say_code("steps-too-many", {"most": MOST_STEPS})
    return found


def place_in(sketch: Sketch, place: object) -> Path:
    """The card that a refusal names as "steps[2]"; the first card of all for anything else."""
    paths = {f"steps[{number - 1}]": path for path, number in numbers_of(sketch.cards).items()}
    return paths.get(str(place).split(".")[0], START)


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
    if not library.fits(step, purpose):
        return "steps-text-differs"
    left_to_a_person = any(way.channel == TASK for way in step.fallbacks)
    return "steps-task" if left_to_a_person and not (step.words or "").strip() else ""


_THIS_CARD = QT_TRANSLATE_NOOP("EditorWords", "this card")
_NAME = QT_TRANSLATE_NOOP("EditorWords", "Give the campaign a name, so that you find it again.")
_SEGMENT = QT_TRANSLATE_NOOP("EditorWords", "Choose for whom it is: a segment.")
