"""The base of every provider over HTTP: pooled connections, time-outs, a steady rate, and honest outcomes.

A POST is never repeated by the library. What surely did not leave (no connection) may be tried later; whatever failed
after that may have been taken, and is UNKNOWN (reference/providers.md section 6, 2026-11-22).
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import requests

from hms_desktop.channels.adapter import (
    Adapter,
    Answer,
    Greeting,
    Heard,
    Listening,
    MissingSetting,
    Registering,
    Tokened,
)
from hms_desktop.channels.line import Line, make_session, never_left
from hms_desktop.channels.marks import Mark
from hms_desktop.channels.pace import Pace
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.errors import WAIT_S
from hms_desktop.domain.message.handover import (
    Awaited,
    Delivery,
    Outcome,
    OutgoingMessage,
    Page,
    ReceiptEvent,
    SendResult,
    WebhookRefused,
)
from hms_desktop.domain.message.incoming import inbox_rules
from hms_desktop.domain.message.registration import RegisteredText

_PAGES = 100  # of 100 texts: more than an account of Meta may have
NO_CONNECTION = "provider-no-connection"
NO_ANSWER = "provider-no-answer"
SETTING_MISSING = "provider-setting-missing"
_NOT_THE_PAGE = frozenset({401, 403, 408, 429})


class HttpChannel:
    """An adapter with a session: the port that messages leave by. Thread-safe."""

    def __init__(self, adapter: Adapter, pace: Pace, session: Callable[[], requests.Session] = make_session) -> None:
        """`pace` is the sender's, shared by all channels that use the same sender."""
        self.adapter = adapter
        self._pace = pace
        self._line = Line(session)
        self._lock = threading.Lock()
        self._tokens: dict[str, tuple[int, bytes]] = {}

    @property
    def provider(self) -> str:
        """Its name in the ledger."""
        return self.adapter.provider

    def ready(self) -> int:
        """How many the sender's pace lets go within a moment."""
        return self._pace.ready()

    def send(self, message: OutgoingMessage) -> SendResult:
        """Hand one message over, at the sender's pace; what lacks a setting never leaves."""
        try:
            request = self.adapter.request(message)
        except MissingSetting as error:
            return SendResult(Outcome.LATER, reason=SETTING_MISSING, raw=error.name, wait_s=WAIT_S)
        self._pace.wait()
        try:
            answer = self._line.call(request)
            return replace(self.adapter.result(answer), status=answer.status)
        except requests.RequestException as error:
            if never_left(error):
                return SendResult(Outcome.LATER, reason=NO_CONNECTION, raw=type(error).__name__)
            return SendResult(Outcome.UNKNOWN, reason=NO_ANSWER, raw=type(error).__name__)

    def lacks(self, message: OutgoingMessage) -> str | None:
        """The setting without which the adapter can't write the request for this message."""
        try:
            self.adapter.request(message)
        except MissingSetting as error:
            return error.name
        return None

    def poll(self, awaited: Sequence[Awaited]) -> list[ReceiptEvent]:
        """Ask about each message. Raises OSError when the provider can't be asked now."""
        found: list[ReceiptEvent] = []
        for one in awaited:
            if (question := self.adapter.question(one)) is not None:
                answer = self._line.call(question)
                found += self.adapter.heard(one, answer) if answer.fine else []
        return found

    def ask(self, request: requests.Request) -> Answer:
        """The answer to any other question of the same account, as a list of templates. Raises OSError."""
        return self._line.call(request)

    @property
    def may_be_asked(self) -> bool:
        """Whether the provider can be asked for what came in."""
        return isinstance(self.adapter, Listening)

    def listen(self, mark: str) -> Page:
        """What came in since a mark; a page that is gone means to begin anew. Raises OSError when the provider can't be asked now."""
        if not isinstance(self.adapter, Listening):
            raise OSError("not to be asked")
        at = Mark.of(mark)
        answer = self._line.call(self.adapter.poll_incoming(at))
        if at.next and 400 <= answer.status < 500 and answer.status not in _NOT_THE_PAGE:
            return Page((), str(Mark(at.since)))
        if not answer.fine:
            raise OSError(f"answered {answer.status}")
        return self.adapter.incoming(at, answer)

    def take(self, delivery: Delivery, now: int) -> Heard:
        """What a webhook says. Raises WebhookRefused, and ValueError for what nobody can read."""
        try:
            heard = self.adapter.webhook(delivery)
            self._check_token(delivery, now)
            return heard
        except MissingSetting as error:
            raise WebhookRefused(self.provider, "webhook-no-secret") from error
        except (LookupError, TypeError, AttributeError, ArithmeticError) as error:
            raise ValueError(type(error).__name__) from error

    def shake_hands(self, query: Mapping[str, str]) -> str | None:
        """The answer to a provider that asks whether this address is ours; None when it is not to be answered."""
        return self.adapter.handshake(query) if isinstance(self.adapter, Greeting) else None

    def registered_texts(self) -> list[RegisteredText]:
        """The provider's register of texts, all pages. Raises Refused when it keeps none or says no, OSError without a line."""
        if not isinstance(self.adapter, Registering):
            raise Refused("templates-not-asked")
        found: list[RegisteredText] = []
        after: str | None = None
        for _ in range(_PAGES):
            try:
                answer = self._line.call(self.adapter.texts_question(after))
            except MissingSetting as error:
                raise Refused("templates-no-account") from error
            if answer.status >= 500:
                raise OSError(f"answered {answer.status}")
            if not answer.fine:
                raise Refused("templates-refused", words=str(answer.part("error").get("message", answer.status)))
            page, after = self.adapter.texts(answer)
            found += page
            if after is None:
                break
        return found

    def close(self) -> None:
        """Give the connections back."""
        self._line.close()

    def _check_token(self, delivery: Delivery, now: int) -> None:
        """Where the body is not signed, a token is good for one body, and for some hours."""
        if not isinstance(self.adapter, Tokened):
            return
        token, at = self.adapter.signed(delivery)
        digest, oldest = hashlib.sha256(delivery.body).digest(), now - inbox_rules().oldest_token
        with self._lock:
            self._tokens = {key: seen for key, seen in self._tokens.items() if seen[0] >= oldest}
            if at < oldest or self._tokens.setdefault(token, (at, digest))[1] != digest:
                raise WebhookRefused(self.provider, "webhook-repeated")
