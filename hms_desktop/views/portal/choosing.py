"""Questions with a few answers, as menus under a button: a digit or a letter answers, Escape leaves everything as it is."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hms_desktop.domain.recommendation.calls import call_rules
from hms_desktop.services.all import Services
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.portal.advice_words import reason_text

translate = QCoreApplication.translate
Verb = Callable[[Services], uuid.UUID]
DAYS, WEEKS = (1, 2, 3, 4, 5, 6, 7), (2, 3, 4, 6, 8, 12)
_KEYS = "123456789abcdefghijklmnop"


class ChoiceMenu(QMenu):
    """A menu whose letters and digits are its own while it is open, not keys of the page under it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setAccessibleName(title)

    def event(self, event: QEvent) -> bool:
        """Take every key before a shortcut does."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def day_menu(parent: QWidget, today: date, chosen: Callable[[date], None]) -> QMenu:
    """Days from tomorrow, then weeks; `chosen` is told the day."""
    menu = ChoiceMenu(translate("Worklist", "Call again"), parent)
    later = [(translate("Worklist", "in %n days", "", days), days) for days in DAYS]
    later += [(translate("Worklist", "in %n weeks", "", weeks), weeks * 7) for weeks in WEEKS]
    for key, (words, days) in zip(_KEYS, later, strict=False):
        day = today + timedelta(days=days)
        _add(menu, key, f"{words} · {format_date(day, 'ddd d MMM')}", partial(chosen, day))
    return menu


def reason_menu(parent: QWidget, chosen: Callable[[str], None]) -> QMenu:
    """Why somebody is not to be called any more; `chosen` is told the key of the reason."""
    menu = ChoiceMenu(translate("Worklist", "Don't call any more"), parent)
    for key, reason in zip(_KEYS, call_rules().reasons, strict=False):
        _add(menu, key, reason_text(reason.key), partial(chosen, reason.key))
    return menu


def choice_menu(parent: QWidget, title: str, named: Iterable[tuple[str, Callable[[], None]]]) -> QMenu:
    """Anything else to choose from, a digit or a letter for each."""
    menu = ChoiceMenu(title, parent)
    for key, (words, slot) in zip(_KEYS, named, strict=False):
        _add(menu, key, words, slot)
    return menu


def ask(menu: QMenu, under: QWidget) -> None:
    """Show a menu under a widget; it goes when it is answered."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])


def _add(menu: QMenu, key: str, words: str, slot: Callable[[], None]) -> None:
    action = QAction(f"&{key}  {words.replace('&', '&&')}", menu)
    action.triggered.connect(lambda _checked=False: slot())
    menu.addAction(action)
