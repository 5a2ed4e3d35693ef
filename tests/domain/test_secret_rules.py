import pytest

from hms_desktop.domain.secret_rules import plain, secret_trouble, wait_s


@pytest.mark.parametrize("pin", ["7294", "83027", "50931846", "1984", "७२९४", "７２９４"])
def test_a_pin_that_is_taken(pin):
    assert secret_trouble(pin, "asha") is None


@pytest.mark.parametrize(
    "pin", ["0000", "1111", "1234", "4321", "12345678", "7890", "0987", "1212", "123123", "121212", "2580", "१२३४"]
)
def test_a_pin_that_anybody_would_try(pin):
    assert secret_trouble(pin, "asha") == "pin-weak"


@pytest.mark.parametrize("pin", ["729", "729461853"])
def test_a_pin_has_four_to_eight_digits(pin):
    assert secret_trouble(pin, "asha") == "pin-length"


@pytest.mark.parametrize(
    ("password", "trouble"),
    [
        ("mango lamp", None),
        ("आम दीपक नदी", None),
        ("seven7!", "password-short"),
        ("", "password-short"),
        ("PassWord", "password-weak"),
        ("aaaaaaaaa", "password-weak"),
        ("Ashadevi1", "password-weak"),
        ("1ivedahsa", "password-weak"),
    ],
)
def test_a_password(password, trouble):
    assert secret_trouble(password, "ashadevi1") == trouble


def test_the_same_digits_from_another_keyboard_are_the_same_pin():
    assert plain("७२९४") == plain("７２９４") == plain("7294") == "7294"


def test_three_tries_are_free_and_the_wait_only_grows():
    assert [wait_s(failures) for failures in range(8)] == [0, 0, 0, 5, 15, 60, 300, 900]
    assert wait_s(1000) == 900
