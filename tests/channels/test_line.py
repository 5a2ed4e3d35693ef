"""The line to a provider: what a request carries, and the proxies of this computer."""

import gzip
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests
import truststore

from hms_desktop.channels.line import PROXIES_S, Line, make_session


class Heard(requests.adapters.BaseAdapter):
    """Answers everything, keeps what was asked, and tries to leave a cookie."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def send(self, request, **settings):
        self.asked.append((request, settings))
        answer = requests.Response()
        answer.status_code, answer.url, answer.request = 302, request.url, request
        answer.headers.update({"Location": "https://elsewhere.example/", "Set-Cookie": "a=b", "X-Told": "Yes"})
        answer._content = b"{}"
        return answer

    def close(self):
        pass


def line(now):
    heard = Heard()

    def session():
        made = make_session()
        made.mount("https://", heard)
        return made

    return Line(session, lambda: now[0]), heard.asked


def test_a_request_carries_what_its_provider_wants_and_nothing_of_the_one_before(monkeypatch, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine one.example login somebody password else\n")
    monkeypatch.setenv("NETRC", str(netrc))
    channel, asked = line([0.0])
    said = {"data": {"To": "+91 98", "Body": "आएँ"}, "headers": {"authorization": "Bearer t"}}
    request = requests.Request("POST", "https://one.example/messages?x=1", **said, params={"y": "2"})
    for _ in range(2):
        answer = channel.call(request)
    assert (answer.status, answer.headers["x-told"], answer.body) == (302, "Yes", b"{}")
    first, second = (one for one, _ in asked)
    assert first.url == second.url == "https://one.example/messages?x=1&y=2"
    assert second.body == "To=%2B91+98&Body=%E0%A4%86%E0%A4%8F%E0%A4%81"
    assert second.headers["Authorization"] == "Bearer t"
    assert second.headers["User-Agent"].startswith("HMS-Desktop/")
    assert "Cookie" not in second.headers


def test_proxies_of_the_computer_are_used_and_looked_at_again(monkeypatch):
    now = [0.0]
    channel, asked = line(now)
    monkeypatch.setenv("no_proxy", "inside.example")

    def proxy_after(seconds, host="one.example"):
        now[0] += seconds
        channel.call(requests.Request("GET", f"https://{host}/"))
        return asked[-1][1]["proxies"].get("https")

    monkeypatch.setenv("https_proxy", "http://old:3128")
    assert proxy_after(0) == "http://old:3128"
    assert proxy_after(0, "inside.example") is None
    monkeypatch.setenv("https_proxy", "http://new:3128")
    assert proxy_after(PROXIES_S - 1) == "http://old:3128"
    assert proxy_after(1) == "http://new:3128"
    assert asked[-1][1]["verify"]
    assert asked[-1][1]["timeout"] == (5.0, 30.0)


@pytest.fixture
def server():
    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            said = self.rfile.read(int(self.headers["Content-Length"]))
            body = gzip.compress(self.path.encode() + b" " + said)
            self.send_response(201)
            told = {
                "Content-Encoding": "gzip",
                "Retry-After": "3",
                "Set-Cookie": "a=b",
                "X-Asked-With": self.headers["Cookie"],
            }
            for name, value in {**told, "Content-Length": len(body)}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_args):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as made:
        made.daemon_threads = True
        threading.Thread(target=made.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{made.server_port}"
        made.shutdown()


@pytest.mark.slow
@pytest.mark.parametrize("proxied", [False, True])
def test_a_pool_is_found_once_and_leads_where_it_should(monkeypatch, server, proxied):
    monkeypatch.setenv("no_proxy", "" if proxied else "127.0.0.1")
    monkeypatch.setenv("http_proxy", f"http://{server}")
    host = "provider.example" if proxied else server
    sessions = []
    channel = Line(lambda: sessions.append(make_session()) or sessions[-1])
    for text in "12":
        answer = channel.call(requests.Request("POST", f"http://{host}/messages", data=text))
        where = f"http://{host}/messages" if proxied else "/messages"
        assert answer.body == f"{where} {text}".encode()
        assert (answer.status, answer.wait_s, answer.headers["x-asked-with"]) == (201, 3.0, "None")
    assert len(sessions[0].get_adapter("http://")._pools) == 1
    channel.close()
    assert channel.call(requests.Request("POST", f"http://{host}/messages", data="3")).fine
    channel.close()


@pytest.mark.parametrize("proxies", [{}, {"https": "http://clinic-proxy:3128"}], ids=["direct", "proxied"])
def test_what_this_computer_trusts_is_trusted_through_a_proxy_as_well(proxies):
    with make_session() as session:
        request = requests.Request("POST", "https://provider.example/messages").prepare()
        pool = session.get_adapter(request.url).get_connection_with_tls_context(request, True, proxies)
        assert isinstance(pool.conn_kw["ssl_context"], truststore.SSLContext)
