"""MSG91 and Exotel publish no specification: our requests compared with those of Apprise, written by other people."""

import json
import re
import uuid
from urllib.parse import parse_qs

import apprise
import pytest
import responses

from hms_desktop.channels.adapter import Account
from hms_desktop.channels.exotel import ExotelSms
from hms_desktop.channels.msg91 import Msg91Sms
from hms_desktop.domain.message.handover import OutgoingMessage, RegisteredTemplate
from tests.helpers.openapi import prepared

OWN = uuid.UUID("0192a5d0-0000-7000-8000-000000000001")


pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")


@pytest.fixture
def theirs():
    """What Apprise sends for one of its addresses."""

    def sent(address, body):
        with responses.RequestsMock(assert_all_requests_are_fired=False) as wire:
            wire.add_callback(responses.POST, re.compile(r"https?://.*"), callback=lambda _: (200, {}, "{}"))
            apprise.Apprise.instantiate(address).notify(body)
            return [call.request for call in wire.calls]

    return sent


def test_msg91_has_no_specification_so_it_is_compared_with_apprise(theirs):
    (other,) = theirs("msg91://64f0d0000000000000000000@authkey0000000000000001/919876543210/?:VAR1=Meera", "unused")
    template = RegisteredTemplate("64f0d0000000000000000000")
    message = OutgoingMessage(OWN, "sms", "+919876543210", "unused", template=template, values=("Meera",))
    ours = prepared(Msg91Sms(Account({"authkey": "authkey0000000000000001"})).request(message))
    assert (ours.method, ours.url.rstrip("/")) == (other.method, other.url.rstrip("/"))
    assert ours.headers["authkey"] == other.headers["authkey"]
    mine, their = json.loads(ours.body), json.loads(other.body)
    assert mine["template_id"] == their["template_id"]
    assert mine.keys() <= their.keys() | {"short_url", "recipients"}
    (person,), (other_person,) = mine["recipients"], their["recipients"]
    assert person["mobiles"] == other_person["mobiles"]
    assert person["VAR1"] == other_person["VAR1"]


@pytest.mark.slow
def test_exotel_has_no_specification_so_it_is_compared_with_apprise(theirs):
    (other,) = theirs("exotel://sid1:token1@919876543210/?from=9100000000", "Namaste")
    account = Account(
        {"account_sid": "sid1", "api_key": "sid1", "api_token": "token1", "from": "HMSCLN", "dlt_entity_id": "110"}
    )
    ours = prepared(ExotelSms(account).request(OutgoingMessage(OWN, "sms", "+919876543210", "Namaste")))
    assert (ours.method, ours.headers["Authorization"]) == (other.method, other.headers["Authorization"])
    mine, their = parse_qs(ours.body), parse_qs(other.body)
    assert mine["Body"] == their["Body"]
    assert {"From", "To", "Body"} <= mine.keys() & their.keys()
    assert "/v1/Accounts/sid1/Sms/send" in ours.url
    assert "/v1/Accounts/sid1/Sms/send" in other.url
