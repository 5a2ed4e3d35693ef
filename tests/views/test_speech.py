"""What people are told of errors: in the words that the screens use."""

from hms_desktop.domain.errors import ClinicError, NotAllowed
from hms_desktop.views.speech import told


def test_a_refusal_names_role_and_right_as_the_settings_name_them(qapp):
    refused = NotAllowed("not-allowed", role="camp-volunteer", permission="manage-clinic")
    assert told(refused) == (
        "Your role (Camp volunteer) does not allow this. Ask an administrator for the permission “Manage the clinic”."
    )


def test_a_place_of_a_text_that_lacks_a_value_is_named_in_words(qapp):
    assert "“Village or town”" in told(ClinicError("template-missing-variable", name="patient.village"))
    assert "“patient.shoe”" in told(ClinicError("template-missing-variable", name="patient.shoe"))


def test_a_role_and_a_right_that_nobody_knows_are_told_as_they_are(qapp):
    assert "(astronaut)" in told(NotAllowed("not-allowed", role="astronaut", permission="fly"))
    assert "“fly”" in told(NotAllowed("not-allowed", role="astronaut", permission="fly"))
