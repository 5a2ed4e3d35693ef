"""The user's language: Qt's own texts and ours, from `resources/translations`; switchable while the window is open."""

from __future__ import annotations

import os

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from hms_desktop.config import resources_dir
from hms_desktop.views.kit.i18n import install_pseudo

LANGUAGES = {"en": "English", "hi": "हिन्दी"}


def use_language(app: QApplication, code: str) -> None:
    """Install the translators of a language in place of those before; English needs none."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if code == "en" or code not in LANGUAGES:
        install_pseudo(app, os.environ)
        return
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt_texts), (f"hms_{code}", str(resources_dir() / "translations"))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.India))
