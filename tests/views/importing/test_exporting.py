from hms_desktop.views.context import ViewContext
from hms_desktop.views.exporting import export_register
from hms_desktop.views.importing.window import ImportWindow, show_import
from hms_desktop.views.kit.messages import Strip
from hms_desktop.work.events import Bus
from hms_desktop.work.runner import Runner
from tests.helpers.qt import dress, settle
from tests.helpers.records import add_patient


def test_the_register_is_written_in_the_background_and_told(qtbot, qapp, clinic, tmp_path):
    runner, strip = Runner(), Strip()
    qtbot.addWidget(strip)
    context = ViewContext(runner, Bus(), dress(qapp), strip)
    context.services.set_result(clinic.services)
    context.become(clinic.desk.actor)
    add_patient(clinic, "Sita Devi")
    told = []
    strip.said.connect(told.append)
    export_register(context, strip, tmp_path / "list.xlsx")
    settle(qtbot, runner)
    assert told == ["1 patients are in list.xlsx."]
    assert (tmp_path / "list.xlsx").stat().st_size > 1000
    show_import(context, strip)
    show_import(context, strip)
    (window,) = strip.findChildren(ImportWindow)
    assert window.isVisible()
    window.page.close_button.click()
    assert not window.isVisible()
    assert runner.shutdown()
