import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase

from hms_desktop.config import resources_dir
from hms_desktop.domain.register.details import PatientDetails, Phone
from hms_desktop.domain.sentences import all_sentences
from hms_desktop.domain.time import ms_of
from hms_desktop.services.appointments.service import Booking
from hms_desktop.views.frame.commands import Commands
from hms_desktop.views.kit.i18n import format_date, format_number
from hms_desktop.views.language import LANGUAGES, use_language
from hms_desktop.views.main_window import MainWindow
from hms_desktop.views.portal.tab import PortalTab
from hms_desktop.views.speech import say_code
from hms_desktop.views.tabs import titles
from scripts.code_texts import read
from scripts.translations import TS_FILES, all_texts, differences
from tests.helpers.tofu import missing_glyphs
from tests.helpers.words import visible_words

ROOT = Path(__file__).resolve().parent.parent.parent
HINDI = resources_dir() / "translations" / "hms_hi.ts"
IN_HINDI = ("frame", "portal", "start", "kit", "main_window.py", "tabs.py", "speech.py", "persons.py")
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%\d|<[^<>]+>")
LATIN_WORD = re.compile(r"[A-Za-z][A-Za-z'-]+")
# Short forms, keys and names that are written in Latin letters in Hindi too.
LATIN_IN_HINDI = set(
    LATIN_WORD.findall(
        "HMS Desktop ABHA SMS WhatsApp CSV Excel PDF PIN ICD HbA1c Ctrl Enter Esc Alt Page Up Down mmHg mg dL kg cm RCH Td HPV English"
    )
)
NAMES = set(LATIN_WORD.findall("Lakshmi Patil Asha Karla administrator Penicillin Rash name@abdm"))


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """The languages as `make setup` compiles them."""
    folder = tmp_path_factory.mktemp("translations")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    for ts_file in TS_FILES:
        made = subprocess.run(
            [str(tool), str(ts_file), "-qm", str(folder / f"{ts_file.stem}.qm")],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        assert "arning" not in made.stdout + made.stderr
    return folder


@pytest.fixture
def speak(qapp, compiled):
    """Switches the language; afterwards nothing is translated, as before."""
    before = QLocale()
    yield lambda code: use_language(qapp, code, compiled)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def hindi(speak):
    """Everything that is built after this speaks Hindi."""
    speak("hi")


def messages():
    """Context, source and every form of the translation."""
    for context in ET.parse(HINDI).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation] or [translation.text]
            yield context.findtext("name"), message.findtext("source"), [form for form in forms if form]


@pytest.mark.slow
def test_the_files_know_every_text_of_the_program():
    texts = all_texts()
    assert {path.name: differences(texts, path) for path in TS_FILES} == {path.name: [] for path in TS_FILES}


def test_every_translation_keeps_the_places_that_are_filled_in():
    wrong = [
        (source, form)
        for _context, source, forms in messages()
        for form in forms
        if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(form))
    ]
    assert wrong == []


@pytest.mark.slow
def test_every_text_of_the_frame_the_portal_and_the_sentences_is_in_hindi():
    views = ROOT / "hms_desktop" / "views"
    files = [
        path for part in IN_HINDI for path in ((views / part).rglob("*.py") if "." not in part else [views / part])
    ]
    wanted = {(text.context, text.source) for path in files for text in read(path, path.name).texts}
    wanted |= {("Sentences", pattern) for pattern in all_sentences().values()}
    translated = {(context, source) for context, source, forms in messages() if forms}
    assert sorted(wanted - translated) == []


def test_the_letters_of_every_translation_are_drawn(qapp):
    if not any(name.startswith("Noto Sans Devanagari") for name in QFontDatabase.families()):
        pytest.skip("this system has no fonts for Indian scripts: apt-get install fonts-noto-core")
    words = {word for _context, _source, forms in messages() for form in forms for word in form.split()}
    assert missing_glyphs(" ".join(sorted(words)), QFont("Noto Sans")) == []


@pytest.mark.slow
def test_a_language_is_switched_while_the_program_runs(speak):
    speak("hi")
    assert titles()["portal"] == "पोर्टल"
    assert format_date(date(1965, 3, 12)) == "12 मार्च 1965"
    assert format_number(1234567) == "12,34,567"
    assert say_code("required") == "यह ख़ाना भरें।"
    speak("en")
    assert titles()["portal"] == "Portal"
    assert format_date(date(1965, 3, 12)) == "12 Mar 1965"
    speak("hi")
    assert titles()["portal"] == "पोर्टल"
    speak("xx")
    assert titles()["portal"] == "Portal"


@pytest.mark.parametrize(("code", "one", "two"), [("en", "1 visit", "2 visits"), ("hi", "1 विज़िट", "2 विज़िट")])
def test_a_count_agrees_with_its_noun(speak, code, one, two):
    speak(code)
    said = [QCoreApplication.translate("PatientHeader", "%n visits", "", count) for count in (1, 2)]
    assert said == [one, two]


def test_every_language_that_can_be_chosen_has_a_file(speak, qapp):
    for code in LANGUAGES:
        speak(code)
        assert any(f"hms_{code}" in translator.filePath() for translator in qapp.findChildren(QTranslator))


def english_in(root):
    """Words in Latin letters on a screen that are neither names nor short forms."""
    words = {word for text in visible_words(root) for word in LATIN_WORD.findall(re.sub(r"<[^>]*>", "", text))}
    return sorted(words - LATIN_IN_HINDI - NAMES)


def test_no_english_is_left_in_the_frame(hindi, screen, qtbot):
    window = MainWindow(screen.context)
    qtbot.addWidget(window)
    window.show()
    window.show_work()
    screen.settle()
    commands = Commands(screen.context, window)
    commands.add_desk(lambda: None)
    said = " ".join(action.text() for action in commands.actions.all())
    assert english_in(window) == []
    assert set(LATIN_WORD.findall(said)) <= LATIN_IN_HINDI


@pytest.mark.slow
def test_no_english_is_left_on_the_portals_first_page(hindi, screen, clinic):
    tab = screen.show(PortalTab)
    assert english_in(tab) == []
    patient = register(clinic)
    clinic.services.appointments.book(Booking(patient, ms_of(date(2026, 11, 22), 12)))
    tab.activated()
    screen.settle()
    assert english_in(tab) == []


@pytest.mark.slow
@pytest.mark.parametrize("side", range(5))
def test_no_english_is_left_on_a_patients_page(hindi, screen, clinic, side):
    patient = register(clinic)
    services = clinic.services
    services.clinical.add_allergy(patient, "Penicillin", "Rash", "severe")
    services.clinical.record(patient, "blood-pressure", 142, 92)
    services.clinical.add_pregnancy(patient, due_on=date(2027, 3, 1))
    services.appointments.book(Booking(patient, ms_of(date(2026, 11, 22), 12)))
    tab = screen.show(PortalTab)
    tab.open_patient(patient)
    screen.settle()
    tab.page.panels.setCurrentIndex(side)
    screen.settle()
    assert english_in(tab) == []


def register(clinic):
    """A woman of Karla with a phone."""
    details = PatientDetails("Lakshmi Patil", phones=(Phone("+919822011335"),), sex="female", village="Karla")
    return clinic.services.patients.register(details)
