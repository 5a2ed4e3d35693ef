"""Letters by SMTP, to a small server on this computer that speaks as it is told."""

import smtplib
import socketserver
import threading
import uuid
from email import message_from_bytes, policy

import pytest
import truststore

from hms_desktop.channels.adapter import Account
from hms_desktop.channels.pace import Pace
from hms_desktop.channels.smtp import SmtpChannel
from hms_desktop.domain.message.handover import Outcome, OutgoingMessage

OWN = uuid.UUID("0192a5d0-0000-7000-8000-000000000001")


class PostOffice(socketserver.ThreadingTCPServer):
    """Answers each command with 250, or as `replies` say; an empty reply ends the connection."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, replies):
        self.replies, self.letters, self.greetings = replies, [], 0
        super().__init__(("127.0.0.1", 0), Clerk)


class Clerk(socketserver.StreamRequestHandler):
    def handle(self):
        office = self.server
        office.greetings += 1
        self.say(office.replies.get("hello", "220 ready"))
        for line in self.rfile:
            verb = line.split()[0].upper().decode()
            if verb == "DATA":
                self.say("354 go on")
                letter = b""
                while (part := self.rfile.readline()) != b".\r\n":
                    letter += part
                office.letters.append(letter)
                verb = "END"
            if not self.say(office.replies.get(verb, "221 bye" if verb == "QUIT" else "250 ok")) or verb == "QUIT":
                return

    def say(self, words):
        self.wfile.write(f"{words}\r\n".encode() if words else b"")
        return words


@pytest.fixture
def office():
    made = []

    def of(**replies):
        made.append(PostOffice(replies))
        threading.Thread(target=made[-1].serve_forever, args=(0.02,), daemon=True).start()
        return made[-1]

    yield of
    for one in made:
        one.shutdown()
        one.server_close()


def channel(office, **settings):
    host, port = office.server_address
    told = {"host": host, "port": str(port), "from": "desk@clinic.example.in", "from_name": "Asha क्लिनिक"}
    return SmtpChannel(Account({**told, "security": "none", **settings}), Pace(1000))


def message(body="नमस्ते\nकल आएँ", **more):
    return OutgoingMessage(OWN, "email", "meera@example.in", body, **more)


def test_a_letter_arrives_as_it_was_written(office):
    place = office()
    result = channel(place).send(message(subject="Visit\r\nBcc: evil@example.in"))
    assert result.outcome is Outcome.ACCEPTED
    assert OWN.hex in result.provider_id
    letter = message_from_bytes(place.letters[0], policy=policy.default)
    assert letter.get_content().replace("\r\n", "\n").strip() == "नमस्ते\nकल आएँ"
    assert (letter["To"], letter["Bcc"]) == ("meera@example.in", None)
    assert letter["From"].addresses[0].display_name == "Asha क्लिनिक"
    assert result.provider_id == letter["Message-ID"].strip("<>")


@pytest.mark.parametrize(
    ("replies", "outcome", "reason"),
    [
        ({"RCPT": "550 no such user"}, Outcome.REFUSED, "provider-bad-number"),
        ({"RCPT": "451 try later"}, Outcome.LATER, "provider-later"),
        ({"END": "554 looks like spam"}, Outcome.REFUSED, "provider-template"),
        ({"END": ""}, Outcome.UNKNOWN, "provider-no-answer"),
        ({"hello": "421 too busy"}, Outcome.LATER, "provider-later"),
        ({"MAIL": "530 log in first"}, Outcome.LATER, "provider-account"),
    ],
)
def test_what_the_server_says(office, replies, outcome, reason):
    place = office(**replies)
    found = channel(place).send(message())
    assert (found.outcome, found.reason) == (outcome, reason)
    assert place.greetings == 1


def test_no_server_at_all_means_later(office):
    place = office()
    sender = channel(place)
    place.shutdown()
    place.server_close()
    assert sender.send(message()).outcome is Outcome.LATER
    assert sender.poll([]) == []


def test_a_letter_leaves_encrypted_to_whom_this_computer_trusts_or_not_at_all(office, monkeypatch):
    trusted = []
    real = smtplib.SMTP.starttls

    def starttls(server, *, context):
        trusted.append(context)
        return real(server, context=context)

    monkeypatch.setattr(smtplib.SMTP, "starttls", starttls)
    there = office(EHLO="250-clinic\r\n250 STARTTLS", STARTTLS="454 not now")
    assert channel(there, security="starttls").send(message()).outcome is not Outcome.ACCEPTED
    assert [type(context) for context in trusted] == [truststore.SSLContext]
    assert there.letters == []
