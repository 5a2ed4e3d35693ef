"""The window's own commands: tabs, search, palette, help, look, undo, lock."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.actions import Actions
from hms_desktop.views.kit.palette import CommandPalette
from hms_desktop.views.kit.shortcuts import ShortcutSheet
from hms_desktop.views.kit.theme import SCALES, Choice, Theme
from hms_desktop.views.main_window import MainWindow
from hms_desktop.views.tabs import TABS


class Commands:
    """Fills the window's actions; the palette (Ctrl+Shift+P) and the sheet (F1) show them."""

    def __init__(self, context: ViewContext, window: MainWindow) -> None:
        self._context = context
        self._window = window
        self.actions = Actions(window)
        self._add_navigation()
        self._add_look(context.theme)
        self._add_help()

    def _add_navigation(self) -> None:
        go, tr = self._window.tr("Go to"), self._window.tr
        add = self.actions.add
        add(go, tr("Find a patient"), "Ctrl+K", self._find, "search")
        add(go, tr("Register a new patient"), "Ctrl+N", lambda: self._go("portal", register=""), "user-plus")
        for at, tab in enumerate(TABS, start=1):
            add(go, tab.title, f"Ctrl+{at}", partial(self._go, tab.key), tab.icon)
        patients = tr("Patients")
        add(patients, tr("Import patients…"), "Ctrl+Shift+I", self._import, "upload")
        add(patients, tr("Export the register…"), "Ctrl+Shift+E", self._export, "download")
        edit = tr("Edit")
        self.actions.adopt(edit, self._context.undo.undo_action)
        self.actions.adopt(edit, self._context.undo.redo_action)

    def _import(self) -> None:
        if self._window.at_work and self._context.may(Permission.IMPORT_PATIENTS):
            from hms_desktop.views.importing.window import show_import

            show_import(self._context, self._window)

    def _export(self) -> None:
        if self._window.at_work and self._context.may(Permission.EXPORT_LISTS):
            from hms_desktop.views.exporting import ask_and_export

            ask_and_export(self._context, self._window)

    def _find(self) -> None:
        if self._window.at_work:
            self._window.header.search.setFocus()
            self._window.header.search.selectAll()

    def _go(self, key: str, **where: object) -> None:
        tab = next(tab for tab in TABS if tab.key == key)
        if self._window.at_work and self._context.may(tab.permission):
            self._window.go(key, where)

    def _add_look(self, theme: Theme) -> None:
        look, tr = self._window.tr("Look"), self._window.tr
        add = self.actions.add
        add(look, tr("Larger text"), "Ctrl++", lambda: self._scale(theme, 1))
        add(look, tr("Smaller text"), "Ctrl+-", lambda: self._scale(theme, -1))
        choices: tuple[tuple[Choice, str, str], ...] = (
            ("light", tr("Light colours"), "sun"),
            ("dark", tr("Dark colours"), "moon"),
            ("system", tr("Colours of the system"), "settings"),
        )
        for choice, text, icon in choices:
            add(look, text, "", partial(self._choose, theme, choice), icon)

    def _scale(self, theme: Theme, step: int) -> None:
        at = min(range(len(SCALES)), key=lambda number: abs(SCALES[number] - theme.scale))
        theme.set_scale(SCALES[max(0, min(len(SCALES) - 1, at + step))])
        self._context.look_changed.emit()

    def _choose(self, theme: Theme, choice: Choice) -> None:
        theme.choose(choice)
        self._context.look_changed.emit()

    def add_desk(self, lock: Callable[[], None]) -> None:
        """Lock and change of person, and the menu under the person's name."""
        desk, tr = self._window.tr("Desk"), self._window.tr
        self.actions.add(desk, tr("Lock, or change person"), "Ctrl+L", lock, "lock")
        menu = [action for section in (desk, tr("Look"), tr("Help")) for action in self.actions.sections[section]]
        self._window.header.fill_menu(menu)

    def _add_help(self) -> None:
        helps, tr = self._window.tr("Help"), self._window.tr
        self.actions.add(helps, tr("Find a command"), "Ctrl+Shift+P", self.show_palette, "search")
        self.actions.add(helps, tr("List of keys"), "F1", self.show_keys, "help")
        self.actions.add(helps, tr("Background work"), "Ctrl+B", self._window.status.show_tasks)
        self.actions.add(helps, tr("Close the window"), "Ctrl+Q", QApplication.closeAllWindows)

    def show_palette(self) -> None:
        """Open the command palette."""
        CommandPalette(self._window, self.actions.all()).open()

    def show_keys(self) -> None:
        """Open the list of keys."""
        ShortcutSheet(self._window, self.actions.sections).open()
