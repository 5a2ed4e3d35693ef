"""What a screen gets: work off the UI thread, news of changes, the theme, and a way to go elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from hms_desktop.domain.actor import Actor
from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.permissions import Permission, allows
from hms_desktop.settings import DeskSettings
from hms_desktop.views.kit.messages import Strip
from hms_desktop.views.kit.theme import Theme
from hms_desktop.views.kit.undo import UndoStack
from hms_desktop.views.speech import told
from hms_desktop.work.events import Bus
from hms_desktop.work.job import Cancelled, Job, JobContext, JobState
from hms_desktop.work.runner import Runner

if TYPE_CHECKING:
    from hms_desktop.services.all import Services

Ask = Callable[..., Any]  # (services), or (services, job) where the job is asked for `with_context`


class ViewContext(QObject):
    """Handed to every screen.

    Signals: `went(tab, where)`, `actor_changed()`, `look_changed()` after a choice of theme or text size,
    `settings_changed(names)` after `change`, `restore_wanted(path)` for the backup to put in place of the present data.
    """

    went = Signal(str, dict)
    look_changed = Signal()
    actor_changed = Signal()
    settings_changed = Signal(frozenset)
    restore_wanted = Signal(object)

    def __init__(
        self,
        runner: Runner,
        bus: Bus,
        theme: Theme,
        strip: Strip,
        parent: QObject | None = None,
        *,
        settings: DeskSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings or DeskSettings()
        self.runner = runner
        self.bus = bus
        self.theme = theme
        self.strip = strip
        self.undo = UndoStack(runner, strip, self)
        self.services: Future[Services] = Future()
        self.actor: Actor | None = None

    def read(self, ask: Ask, **options: Any) -> Job:
        """Run `ask(services)` on the read pool; options as of `Runner.read` (done, failed, parent, cancel_previous...).

        The answer is for the person who asked: when another has come to the desk meanwhile the read is cancelled, without
        a word, for it would run with rights and for eyes that are not theirs.
        """
        whose = self.actor
        for each in ("done", "failed"):
            if options.get(each) is not None:
                options[each] = self._only_for(whose, options[each])
        return self.beside(_asked_by(whose, ask), **options)

    def beside(self, ask: Ask, **options: Any) -> Job:
        """As `read`, for what the desk does by itself, whoever sits there.

        A timer of a screen may still ask when the window has closed: nobody waits for the answer.
        """
        if self.runner.closed:
            return Job(0, "", JobContext(), state=JobState.CANCELLED)
        return self.runner.read(self._call(ask), **options)

    def _only_for(self, whose: Actor | None, tell: Callable[[Any], None]) -> Callable[[Any], None]:
        def told_to_them(what: Any) -> None:
            if whose is None or self.actor == whose:
                tell(what)

        return told_to_them

    def write(self, ask: Ask, **options: Any) -> Job:
        """Run `ask(services)` on the write lane; options as of `Runner.write`."""
        return self.runner.write(self._call(ask), **options)

    def _call(self, ask: Ask) -> Callable[..., Any]:
        def call(*context: Any) -> Any:
            return ask(self.services.result(), *context)

        return call

    def now_ms(self) -> int:
        """The clinic's clock, in ms since 1970 UTC; for screens, which are shown only after the clinic was opened."""
        return self.services.result().desk.now_ms()

    def today(self) -> date:
        """The clinic's calendar day."""
        return self.services.result().desk.today()

    def may(self, permission: Permission) -> bool:
        """Whether the person signed in has a permission; services check again."""
        return self.actor is not None and allows(self.actor.role, permission)

    def become(self, actor: Actor | None) -> None:
        """Note who is signed in now, and tell the screens."""
        if actor != self.actor:
            self.undo.clear()
        self.actor = actor
        self.actor_changed.emit()

    def change(self, **values: Any) -> None:
        """Change settings of this desk, which are kept from then on. Raises SettingError."""
        self.settings = self.settings.changed(**values)
        self.settings_changed.emit(frozenset(values))

    def say(self, text: str, kind: str = "info", action: tuple[str, Callable[[], None]] | None = None) -> None:
        """A sentence in the strip; `kind` is info, success, warning or danger; `action` is (label, callback)."""
        self.strip.say(text, kind, action)

    def say_error(self, error: ClinicError) -> None:
        """Tell an error of the world in the user's language."""
        self.strip.say(told(error), "warning")

    def did(self, label: str, message: str, undo: Ask, redo: Ask) -> None:
        """Remember a deed that was just done, so that Ctrl+Z takes it back; the strip says `message` and offers Undo."""
        self.undo.push(label, self._call(undo), self._call(redo), message)

    def go(self, tab: str, **where: Any) -> None:
        """Show a tab at a place, as `go("portal", patient=patient_id)`."""
        self.went.emit(tab, where)

    def open_patient(self, patient_id: UUID) -> None:
        """Show one patient in the portal."""
        self.go("portal", patient=patient_id)


def _asked_by(whose: Actor | None, ask: Ask) -> Ask:
    """The same question, not asked with the rights of anybody but `whose`; None: nobody sat at the desk yet."""

    def check(services: Services) -> None:
        if whose is not None and services.desk.actor != whose:
            raise Cancelled

    def asked(services: Services, *context: Any) -> Any:
        check(services)
        try:
            return ask(services, *context)
        except ClinicError:
            check(services)
            raise

    return asked
