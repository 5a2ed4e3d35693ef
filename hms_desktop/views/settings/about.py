"""What this program is, what it is made of, and where its files are."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout

from hms_desktop import __version__
from hms_desktop.domain.data import load_toml
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.settings.frame import SectionFrame


class AboutSection(SectionFrame):
    """Versions, folders and licences."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__("about")
        self.sentence.setText(
            self.tr("HMS Desktop {version}, under the Apache licence 2.0").format(version=__version__)
        )
        self.sentence.show()
        self._paths = context.services.result().desk.paths
        card = Card("")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().space.l)
        self._grid.setColumnStretch(1, 1)
        card.body.addLayout(self._grid)
        self._folder(0, self.tr("Data"), self._paths.root)
        self._folder(1, self.tr("Logs, without patient data"), self._paths.logs)
        self._grid.addWidget(Text(self.tr("Runs on"), "strong", wrap=False), 2, 0)
        runs = f"Python {platform.python_version()} · Qt {qVersion()} · {platform.system()} {platform.release()}"
        self._grid.addWidget(Text(runs), 2, 1)
        self.body.addWidget(card)
        self.body.addWidget(Text(self.tr("Made with"), "heading"))
        parts = list(load_toml("parts.toml", "licences")["licences"].items())
        columns = [
            Column("name", self.tr("Name"), lambda one: one[0], strong=True),
            Column("version", self.tr("Version"), lambda one: _version(one[0]), width=140),
            Column("licence", self.tr("Licence"), lambda one: one[1], width=260),
        ]
        self.table = TableView(ListModel(columns, parts, lambda one: one[0], self), self.tr("Made with"))
        self.body.addWidget(self.table, 1)

    def _folder(self, line: int, label: str, path: object) -> None:
        self._grid.addWidget(Text(label, "strong", wrap=False), line, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(Text(str(path)), line, 1)
        show = button(self.tr("Open folder"))
        show.setAccessibleName(self.tr("Open folder: {label}").format(label=label))
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        self._grid.addWidget(show, line, 2)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "–"
