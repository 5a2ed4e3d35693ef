"""The place where the whole of a campaign stands in words."""

from __future__ import annotations

from textwrap import shorten

from hms_desktop.views.kit.text import Text

SHOWN = 320


class SummaryText(Text):
    """`say(words)` shows about three lines of it; the tooltip and a screen reader tell all."""

    def say(self, words: str) -> None:
        """Show a sentence."""
        self.setText(shorten(words, SHOWN, placeholder=" …"))
        self.setToolTip(words)
        self.setAccessibleName(words)
