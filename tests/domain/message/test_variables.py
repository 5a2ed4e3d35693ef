from datetime import date

from hms_desktop.domain.message.registration import numbered, same_language
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.message.template import places
from hms_desktop.domain.message.variables import as_word, variables
from hms_desktop.domain.model import Personal
from hms_desktop.domain.segment.fields import catalogue
from hms_desktop.domain.time import ms_of


def test_fields_are_those_of_the_catalogue_and_none_tells_of_health():
    named = [one for one in variables().values() if one.field is not None]
    assert {one.field for one in named} <= set(catalogue())
    assert not {one.name for one in named if catalogue()[one.field].personal is Personal.HEALTH}


def test_every_variable_is_one_place_of_a_text():
    for name in variables():
        assert places("{{" + name + "}}") == (name,)


def test_values_as_words():
    assert as_word("patient.first_name", "Smt. Meera Patil") == "Meera"
    assert as_word("due.next_day", date(2026, 12, 1)) == "01/12/2026"
    assert as_word("appointment.next_day", ms_of(date(2026, 11, 22), 16, 30)) == "22/11/2026"
    assert as_word("appointment.next_time", ms_of(date(2026, 11, 22), 16, 30)) == "16:30"
    assert as_word("patient.village", "") is None


def test_a_text_as_whatsapp_registers_it():
    body = "Dear {{patient.name}}, {{ clinic.name|we }} call {{patient.name}}"
    assert numbered(body) == "Dear {{1}}, {{2}} call {{1}}"
    assert same_language("en", "en_US")
    assert not same_language("en", "hi")


def test_how_words_are_known_where_they_go():
    sheet = Sheet(
        "Hello", "hi", provider_name="come", dlt_template="11", dlt_header="ASHACL", provider_language="hi_IN"
    )
    whatsapp, sms = sheet.registered("whatsapp"), sheet.registered("sms")
    assert (whatsapp.name, whatsapp.language, whatsapp.dlt_id) == ("come", "hi_IN", None)
    assert (sms.dlt_id, sms.header) == ("11", "ASHACL")
    assert sheet.registered("email") is None
    assert Sheet("Hello").registered("whatsapp") is None
    assert Sheet("नमस्ते", "hi").registered("voice").language == "hi"
