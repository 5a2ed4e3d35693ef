import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.charts import Series, bar_chart, funnel, lying_bars
from hms_desktop.views.kit.definition import Definition
from hms_desktop.views.kit.figure_card import FigureCard
from hms_desktop.views.kit.matrix import Matrix, MatrixModel
from hms_desktop.views.kit.menu_button import deed, menu_button
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.kit.two_panes import TwoPanes
from tests.helpers.qt import dress


@pytest.fixture
def card(qtbot):
    made = FigureCard("Visits", "Every visit of the month.", bar_chart, "Month")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def cells(table):
    model = table.rows
    return [[model.index(row, at).data() for at in range(model.columnCount())] for row in range(model.rowCount())]


def test_the_chart_is_built_when_it_has_something_to_show(card):
    assert card._chart is None
    card.show_data(["Oct", "Nov"], [Series("Visits", [1, 2])])
    assert list(card.chart.series[0].values) == [1, 2]
    assert nameless(card) == []


def test_the_same_numbers_stand_in_the_table_and_follow(card, qtbot):
    card.show_data(["Oct", "Nov"], [Series("Visits", [100_000, None]), Series("Calls", [2.5, 0])])
    qtbot.keyClick(card.switch, Qt.Key.Key_Space)
    QAbstractItemModelTester(card.table.rows, card)
    assert cells(card.table) == [["Oct", "1,00,000", "2.5"], ["Nov", "–", "0"]]
    assert card.table.isVisible()
    assert nameless(card) == []
    card.show_data(["Dec"], [Series("Visits", [7])])
    assert cells(card.table) == [["Dec", "7"]]
    qtbot.keyClick(card.switch, Qt.Key.Key_Space)
    assert card.table is None
    assert card.chart.isVisible()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # the offscreen platform says so of every popup
def test_how_it_is_counted_is_one_key_away(card, qtbot):
    qtbot.keyClick(card.counted, Qt.Key.Key_Space)
    answer = next(one for one in card.counted.findChildren(Definition) if one.isVisible())
    assert answer.accessibleDescription() == "Every visit of the month."
    qtbot.keyClick(answer, Qt.Key.Key_Escape)
    assert not answer.isVisible()


@pytest.fixture
def matrix(qtbot):
    model = MatrixModel(lambda row, column, value: f"{row}/{column}: {value}")
    made = Matrix(model, "Overlap")
    qtbot.addWidget(made)
    QAbstractItemModelTester(model, made)
    model.set_values(["Old", "New", "None"], [[10, 5, 0], [5, 20, 0], [0, 0, 0]])
    made.show()
    return made


def test_a_matrix_says_numbers_and_sentences_and_shades_by_the_row(matrix):
    model = matrix.model()
    assert [model.index(0, at).data() for at in range(3)] == ["10", "5", "0"]
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "1/0: 5"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "1/0: 5"
    assert [model.share(0, 1), model.share(1, 0), model.share(2, 0)] == [0.5, 0.25, 0.0]
    full, none = (model.index(0, at).data(Qt.ItemDataRole.BackgroundRole) for at in (0, 2))
    assert none == theme().colour("surface") != full
    assert model.headerData(1, Qt.Orientation.Vertical) == "2  New"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "2"
    assert nameless(matrix) == []


def test_a_matrix_is_walked_and_opened_with_the_keyboard(matrix, qtbot):
    opened = []
    matrix.opened.connect(lambda row, column: opened.append((row, column)))
    matrix.setCurrentIndex(matrix.model().index(0, 0))
    qtbot.keyClick(matrix, Qt.Key.Key_Down)
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert opened == [(1, 1)]


def test_a_matrix_is_square(matrix):
    with pytest.raises(ValueError, match="one row and one column"):
        matrix.model().set_values(["Old"], [[1, 2]])


@pytest.mark.parametrize("make", [lying_bars, funnel])
def test_lying_bars_name_every_bar_and_elide_the_longest(make, qtbot):
    chart = make("Segments")
    qtbot.addWidget(chart)
    chart.resize(500, 200)
    chart.show()
    chart.show_data(["A" * 200, "Short"], [Series("Patients", [1000, 10])])
    chart.plot.grab()
    ticks = chart.plot.getAxis("left")._tickLevels[0]
    assert ticks[0][1].endswith("…")
    assert ticks[1][1] == "Short"
    assert chart.point_text(1).startswith("Short: 10")


def test_a_menu_opens_from_its_button_and_does_the_deed(qtbot):
    more, menu = menu_button("More", "more")
    qtbot.addWidget(more)
    done = []
    line = deed(menu, "Duplicate", lambda: done.append(1), "copy", "Ctrl+D")
    line.trigger()
    assert done == [1]
    assert more.menu() is menu
    assert nameless(more) == []


def test_two_panes_show_one_page_of_several(qtbot):
    from hms_desktop.views.kit.table import ListModel

    table = TableView(ListModel([]), "Things")
    panes = TwoPanes("Things", table, 300)
    qtbot.addWidget(panes)
    first, second = TableView(ListModel([]), "First"), TableView(ListModel([]), "Second")
    panes.add_pages(first, second)
    assert panes.shows(first)
    panes.show_page(second)
    assert panes.shows(first, second)
    assert not panes.shows(first)


@pytest.mark.slow
def test_cards_follow_the_theme_while_they_show_a_table(card, qapp):
    card.show_data(["Oct"], [Series("Visits", [1])])
    card.switch.click()
    dress(qapp, "dark", 150)
    card.switch.click()
    dress(qapp, "light", 100)
    assert card.chart.plot.backgroundBrush().color() == theme().colour("surface")


def test_columns_give_way_in_a_narrow_window(qtbot):
    from hms_desktop.views.kit.columns import Column
    from hms_desktop.views.kit.table import ListModel

    columns = [Column("name", "Name", str), Column("a", "A", str, width=100), Column("b", "B", str, width=100)]
    table = TableView(ListModel(columns, ["x"], id_of=str), "Things")
    qtbot.addWidget(table)
    table.fold_when_narrow("b", "a")
    hidden = []
    for width in (500, 300, 180, 500):
        table.resize(width, 200)
        table.show()
        table.grab()
        hidden.append([at for at in range(3) if table.isColumnHidden(at)])
    assert hidden == [[], [2], [1, 2], []]
