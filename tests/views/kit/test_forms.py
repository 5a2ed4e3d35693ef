from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.drafts import DraftKeeper
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.parsing import Birth
from tests.helpers.qt import type_text

TODAY = date(2026, 11, 22)
VALUES = {
    "name": "लक्ष्मी",
    "phone": "9876543210",
    "birth": Birth(age_months=30),
    "seen": date(2026, 3, 12),
    "amount": 150050,
    "pulse": 72,
    "sugar": 7.8,
    "sex": "f",
    "ills": ["dm", "tb"],
    "notes": "two\nlines",
    "agrees": True,
}


@pytest.fixture
def form(qtbot):
    made = Form(
        [
            Group("Who", [Field("name", "Name", required=True), Field("phone", "Phone", "phone", validate=ten_digits)]),
            Group(
                "Visit",
                [
                    Field("birth", "Born", "birth"),
                    Field("seen", "Seen on", "date", past_only=True),
                    Field("amount", "Amount", "money"),
                    Field("pulse", "Pulse", "number"),
                    Field("sugar", "HbA1c", "number", decimals=1, help="Percent"),
                    Field("sex", "Sex", "choice", choices=[("f", "Female"), ("m", "Male")]),
                    Field("ills", "Conditions", "multi_choice", choices=[("dm", "Diabetes"), ("tb", "TB")]),
                    Field("notes", "Notes", "notes", wide=True),
                    Field("agrees", "Agrees", "check"),
                ],
            ),
        ],
        columns=2,
        today=lambda: TODAY,
        say=lambda code: f"said {code}",
    )
    qtbot.addWidget(made)
    made.show()
    return made


def ten_digits(value):
    return "" if len(value) == 10 else "ten"


def line(form, key):
    return form.rows[key].editor.line


def test_what_is_set_is_what_is_read(form):
    form.set_values(VALUES)
    assert form.values() == VALUES
    assert not form.is_dirty
    form.clear()
    assert form.values() == {**dict.fromkeys(VALUES), "ills": [], "agrees": False}


def test_raw_text_survives_a_round_trip_even_when_unreadable(form):
    form.set_values(VALUES)
    line(form, "seen").setText("31/2/26")
    raw = form.raw()
    form.clear()
    form.set_raw({**raw, "gone": "x"})
    assert form.raw() == raw
    assert form.values()["seen"] is None


def test_submit_shows_sentences_at_the_fields_and_goes_to_the_first(form, qtbot):
    line(form, "phone").setText("98")
    line(form, "seen").setText("1/1/2027")
    submitted = []
    form.submitted.connect(submitted.append)
    with qtbot.waitActive(form):
        form.submit()
    assert submitted == []
    assert form.rows["name"].error == "This is needed."
    assert form.rows["phone"].error == "said ten"
    assert "future" in form.rows["seen"].error
    assert line(form, "name").hasFocus()
    assert form.rows["phone"].editor.control.accessibleDescription() == "said ten"


def test_an_error_goes_away_when_its_field_is_edited(form):
    form.show_errors({"name": "Missing", "phone": "Wrong"})
    type_text(line(form, "name"), "राम")
    assert form.rows["name"].error == ""
    assert form.rows["phone"].error == "Wrong"


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_Return])
def test_control_s_and_control_enter_submit(form, qtbot, key):
    form.set_values(VALUES)
    with qtbot.waitActive(form):
        line(form, "name").setFocus()
    with qtbot.waitSignal(form.submitted) as caught:
        qtbot.keyClick(line(form, "name"), key, Qt.KeyboardModifier.ControlModifier)
    assert caught.args == [VALUES]


def test_enter_walks_through_the_fields_in_order(form, qtbot):
    with qtbot.waitActive(form):
        line(form, "name").setFocus()
    walked = []
    for _ in range(6):
        focus = form.focusWidget()
        walked.append(focus.accessibleName())
        qtbot.keyClick(focus, Qt.Key.Key_Return)
    assert walked == ["Name", "Phone", "Born", "Seen on", "Amount", "Pulse"]


def test_dirty_is_told_when_it_begins_and_when_it_ceases(form):
    told = []
    form.set_values({"name": "Ram"})
    form.dirty.connect(told.append)
    line(form, "name").setText("Ramu")
    line(form, "name").setText("Ramu K")
    line(form, "name").setText("Ram")
    line(form, "name").setText("Sita")
    form.mark_clean()
    assert told == [True, False, True, False]


def test_labels_are_buddies_and_every_control_has_a_name(form):
    buddies = {label.buddy() for label in form.findChildren(QLabel) if label.buddy()}
    wanted = {row.editor.control for key, row in form.rows.items() if key != "agrees"}
    assert wanted <= buddies
    assert nameless(form) == []


def test_picking_a_day_fills_the_field(form, qtbot):
    editor = form.rows["seen"].editor
    editor._take(QDate(2026, 1, 5))
    assert form.values()["seen"] == date(2026, 1, 5)


class Drafts:
    def __init__(self, stored=None):
        self.stored = dict(stored or {})

    def load(self, key, done):
        done(self.stored.get(key))

    def save(self, key, draft):
        self.stored[key] = draft

    def forget(self, key):
        self.stored.pop(key, None)

    def keeper(self, form):
        return DraftKeeper(
            form, "new", load=self.load, save=self.save, forget=self.forget, now_ms=lambda: 1_795_329_720_000
        )


def test_what_is_typed_is_kept_and_comes_back(form, qtbot):
    drafts = Drafts()
    keeper = drafts.keeper(form)
    type_text(line(form, "name"), "रमेश")
    assert drafts.stored == {}
    keeper.flush()
    assert drafts.stored["new"]["raw"]["name"] == "रमेश"
    form.clear()
    drafts.keeper(form)
    assert form.values()["name"] == "रमेश"
    notice = form.layout().itemAt(0).widget()
    assert "12:12" in notice.findChild(QLabel).text()


def test_discard_puts_back_what_stood_there_before(form):
    form.set_values({"name": "Ram"})
    drafts = Drafts({"new": {"at": 0, "raw": {"name": "Ramu"}}})
    keeper = drafts.keeper(form)
    assert form.values()["name"] == "Ramu"
    keeper.discard()
    assert form.values()["name"] == "Ram"
    assert drafts.stored == {}


def test_a_finished_form_leaves_no_draft(form):
    drafts = Drafts()
    keeper = drafts.keeper(form)
    line(form, "name").setText("Ram")
    keeper.flush()
    keeper.finish()
    keeper.flush()
    assert drafts.stored == {}
