import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.errors import Invalid, NotAllowed
from hms_desktop.domain.register.consents import Answer, ConsentRecord, matrix, opted_out
from tests.helpers.records import add_patient

records = st.lists(
    st.builds(
        ConsentRecord, st.uuids(), st.sampled_from(["sms", "whatsapp"]), st.sampled_from(["reminder", "promotion"]), st.booleans(),
        st.integers(0, 9), st.none(), st.none(), st.none(), st.none(),
    ),
    max_size=8,
)  # fmt: skip


@given(records, st.randoms(use_true_random=False))
def test_the_last_answer_rules_in_whatever_order_they_arrive(history, chance):
    found = matrix(history)
    assert matrix(chance.sample(history, len(history))) == found
    for (channel, purpose), answer in found.items():
        mine = [one for one in history if (one.channel, one.purpose) == (channel, purpose)]
        if not mine:
            assert answer is Answer.NEVER_ASKED
        else:
            last = max(mine, key=lambda one: (one.given_at, one.id))
            assert (answer is Answer.GRANTED) == last.granted


def test_granting_withdrawing_and_the_history(clinic):
    patient, consents = add_patient(clinic), clinic.services.consents
    consents.grant(patient, "sms", "reminder", how="spoken", text_version="2026-1", language="mr")
    clinic.clock.forward(minutes=1)
    consents.withdraw(patient, "sms", how="phone")
    shown = consents.preferences(patient).matrix
    assert shown["sms", "reminder"] is Answer.WITHDRAWN
    assert shown["whatsapp", "reminder"] is Answer.NEVER_ASKED
    history = consents.history(patient)
    assert len(history) == 5
    assert (history[-1].granted, history[-1].how, history[-1].text_version, history[-1].language) == (
        True,
        "spoken",
        "2026-1",
        "mr",
    )
    assert opted_out(shown)
    clinic.clock.forward(minutes=1)
    consents.grant(patient, "email", "reminder")
    assert not opted_out(consents.preferences(patient).matrix)


def test_withdrawing_everything_is_one_step(clinic):
    patient, consents = add_patient(clinic), clinic.services.consents
    consents.withdraw(patient)
    assert set(consents.preferences(patient).matrix.values()) == {Answer.WITHDRAWN}


def test_preferences_are_put_back(clinic):
    patient, consents = add_patient(clinic), clinic.services.consents
    assert consents.set_preferences(patient, "whatsapp", " after 6 pm ") == (None, None)
    before = consents.set_preferences(patient, None, None)
    assert before == ("whatsapp", "after 6 pm")
    consents.set_preferences(patient, *before)
    assert consents.preferences(patient).preferred_channel == "whatsapp"


def test_unknown_words_and_people_who_may_not(clinic):
    patient, consents = add_patient(clinic), clinic.services.consents
    for pairs in ([("pigeon", "reminder")], [("sms", "gossip")], []):
        with pytest.raises(Invalid):
            consents.answer(patient, pairs, granted=True)
    with pytest.raises(Invalid):
        consents.set_preferences(patient, "pigeon", None)
    clinic.act_as("nobody")
    for act in (
        lambda: consents.grant(patient, "sms", "reminder"),
        lambda: consents.withdraw(patient),
        lambda: consents.history(patient),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_a_withdrawal_rules_though_the_clock_was_set_back_since_the_consent(clinic):
    patient, consents = add_patient(clinic), clinic.services.consents
    consents.grant(patient, "sms", "reminder")
    clinic.clock.forward(minutes=-90)
    consents.withdraw(patient, "sms", "reminder")
    assert consents.preferences(patient).matrix["sms", "reminder"] is Answer.WITHDRAWN
    consents.grant(patient, "sms", "reminder")
    assert consents.preferences(patient).matrix["sms", "reminder"] is Answer.GRANTED
