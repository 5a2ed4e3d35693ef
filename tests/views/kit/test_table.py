import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.columns import DISPLAY
from hms_desktop.views.kit.table import ELLIPSIS, IN_FLIGHT, PAGES_KEPT, WAITING, ListModel, PagedTableModel
from hms_desktop.views.kit.table_view import TableView
from tests.views.kit.conftest import FakeSource, Person

MILLION = 1_000_000


@pytest.fixture
def paged(columns):
    def make(source):
        model = PagedTableModel(columns, source)
        model.refresh()
        return model

    return make


def text(model, row, column=0):
    return model.index(row, column).data()


@pytest.mark.parametrize("rows", [0, 1, 200, 450])
def test_paged_model_is_a_good_model(qtmodeltester, paged, rows):
    qtmodeltester.check(paged(FakeSource(rows)))


def test_list_model_is_a_good_model(qtmodeltester, columns):
    qtmodeltester.check(ListModel(columns, [Person(1, "A"), Person(2, "B")]))


def test_rows_not_here_yet_show_an_ellipsis_and_ask_once(paged):
    source = FakeSource(1000, later=True)
    model = paged(source)
    source.answer()
    assert [text(model, row) for row in (0, 1, 199)] == [ELLIPSIS] * 3
    assert source.pages == [0]
    source.answer()
    assert text(model, 199) == "Person 199"
    assert model.id_at(7) == 7


def test_a_drag_through_a_million_rows_asks_for_few_pages(paged):
    source = FakeSource(MILLION, later=True)
    model = paged(source)
    source.answer()
    for row in range(0, MILLION, 1000):
        text(model, row)
    text(model, MILLION - 1)
    source.answer()
    assert len(source.pages) <= IN_FLIGHT + WAITING + 1
    assert text(model, MILLION - 1) == f"Person {MILLION - 1}"


def test_only_the_last_pages_are_kept(paged):
    source = FakeSource(MILLION)
    model = paged(source)
    for page in range(PAGES_KEPT + 20):
        text(model, page * 200)
    assert len(model._pages) == PAGES_KEPT
    assert model.record_at(0) is None


def test_roles_that_are_not_ours_cost_nothing(paged):
    source = FakeSource(1000)
    model = paged(source)
    assert model.index(0, 0).data(Qt.ItemDataRole.SizeHintRole) is None
    assert source.pages == []


def test_a_page_that_failed_is_told_once_and_asked_again_only_after_refresh(paged, qtbot):
    source = FakeSource(1000, broken=True)
    model = paged(source)
    with qtbot.waitSignal(model.failed):
        text(model, 0)
    text(model, 1)
    assert source.pages == [0]
    source.broken = False
    model.refresh()
    text(model, 0)
    assert text(model, 0) == "Person 0"


def test_an_answer_of_an_older_refresh_is_dropped(paged):
    source = FakeSource(10, later=True)
    model = paged(source)
    source.rows = 20
    model.refresh()
    stale, fresh = source.waiting
    fresh()
    stale()
    assert model.rowCount() == 20


def test_old_rows_stay_in_view_until_the_new_ones_are_here(paged):
    source = FakeSource(100)
    model = paged(source)
    text(model, 0)
    source.later = True
    source.make = lambda at: Person(at, f"New {at}")
    model.refresh()
    source.answer()
    assert text(model, 0) == "Person 0"
    source.answer()
    assert text(model, 0) == "New 0"


def test_refresh_rows_asks_only_for_pages_that_hold_them(paged):
    source = FakeSource(1000)
    model = paged(source)
    for row in (0, 200, 400):
        text(model, row)
    source.make = lambda at: Person(at, f"New {at}")
    model.refresh_rows([205])
    assert source.pages == [0, 1, 2, 1]
    assert (text(model, 0), text(model, 205)) == ("Person 0", "New 205")


@pytest.fixture
def view(qtbot, columns):
    def make(source):
        model = PagedTableModel(columns, source)
        table = TableView(model, "Patients")
        table._model_owner = model
        qtbot.addWidget(table)
        table.resize(600, 400)
        model.refresh()
        table.show()
        return table

    return make


def test_a_frame_of_a_million_rows_asks_only_for_what_is_seen(view, monkeypatch):
    table = view(FakeSource(MILLION))
    calls = []
    original = PagedTableModel.data
    monkeypatch.setattr(
        PagedTableModel,
        "data",
        lambda self, index, role=DISPLAY: calls.append(index.row()) or original(self, index, role),
    )
    table.verticalScrollBar().setValue(500_000)
    table.grab()
    assert calls
    assert len(set(calls)) <= 30
    assert len(calls) <= 30 * 2 * 16


def test_the_selection_is_kept_by_id_when_rows_move(view):
    table = view(FakeSource(100))
    table.grab()
    table.selectRow(5)
    source = table.rows._source
    source.make = lambda at: Person(at - 3, f"Person {at - 3}")
    table.rows.refresh()
    table.grab()
    assert table.selected_ids() == [5]
    assert table.currentIndex().row() == 8


def test_copy_gives_tab_separated_rows_with_a_head(view, qtbot):
    table = view(FakeSource(10))
    table.grab()
    table.selectRow(2)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.rows.index(4, 0), flags)
    qtbot.keyClick(table, "C", Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Name\tTown\nPerson 2\tRampur\nPerson 4\tRampur"


def test_enter_opens_the_row(view, qtbot):
    table = view(FakeSource(10))
    table.grab()
    table.selectRow(3)
    with qtbot.waitSignal(table.activated_id) as caught:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert caught.args == [3]


def test_a_click_on_a_head_asks_for_another_order(view, qtbot):
    table = view(FakeSource(10))
    header = table.horizontalHeader()
    asked = []
    table.sort_requested.connect(lambda key, descending: asked.append((key, descending)))
    for _ in range(2):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    town = header.sectionViewportPosition(1) + 20
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(town, 10))
    assert [key for key, _ in asked] == ["name", "name"]
    assert {descending for _, descending in asked} == {True, False}


def test_an_empty_table_says_so_and_offers_the_next_step(view, qtbot):
    source = FakeSource(0)
    table = view(source)
    clicked = []
    table.set_empty("Nobody yet", "Register a patient", lambda: clicked.append(1))
    assert table._empty.isVisible()
    qtbot.mouseClick(table._empty.action, Qt.MouseButton.LeftButton)
    assert clicked == [1]
    source.rows = 3
    table.rows.refresh()
    assert not table._empty.isVisible()


def test_a_screen_reader_can_name_everything(view):
    assert nameless(view(FakeSource(5))) == []
