"""The user's language: Qt's own texts and ours, from `resources/translations`; switchable while the window is open."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from hms_desktop.config import resources_dir
from hms_desktop.views.kit.i18n import install_pseudo

LANGUAGES = {"en": "English", "hi": "हिन्दी"}
_LOCALES = {"en": QLocale.Language.English, "hi": QLocale.Language.Hindi}


def use_language(app: QApplication, code: str, folder: Path | None = None) -> None:
    """Install the translators of a language in place of those before; widgets built from now on speak it.

    An unknown code means English. Names of months follow the language; digits stay Latin (kit/i18n.py).
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    known = code if code in LANGUAGES else "en"
    locale = QLocale(_LOCALES[known], QLocale.Country.India)
    QLocale.setDefault(locale)
    ours = str(folder or resources_dir() / "translations")
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in ((f"qtbase_{known}", qt_texts), (f"hms_{known}", ours)):
        translator = QTranslator(app)
        if translator.load(name, place):
            app.installTranslator(translator)
        else:
            translator.deleteLater()
    if known == "en":
        install_pseudo(app, os.environ)
