"""Webhooks kept in files by a relay, and the receiver as a program of its own."""

import base64
import hashlib
import hmac
import io
import json
import os
import signal
import subprocess
import sys

import pytest
import requests

from hms_desktop.cli import main
from tests.helpers.clinic import ClinicForTests
from tests.helpers.outreach import add_patient, allow

META = {"phone_number_id": "1", "access_token": "t", "app_secret": "s"}
PHONE = "+919811100001"


@pytest.fixture
def clinic(tmp_path, monkeypatch, capsys):
    made = ClinicForTests(tmp_path / "clinic")
    allow(made, add_patient(made, "Asha", phone=PHONE), "whatsapp")
    made.close()
    monkeypatch.setenv("HMS_DATABASE_KEY", made.key.hex())
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(META)))
    assert (
        main(["channels", "configure", "whatsapp", "meta", "--secrets-stdin", "--data-dir", str(made.paths.root)]) == 0
    )
    capsys.readouterr()
    return made


@pytest.fixture
def take_in(clinic, capsys):
    def command(place, code=0):
        assert main(["channels", "take-in", str(place), "--data-dir", str(clinic.paths.root), "--json"]) == code
        said = capsys.readouterr()
        return json.loads(said.out) if said.out else said.err

    return command


def webhook(words="STOP", key="wamid.1", secret=b"s"):
    told = {"from": PHONE[1:], "id": key, "timestamp": "1795000000", "text": {"body": words}}
    body = json.dumps({"entry": [{"changes": [{"value": {"messages": [told]}}]}]}).encode()
    return body, "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()


def write(file, body, signature, *, raw=False):
    kept = {"body_base64": base64.b64encode(body).decode()} if raw else {"body": body.decode()}
    head = {"X-Hub-Signature-256": signature}
    file.write_text(
        json.dumps({"channel": "whatsapp", "url": "https://x/whatsapp", "headers": head, **kept}), encoding="utf-8"
    )
    return file


def test_a_folder_is_taken_in_once_and_what_is_wrong_is_named(tmp_path, take_in):
    folder = tmp_path / "relay"
    folder.mkdir()
    write(folder / "1.json", *webhook())
    write(folder / "2.json", *webhook("Hello", "wamid.2"), raw=True)
    write(folder / "3.json", *webhook("Hello", "wamid.3", secret=b"other"))
    (folder / "4.json").write_text("[]", encoding="utf-8")
    broken = {"channel": "whatsapp", "url": "u", "headers": {}, "body_base64": "!!"}
    (folder / "5.json").write_text(json.dumps(broken), encoding="utf-8")
    told = take_in(folder, code=1)
    assert told["messages"] == {"opt-out": 1, "reply": 1}
    assert [(one["file"], one["code"]) for one in told["refused"]] == [
        ("3.json", "webhook-signature"), ("4.json", "take-in-file"), ("5.json", "take-in-file"),
    ]  # fmt: skip
    assert take_in(folder, code=1)["messages"] == {}


def test_one_file(tmp_path, take_in):
    assert take_in(write(tmp_path / "one.json", *webhook()))["messages"] == {"opt-out": 1}


def test_nothing_there(tmp_path, take_in):
    assert "There is nothing at" in take_in(tmp_path / "gone", code=1)


@pytest.fixture
def interruptible():
    """Programs that a test starts can be interrupted, also where the tests themselves run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.slow
@pytest.mark.usefixtures("interruptible")
def test_the_receiver_runs_as_a_program_until_it_is_stopped(clinic):
    line = [
        sys.executable,
        "-m",
        "hms_desktop",
        "channels",
        "listen",
        "--port",
        "0",
        "--data-dir",
        str(clinic.paths.root),
        "--json",
    ]
    environ = {**os.environ, "HMS_DATABASE_KEY": clinic.key.hex()}
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True, env=environ) as program:
        url = json.loads(program.stdout.readline())["url"]
        body, signature = webhook()
        answer = requests.post(f"{url}/whatsapp", data=body, headers={"X-Hub-Signature-256": signature}, timeout=30)
        refused = requests.post(f"{url}/whatsapp", data=body, timeout=30)
        program.send_signal(signal.SIGINT)
        told = json.loads(program.communicate(timeout=60)[0])
    assert (answer.status_code, refused.status_code) == (200, 403)
    assert told == {"answered": {"200": 1, "403": 1}}


def test_a_port_that_is_taken(clinic, capsys):
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["channels", "listen", "--port", port, "--data-dir", str(clinic.paths.root)]) == 1
    assert f"Port {port} is in use" in capsys.readouterr().err
