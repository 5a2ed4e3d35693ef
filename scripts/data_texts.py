"""Texts that people see and that are data, not code: sentences of codes, labels of fields, Qt's own buttons and menus."""

from __future__ import annotations

from collections.abc import Iterable

from hms_desktop.domain.importing.fields import fields
from hms_desktop.domain.message.providers import providers
from hms_desktop.domain.message.variables import variables
from hms_desktop.domain.message.vocabulary import CHANNELS, PURPOSES
from hms_desktop.domain.schedule.antenatal import antenatal_schedule
from hms_desktop.domain.schedule.followup import followup_measures
from hms_desktop.domain.schedule.uip import immunization_schedule
from hms_desktop.domain.segment.fields import MEASURES, catalogue, row_fields
from hms_desktop.domain.sentences import all_sentences
from scripts.code_texts import Text

# Qt comes without texts in Hindi and most Indian languages: those that this program can show are translated with ours.
QT = {
    "QPlatformTheme": ("OK", "Cancel", "Close", "&Yes", "&No", "Save", "Open", "Discard", "Apply"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
}


def data_texts() -> list[Text]:
    """Every text of the data with the context in which the views look it up."""
    labels = [field.label for field in fields().values()]
    labels += [field.label for field in catalogue().values()] + [measure.label for measure in MEASURES.values()]
    labels += [field.label for measure in MEASURES for field in row_fields(measure).values()]
    due = [dose.name for dose in immunization_schedule().doses] + [measure.name for measure in followup_measures()]
    due += [f"Check-up {visit.number}" for visit in antenatal_schedule().windows] + ["Outcome"]
    return [
        *_in("Sentences", all_sentences().values()),
        *_in("Fields", labels),
        *_in("Schedule", due),
        *_in("Channels", CHANNELS.values()),
        *_in("Purposes", PURPOSES.values()),
        *_in("Variables", (one.label for one in variables().values())),
        *_in("Providers", [words for one in providers() for words in (one.name, *(told.label for told in one.fields))]),
        *(text for context, words in QT.items() for text in _in(context, words)),
    ]


def _in(context: str, words: Iterable[str]) -> list[Text]:
    return [Text(context, word) for word in dict.fromkeys(words)]
