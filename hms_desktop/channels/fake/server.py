"""The fake provider over HTTP, on this computer only."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR
from typing import Any
from urllib.parse import unquote, urlsplit

import orjson

from hms_desktop.channels.fake.faults import TAKEN, Dice, Fate, Faults
from hms_desktop.channels.fake.languages import SENDINGS, Asked, Sending, Told, first_values
from hms_desktop.channels.fake.memory import Memory
from hms_desktop.channels.fake.questions import answered

LOOPBACK = "127.0.0.1"
SILENCE_S = 60.0
Judge = Callable[[Asked], str | None]


def _trusting(_asked: Asked) -> None:
    return None


class FakeProvider:
    """All providers behind one port. `judge` may refuse a request with a reason before anything is taken."""

    def __init__(
        self, now_ms: Callable[[], int], port: int = 0, faults: Faults | None = None, judge: Judge = _trusting
    ) -> None:
        """Listens at once; port 0 takes any that is free. Raises OSError when the port is taken."""
        self._now_ms = now_ms
        self.connections = 0
        self.faults = faults or Faults()
        self.memory = Memory(self.faults)
        self.violations: list[str] = []
        self._dice, self._judge = Dice(self.faults), judge
        self._closing = threading.Event()
        fake = self

        class Handler(_Handler):
            provider = fake

        self._server = _Server((LOOPBACK, port), Handler)
        self.url = f"http://{LOOPBACK}:{self._server.server_address[1]}"

    def serve(self) -> None:
        """Answer until `close`."""
        self._server.serve_forever(poll_interval=0.05)

    def start(self) -> FakeProvider:
        """Answer on a thread of its own."""
        threading.Thread(target=self.serve, daemon=True).start()
        return self

    def close(self) -> None:
        """Stop, and let go of the port."""
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()

    def answer(self, asked: Asked) -> tuple[Fate, Told]:
        """What becomes of a request, and the answer, should one be given."""
        now = self._now_ms()
        sending = next((one for one in SENDINGS if asked.method == "POST" and one.path.fullmatch(asked.path)), None)
        if wrong := self._judge(asked):
            self.violations.append(wrong)
            return Fate.REFUSED, Told(422, {"message": wrong})
        if sending is None:
            told = answered(self.memory, asked, now)
            return Fate.TAKEN, told or Told(404, {"message": "The fake provider does not know this address."})
        return self._sent(sending, asked, now)

    def silence(self) -> None:
        """Say nothing for as long as anybody waits, or until this is closed."""
        self._closing.wait(SILENCE_S)

    def _sent(self, sending: Sending, asked: Asked, now: int) -> tuple[Fate, Told]:
        if self.faults.answer_ms:
            time.sleep(self.faults.answer_ms / 1000)
        fate = self._dice.fate(now // 1000)
        if fate in TAKEN:
            try:
                words = sending.read(asked)
            except (KeyError, ValueError, IndexError, TypeError, AttributeError):
                return Fate.REFUSED, Told(400, {"message": "A field is missing."})
            return fate, sending.taken(self.memory.take(sending.provider, sending.kind, sending.prefix, *words, now))
        broken = Told(500, {"message": "Internal Server Error"})
        return fate, {Fate.REFUSED: sending.refused, Fate.THROTTLED: sending.throttled}.get(fate, broken)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A sender that was killed in the middle of a request is nothing to tell."""


class _Handler(BaseHTTPRequestHandler):
    provider: FakeProvider
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def setup(self) -> None:
        """One more connection."""
        super().setup()
        self.provider.connections += 1

    def do_GET(self) -> None:
        """Answer a question."""
        self._answer()

    def do_POST(self) -> None:
        """Take a message, or answer a question."""
        self._answer()

    def log_message(self, *_words: Any) -> None:
        """Say nothing: addresses carry what is private."""

    def _answer(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        path = re.sub(r"/+", "/", unquote(parts.path))
        asked = Asked(self.command, path, first_values(parts.query), headers, self.rfile.read(length), self.path)
        fate, told = self.provider.answer(asked)
        if fate is Fate.SILENT:
            self.provider.silence()
        if fate in (Fate.SILENT, Fate.CUT_AFTER, Fate.CUT_BEFORE):
            self.close_connection = True
            self.connection.shutdown(SHUT_RDWR)
            return
        body = b"" if told.content is None else orjson.dumps(told.content)
        self.send_response(told.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, value in (told.headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
