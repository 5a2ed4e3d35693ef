"""Who may read what patients wrote: the same in the inbox, in the history of a patient and in the list of replies."""

from __future__ import annotations

from hms_desktop.domain.message.incoming import Said
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk


def may_read(desk: Desk) -> bool:
    """Whoever answers must read what was written; others see words only where they may see health data."""
    return desk.may(Permission.SEND_MESSAGES) or desk.may(Permission.VIEW_CLINICAL)


def is_for_all(kind: str) -> bool:
    """A no, and its taking back, is for everybody to know."""
    return kind in (Said.OPT_OUT, Said.OPT_IN)
