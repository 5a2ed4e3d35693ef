"""E-mail by plain SMTP, for a clinic with a mailbox of its own. Nothing is heard afterwards but what the server says at once.

Source: RFC 5321 reply codes and RFC 3461; a bounce comes as a letter into the mailbox, which is not read here.
"""

from __future__ import annotations

import smtplib
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from email.utils import formataddr, make_msgid

from hms_desktop.channels.adapter import Account
from hms_desktop.channels.pace import Pace
from hms_desktop.channels.trust import system_trust
from hms_desktop.domain.message.errors import classify, refusal
from hms_desktop.domain.message.handover import Awaited, Outcome, OutgoingMessage, ReceiptEvent, SendResult

PROVIDER = "smtp"
CONNECT_S = 15.0
SMTPS = 465
_Open = Callable[[], smtplib.SMTP]


class SmtpChannel:
    """One letter a connection: a clinic's mailbox allows few, and each then has an outcome of its own."""

    def __init__(self, account: Account, pace: Pace, opened: _Open | None = None) -> None:
        self._account = account
        self._pace = pace
        self._open = opened or self._connect

    @property
    def provider(self) -> str:
        """Its name in the ledger."""
        return PROVIDER

    def ready(self) -> int:
        """How many the mailbox's pace lets go within a moment."""
        return self._pace.ready()

    def send(self, message: OutgoingMessage) -> SendResult:
        """Hand one letter to the server; only a line lost after the words were sent leaves it unknown."""
        letter = self.letter(message)
        self._pace.wait()
        try:
            server = self._open()
        except smtplib.SMTPResponseException as error:
            return _refused(error.smtp_code, error.smtp_error)
        except OSError as error:
            return SendResult(Outcome.LATER, reason="provider-no-connection", raw=type(error).__name__)
        try:
            server.send_message(letter)
        except smtplib.SMTPRecipientsRefused as error:
            return _refused(*next(iter(error.recipients.values())))
        except smtplib.SMTPResponseException as error:
            return _refused(error.smtp_code, error.smtp_error)
        except (OSError, smtplib.SMTPException) as error:
            return SendResult(Outcome.UNKNOWN, reason="provider-no-answer", raw=type(error).__name__)
        finally:
            server.close()
        return SendResult(Outcome.ACCEPTED, str(letter["Message-ID"]).strip("<>"), raw="250")

    def poll(self, awaited: Sequence[Awaited]) -> list[ReceiptEvent]:
        """A mail server can't be asked."""
        return []

    def letter(self, message: OutgoingMessage) -> EmailMessage:
        """The letter; its Message-ID is made of the ledger's id, so that a bounce names it."""
        sender = self._account.secret("from")
        letter = EmailMessage()
        letter["From"] = formataddr((self._account.get("from_name") or "", sender))
        letter["To"] = message.address
        letter["Subject"] = message.headline
        letter["Message-ID"] = make_msgid(message.id.hex, domain=sender.rpartition("@")[2])
        letter.set_content(message.body)
        return letter

    def _connect(self) -> smtplib.SMTP:
        """Encrypted from the start on 465, else by STARTTLS unless the settings say `security=none`."""
        host, port = self._account.secret("host"), int(self._account.get("port") or 587)
        trusted = system_trust()
        if port == SMTPS:
            server: smtplib.SMTP = smtplib.SMTP_SSL(host, port, timeout=CONNECT_S, context=trusted)
        else:
            server = smtplib.SMTP(host, port, timeout=CONNECT_S)
        try:
            if port != SMTPS and self._account.get("security") != "none":
                server.starttls(context=trusted)
            if user := self._account.get("user"):
                server.login(user, self._account.get("password") or "")
        except BaseException:
            server.close()
            raise
        return server


def _refused(code: int, words: bytes | str) -> SendResult:
    told = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return refusal(classify(PROVIDER, str(code)), f"{code} {told}")
