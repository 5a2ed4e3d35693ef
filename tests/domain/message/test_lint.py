import pytest

from hms_desktop.domain.conditions import all_conditions
from hms_desktop.domain.data import load_toml
from hms_desktop.domain.message.lint import FILE, diagnosis_words
from hms_desktop.domain.text.fold import fold

HARMLESS = {fold(word) for word in load_toml(FILE, "harmless")["harmless"]}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Your diabetes check is due", ("diabetes",)),
        ("For DIABETIC patients", ("DIABETIC",)),
        ("High blood pressure clinic", ("High blood pressure",)),
        ("TB and HTN.", ("TB", "HTN")),
        ("your shugar, शुगर की जाँच", ("शुगर",)),
        ("नमस्ते, बी.पी. जाँच", ("बी पी",)),
        ("गर्भवती महिलाओं के लिए", ("गर्भवती",)),
        ("Dear {{patient.first_name|diabetes patient}}", ("diabetes",)),
        ("Your yearly health check is due. Any day 9 am to 1 pm.", ()),
        ("Bring the dots and the ht; it is fine", ()),
        ("Fever, cold or pain? Come.", ()),
        ("{{patient.village}} {{clinic.name}}", ()),
        ("सालाना जाँच का समय हो गया है।", ()),
    ],
)
def test_words_that_tell_an_illness(text, words):
    assert diagnosis_words(text) == words


@pytest.mark.parametrize("condition", all_conditions(), ids=lambda one: one.name)
def test_every_condition_a_clinic_writes_down_is_found(condition):
    if fold(condition.name) not in HARMLESS:
        assert diagnosis_words(f"Your check for {condition.name} is due")
