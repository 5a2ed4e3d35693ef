"""A small receiver of webhooks on this computer, behind the clinic's own relay or tunnel: it hands on what came, as it came.

It listens on 127.0.0.1 only. `/sms`, `/whatsapp`, `/email` and `/voice` name the channel; what follows may be the secret word
for a provider that signs nothing. Providers repeat what was not answered with 2xx, so nothing is lost by a clear no.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

import orjson

from hms_desktop.domain.errors import ClinicError, Refused
from hms_desktop.domain.message.handover import Delivery, WebhookRefused

LOOPBACK = "127.0.0.1"
PATIENCE_S = 15.0
_FORWARDED = ("x-forwarded-proto", "x-forwarded-host", "x-forwarded-uri")


class Door(Protocol):
    """Who takes a webhook in."""

    def take(self, channel: str, delivery: Delivery) -> Any:
        """Take it. Raises WebhookRefused, or Refused."""

    def shake_hands(self, channel: str, query: Mapping[str, str]) -> str | None:
        """The answer to a provider that asks whether this address is ours."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is answered to a provider."""

    status: int
    words: str = ""
    kind: str = "application/json"


class Receiver:
    """Listens at once; `public` is the address that providers were told, in front of the path, which some of them sign."""

    def __init__(
        self, door: Door, words: Callable[[ClinicError], str], largest: int, port: int = 0, public: str | None = None
    ) -> None:
        """`words` says an error in words, `largest` is in bytes. Raises OSError when the port is taken."""
        self.door, self.largest = door, largest
        self._words = words
        self._public = public.rstrip("/") if public else None
        self.answered: dict[int, int] = {}
        self._one_at_a_time = threading.Lock()
        receiver = self

        class Handler(_Handler):
            own = receiver

        self._server = _Server((LOOPBACK, port), Handler)
        self.url = f"http://{LOOPBACK}:{self._server.server_address[1]}"

    def serve(self) -> None:
        """Answer until `close`."""
        self._server.serve_forever(poll_interval=0.1)

    def close(self) -> None:
        """Stop, and let go of the port."""
        self._server.shutdown()
        self._server.server_close()

    def answer(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Said:
        """Hand a webhook on; one after the other, as there is one ledger."""
        parts = urlsplit(target)
        channel, query = parts.path.strip("/").partition("/")[0], dict(parse_qsl(parts.query, keep_blank_values=True))
        if method == "GET" and "hub.mode" in query:
            back = self.door.shake_hands(channel, query)
            return Said(403) if back is None else Said(200, back, "text/plain")
        try:
            with self._one_at_a_time:
                self.door.take(channel, Delivery(self._told(target, headers), {**headers, **_arrived()}, body))
        except WebhookRefused as error:
            return self.no(403, error)
        except Refused as error:
            return self.no(404 if error.code == "webhook-channel" else 413, error)
        return Said(200, "{}")

    def no(self, status: int, error: ClinicError) -> Said:
        """A refusal in words."""
        return Said(status, orjson.dumps({"code": error.code, "message": self._words(error)}).decode())

    def _told(self, target: str, headers: Mapping[str, str]) -> str:
        """The address as the provider was told it: some sign that one, not the one behind the relay.

        A relay that changes the path says in X-Forwarded-Uri what it was; without `public` it says scheme and host as well.
        """
        scheme, host, path = (headers.get(name, "").split(",")[0].strip() for name in _FORWARDED)
        front = self._public or f"{scheme or 'http'}://{host or headers.get('host', LOOPBACK)}"
        return front + (path if path.startswith("/") else target)


def _arrived() -> dict[str, str]:
    """When it came, in ms, for providers that tell no moment."""
    return {"x-received-at": str(time.time_ns() // 1_000_000)}


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A sender that went away in the middle of a request is nothing to tell."""


class _Handler(BaseHTTPRequestHandler):
    own: Receiver
    protocol_version = "HTTP/1.1"
    timeout = PATIENCE_S

    def do_GET(self) -> None:
        """A greeting, or a webhook that is all address."""
        self._answer(b"")

    def do_HEAD(self) -> None:
        """Some ask first whether anybody is there."""
        self._say(Said(200, kind="text/plain"))

    def do_POST(self) -> None:
        """A webhook."""
        told = self.headers.get("content-length", "")
        if not told.isdigit():
            self._turn_away(411, Refused("webhook-length"))
        elif int(told) > self.own.largest:
            self._turn_away(413, Refused("webhook-large", most=self.own.largest // 1024))
        else:
            self._answer(self.rfile.read(int(told)))

    def log_message(self, *_words: Any) -> None:
        """Say nothing: addresses carry what is private."""

    def _turn_away(self, status: int, error: ClinicError) -> None:
        """Without reading on; the connection is of no more use."""
        self.close_connection = True
        self._say(self.own.no(status, error))

    def _answer(self, body: bytes) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self._say(self.own.answer(self.command, self.path, headers, body))

    def _say(self, said: Said) -> None:
        self.own.answered[said.status] = self.own.answered.get(said.status, 0) + 1
        body = said.words.encode()
        self.send_response(said.status)
        self.send_header("Content-Type", said.kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
