"""How well one patient answers a query: by a number, or by name, with the words that fit elsewhere set aside."""

from __future__ import annotations

from dataclasses import dataclass

from hms_desktop.domain.text.likeness import likeness
from hms_desktop.domain.text.reading import read_name, read_words
from hms_desktop.domain.text.search import SearchQuery, number_forms, phone_forms

_LAST_FOUR = 90.0
_OTHER_NUMBER = 95.0  # a whole second phone, ABHA or card number, which the row that is shown does not have
_BEGINNING = 70.0
_OTHER_BEGINNING = 65.0
_WHOLE = 10  # digits
_PLACE, _PLACE_BEGINS = 80.0, 60.0
_ONLY_BEGINS = 1.0  # taken off where a word was only the beginning of a village or number


@dataclass(frozen=True, slots=True)
class Answer:
    """What a found patient is known by; the phone in E.164."""

    name: str
    local_name: str | None = None
    village: str | None = None
    phone: str | None = None
    clinic_number: str | None = None


def score(query: SearchQuery, answer: Answer) -> float:
    """0 to 100: 100 is the whole number or the same name; otherwise as `likeness` says, village and digits aside."""
    if query.kind == "digits":
        return _by_number(query.digits, answer)
    typed = list(zip(query.words, query.latin, query.sounds, strict=True))
    clinic = number_forms([answer.clinic_number] if answer.clinic_number else [])
    if query.digits and query.digits in clinic:
        return 100.0
    names = [answer.name, answer.local_name] if answer.local_name else [answer.name]
    elsewhere = {form for pair in read_words(answer.village or "") for form in pair}
    elsewhere.update(clinic, phone_forms([answer.phone] if answer.phone else []))
    begun = [any(form.startswith(word[:2]) for form in elsewhere) for word in typed]
    exact = all(not elsewhere.isdisjoint(word[:2]) for word, fits in zip(typed, begun, strict=True) if fits)
    rest = [word for word, fits in zip(typed, begun, strict=True) if not fits]
    whole = likeness(typed, names)
    if not rest:
        return max(whole, _PLACE if exact else _PLACE_BEGINS)
    return max(whole, likeness(rest, names) - (0.0 if exact else _ONLY_BEGINS))


def order(query: SearchQuery, found_score: float, name: str) -> tuple[float, int, bool, str]:
    """A key to sort by, best first: the score, then words spelt as typed, then a name that begins with the first of them."""
    words = [word for word, _ in read_name(name)]
    begins = bool(query.words and words and words[0].startswith(query.words[0]))
    return -found_score, sum(word not in words for word in query.words), not begins, name


def _by_number(digits: str, answer: Answer) -> float:
    phone = phone_forms([answer.phone] if answer.phone else [])
    clinic = number_forms([answer.clinic_number] if answer.clinic_number else [])
    if digits in clinic or digits in phone[:1]:
        return 100.0
    if digits in phone:
        return _LAST_FOUR
    if any(form.startswith(digits) for form in (*phone, *clinic)):
        return _BEGINNING
    return _OTHER_NUMBER if len(digits) >= _WHOLE else _OTHER_BEGINNING
