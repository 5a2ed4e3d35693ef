"""Where the keys go: to the page that is shown, from the first moment on."""

import pytest
from PySide6.QtCore import Qt

from hms_desktop.views.portal.worklist.page import WorklistPage
from hms_desktop.views.settings.page import show_settings
from tests.app.conftest import PIN


def on_page(here):
    focus = here.window.focusWidget()
    return here.window._stack.currentWidget().isAncestorOf(focus)


@pytest.mark.slow
def test_the_keys_are_the_page_s_after_signing_in_after_the_lock_and_behind_the_settings(founded):
    here = founded()
    here.sign_in(PIN)
    here.bot.keyClick(here.window.focusWidget(), Qt.Key.Key_W)
    here.calm()
    assert isinstance(here.window.tab("portal").page, WorklistPage)
    assert on_page(here)
    focus = here.window.focusWidget()
    here.desktop.lock()
    here.calm()
    here.sign_in(PIN)
    assert here.window.focusWidget() is focus
    show_settings(here.desktop.context, here.window)
    here.calm()
    here.bot.keyClick(here.window.aside.list, Qt.Key.Key_Escape)
    here.calm()
    assert on_page(here)
    here.window.bar.setCurrentIndex(3)
    here.calm()
    assert on_page(here)


@pytest.mark.slow
def test_who_types_a_name_meanwhile_goes_on_typing(founded):
    here = founded()
    here.sign_in(PIN)
    here.window.header.search.setFocus()
    here.window.bar.setCurrentIndex(1)
    here.calm()
    assert not on_page(here)
