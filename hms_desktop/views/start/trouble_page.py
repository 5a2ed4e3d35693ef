"""The clinic could not be opened: what happened, that nothing was changed, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from hms_desktop.domain.data import ResourceError
from hms_desktop.domain.errors import ClinicError
from hms_desktop.views.kit.text import button
from hms_desktop.views.speech import told
from hms_desktop.views.start.page import DoorPage


class TroublePage(DoorPage):
    """`ways` are (label, callback) pairs; the last one is the main button."""

    def __init__(self, error: ClinicError | ResourceError, ways: list[tuple[str, Callable[[], object]]]) -> None:
        super().__init__("", told(error))
        self.title.setText(self.tr("The clinic could not be opened"))
        buttons = []
        for at, (label, way) in enumerate(ways):
            one = button(label, "primary" if at == len(ways) - 1 else "")
            one.clicked.connect(lambda _checked=False, way=way: way())
            buttons.append(one)
        self.add_buttons(*buttons)
