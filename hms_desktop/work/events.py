"""What a write changed, told to whoever shows it: each screen decides whether to ask again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Changed:
    """Rows of these kinds ("patient", "appointment", ...) changed; `ids` None means too many to name."""

    kinds: frozenset[str]
    ids: frozenset[UUID] | None = None

    @classmethod
    def of(cls, *kinds: str, ids: Iterable[UUID] | None = None) -> Changed:
        """Shorter to write: `Changed.of("patient", ids=[patient_id])`."""
        return cls(frozenset(kinds), None if ids is None else frozenset(ids))

    def touches(self, kinds: Iterable[str]) -> bool:
        """True when any of the kinds is among those that changed."""
        return not self.kinds.isdisjoint(kinds)

    def may_touch(self, row_id: UUID) -> bool:
        """True when the row is named, or when no rows are named."""
        return self.ids is None or row_id in self.ids


class Bus(QObject):
    """The one place where changes are told; `publish` may be called from any thread, slots run on the subscriber's."""

    changed = Signal(object)

    def publish(self, changed: Changed) -> None:
        """Tell every subscriber of these kinds."""
        self.changed.emit(changed)

    def subscribe(self, owner: QObject, kinds: Iterable[str], slot: Callable[[Changed], None]) -> None:
        """Call `slot(changed)` for these kinds for as long as `owner` (usually the widget) lives."""
        relay = _Relay(owner, frozenset(kinds), slot)
        self.changed.connect(relay.forward)


class _Relay(QObject):
    """A child of the subscriber, so that the connection dies with it."""

    def __init__(self, owner: QObject, kinds: frozenset[str], slot: Callable[[Changed], None]) -> None:
        super().__init__(owner)
        self._kinds = kinds
        self._slot = slot

    def forward(self, changed: Changed) -> None:
        if changed.touches(self._kinds):
            self._slot(changed)
