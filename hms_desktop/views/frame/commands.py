"""The window's own commands: tabs, search, palette, help, look, undo, lock."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.actions import Actions
from hms_desktop.views.kit.palette import CommandPalette
from hms_desktop.views.kit.shortcuts import ShortcutSheet
from hms_desktop.views.kit.theme import SCALES, Choice, Theme
from hms_desktop.views.main_window import MainWindow
from hms_desktop.views.tabs import TABS

translate = QCoreApplication.translate


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
        go = translate("Commands", "Go to")
        add = self.actions.add
        add(go, translate("Commands", "Find a patient"), "Ctrl+K", self._find, "search")
        add(
            go,
            translate("Commands", "Register a new patient"),
            "Ctrl+N",
            lambda: self._go("portal", register=""),
            "user-plus",
        )
        for at, tab in enumerate(TABS, start=1):
            add(go, tab.title, f"Ctrl+{at}", partial(self._go, tab.key), tab.icon)
        patients = translate("Commands", "Patients")
        add(patients, translate("Commands", "Import patients…"), "Ctrl+Shift+I", self._import, "upload")
        add(patients, translate("Commands", "Export the register…"), "Ctrl+Shift+E", self._export, "download")
        edit = translate("Commands", "Edit")
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

    def _settings(self) -> None:
        from hms_desktop.views.settings.page import show_settings

        show_settings(self._context, self._window)

    def _find(self) -> None:
        if self._window.at_work:
            self._window.header.search.setFocus()
            self._window.header.search.selectAll()

    def _go(self, key: str, **where: object) -> None:
        tab = next(tab for tab in TABS if tab.key == key)
        if self._window.at_work and self._context.may(tab.permission):
            self._window.go(key, where)

    def _add_look(self, theme: Theme) -> None:
        look = translate("Commands", "Look")
        add = self.actions.add
        add(look, translate("Commands", "Larger text"), "Ctrl++", lambda: self._scale(theme, 1))
        add(look, translate("Commands", "Smaller text"), "Ctrl+-", lambda: self._scale(theme, -1))
        choices: tuple[tuple[Choice, str, str], ...] = (
            ("light", translate("Commands", "Light colours"), "sun"),
            ("dark", translate("Commands", "Dark colours"), "moon"),
            ("system", translate("Commands", "Colours of the system"), "settings"),
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
        desk = translate("Commands", "Desk")
        self.actions.add(desk, translate("Commands", "Settings"), "Ctrl+,", self._settings, "settings")
        self.actions.add(desk, translate("Commands", "Lock, or change person"), "Ctrl+L", lock, "lock")
        sections = (desk, translate("Commands", "Look"), translate("Commands", "Help"))
        self._window.header.fill_menu([action for section in sections for action in self.actions.sections[section]])

    def _add_help(self) -> None:
        helps = translate("Commands", "Help")
        self.actions.add(helps, translate("Commands", "Find a command"), "Ctrl+Shift+P", self.show_palette, "search")
        self.actions.add(helps, translate("Commands", "List of keys"), "F1", self.show_keys, "help")
        self.actions.add(helps, translate("Commands", "Background work"), "Ctrl+B", self._window.status.show_tasks)
        self.actions.add(helps, translate("Commands", "Close the window"), "Ctrl+Q", QApplication.closeAllWindows)

    def show_palette(self) -> None:
        """Open the command palette; what can be done on the page shown comes first."""
        CommandPalette(self._window, [*self._window.page_commands(), *self.actions.all()]).open()

    def show_keys(self) -> None:
        """Open the list of keys."""
        here = {translate("Commands", "On this page"): self._window.page_commands()}
        ShortcutSheet(self._window, here | self.actions.sections).open()
