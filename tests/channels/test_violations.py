"""Every kind of request over real HTTP to a fake provider that holds them to the official description: no violations."""

import itertools
import uuid

import pytest

from hms_desktop.channels.adapter import Account
from hms_desktop.channels.fake.faults import Faults
from hms_desktop.channels.fake.judge import judge_of
from hms_desktop.channels.fake.server import FakeProvider
from hms_desktop.channels.http import HttpChannel
from hms_desktop.channels.mailgun import Mailgun
from hms_desktop.channels.meta import MetaWhatsApp
from hms_desktop.channels.pace import Pace
from hms_desktop.channels.sendgrid import SendGrid
from hms_desktop.channels.twilio import TwilioSms, TwilioVoice
from hms_desktop.domain.message.handover import Awaited, Outcome, OutgoingMessage, RegisteredTemplate
from tests.helpers.clinic import StillClock

BODIES = (
    "Dear Meera, please come on Monday.", "प्रिय मीरा,\nकृपया सोमवार को आएँ।", "\n\nA line below two empty ones",
    "<Say>&'\" ]]> {{1}} \\ ${x} %s \t😀 \u200d", "क" * 1600, "a" * 1600, "To=+1&Body=x\r\nBcc: all@example.in",
)  # fmt: skip
VALUES = ((), ("Meera", "सोमवार"), ("😀 & <b>", "x" * 300, '"\\"'))
SECRETS = {
    "account_sid": "AC" + "0" * 32, "auth_token": "t", "access_token": "EAAG", "phone_number_id": "106540352242922",
    "business_account_id": "102290129340398", "api_key": "SG.k", "domain": "clinic.example.in",
}  # fmt: skip
CASES = {
    "twilio_api_v2010": ((TwilioSms, "+14155550100"), (TwilioVoice, "+14155550100")),
    "meta_whatsapp_v23": ((MetaWhatsApp, ""),),
    "sendgrid_mail_v3": ((SendGrid, "desk@clinic.example.in"),),
    "mailgun_v3": ((Mailgun, "desk@clinic.example.in"),),
}


def messages(adapter):
    mail = adapter in (SendGrid, Mailgun)
    templates = (
        [RegisteredTemplate("visit_reminder", one) for one in ("en", "hi", "en_US")] if adapter is MetaWhatsApp else []
    )
    more = [(None, ()), *itertools.product(templates, VALUES)]
    subjects = (None, "आपका अपॉइंटमेंट", "line\r\nBcc: all@example.in") if mail else (None,)
    numbers = itertools.count(1)
    every = itertools.chain(
        itertools.product(BODIES, more[:1], subjects), itertools.product(BODIES[:2], more, subjects[:1])
    )
    for body, (template, values), subject in every:
        to = "meera+x@example.in" if mail else "+919876543210"
        yield OutgoingMessage(
            uuid.UUID(int=next(numbers)), adapter.channel, to, body, template=template, values=values, subject=subject
        )


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_nothing_that_leaves_violates_the_official_description(described, name):
    fake = FakeProvider(StillClock(), 0, Faults(), judge_of(described(name))).start()
    try:
        for adapter, sender in CASES[name]:
            channel = HttpChannel(adapter(Account({**SECRETS, "from": sender}, fake.url)), Pace(10_000))
            for message in messages(adapter):
                told = channel.send(message)
                assert told.outcome is Outcome.ACCEPTED, (message.body[:40], message.subject, told)
            channel.poll([Awaited(message.id, told.provider_id, 1_795_000_000_000, message.address, message.body)])
            channel.close()
        assert fake.violations == []
    finally:
        fake.close()
