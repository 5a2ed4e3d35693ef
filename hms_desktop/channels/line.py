"""The line to a provider: pooled connections that repeat nothing, and the proxies of this computer.

What a request has in common with the one before is worked out once: reading the proxies anew took a quarter of a request.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError, ProxyError, SSLError
from urllib3.util.retry import Retry

from hms_desktop import __version__
from hms_desktop.channels.adapter import Answer
from hms_desktop.channels.trust import system_trust

CONNECT_S, READ_S = 5.0, 30.0
POOL = 16
PROXIES_S = 30.0  # how long the computer's proxies are held to be the same
_NEVER_LEFT = (NewConnectionError, ConnectTimeoutError, SSLError, ProxyError)


class Trodden(HTTPAdapter):
    """Finds the pool of connections to a host once, and keeps of an answer what is read of it: status, headers, body."""

    def __init__(self, **options: Any) -> None:
        self._pools: dict[Any, Any] = {}
        super().__init__(**options)

    def get_connection_with_tls_context(self, request: Any, verify: Any, proxies: Any = None, cert: Any = None) -> Any:
        """The pool for a host, through its proxy where there is one."""
        place = urlsplit(request.url)
        key = (place.scheme, place.netloc, verify, *(proxies or {}).items())
        if key not in self._pools:
            pool = super().get_connection_with_tls_context(request, verify, proxies, cert)
            super().cert_verify(pool, request.url, verify, cert)  # type: ignore[no-untyped-call]
            self._pools[key] = pool
        return self._pools[key]

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Nothing more: a pool is told what to trust when it is found."""

    def request_url(self, request: Any, proxies: Any) -> str:
        """The path, or for some proxies the whole address."""
        return super().request_url(request, proxies) if proxies else str(request.path_url)

    def build_response(self, req: Any, resp: Any) -> requests.Response:
        """Without cookies, encoding and history, which nobody asks for."""
        answer = requests.Response()
        answer.status_code, answer.headers, answer.raw = resp.status, CaseInsensitiveDict(resp.headers), resp
        answer.url, answer.request = req.url, req
        return answer

    def close(self) -> None:
        """Give the connections back."""
        self._pools.clear()
        super().close()


class SystemCertificates(Trodden):
    """Trusts what this computer trusts, so that a clinic's own proxy with its own certificate works."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pool with the system's certificates."""
        super().init_poolmanager(*args, **kwargs, ssl_context=system_trust())

    def proxy_manager_for(self, proxy: Any, **kwargs: Any) -> Any:
        """The pools behind a proxy trust the same: a clinic's own proxy often shows a certificate of its own."""
        if proxy not in self.proxy_manager:
            kwargs["ssl_context"] = system_trust()
        return super().proxy_manager_for(proxy, **kwargs)


def make_session() -> requests.Session:
    """A session with pooled connections that repeats nothing; proxies are the system's."""
    session = requests.Session()
    session.headers["User-Agent"] = f"HMS-Desktop/{__version__}"
    never = Retry(total=0, redirect=0, raise_on_status=False)
    session.mount("https://", SystemCertificates(pool_maxsize=POOL, max_retries=never))
    session.mount("http://", Trodden(pool_maxsize=POOL, max_retries=never))
    return session


class Line:
    """Calls over one session, opened at the first call. Thread-safe; no cookies, no redirects, no `.netrc`."""

    def __init__(self, session: Callable[[], requests.Session], clock: Callable[[], float] = time.monotonic) -> None:
        self._make_session = session
        self._clock = clock
        self._lock = threading.Lock()
        self._session: requests.Session | None = None
        self._ways: dict[str, tuple[float, dict[str, Any]]] = {}

    def call(self, request: requests.Request) -> Answer:
        """The answer to one request. Raises requests.RequestException."""
        session = self._opened()
        prepared = requests.PreparedRequest()
        prepared.prepare(
            request.method, request.url, {**session.headers, **request.headers}, request.files, request.data,
            request.params or "", request.auth, json=request.json,
        )  # fmt: skip
        url = str(prepared.url)
        answer = session.get_adapter(url).send(prepared, timeout=(CONNECT_S, READ_S), **self._way(session, url))
        headers = {name.lower(): value for name, value in answer.headers.items()}
        return Answer(answer.status_code, headers, answer.content)

    def close(self) -> None:
        """Give the connections back."""
        with self._lock:
            if self._session is not None:
                self._session.close()
                self._session = None

    def _way(self, session: requests.Session, url: str) -> dict[str, Any]:
        """Proxies and certificates for a host, as the computer had them a short while ago."""
        host, now = urlsplit(url).netloc, self._clock()
        at, found = self._ways.get(host, (now - PROXIES_S, {}))
        if now - at >= PROXIES_S:
            found = dict(session.merge_environment_settings(url, {}, False, None, None))
            self._ways[host] = now, found
        return found

    def _opened(self) -> requests.Session:
        with self._lock:
            if self._session is None:
                self._session = self._make_session()
            return self._session


def never_left(error: requests.RequestException) -> bool:
    """Whether no byte of the request can have reached the provider."""
    cause = error.args[0] if error.args else None
    return isinstance(error, requests.ConnectTimeout) or isinstance(getattr(cause, "reason", cause), _NEVER_LEFT)
