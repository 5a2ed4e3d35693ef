"""Finds text that a font and its fallbacks can't draw, which a person would see as empty boxes."""

from PySide6.QtGui import QFont, QFontDatabase, QGlyphRun, QTextLayout

# Everyday words in each script that a clinic in India may show, with conjuncts where the script has them.
SAMPLE_WORDS = {
    "Latin": "Namaste",
    "Devanagari": "क्षमता विज्ञान स्वास्थ्य श्री",
    "Bengali": "স্বাস্থ্য চিকিৎসা",
    "Gurmukhi": "ਸਿਹਤ ਇਲਾਜ",
    "Gujarati": "સ્વાસ્થ્ય ક્ષય",
    "Oriya": "ସ୍ୱାସ୍ଥ୍ୟ ଚିକିତ୍ସା",
    "Tamil": "மருத்துவம் ஸ்ரீ",
    "Telugu": "ఆరోగ్యం చికిత్స",
    "Kannada": "ಆರೋಗ್ಯ ಚಿಕಿತ್ಸೆ",
    "Malayalam": "ആരോഗ്യം ചികിത്സ",
}

# Unicode gives each Indian script a block of 128 code points, in this order from U+0900.
INDIAN_BLOCKS = ["Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam"]


def missing_glyphs(text: str, font: QFont) -> list[str]:
    """Words of `text` that come out with boxes in `font` and its fallbacks, in order; needs a QGuiApplication."""
    return [word for word in text.split() if not _can_be_shaped(word) or any(map(_has_box, _runs(word, font)))]


def _can_be_shaped(word: str) -> bool:
    """Whether some font has each Indian script in the word; Qt 6.11 crashes in glyphRuns() when none has."""
    blocks = {(ord(letter) - 0x0900) // 128 for letter in word}
    scripts = [INDIAN_BLOCKS[block] for block in blocks if 0 <= block < len(INDIAN_BLOCKS)]
    return all(QFontDatabase.families(QFontDatabase.WritingSystem[script]) for script in scripts)


def _runs(word: str, font: QFont) -> list[QGlyphRun]:
    layout = QTextLayout(word, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout.glyphRuns()


def _has_box(run: QGlyphRun) -> bool:
    """Glyph 0 is the font's own box; a raw font without a family name is Qt's box engine."""
    return 0 in run.glyphIndexes() or run.rawFont().familyName() == ""
