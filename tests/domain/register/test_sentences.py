"""Every code that the register can say has a sentence."""

import ast
from pathlib import Path

import pytest

from hms_desktop.domain.ages import AgeReason
from hms_desktop.domain.appointments import Status
from hms_desktop.domain.dates import DateReason
from hms_desktop.domain.identifiers import Doubt, Reason
from hms_desktop.domain.message.states import State
from hms_desktop.domain.phone import PhoneReason, PhoneWarning
from hms_desktop.domain.register.words import known
from hms_desktop.domain.sentences import all_sentences

ROOT = Path(__file__).resolve().parents[3] / "hms_desktop"
FOLDERS = ("domain/register", "domain/matching", "domain/scoring")
SERVICES = ("clinical", "duplicates", "family", "merging", "patients", "record")
PREFIXES = (
    "alert-", "allergy-", "condition-", "consent-", "date-", "due-", "match-", "merge-", "next-", "observation-", "pair-",
    "patient-", "phone-", "pregnancy-", "relation-", "score-", "stage-", "timeline-", "value-", "word-",
)  # fmt: skip


def written_codes():
    files = [path for folder in FOLDERS for path in (ROOT / folder).glob("*.py")]
    files += [path for folder in SERVICES for path in (ROOT / "services" / folder).glob("*.py")]
    files.append(ROOT / "services/consents.py")
    return {word for path in files for word in words_of(path) if word.startswith(PREFIXES) and " " not in word}


def words_of(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    pieces = {id(piece) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for piece in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces:
            yield node.value


MADE = [
    *map(str, PhoneReason),
    *map(str, PhoneWarning),
    *map(str, AgeReason),
    *map(str, DateReason),
    *(f"value-{one}" for one in (*Reason, *Doubt)),
    *(f"timeline-appointment-{one}" for one in Status if one is not Status.COMPLETED),
    *(f"timeline-message-{one}" for one in State),
    *(f"timeline-visit-{one}" for one in ("clinic", "video", "camp", "home")),
    *(f"{word}-{one}" for word in ("alert", "next-nothing", "score-not-for") for one in known("statuses")[1:]),
]


@pytest.mark.parametrize("code", sorted(written_codes() | set(MADE)))
def test_a_code_has_a_sentence(code):
    assert code in all_sentences()


def test_the_codes_are_found_in_the_sources():
    assert {"merge-not-last", "phone-twice", "next-expect"} <= written_codes()
