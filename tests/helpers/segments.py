"""What tests of the Segments tab press and read."""

from PySide6.QtCore import Qt

OLD = {"all": [{"field": "patient.age", "op": ">=", "value": 60}]}
NOBODY = {"any": []}


def names(table):
    model = table.rows
    return [model.record_at(row).name for row in range(model.rowCount())]


def choose(screen, tab, name):
    tab.list.select(next(one.id for one in screen.clinic.services.segments.all() if one.name == name))
    screen.settle()


def press(screen, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    widget.window().activateWindow()
    widget.setFocus()
    screen.bot.keyClick(widget, key, modifier)
    screen.settle()


def rows(screen, name):
    return [one.name for one in screen.clinic.services.segments.members({"segment": name}, 9)]
