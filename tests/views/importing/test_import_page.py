"""The import in the window, on a real clinic, from file to result."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from hms_desktop.views.context import ViewContext
from hms_desktop.views.importing.page import CHECK, CHOOSE, COLUMNS, RESULT, ImportPage
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.messages import Strip
from hms_desktop.work.events import Bus
from hms_desktop.work.runner import Runner
from tests.helpers.qt import dress, settle

FILES = Path(__file__).resolve().parents[2] / "data" / "importing"


@pytest.fixture
def page(qtbot, qapp, clinic):
    runner = Runner()
    strip = Strip()
    context = ViewContext(runner, Bus(), dress(qapp), strip)
    context.services.set_result(clinic.services)
    context.become(clinic.desk.actor)
    made = ImportPage(context)
    for widget in (made, strip):
        qtbot.addWidget(widget)
    made.resize(1366, 700)
    made.show()
    yield made
    assert runner.shutdown()


def go_on(qtbot, page):
    page.next.click()
    settle(qtbot, page._context.runner)


def test_from_a_dropped_file_to_mended_rows(qtbot, page, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(FILES / "bad-rows.csv"))])
    left = Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, Qt.KeyboardModifier.NoModifier)
    page.choose.dropEvent(drop)
    settle(qtbot, page._context.runner)
    assert page.steps.currentIndex() == COLUMNS
    assert page.columns.mapping() == {
        0: "clinic_number",
        1: "name",
        2: "age_sex",
        3: "phone",
        4: "birth_date",
        5: "email",
    }
    go_on(qtbot, page)
    assert page.steps.currentIndex() == CHECK
    assert page.check.counts.text() == "3 new · 0 to update · 0 unchanged · 9 can't be taken"
    model = page.check.table.rows
    assert model.rowCount() == 12
    assert "There is no name." in model.data(model.index(1, 1), Qt.ItemDataRole.DisplayRole)
    go_on(qtbot, page)
    assert page.steps.currentIndex() == RESULT
    assert page.result.tiles["rejected"].accessibleName().startswith("Rejected: 9.")
    assert page.result.save.isVisible()
    page.save_rejects(tmp_path / "अस्वीकृत.csv")
    settle(qtbot, page._context.runner)
    assert "Problem" in (tmp_path / "अस्वीकृत.csv").read_text(encoding="utf-8-sig")


def test_a_file_that_can_t_be_read_is_told_where_it_was_chosen(qtbot, page, tmp_path):
    (tmp_path / "empty.csv").write_bytes(b"")
    page.open(tmp_path / "empty.csv")
    settle(qtbot, page._context.runner)
    assert page.steps.currentIndex() == CHOOSE
    assert "is empty" in page.choose.error.text()
    page.open(tmp_path / "gone.csv")
    settle(qtbot, page._context.runner)
    assert "gone.csv" in page.choose.error.text()


def test_without_a_name_the_columns_are_asked_for_again_and_a_choice_is_remembered(qtbot, page, tmp_path):
    (tmp_path / "who.csv").write_text("Who,Phone\nरमेश,9820011221\n", encoding="utf-8")
    page.open(tmp_path / "who.csv")
    settle(qtbot, page._context.runner)
    go_on(qtbot, page)
    assert page.steps.currentIndex() == COLUMNS
    assert "name" in page.columns.error.text()
    combo = page.columns.combos[0]
    combo.setCurrentIndex(combo.findData("name"))
    go_on(qtbot, page)
    go_on(qtbot, page)
    assert page.steps.currentIndex() == RESULT
    page.open(tmp_path / "who.csv")
    settle(qtbot, page._context.runner)
    assert page.columns.mapping() == {0: "name", 1: "phone"}


def test_an_import_cancelled_from_outside_is_told(qtbot, page):
    page.open(FILES / "us-dates.csv")
    settle(qtbot, page._context.runner)
    go_on(qtbot, page)
    page.next.click()
    page._context.runner.cancel(page._job)
    settle(qtbot, page._context.runner)
    assert page.steps.currentIndex() == CHECK
    assert "was stopped" in page.check.error.text()


def test_every_control_has_a_name_on_every_step(qtbot, page):
    assert nameless(page) == []
    page.open(FILES / "utf16-tabs-hindi.txt")
    settle(qtbot, page._context.runner)
    assert nameless(page) == []
    go_on(qtbot, page)
    assert nameless(page) == []


def test_the_preview_model(qtbot, page, qtmodeltester):
    page.open(FILES / "serials.xlsx")
    settle(qtbot, page._context.runner)
    go_on(qtbot, page)
    qtmodeltester.check(page.check.table.rows)
