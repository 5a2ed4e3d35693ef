"""What each card of a drawing shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hms_desktop.domain.campaign.outline import Path, at_path
from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.variables import variables
from hms_desktop.views.campaigns.editor.canvas import FINISH, START
from hms_desktop.views.campaigns.editor.card import Face
from hms_desktop.views.campaigns.editor.library import Library
from hms_desktop.views.campaigns.editor.sketch import Sketch
from hms_desktop.views.campaigns.editor.when_words import when_words
from hms_desktop.views.campaigns.editor.words import ICONS, exits_words, say, title_words, way_word
from hms_desktop.views.campaigns.words import purpose_word, variable_word

_PLACE = re.compile(r"\{\{([^|}]*)[^}]*\}\}")


def faces_of(
    sketch: Sketch,
    library: Library,
    segments: Mapping[UUID, str],
    faults: Mapping[Path, str],
    marks: Mapping[Path, str],
    *,
    read_only: bool = False,
) -> Callable[[Path], Face]:
    """A function from where a card stands to what it shows; `faults` are sentences, `marks` stand on the right."""

    def face(path: Path) -> Face:
        fault, mark = faults.get(path, ""), marks.get(path, "")
        if path == START:
            return Face(
                "megaphone", _start_title(sketch, segments), _start_words(sketch, segments), fault=fault, mark=mark
            )
        if path == FINISH:
            return Face("check", say(_THE_END), exits_words(sketch.exits), fault=fault, mark=mark)
        try:
            step = at_path(sketch.cards, path).step
        except KeyError:
            return Face("check", say(_NOTHING)) if read_only else Face("plus", say(_ADD), say(_NOTHING))
        ways = tuple(way_word(way.channel) for way in step.fallbacks)
        return Face(ICONS[step.kind], title_words(step), _words(step, library), ways, fault, mark)

    return face


def _start_title(sketch: Sketch, segments: Mapping[UUID, str]) -> str:
    try:
        return when_words(sketch.timing, {str(key): words for key, words in segments.items()})
    except Refused:
        return say(_WHEN)


def _start_words(sketch: Sketch, segments: Mapping[UUID, str]) -> str:
    named = segments.get(sketch.segment) if sketch.segment is not None else None
    if named is None:
        return say(_WHOM)
    return say(_FOR, segment=named, purpose=purpose_word(sketch.purpose))


def _words(step: Step, library: Library) -> str:
    if step.kind is StepKind.TASK:
        return step.words or say(_SAY_TASK)
    if step.kind is not StepKind.MESSAGE:
        return ""
    words = library.words(step.template_id)
    if words is None:
        return say(_CHOOSE) if step.template_id is None else say(_GONE)
    return f"{words.name}: {spoken_text(words.sheet.body)}"


def spoken_text(body: str) -> str:
    """A text in one line, with what its places stand for in brackets: [First name]."""
    known = variables()

    def place(found: re.Match[str]) -> str:
        key = found.group(1).strip()
        return f"[{variable_word(known[key])}]" if key in known else f"[{key}]"

    return _PLACE.sub(place, " ".join(body.split()))


_THE_END = QT_TRANSLATE_NOOP("EditorWords", "The end")
_WHEN = QT_TRANSLATE_NOOP("EditorWords", "When does it go out?")
_WHOM = QT_TRANSLATE_NOOP("EditorWords", "For whom? Choose a segment.")
_FOR = QT_TRANSLATE_NOOP("EditorWords", "For “{segment}” · {purpose}")
_CHOOSE = QT_TRANSLATE_NOOP("EditorWords", "Choose a text.")
_GONE = QT_TRANSLATE_NOOP("EditorWords", "This text is not in the library any more.")
_SAY_TASK = QT_TRANSLATE_NOOP("EditorWords", "Say what is to be done.")
_ADD = QT_TRANSLATE_NOOP("EditorWords", "Add a card")
_NOTHING = QT_TRANSLATE_NOOP("EditorWords", "Nothing here: it goes on below.")
