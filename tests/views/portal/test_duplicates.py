from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.portal.duplicates.page import DuplicatesPage
from hms_desktop.views.portal.patient.page import PatientPage
from hms_desktop.views.portal.start.page import StartPage


@pytest.fixture
def twins(portal):
    """Two records of one woman; the second knows her name in Devanagari, the first her e-mail."""
    born = {"birth_date": date(1981, 4, 3), "birth_precision": "day", "village": "Karla", "sex": "female"}
    first = portal.register("Lakshmi Patil", "+919822011335", email="lakshmi@example.in", **born)
    second = portal.register("Laxmi Patil", "+919822011335", local_name="लक्ष्मी पाटील", **born)
    assert portal.clinic.services.duplicates.count_open() == 1
    return first, second


def press(portal, qtbot, key):
    qtbot.keyClick(QApplication.focusWidget() or portal.page, key)
    portal.settle()


@pytest.mark.slow
def test_the_start_page_counts_the_pairs_and_d_opens_the_queue(portal, twins, qtbot):
    portal.page.refresh()
    portal.settle()
    assert "1" in portal.page.duplicates.accessibleName()
    portal.page.setFocus()
    press(portal, qtbot, "D")
    assert isinstance(portal.page, DuplicatesPage)
    assert len(portal.page.pairs) == 1
    assert nameless(portal.page) == []


@pytest.mark.slow
def test_two_people_are_said_to_differ_with_one_key_and_put_back(portal, twins, qtbot):
    portal.tab.show_place(duplicates=True)
    portal.settle()
    press(portal, qtbot, "D")
    assert portal.clinic.services.duplicates.count_open() == 0
    assert portal.page.current is None
    portal.undo()
    assert portal.clinic.services.duplicates.count_open() == 1
    assert portal.page.current is not None


@pytest.mark.slow
def test_two_records_are_merged_field_by_field_by_keyboard_and_made_two_again(portal, twins, qtbot):
    portal.tab.show_place(duplicates=True)
    portal.settle()
    press(portal, qtbot, "M")
    merge = portal.page._merge
    assert merge is not None
    assert nameless(merge) == []
    kept, merged = merge.kept, merge.merged
    chosen = merge.chosen()
    assert chosen["local-name"] == ("kept" if kept == twins[1] else "merged")
    other = next(one for one in merge.choices["name"].buttons() if not one.isChecked())
    name = other.text()
    other.setChecked(True)
    qtbot.keyClick(merge, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    portal.settle()
    details = portal.clinic.services.patients.details(kept)
    assert (details.name, details.local_name, details.email) == (name, "लक्ष्मी पाटील", "lakshmi@example.in")
    assert portal.clinic.services.patients.current_id(merged) == kept
    portal.undo()
    assert portal.clinic.services.patients.current_id(merged) == merged
    assert portal.clinic.services.duplicates.count_open() == 1


@pytest.mark.slow
def test_k_keeps_the_other_record(portal, twins, qtbot):
    portal.tab.show_place(duplicates=True)
    portal.settle()
    press(portal, qtbot, "M")
    merge = portal.page._merge
    kept, merged = merge.kept, merge.merged
    press(portal, qtbot, "K")
    assert (merge.kept, merge.merged) == (merged, kept)
    press(portal, qtbot, Qt.Key.Key_Escape)
    assert portal.page._merge is None
    press(portal, qtbot, Qt.Key.Key_Escape)
    assert isinstance(portal.page, StartPage)


@pytest.mark.slow
def test_a_merge_is_taken_back_from_the_patients_details(portal, twins):
    portal.clinic.services.merging.merge(*twins)
    page = portal.open(twins[1])
    assert isinstance(page, PatientPage)
    page.show_panel(page.details)
    portal.settle()
    assert page.details.merges_card.isVisible()
    link = next(
        one
        for one in page.details.merges_card.findChildren(type(page.details.edit_button))
        if "two again" in one.text()
    )
    link.click()
    portal.settle()
    assert portal.clinic.services.patients.current_id(twins[1]) == twins[1]
    assert "two records" in portal.said


@pytest.mark.slow
def test_roles_that_may_not_merge_are_told_so(portal, twins):
    portal.sign_in("receptionist")
    portal.tab.show_place(duplicates=True)
    assert isinstance(portal.page, StartPage)
    assert "can't merge" in portal.said
    assert not portal.page.duplicates.isVisible()


@pytest.mark.slow
def test_a_look_through_the_register_finds_pairs_in_the_background(portal, twins):
    portal.tab.show_place(duplicates=True)
    portal.settle()
    portal.page.scan()
    portal.settle()
    assert "2 records" in portal.said
