"""The calculator says of a stack of layers what torch says, by mouse and keyboard."""

import re

import pytest
from browser.copied_code import copy_code, printed_by
from browser.served import SITE
from browser.states import faults_in_states
from browser.visits import PHONE
from playwright.sync_api import Browser, BrowserContext, Page

ADDRESS = "en/calculator.html"
LANGUAGES = ["en", "zh-cn"]
PRESETS = ["LeNet-5", "VGG block", "ResNet stem", "The lesson\u2019s network"]
UP = "shape=3,16,20&layers=Conv2d-c8-k3-s2-p1,ConvTranspose2d-c4-k3-s2-x1-g4-b0&layer=2"
MIXED = (
    "shape=4,17,13&layers=Conv2d-c8-k3-d2-g2,BatchNorm2d,MaxPool2d-k3-s2-p1,"
    "AdaptiveAvgPool2d-o2,Flatten,Linear-f7-b0"
)
LINKS = [UP, MIXED]
TOO_LARGE = "shape=1,3,3&layers=ReLU,Conv2d-c4-k5,Flatten&layer=2"
FLAT = "shape=1,8,8&layers=Linear-f4"


def show(page: Page, state: str) -> None:
    """Show what a link with a state shows."""
    page.evaluate("(state) => { location.hash = state; }", state)
    page.wait_for_function("() => !document.querySelector('.calculator :focus')")


def lines(page: Page) -> list[list[str]]:
    """Return the table's rows, cell by cell, without the sums."""
    rows: list[list[str]] = page.locator(".calculator tbody tr").evaluate_all(
        "(rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"
    )
    return rows


@pytest.fixture(scope="module")
def printed(tab: Page, site: str) -> dict[str, str]:
    """Return what the copied code prints of each preset and each link's stack."""
    codes = {}
    for number, stack in enumerate([*PRESETS, *LINKS]):
        tab.goto(f"{site}/{ADDRESS}?{number}")  # nothing is copied there yet
        choose(tab, stack)
        codes[stack] = copy_code(tab)
    return printed_by(codes)


def choose(page: Page, stack: str) -> None:
    """Choose a preset by its button, or show what a link shows."""
    if stack in PRESETS:
        page.get_by_role("button", name=stack, exact=True).click()
    else:
        show(page, stack)


@pytest.mark.parametrize("stack", [*PRESETS, *LINKS])
def test_a_stack_is_what_its_copied_code_prints(
    stack: str, printed: dict[str, str], page: Page
) -> None:
    choose(page, stack)
    *told, total = printed[stack].splitlines()
    shown = lines(page)
    assert len(shown) == len(told)
    for cells, line in zip(shown, told, strict=True):
        name, _space, shape = line.partition(" ")
        assert cells[0].startswith(f"{name}(")
        assert re.findall(r"\d+", cells[1]) == re.findall(r"\d+", shape)
    sums = page.locator(".calculator .total td").all_inner_texts()
    assert f"{sums[1].replace(',', '')} parameters" == total


@pytest.mark.parametrize("name", PRESETS)
def test_the_preset_that_is_shown_is_marked(name: str, page: Page) -> None:
    choose(page, name)
    button = page.get_by_role("button", name=name, exact=True)
    assert button.get_attribute("aria-pressed") == "true"


def test_the_lessons_network_is_the_one_of_the_lesson(page: Page) -> None:
    from common_layers.network import small_network

    page.get_by_role("button", name="The lesson\u2019s network").click()
    shown = [cells[0] for cells in lines(page)]
    network = small_network()
    assert [re.split(r"\W", text)[0] for text in shown] == [
        type(layer).__name__ for layer in network
    ]
    total = sum(parameter.numel() for parameter in network.parameters())
    assert page.locator(".calculator .total td").nth(1).inner_text() == f"{total:,}"


def test_it_opens_with_lenet_and_its_well_known_count(page: Page) -> None:
    assert page.locator(".calculator .total td").nth(1).inner_text() == "61,706"
    assert lines(page)[-1] == ["Linear(84, 10)", "10", "850", "840", "32 \xd7 32"]


def test_an_edit_changes_the_table_the_formula_and_the_address(page: Page) -> None:
    page.get_by_label("stride").fill("2")
    page.get_by_label("padding", exact=True).fill("2")
    assert lines(page)[0][:3] == [
        "Conv2d(1, 6, 5, stride=2, padding=2)",
        "6 \xd7 16 \xd7 16",
        "156",
    ]
    words = page.locator(".calculator .words").inner_text()
    minus = "\N{MINUS SIGN}"
    assert f"(32 + 2 · 2 {minus} 1 · (5 {minus} 1) {minus} 1) / 2" in words
    assert "+ 1 = 16" in words
    assert "layers=Conv2d-c6-k5-s2-p2,ReLU," in page.evaluate("location.href")


def test_a_linear_layer_says_what_it_needs(page: Page) -> None:
    page.get_by_role("button", name="Flatten()").click()
    words = page.locator(".calculator .words").inner_text()
    assert "in_features = 16 \xd7 5 \xd7 5 = 400" in words


def test_layers_are_added_moved_changed_and_removed(page: Page) -> None:
    show(page, "shape=1,8,8&layers=Conv2d-c4-k3")
    page.get_by_role("button", name="add a layer after it").click()
    page.get_by_label("Layer", exact=True).select_option("MaxPool2d")
    page.get_by_label("kernel").fill("2")
    page.get_by_label("stride").fill("2")
    names = [cells[0] for cells in lines(page)]
    assert names == ["Conv2d(1, 4, 3)", "MaxPool2d(2)"]
    page.get_by_role("button", name="earlier").click()
    names = [cells[0] for cells in lines(page)]
    assert names == ["MaxPool2d(2)", "Conv2d(1, 4, 3)"]
    assert page.get_by_role("button", name="earlier").is_disabled()
    page.get_by_role("button", name="remove").click()
    assert [cells[0] for cells in lines(page)] == ["Conv2d(1, 4, 3)"]
    assert page.get_by_role("button", name="remove").is_disabled()


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (TOO_LARGE, "kernel 5 is larger than the 3 pixels it is given"),
        (
            FLAT,
            "Linear takes one row of features, but is given 1\xd78\xd78: "
            "put Flatten before it",
        ),
        (
            "shape=3,8,8&layers=Conv2d-c4-k3-g2",
            "groups 2 does not divide the 3 channels it is given",
        ),
    ],
)
def test_what_is_impossible_is_said_where_it_is(
    state: str, sentence: str, page: Page
) -> None:
    show(page, state)
    assert page.locator(".calculator td.refused").inner_text() == sentence
    assert page.locator(".calculator [role=status].spoken").inner_text() == sentence


def test_in_chinese_it_is_said_in_chinese(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    page.goto(f"{site}/zh-cn/calculator.html#shape=1,0,3&layers=ReLU")
    page.goto(f"{site}/zh-cn/calculator.html?again#{TOO_LARGE}")
    said = page.locator(".calculator td.refused").inner_text()
    assert said == "核大小 5 超过了输入的 3 个像素"
    page.get_by_label("高").fill("0")
    assert "高 应为不小于 1 的整数" in page.locator("td.refused").inner_text()


def test_the_strip_shows_padding_and_pixels_that_are_never_read(page: Page) -> None:
    show(page, "shape=1,8,8&layers=Conv2d-c1-k3-s3-p1")
    strip = page.locator(".calculator .strip")
    assert strip.locator(".padding").count() == 1
    assert strip.locator(".result").count() == 3
    assert strip.locator(".unread").count() == 0
    assert "reads (\N{MINUS SIGN}1), 0, 1 of the input" in strip.inner_text()
    strip.get_by_role("slider").focus()
    page.keyboard.press("End")
    assert "Pixel 2 of the output reads 5, 6, 7" in strip.inner_text()
    page.get_by_label("padding", exact=True).fill("0")
    assert strip.locator(".unread").count() == 2
    assert "Never read: 2." in strip.inner_text()


def test_the_strip_of_a_transposed_convolution_pastes(page: Page) -> None:
    show(page, "shape=1,3,3&layers=ConvTranspose2d-c1-k3-s2")
    strip = page.locator(".calculator .strip")
    assert "is pasted onto 0, 1, 2 of the output" in strip.inner_text()
    assert strip.locator(".pixel").count() == 7
    assert strip.locator(".result").count() == 3


def test_the_keyboard_alone_builds_a_stack(page: Page) -> None:
    page.get_by_role("button", name="VGG block").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="MaxPool2d(2)").focus()
    page.keyboard.press("Enter")
    focused = page.evaluate("document.activeElement.textContent")
    assert focused == "MaxPool2d(2)", "the focus was lost"
    page.get_by_label("kernel").focus()
    page.keyboard.press("ArrowUp")
    assert lines(page)[-1][0] == "MaxPool2d(3, stride=2)"
    page.get_by_role("button", name="remove").focus()
    page.keyboard.press("Enter")
    assert len(lines(page)) == 4


def test_a_link_shows_the_same_again(page: Page, context: BrowserContext) -> None:
    show(page, UP)
    again = context.new_page()
    again.goto(page.evaluate("location.href"))
    texts = [one.locator(".calculator").inner_text() for one in (page, again)]
    assert texts[0] == texts[1]
    assert "ConvTranspose2d(8, 4, 3, stride=2, output_padding=1" in texts[0]


def test_nonsense_in_the_address_is_passed_over(page: Page) -> None:
    show(page, "shape=a,1&layers=Conv9d,ReLU-q7-k,Linear-fx&layer=99")
    assert [cells[0] for cells in lines(page)] == ["ReLU()", "Linear"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_works_from_a_folder(language: str, context: BrowserContext) -> None:
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.goto((SITE / language / "calculator.html").as_uri())
    opened.locator(".presets button").nth(2).click()
    assert len(lines(opened)) == 4
    assert "#shape=3,224,224&layers=Conv2d-c64-k7-s2-p3-b0," in opened.url
    assert errors == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_is_accessible_and_fits_a_phone(
    language: str, browser: Browser, site: str
) -> None:
    states = ["", UP, MIXED, TOO_LARGE]
    scripts = [f"location.hash = '{state}'" for state in states]
    found = faults_in_states(browser, f"{site}/{language}/calculator.html", scripts)
    assert found == []


def test_a_finger_reaches_every_control(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True)
    page = context.new_page()
    page.goto(f"{site}/en/calculator.html")
    page.get_by_role("button", name="Conv2d(6, 16, 5)").tap()
    page.get_by_role("button", name="remove").tap()
    assert len(lines(page)) == 11
    for control in page.locator(".calculator :is(button, select)").all():
        box = control.bounding_box()
        assert box
        assert box["height"] >= 32
    context.close()
