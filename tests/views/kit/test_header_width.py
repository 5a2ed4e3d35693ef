"""A column is never narrower than its title, whatever language that is in."""

from PySide6.QtGui import QFont, QFontMetrics

from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView


def test_a_long_title_widens_its_column_and_a_short_one_leaves_it(qtbot):
    long = "Delivered so far, and how many of a hundred"
    model = ListModel(
        [Column("name", "Name", str), Column("a", long, str, width=60), Column("b", "Sent", str, width=90)]
    )
    table = TableView(model, "Results")
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    font = QFont(table.horizontalHeader().font())
    font.setBold(True)
    assert table.columnWidth(1) >= QFontMetrics(font).horizontalAdvance(long)
    assert table.columnWidth(2) == 90
