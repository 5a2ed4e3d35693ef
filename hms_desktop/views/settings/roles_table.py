"""What each role may do: the table that the services ask, in words."""

from __future__ import annotations

from functools import partial

from hms_desktop.domain.permissions import Permission, allows, roles
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.roles import permission_name, role_name
from hms_desktop.views.settings.frame import SectionFrame

_WIDTH = 132


class RolesSection(SectionFrame):
    """One line for each thing that can be done, one column for each role."""

    def __init__(self, _context: ViewContext) -> None:
        super().__init__("roles")
        self.sentence.setText(self.tr("Every request is checked against this table, whatever a screen shows."))
        self.sentence.show()
        columns = [Column("permission", self.tr("May"), permission_name, width=190, strong=True)]
        columns += [
            Column(role, role_name(role), partial(self._mark, role), align="center", width=_WIDTH) for role in roles()
        ]
        self.table = TableView(
            ListModel(columns, list(Permission), lambda one: one, self), self.tr("What each role may do")
        )
        self.table.horizontalHeader().setMinimumSectionSize(60)
        self.body.addWidget(self.table, 1)

    def _mark(self, role: str, permission: Permission) -> str:
        return self.tr("Yes") if allows(role, permission) else "–"
