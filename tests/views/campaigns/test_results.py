"""The Results page and the set-up of what a campaign tries, by keyboard and by eye."""

import csv
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from hms_desktop.domain.campaign.performance import Asked, By, Stage
from hms_desktop.domain.experiment.design import HOLDOUT, Metric
from hms_desktop.views.analytics.tab import AnalyticsTab
from hms_desktop.views.campaigns.experiment.dialog import Chosen, ExperimentDialog
from hms_desktop.views.campaigns.experiment.numbers import NumberField
from hms_desktop.views.campaigns.experiment.row import ExperimentRow
from hms_desktop.views.campaigns.new_campaign import NewCampaign
from hms_desktop.views.campaigns.performance.page import ResultsPage
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.text import Text
from tests.helpers.outreach import name_clinic
from tests.helpers.trials import design, draft, fill, visit


@pytest.fixture
def sent(screen):
    """A campaign with two texts and some held back, ended; and a plain one."""
    clinic = screen.clinic
    name_clinic(clinic)
    people = fill(clinic, 200)
    trial = draft(clinic)
    clinic.services.campaigns.launch(trial)
    clinic.services.dispatch.run()
    clinic.clock.forward(days=2)
    clinic.services.dispatch.run()
    plain = draft(clinic, None, "Plain words")
    clinic.services.campaigns.launch(plain)
    visit(clinic, people[:40], clinic.clock() + 3_600_000)
    clinic.clock.forward(days=9)
    return trial


@pytest.fixture
def page(screen, sent):
    made = screen.show(ResultsPage)
    QAbstractItemModelTester(made.model, made)
    QAbstractItemModelTester(made.behind.model, made)
    return made


def cells(page, row=0):
    return [page.model.index(row, at).data() for at in range(page.model.columnCount())]


def test_an_empty_page_says_what_to_do(screen):
    page = screen.show(ResultsPage)
    assert page.model.rowCount() == 0
    assert not page.export.isEnabled()
    assert nameless(page) == []


@pytest.mark.slow
def test_numbers_are_those_of_the_service_for_every_way_to_look(screen, page):
    for at in range(page.by.count()):
        page.by.setCurrentIndex(at)
        screen.settle()
        by = By(page.by.itemData(at))
        lines = screen.clinic.services.performance.lines(Asked(by))
        assert page.model.rowCount() == len(lines)
        for row, line in enumerate(lines):
            shown = cells(page, row)
            assert shown[1:3] == [str(line.count(Stage.QUEUED)), str(line.count(Stage.SENT))]
            assert shown[3].split(" · ")[0] == str(line.count(Stage.DELIVERED))
    assert page.beside.hours.series


@pytest.mark.slow
def test_the_money_and_the_trial_of_a_campaign_stand_beside_it(screen, page, sent):
    page.table.select_id((sent,))
    screen.settle()
    money = screen.clinic.services.performance.money(sent)
    told = page.beside.money
    assert f"{money.credited.visits} visits of {money.credited.people} people" in told.credited.text()
    assert "No return is worked out" in told.missing.text()
    assert "return" not in told.credited.text() + told.proven.text()
    assert page.beside.trial.isVisibleTo(page)
    assert len(page.beside.trial.sentences) == 2
    words = " ".join(one.text() for one in page.beside.trial.findChildren(Text))
    assert "Held back" in words
    line = next(one for one in page._lines if one.key == (sent,))
    shown = dict(zip(page.beside.chart.labels, page.beside.chart.series[0].values, strict=True))
    assert shown.pop("What came of it") is None
    assert list(shown.values()) == [line.count(stage) for stage in Stage]
    assert nameless(page) == []


def test_before_the_end_nothing_is_shown_of_who_did_it(screen):
    clinic = screen.clinic
    fill(clinic, 100)
    trial = draft(clinic)
    clinic.services.campaigns.launch(trial)
    page = screen.show(ResultsPage)
    screen.settle()
    assert "Too early" in page.beside.trial.sentences[0]
    assert all(" of " not in one.text() for one in page.beside.trial.findChildren(Text) if one.text()[0:1].isdigit())
    assert "Cannot tell yet" in page.beside.money.proven.text()


def test_groups_that_something_chose_get_no_verdict_and_show_no_rates(screen):
    clinic = screen.clinic
    fill(clinic, 300)
    trial = draft(clinic)
    clinic.services.campaigns.launch(trial)
    with clinic.database.writing() as connection:
        connection.exec_driver_sql("UPDATE message SET arm = NULL WHERE arm = 'holdout' AND hex(substr(id, -1)) < 'C0'")
    clinic.clock.forward(days=11)
    page = screen.show(ResultsPage)
    screen.settle()
    card = page.beside.trial
    assert len(set(card.sentences)) == 1
    assert card.sentences[0].startswith("No verdict: the groups are not as large as planned")
    assert card.badge.text() == "Look at this"
    assert not card.power.isVisibleTo(card)
    shown = [one.text() for one in card.findChildren(Text) if one.isVisibleTo(card)]
    assert not any(" of " in one or "%" in one for one in shown if one[:1].isdigit())
    assert page.beside.money.proven.text() == "Cannot tell. See what was tried below."
    assert page.beside.money.proven_badge.text() == "Not proven"


@pytest.mark.slow
def test_work_is_noted(screen, page, sent):
    page.table.select_id((sent,))
    screen.settle()
    screen.bot.keyClicks(page.beside.money.minutes.edit, "45")
    screen.bot.keyClick(page.beside.money.minutes.edit, Qt.Key.Key_Return)
    screen.settle()
    assert screen.clinic.services.performance.money(sent).staff_minutes == 45
    screen.settle()
    assert "₹64.80 for work" in page.beside.money.cost.text()
    assert not page.beside.money.missing.isVisibleTo(page)
    assert "return" in page.beside.money.credited.text()


@pytest.mark.slow
def test_the_messages_behind_a_number_are_as_many_and_escape_leads_back(screen, page, sent):
    page.table.select_id((sent,))
    screen.settle()
    screen.bot.keyClick(page.table, Qt.Key.Key_Return)
    screen.settle()
    behind = page.behind
    assert page._left.currentWidget() is behind
    for at, stage in enumerate(Stage):
        behind.stages.setCurrentIndex(at)
        screen.settle()
        assert behind.model.rowCount() == next(one for one in page._lines if one.key == (sent,)).count(stage)
    behind.stages.setCurrentIndex(0)
    screen.settle()
    behind.table.selectRow(0)
    screen.bot.keyClick(behind.table, Qt.Key.Key_Return)
    assert screen.went[-1][0] == "portal"
    screen.bot.keyClick(behind.table, Qt.Key.Key_Escape)
    assert page._left.currentWidget() is page.table


@pytest.mark.slow
def test_new_messages_are_counted_while_the_page_is_looked_at(screen, page):
    before = page.model.rowCount()
    more = draft(screen.clinic, None, "More")
    screen.clinic.services.campaigns.launch(more)
    screen.bot.waitUntil(lambda: page.model.rowCount() == before + 1, timeout=8000)
    screen.settle()


@pytest.mark.slow
def test_what_is_shown_is_exported(screen, page, tmp_path):
    file = tmp_path / "results.csv"
    page.export_to(file)
    screen.settle()
    told = list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert [one["queued"] for one in told] == [str(line.count(Stage.QUEUED)) for line in page._lines]
    assert screen.said[-1] == "Results exported."


@pytest.mark.slow
def test_who_may_not_edit_notes_no_work(screen, sent):
    screen.act_as("receptionist")
    page = screen.show(ResultsPage)
    assert not page.export.isVisibleTo(page)
    assert not page.beside.money.keep.isVisibleTo(page.beside.money)


@pytest.fixture
def chosen(screen):
    clinic = screen.clinic
    fill(clinic, 120)
    draft(clinic, None)
    templates = clinic.services.templates.all("sms")
    segment = clinic.services.segments.all()[0]
    return Chosen(segment.id, templates[0].id, "sms", "reminder", templates[1:])


def dialog_of(screen, chosen, kept=None):
    made = ExperimentDialog(screen.context, chosen, kept)
    screen.bot.addWidget(made)
    made.show()
    screen.bot.waitUntil(lambda: not made._debounce.pending, timeout=3000)
    screen.settle()
    return made


@pytest.mark.slow
def test_what_is_usual_comes_from_the_register_with_its_days_or_is_asked_for(screen, chosen):
    dialog = dialog_of(screen, chosen)
    assert (dialog.base.is_empty, dialog.base.edit.text(), dialog.use.isEnabled()) == (True, "", False)
    assert "Fill in about how many of 100" in dialog.power.text()
    screen.bot.keyClicks(dialog.base.edit, "7")
    assert dialog.use.isEnabled()
    visit(screen.clinic, fill(screen.clinic, 200, seed=9)[:60], screen.clinic.clock() - 5 * 86_400_000)
    dialog = dialog_of(screen, chosen)
    assert dialog.base.edit.text() == "18.8"
    dialog.days.set_value(5)
    screen.bot.waitUntil(lambda: dialog.base.edit.text() == "18.8", timeout=3000)
    dialog.days.set_value(3)
    screen.bot.waitUntil(lambda: dialog.base.edit.text() == "9.4", timeout=3000)
    screen.bot.keyClick(dialog.base.edit, Qt.Key.Key_Up)
    dialog.days.set_value(10)
    screen.settle()
    assert dialog.base.edit.text() == "10.4"


@pytest.mark.parametrize(
    ("channel", "metric", "offered"),
    [("sms", None, False), ("voice", None, False), ("whatsapp", None, True), ("sms", Metric.READ, True)],
)
def test_reading_is_tried_where_it_is_heard_of(screen, chosen, channel, metric, offered):
    kept = None if metric is None else design(chosen.others[0].id, metric=metric, holdout=0)
    dialog = dialog_of(screen, replace(chosen, channel=channel), kept)
    assert (dialog.counts.findData(Metric.READ) >= 0) is offered
    assert kept is None or dialog.chosen_design().metric is metric


@pytest.mark.slow
def test_tab_goes_through_the_dialog_as_it_is_read(screen, chosen):
    dialog = dialog_of(screen, chosen)
    dialog.base.set_value(8)
    dialog.texts.add_text()
    screen.bot.waitUntil(dialog.texts._rows[2].name.isVisible, timeout=3000)
    dialog.texts._rows[0].name.setFocus()
    seen = [dialog.focusWidget()]
    while screen.bot.keyClick(seen[-1], Qt.Key.Key_Tab) or dialog.focusWidget() not in seen:
        seen.append(dialog.focusWidget())
    assert [one.accessibleName() or one.text() for one in seen] == [
        "Name of text 1", "Share of text 1", "Name of text 2", "Template of text 2", "Share of text 2", "Remove this text",
        "Name of text 3", "Template of text 3", "Share of text 3", "Remove this text", "Add a text", "Share held back",
        "What counts", "Days", "Rate that is usual", "Rise worth the trouble", "When to look at the result", "Cancel", "Use this",
    ]  # fmt: skip


@pytest.mark.slow
def test_the_dialog_says_live_what_so_many_can_tell(screen, chosen):
    dialog = dialog_of(screen, chosen)
    dialog.base.set_value(8)
    screen.bot.waitUntil(lambda: "A: " in dialog.sizes.text(), timeout=3000)
    assert "can't tell you anything: it would take" in dialog.power.text()
    assert "A: " in dialog.sizes.text()
    dialog.worthwhile.set_value(60)
    screen.bot.waitUntil(lambda: "are enough" in dialog.power.text(), timeout=3000)
    assert nameless(dialog) == []
    dialog.use.click()
    assert [one.name for one in dialog.design.arms] == ["A", "B"]
    assert dialog.design.metric is Metric.BOOKED
    screen.settle()


@pytest.mark.slow
def test_the_dialog_says_what_can_t_be(screen, chosen):
    dialog = dialog_of(screen, chosen)
    dialog.base.set_value(8)
    dialog.texts._rows[0].share.set_value(70)
    assert "make 100 together" in dialog.error.text()
    assert not dialog.use.isEnabled()
    dialog.texts._rows[1].share.set_value(30)
    assert dialog.use.isEnabled()
    dialog.texts._remove(dialog.texts._rows[1])
    assert "somebody must be held back" in dialog.error.text()
    dialog.holdout.set_value(10)
    assert dialog.use.isEnabled()
    dialog.counts.setCurrentIndex(dialog.counts.findData(Metric.REPLIED))
    assert (dialog.holdout.whole(), dialog.holdout.isEnabled()) == (0, False)
    screen.settle()


@pytest.mark.slow
def test_what_was_chosen_is_shown_again_and_can_be_taken_away(screen, chosen):
    kept = design(chosen.others[0].id, base=0.2, worthwhile=0.3)
    dialog = dialog_of(screen, chosen, kept)
    assert dialog.chosen_design() == kept
    none = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Try nothing")
    none.click()
    assert dialog.design is None
    screen.settle()


def test_a_new_campaign_keeps_what_it_tries(screen, chosen, monkeypatch):
    form = NewCampaign(screen.context)
    screen.bot.addWidget(form)
    form.show()
    form.start(chosen.segment)
    screen.settle()
    form.channel.setCurrentIndex(form.channel.findData("sms"))
    form.name.setText("Trial")
    about = form._about()
    assert (about.segment, about.channel) == (chosen.segment, "sms")
    form.trial.show_design(design(about.others[0].id))
    assert "25 % held back" in form.trial.words.text()
    kept = []
    form.drafted.connect(kept.append)
    form.keep()
    screen.settle()
    assert screen.clinic.services.outlines.of(kept[0]).design.groups == (HOLDOUT, "Plain", "Warm")
    form.template.activated.emit(0)
    assert form.trial.design is None


def test_without_a_segment_the_row_says_so(screen):
    row = ExperimentRow(screen.context, lambda: None)
    screen.bot.addWidget(row)
    row.set_up.click()
    assert "Choose a segment" in row.words.text()


def test_a_number_is_typed_or_changed_with_the_arrow_keys(screen):
    field = NumberField(0, 50, "%")
    screen.bot.addWidget(field)
    field.show()
    heard = []
    field.changed.connect(heard.append)
    field.edit.selectAll()
    screen.bot.keyClicks(field.edit, "12")
    screen.bot.keyClick(field.edit, Qt.Key.Key_Up)
    assert (field.whole(), heard) == (13, [1, 12, 13])
    field.edit.selectAll()
    screen.bot.keyClicks(field.edit, "99x")
    field.edit.editingFinished.emit()
    assert (field.whole(), field.edit.text()) == (9, "9")
    field.set_value(80)
    assert field.whole() == 50


@pytest.mark.slow
def test_the_analytics_tab_has_campaigns_and_channels(screen, sent, tmp_path):
    tab = screen.show(AnalyticsTab)
    tab.show_place(page=3)
    screen.settle()
    screen.bot.waitUntil(lambda: not tab.outreach.turns.busy, timeout=3000)
    lines = screen.clinic.services.performance.lines(Asked(By.CAMPAIGN))
    assert dict(zip(tab.outreach.came.labels, tab.outreach.came.series[0].values, strict=True)) == {
        line.label: line.visited for line in lines
    }
    assert tab.outreach.channels.labels == ["SMS"]
    assert list(tab.outreach.channels.series[0].values) == [None]
    file = tmp_path / "numbers.csv"
    tab.export_to(file)
    screen.settle()
    told = file.read_text("utf-8-sig").splitlines()
    for line in lines:
        assert f"outreach-campaign,{line.label},visited,{line.visited}" in told
    assert f"outreach-channel,sms,queued,{sum(line.count(Stage.QUEUED) for line in lines)}" in told
