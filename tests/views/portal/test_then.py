"""The way from another tab to a patient, and to what is done there at once."""

import pytest

from hms_desktop.views.portal.tab import PortalTab
from tests.helpers.outreach import add_patient


@pytest.mark.slow
@pytest.mark.parametrize(("then", "panel"), [("book", "appointments"), ("call", "contact")])
def test_a_patient_is_shown_with_what_is_to_be_done(screen, clinic, then, panel):
    asha = add_patient(clinic, "Asha Devi")
    tab = screen.show(PortalTab)
    tab.show_place(patient=asha, then=then)
    screen.settle()
    assert tab.page.panels.currentWidget() is getattr(tab.page, panel)


@pytest.mark.slow
def test_an_unknown_deed_only_shows_the_patient(screen, clinic):
    asha = add_patient(clinic, "Asha Devi")
    tab = screen.show(PortalTab)
    tab.show_place(patient=asha, then="dance")
    screen.settle()
    assert tab.place() == {"patient": asha}
