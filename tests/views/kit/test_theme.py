import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton

from hms_desktop.config import resources_dir
from hms_desktop.domain.data import ResourceError
from hms_desktop.views.kit import icons
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.kit.tokens import contrast, load_tokens

FOLDER = resources_dir() / "theme"
BACKGROUNDS = ("window", "surface", "raised", "sunken")
TEXTS = ("text", "muted", "danger", "warning", "success", "info", "accent")
SOFT = ("danger", "warning", "success", "info", "accent")
ICONS = sorted(file.stem for file in (resources_dir() / "icons").glob("*.svg"))


@pytest.fixture(params=["light", "dark"])
def tokens(request):
    return load_tokens(FOLDER / f"{request.param}.toml")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("background", BACKGROUNDS)
def test_text_can_be_read(tokens, text, background):
    assert contrast(tokens.colours[text], tokens.colours[background]) >= 4.5


@pytest.mark.parametrize("kind", SOFT)
def test_badges_can_be_read(tokens, kind):
    assert contrast(tokens.colours[kind], tokens.colours[f"{kind}_soft"]) >= 4.5
    assert contrast(tokens.colours["text"], tokens.colours[f"{kind}_soft"]) >= 4.5


def test_selection_and_primary_buttons_can_be_read(tokens):
    colours = tokens.colours
    assert contrast(colours["on_selection"], colours["selection"]) >= 4.5
    assert contrast(colours["on_accent"], colours["accent"]) >= 4.5
    assert contrast(colours["on_accent"], colours["accent_hover"]) >= 4.5


@pytest.mark.parametrize("background", ["window", "surface", "raised"])
def test_controls_focus_and_disabled_text_can_be_seen(tokens, background):
    for name in ("border_strong", "focus", "disabled", "danger"):
        assert contrast(tokens.colours[name], tokens.colours[background]) >= 3.0, name


def test_chart_series_can_be_seen_and_told_apart(tokens):
    assert len(set(tokens.series)) == 8
    for colour in tokens.series:
        assert contrast(colour, tokens.colours["surface"]) >= 3.0


def test_contrast_of_known_pairs():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_a_theme_with_a_missing_colour_is_refused(tmp_path):
    file = tmp_path / "light.toml"
    file.write_text((FOLDER / "light.toml").read_text("utf-8").replace("muted =", "mute ="), "utf-8")
    with pytest.raises(ResourceError, match=r"light\.toml: .*muted"):
        load_tokens(file)


def test_switching_dresses_the_application_and_tells(qtbot, qapp):
    light = qapp.palette().color(QPalette.ColorRole.Window)
    with qtbot.waitSignal(theme().changed):
        theme().choose("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).lightness() < light.lightness()
    assert theme().colour("window") == qapp.palette().color(QPalette.ColorRole.Window)


def test_text_size_is_kept_between_100_and_150_percent(qapp):
    body = qapp.font().pointSizeF()
    theme().set_scale(400)
    assert theme().scale == 150
    assert qapp.font().pointSizeF() == pytest.approx(body * 1.5, abs=0.1)
    theme().set_scale(10)
    assert theme().scale == 100


def test_a_follower_is_called_now_and_on_change_until_its_owner_dies(qtbot):
    button, calls = QPushButton(), []
    follow_theme(button, lambda: calls.append(theme().tokens.name))
    theme().choose("dark")
    button.deleteLater()
    with qtbot.waitSignal(button.destroyed):
        pass
    theme().choose("light")
    assert calls == ["light", "dark"]


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_something_in_the_theme_colour(name):
    image = icons.pixmap(name, 24, "danger").toImage()
    danger = theme().colour("danger")
    solid = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() >= 128]
    assert solid
    assert all(abs(pixel.red() - danger.red()) <= 3 for pixel in solid)


def test_a_button_icon_follows_the_theme(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    icons.set_icon(button, "search")
    before = button.icon().pixmap(24).toImage()
    theme().choose("dark")
    assert button.icon().pixmap(24).toImage() != before
