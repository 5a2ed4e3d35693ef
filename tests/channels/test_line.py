"""The line to a provider: what a request carries, and the proxies of this computer."""

import requests

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
