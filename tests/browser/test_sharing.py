"""Which numbers of a batch share a mean is chosen by mouse, touch and keyboard."""

import pytest
import torch
from browser.served import SITE
from browser.states import faults_in_states
from browser.visits import PHONE
from playwright.sync_api import Browser, Page
from torch import nn

ADDRESS = "en/lessons/normalization.html"
LANGUAGES = ["en", "zh-cn"]
NORMS: dict[str, nn.Module] = {
    "batch": nn.BatchNorm2d(4),
    "layer": nn.LayerNorm([4, 3, 3]),
    "instance": nn.InstanceNorm2d(4),
    "group": nn.GroupNorm(2, 4),
    "RMS": nn.RMSNorm([4, 3, 3]),
}


def shared(page: Page) -> list[bool]:
    """Return of each number, as torch orders them, whether it is coloured."""
    marked: dict[str, bool] = page.locator(".sharing [name=cell]").evaluate_all(
        """(cells) => Object.fromEntries(
          cells.map((one) => [one.value, one.classList.contains("shared")]))"""
    )
    return [marked[str(at)] for at in range(108)]


def status(page: Page) -> str:
    """Return what is said."""
    return page.locator(".sharing [role=status]").inner_text()


@pytest.mark.parametrize("mode", ["train", "eval"])
@pytest.mark.parametrize("name", NORMS)
def test_what_is_coloured_moves_the_output(name: str, mode: str, page: Page) -> None:
    torch.manual_seed(1)
    batch = torch.randn(3, 4, 3, 3)
    norm = NORMS[name].train(mode == "train")
    page.locator(f".sharing [value={name}]").check()
    page.locator(f".sharing [value={mode}]").check()
    changes = []  # of the whole output, with each number of the batch
    for at in range(108):
        other = batch.clone()
        other.view(-1)[at] += 1
        changes.append((norm(other) - norm(batch)).flatten().abs() > 1e-6)
    for cell in (0, 49, 107):
        page.locator(f".sharing [name=cell][value='{cell}']").check()
        assert shared(page) == [bool(change[cell]) for change in changes]


def test_it_says_what_is_shared(page: Page) -> None:
    assert status(page) == (
        "It is one of 27 numbers that share a mean and a deviation: "
        "samples 3 \xd7 channels 1 \xd7 pixels 9. The batch has 4 such sets."
    )
    page.get_by_label("group norm").check()
    assert "18 numbers" in status(page)
    assert status(page).endswith("6 such sets. train() and eval() do the same.")
    page.get_by_label("RMS norm").check()
    assert "36 numbers that share a root mean square" in status(page)
    page.get_by_label("batch norm").check()
    page.get_by_label("eval()").check()
    assert "shares with no other" in status(page)


def test_arrow_keys_move_across_and_down_and_stop_at_the_rim(page: Page) -> None:
    page.get_by_label("Sample 1, channel 1, row 1, column 1").focus()
    chosen = page.locator(".sharing [name=cell]:checked")
    for key, label in [
        ("ArrowRight", "Sample 1, channel 1, row 1, column 2"),
        ("ArrowRight", "Sample 1, channel 2, row 1, column 0"),
        ("ArrowUp", "Sample 1, channel 2, row 0, column 0"),
        ("ArrowUp", "Sample 0, channel 2, row 2, column 0"),
        ("ArrowLeft", "Sample 0, channel 1, row 2, column 2"),
        ("ArrowDown", "Sample 1, channel 1, row 0, column 2"),
    ]:
        page.keyboard.press(key)
        assert chosen.get_attribute("aria-label") == label
        assert chosen.evaluate("(one) => one === document.activeElement")
    for _ in range(12):
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("ArrowDown")
    label = "Sample 2, channel 0, row 2, column 0"
    assert chosen.get_attribute("aria-label") == label


def test_the_keyboard_alone_chooses_norm_and_mode(page: Page) -> None:
    page.get_by_label("batch norm").focus()
    page.keyboard.press("ArrowDown")
    assert "36 numbers" in status(page)
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    assert page.get_by_label("eval()").is_checked()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_is_accessible_and_fits_a_phone(
    language: str, browser: Browser, site: str
) -> None:
    press = "document.querySelector('.sharing [value={}]').click()"
    scripts = [press.format(one) for one in ("batch", "eval")]
    address = f"{site}/{language}/lessons/normalization.html"
    assert faults_in_states(browser, address, scripts) == []


def test_a_finger_chooses_from_a_folder(browser: Browser) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True)
    page = context.new_page()
    page.goto((SITE / ADDRESS).as_uri())
    page.get_by_label("Sample 2, channel 3, row 0, column 0").tap()
    page.get_by_text("instance norm", exact=True).tap()
    assert shared(page) == [False] * 99 + [True] * 9
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_and_on_paper_a_picture_stands_there(
    language: str, browser: Browser, site: str
) -> None:
    for scripts in (True, False):
        context = browser.new_context(java_script_enabled=scripts)
        page = context.new_page()
        page.goto(f"{site}/{language}/lessons/normalization.html")
        cell = page.locator("#normalization-axes")
        picture = cell.locator("img.only-light, .only-light img").first
        assert cell.locator("form").is_visible() == scripts
        assert picture.is_visible() != scripts
        page.emulate_media(media="print")
        assert not cell.locator("form").is_visible()
        assert picture.is_visible()
        context.close()
