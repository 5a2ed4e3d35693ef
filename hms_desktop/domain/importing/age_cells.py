"""Ages as cells tell them: alone, with the sex beside them, with their unit or their months in another column."""

from __future__ import annotations

import re
from typing import Final

from hms_desktop.domain.ages import AgeReason, parse_age
from hms_desktop.domain.dates import parse_date
from hms_desktop.domain.importing.draft import Cell, RowDraft
from hms_desktop.domain.importing.records import Birth
from hms_desktop.domain.importing.words import word_value

_SHOWN: Final = 40
_SEPARATOR: Final = re.compile(r"\s*[/,|]\s*")
_WORD_BEHIND: Final = re.compile(r"(.*\d.*?)[\s-]*([^\s\d-]+)")
_WORD_BEFORE: Final = re.compile(r"([^\s\d-]+)[\s-]*(\d.*)")
_MONTHS_OR_MALE: Final = re.compile(r"(?:1?\d|2[0-4])\s*m")  # 6m may be a baby, 6 M beside 45 F is a boy


def take_age(draft: RowDraft, cell: Cell) -> None:
    """An age column; a sex or a date that stands in it is taken too."""
    text = f"{cell.text} {draft.age_unit}".strip() if cell.text.isdecimal() else cell.text
    result = parse_age(text)
    _, sexes = age_and_sex(text)
    if result.value is not None:
        draft.age = result.value
        if len(sexes) == 1 and (_SEPARATOR.search(text) or not text.lower().endswith("m")):
            draft.values.setdefault("sex", sexes[0])
    elif result.reason is AgeReason.MONTHS_OR_MALE and draft.values.get("sex", "male") == "male":
        draft.age = parse_age(text.strip()[:-1]).value
    elif result.reason is AgeReason.UNREADABLE and sexes:
        take_age_and_sex(draft, cell)
    else:
        dated = parse_date(cell.text, order=draft.order, today=draft.today)
        if dated.value is not None and result.reason is AgeReason.UNREADABLE:
            draft.birth = draft.birth or Birth(dated.value, dated.precision.value)
        else:
            draft.refuse(f"import-{result.reason}", cell.column, value=text[:_SHOWN])


def take_age_and_sex(draft: RowDraft, cell: Cell) -> None:
    """A column of both, such as 45/F."""
    if _MONTHS_OR_MALE.fullmatch(cell.text) and "sex" not in draft.values:
        draft.refuse(f"import-{AgeReason.MONTHS_OR_MALE}", cell.column, value=cell.text)
        return
    ages, sexes = age_and_sex(cell.text)
    told = parse_age(" ".join(ages)) if ages else None
    if len(sexes) > 1 or (told is not None and told.value is None):
        draft.refuse("import-age-sex-unreadable", cell.column, value=cell.text[:_SHOWN])
        return
    draft.age = told.value if told else None
    if sexes:
        draft.values.setdefault("sex", sexes[0])


def take_months(draft: RowDraft, cell: Cell) -> None:
    """A column of months, alone or beside one of years."""
    result = parse_age(
        f"{cell.text.removesuffix('.0')} months" if cell.text.removesuffix(".0").isdecimal() else cell.text
    )
    if result.value is None or result.value.days:
        draft.refuse("import-age-unreadable", cell.column, value=cell.text[:_SHOWN])
    else:
        draft.age_months = result.value.years * 12 + result.value.months
        draft.age = draft.age or result.value


def take_unit(draft: RowDraft, cell: Cell) -> None:
    """A column that says what the figures of the age column count."""
    draft.age_unit = cell.text


def age_and_sex(text: str) -> tuple[list[str], list[str]]:
    """Parts of a cell that tell the age, and the sexes told: 45/F, 45F, F 45, 2Y 3M / M, 1Y6M."""
    parts = [part for part in _SEPARATOR.split(text) if part]
    if len(parts) == 1:
        for pattern, age, sex in ((_WORD_BEHIND, 1, 2), (_WORD_BEFORE, 2, 1)):
            found = pattern.fullmatch(text)
            if found and word_value("sex", found[sex]) and parse_age(found[age]).value is not None:
                parts = [found[age], found[sex]]
                break
    sexes = [(part, word_value("sex", part)) for part in parts]
    return [part for part, sex in sexes if sex is None], [sex for _, sex in sexes if sex is not None]
