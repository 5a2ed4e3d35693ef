from collections import Counter

import pytest

from hms_desktop.domain.message.lint import diagnosis_words
from hms_desktop.domain.message.sms import sms_size
from hms_desktop.domain.message.template import render
from hms_desktop.domain.message.variables import variables
from hms_desktop.services.shipped import shipped_templates
from tests.helpers.outreach import reword

SHIPPED = shipped_templates()
EVERYBODY = {name: one.example for name, one in variables().items()}


def words(row):
    first = "लक्ष्मी" if row["language"] == "hi" else "Lakshmibai"
    return render(row["body"], EVERYBODY | {"patient.first_name": first})


def test_at_least_twenty_messages_ship_in_english_and_hindi_on_both_channels():
    cells = Counter((row["key"], row["language"]) for row in SHIPPED)
    keys = {row["key"] for row in SHIPPED}
    assert len(keys) >= 20
    assert all(cells[key, language] == 2 for key in keys for language in ("en", "hi"))


@pytest.mark.parametrize("row", SHIPPED, ids=lambda row: f"{row['key']}-{row['channel']}-{row['language']}")
def test_no_shipped_text_tells_a_diagnosis_and_sms_are_one_part(row):
    assert diagnosis_words(row["body"]) == ()
    if row["channel"] == "sms":
        assert sms_size(words(row)).parts == 1


def test_names_are_told_apart():
    names = Counter((row["name"], row["channel"], row["language"]) for row in SHIPPED)
    assert set(names.values()) == {1}


def test_they_come_once(clinic):
    service = clinic.services.templates
    assert service.ensure_shipped() == len(SHIPPED)
    assert service.ensure_shipped() == 0


def test_what_the_clinic_made_of_them_stays(clinic):
    service = clinic.services.templates
    service.ensure_shipped()
    changed, gone = (row for row in service.all("sms") if row.name in ("Follow-up visit", "Birthday wishes"))
    reword(clinic, changed.id, "In our own words")
    service.remove([gone.id])
    assert service.ensure_shipped() == 0
    left = {row.id for row in service.all()}
    assert not left & {changed.id, gone.id}
    assert "In our own words" in {row.body for row in service.all("sms")}


def test_texts_from_before_there_were_keys_get_one(clinic):
    from hms_desktop.domain.model import Template
    from tests.helpers.outreach import add

    old = next(row for row in SHIPPED if row["key"] == "follow-up" and row["channel"] == "sms")
    add(clinic, Template, **{**old, "key": None, "removed_at": 1})
    fresh = add(clinic, Template, **{**old, "id": clinic.new_id(), "key": None, "version": 2, "body": "Ours"})
    add(clinic, Template, name="Own", channel="sms", language="en", body="Own", version=1)
    clinic.services.templates.ensure_shipped()
    found = {one.key: one for one in clinic.services.templates.library()}
    assert found["follow-up"].words["sms", old["language"]].id == fresh
    assert [one.version for one in clinic.services.templates.versions(fresh)] == [2, 1]
    assert "Own" in {one.name for one in found.values()}
