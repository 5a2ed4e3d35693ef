"""Letters of nine Indian scripts as Latin ones; the Unicode blocks are parallel, so one table by offset serves them all."""

from __future__ import annotations

from typing import Final

DEVANAGARI: Final = 0x0900
BENGALI: Final = 0x0980
GURMUKHI: Final = 0x0A00
GUJARATI: Final = 0x0A80
ORIYA: Final = 0x0B00
TAMIL: Final = 0x0B80
TELUGU: Final = 0x0C00
KANNADA: Final = 0x0C80
MALAYALAM: Final = 0x0D00

VIRAMA: Final = 0x4D
NUKTA: Final = 0x3C
JA: Final = 0x1C
NYA: Final = 0x1E
TAMIL_TA: Final = 0x24
NASALS: Final = frozenset({0x01, 0x02})  # chandrabindu, anusvara
DIGITS: Final = range(0x66, 0x70)
TIPPI: Final = "\N{GURMUKHI TIPPI}"
ADDAK: Final = "\N{GURMUKHI ADDAK}"  # doubles the next consonant

_ROWS: Final = (
    (0x15, "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h"),
    (0x58, "q kh g z r rh f y"),
)
CONSONANTS: Final = {start + place: latin for start, row in _ROWS for place, latin in enumerate(row.split())}
VOWELS: Final = dict(
    zip(
        (*range(0x04, 0x15), 0x72),
        ["a", "a", "a", "i", "i", "u", "u", "ri", "li", "e", "e", "e", "ai", "o", "o", "o", "au", "a"],
        strict=True,
    )
)
SIGNS: Final = dict(
    zip(range(0x3E, 0x4D), ["a", "i", "i", "u", "u", "ri", "ri", "e", "e", "e", "ai", "o", "o", "o", "au"], strict=True)
)
WITH_NUKTA: Final = {
    0x15: "q",
    0x16: "kh",
    0x17: "g",
    0x1C: "z",
    0x21: "r",
    0x22: "rh",
    0x2B: "f",
    0x2F: "y",
    0x38: "sh",
}
PLAIN: Final = {0x03: "h", 0x50: "om", 0x60: "ri", 0x61: "li"}

# Letters that one script puts where the others have nothing, or something else; the bare ones carry no vowel.
EXTRA: Final = {
    "ৰ": "r", "ৱ": "v", "ୱ": "v", "ૹ": "z", "ੜ": "r", "ॻ": "g", "ॼ": "j", "ॾ": "d", "ॿ": "b", "ౘ": "ts", "ౙ": "z",
}  # fmt: skip
BARE: Final = {"ৎ": "t", "ൺ": "n", "ൻ": "n", "ർ": "r", "ൽ": "l", "ൾ": "l", "ൿ": "k", "ൔ": "m", "ൕ": "y", "ൖ": "l"}

DROPS_FINAL_VOWEL: Final = frozenset({DEVANAGARI, GUJARATI, GURMUKHI, BENGALI, ORIYA})
DROPS_INNER_VOWEL: Final = frozenset({DEVANAGARI, GUJARATI, GURMUKHI})
ENDS_IN_M: Final = frozenset({TELUGU, KANNADA, MALAYALAM})  # a last anusvara is m there, n elsewhere
