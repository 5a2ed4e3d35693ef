"""The base of every provider over HTTP: pooled connections, time-outs, a steady rate, and honest outcomes.

A POST is never repeated by the library. What surely did not leave (no connection) may be tried later; whatever failed
after that may have been taken, and is UNKNOWN (reference/providers.md section 6, 2026-11-22).
"""

from __future__ import annotations

import hashlib
import ssl
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError, ProxyError, SSLError
from urllib3.util.retry import Retry

from hms_desktop import __version__
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

CONNECT_S, READ_S = 5.0, 30.0
POOL = 16
_PAGES = 100  # of 100 texts: more than an account of Meta may have
NO_CONNECTION = "provider-no-connection"
NO_ANSWER = "provider-no-answer"
SETTING_MISSING = "provider-setting-missing"
_NOT_THE_PAGE = frozenset({401, 403, 408, 429})
_NEVER_LEFT = (NewConnectionError, ConnectTimeoutError, SSLError, ProxyError)


class SystemCertificates(HTTPAdapter):
    """Trusts what this computer trusts, so that a clinic's own proxy with its own certificate works."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pool with the system's certificates."""
        import truststore

        kwargs["ssl_context"] = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().init_poolmanager(*args, **kwargs)


def make_session() -> requests.Session:
    """A session with pooled connections that repeats nothing; proxies are the system's."""
    session = requests.Session()
    session.headers["User-Agent"] = f"HMS-Desktop/{__version__}"
    never = Retry(total=0, redirect=0, raise_on_status=False)
    session.mount("https://", SystemCertificates(pool_maxsize=POOL, max_retries=never))
    session.mount("http://", HTTPAdapter(pool_maxsize=POOL, max_retries=never))
    return session


class HttpChannel:
    """An adapter with a session: the port that messages leave by. Thread-safe."""

    def __init__(self, adapter: Adapter, pace: Pace, session: Callable[[], requests.Session] = make_session) -> None:
        """`pace` is the sender's, shared by all channels that use the same sender."""
        self.adapter = adapter
        self._pace = pace
        self._make_session = session
        self._lock = threading.Lock()
        self._session: requests.Session | None = None
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
            answer = self._call(request)
            return replace(self.adapter.result(answer), status=answer.status)
        except requests.RequestException as error:
            if _never_left(error):
                return SendResult(Outcome.LATER, reason=NO_CONNECTION, raw=type(error).__name__)
            return SendResult(Outcome.UNKNOWN, reason=NO_ANSWER, raw=type(error).__name__)

    def poll(self, awaited: Sequence[Awaited]) -> list[ReceiptEvent]:
        """Ask about each message. Raises OSError when the provider can't be asked now."""
        found: list[ReceiptEvent] = []
        for one in awaited:
            if (question := self.adapter.question(one)) is not None:
                answer = self._call(question)
                found += self.adapter.heard(one, answer) if answer.fine else []
        return found

    def ask(self, request: requests.Request) -> Answer:
        """The answer to any other question of the same account, as a list of templates. Raises OSError."""
        return self._call(request)

    @property
    def may_be_asked(self) -> bool:
        """Whether the provider can be asked for what came in."""
        return isinstance(self.adapter, Listening)

    def listen(self, mark: str) -> Page:
        """What came in since a mark; a page that is gone means to begin anew. Raises OSError when the provider can't be asked now."""
        if not isinstance(self.adapter, Listening):
            raise OSError("not to be asked")
        at = Mark.of(mark)
        answer = self._call(self.adapter.poll_incoming(at))
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
                answer = self._call(self.adapter.texts_question(after))
            except MissingSetting as error:
                raise Refused("templates-no-account") from error
            if answer.status >= 500:
                raise OSError(f"answered {answer.status}")
            if not answer.fine:
                raise Refused(
                    "templates-refused", words=str(answer.json().get("error", {}).get("message", answer.status))
                )
            page, after = self.adapter.texts(answer)
            found += page
            if after is None:
                break
        return found

    def close(self) -> None:
        """Give the connections back."""
        with self._lock:
            if self._session is not None:
                self._session.close()
                self._session = None

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

    def _call(self, request: requests.Request) -> Answer:
        session = self._opened()
        prepared = session.prepare_request(request)
        settings = session.merge_environment_settings(prepared.url, {}, False, None, None)
        answer = session.send(prepared, timeout=(CONNECT_S, READ_S), allow_redirects=False, **settings)
        headers = {name.lower(): value for name, value in answer.headers.items()}
        return Answer(answer.status_code, headers, answer.content)

    def _opened(self) -> requests.Session:
        with self._lock:
            if self._session is None:
                self._session = self._make_session()
            return self._session


def _never_left(error: requests.RequestException) -> bool:
    """Whether no byte of the request can have reached the provider."""
    cause = error.args[0] if error.args else None
    return isinstance(error, requests.ConnectTimeout) or isinstance(getattr(cause, "reason", cause), _NEVER_LEFT)
