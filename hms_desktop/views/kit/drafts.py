"""Nothing typed is lost: what stands in a form is kept while it is typed, and put back when the form opens again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.views.kit.i18n import format_time
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.work.timers import Debounce

SAVE_AFTER_MS = 700
Draft = dict[str, Any]


class Typed(Protocol):
    """What a keeper asks of a widget that people type into: a `Form`, or one of its own making, laid out in a column."""

    edited: Any

    @property
    def is_dirty(self) -> bool:
        """Whether anything differs from what was set."""

    def raw(self) -> dict[str, Any]:
        """What stands there, as JSON can keep it."""

    def set_raw(self, raw: Mapping[str, Any]) -> None:
        """Put back what `raw` gave."""

    def mark_clean(self) -> None:
        """Count what stands there as unchanged."""


class DraftKeeper(QObject):
    """Keeps `form`'s raw text under `key` through callables that work off the UI thread.

    `load(key, done)` answers later with `{"at": ms, "raw": {...}}` or None; `save(key, draft)` and `forget(key)` return
    at once. Call `finish()` when the form's values are saved for good. `restored` is told after a draft came back.
    """

    restored = Signal()

    def __init__(
        self,
        form: Typed,
        key: str,
        *,
        load: Callable[[str, Callable[[Draft | None], None]], None],
        save: Callable[[str, Draft], None],
        forget: Callable[[str], None],
        now_ms: Callable[[], int],
    ) -> None:
        super().__init__(cast(QWidget, form))
        self._form, self._key, self._now_ms = form, key, now_ms
        self._save, self._forget = save, forget
        self._notice: QFrame | None = None
        self._away = False
        self._before: dict[str, Any] = form.raw()
        self._debounce = Debounce(self, SAVE_AFTER_MS, self._keep)
        form.edited.connect(self._edited)
        load(key, self._restore)

    def flush(self) -> None:
        """Keep now what waits to be kept, as before the window closes."""
        self._debounce.flush()

    def put_away(self) -> None:
        """The form is going to show something else: stop keeping, leave the draft as it is."""
        self._away = True
        self._debounce.stop()
        self._form.edited.disconnect(self._edited)
        self._close_notice()
        self.deleteLater()

    def finish(self) -> None:
        """The values are saved for good: forget the draft."""
        self._debounce.stop()
        self._close_notice()
        self._forget(self._key)

    def discard(self) -> None:
        """Back to what stood in the form before the draft came."""
        self._form.set_raw(self._before)
        self._form.mark_clean()
        self.finish()

    def _edited(self) -> None:
        self._debounce.restart()

    def _keep(self) -> None:
        if self._form.is_dirty:
            self._save(self._key, {"at": self._now_ms(), "raw": self._form.raw()})
        else:
            self._forget(self._key)

    def _restore(self, draft: Draft | None) -> None:
        if draft is None or self._away or self._form.is_dirty:
            return
        self._before = self._form.raw()
        self._form.set_raw(draft["raw"])
        self._debounce.stop()
        self._show_notice(draft["at"])
        self.restored.emit()

    def _show_notice(self, at_ms: int) -> None:
        widget = cast(QWidget, self._form)
        notice = QFrame(widget)
        notice.setProperty("surface", "notice")
        row = QHBoxLayout(notice)
        row.setContentsMargins(theme().space.m, theme().space.xs, theme().space.s, theme().space.xs)
        row.addWidget(Text(self.tr("Restored what you had typed at {time}.").format(time=format_time(at_ms))), 1)
        discard = button(self.tr("Discard"), "link")
        discard.clicked.connect(self.discard)
        row.addWidget(discard)
        layout = widget.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, notice)
        self._notice = notice

    def _close_notice(self) -> None:
        if self._notice is not None:
            self._notice.deleteLater()
            self._notice = None
