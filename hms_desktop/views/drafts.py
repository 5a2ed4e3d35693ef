"""Where forms keep what is typed and not saved: in the encrypted database, by form and patient."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.drafts import Draft, DraftKeeper, Typed


def keep_draft(context: ViewContext, form: Typed, name: str, subject: uuid.UUID | None = None) -> DraftKeeper:
    """A keeper for a form; `subject` is the row it is about, None for a new one."""
    shelf = _Shelf(context, form, subject)
    return DraftKeeper(form, name, load=shelf.load, save=shelf.save, forget=shelf.forget, now_ms=context.now_ms)


class _Shelf:
    """Drafts through the services; the answer to `load` dies with the form."""

    def __init__(self, context: ViewContext, form: Typed, subject: uuid.UUID | None) -> None:
        self._context, self._form, self._subject = context, form, subject

    def load(self, key: str, done: Callable[[Draft | None], None]) -> None:
        subject = self._subject
        self._context.read(
            lambda services: services.drafts.load(key, subject),
            done=lambda found: done({"at": found.saved_at, "raw": dict(found.values)} if found else None),
            parent=self._form,
        )

    def save(self, key: str, draft: Draft) -> None:
        subject, typed = self._subject, draft["raw"]
        self._context.write(lambda services: services.drafts.save(key, typed, subject))

    def forget(self, key: str) -> None:
        subject = self._subject
        self._context.write(lambda services: services.drafts.forget(key, subject))
