"""Pictures on pages are in the right format, tell their size, and are light."""

import gzip
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from bs4 import BeautifulSoup, Tag
from figures import FINENESS
from PIL import Image, ImageChops, ImageStat
from small_site import SmallSite

ROOT = Path(__file__).parents[1]
SITE = ROOT / "docs" / "_build" / "html"
PAGES = sorted(page.relative_to(SITE).as_posix() for page in SITE.rglob("*.html"))
# what Matplotlib drew, once though both languages show it
CHARTS = sorted(
    {
        chart.name: chart.relative_to(SITE).as_posix()
        for chart in SITE.glob("*/_images/*.svg")
        if 'id="figure_1"' in chart.read_text(encoding="utf-8")
    }.values()
)
SVG = "{http://www.w3.org/2000/svg}"
KILOBYTE = 1000  # the stricter reading
COMPRESSED = {".css", ".html", ".js", ".svg"}  # what hosts compress

CONF = """
extensions = ["myst_nb", "kernels", "docsite.pages.images"]
nb_execution_mode = "force"
html_theme = "basic"
"""
PAGE = """---
file_format: mystnb
kernelspec: {name: python3}
---
# Pictures
"""
DRAW = "import matplotlib.pyplot as plt\nplt.figure(figsize=(5, 4))\n"
CHART = f"{DRAW}plt.plot([1, 3, 2])\nplt.show()"
PHOTO = f"{DRAW}plt.imshow([[1, 2], [3, 4]])\nplt.show()"
CLOUD = f"{DRAW}plt.scatter(range(4000), range(4000))\nplt.show()"


def cell(code: str, alt: str = "") -> str:
    """Write a code cell."""
    told = f"---\nmystnb:\n  image:\n    alt: {alt}\n---\n" if alt else ""
    return f"\n```{{code-cell}} python\n{told}{code}\n```\n"


def images(html: str) -> list[Tag]:
    """Give a page's pictures."""
    return list(BeautifulSoup(html, "html.parser").find_all("img"))


def sent(file: Path) -> int:
    """Give how many bytes a host sends for a file."""
    data = file.read_bytes()
    return len(gzip.compress(data, 6) if file.suffix in COMPRESSED else data)


def beside(page: str, address: object) -> Path:
    """Give the file of an address on a page."""
    name = str(address).partition("?")[0]
    if name.startswith("/"):
        return SITE / name.lstrip("/")
    return (SITE / page).parent / name


def files(page: str) -> tuple[set[Path], set[Path]]:
    """Give what a page shows as pictures, and what else it asks for."""
    html = BeautifulSoup((SITE / page).read_text(encoding="utf-8"), "html.parser")
    pictures = {beside(page, image["src"]) for image in html.find_all("img")}
    texts = [tag["href"] for tag in html.select("link[rel~=stylesheet][href]")]
    texts += [tag["src"] for tag in html.select("script[src]")]
    return pictures, {SITE / page, *(beside(page, address) for address in texts)}


def is_a(group: Element, kind: str) -> bool:
    """Tell whether Matplotlib drew this group of an SVG for something of a kind."""
    return group.get("id", "").startswith(f"{kind}_")


def style(element: Element | None) -> dict[str, str]:
    """Give what an element's style attribute sets."""
    assert element is not None
    parts = element.get("style", "").split(";")
    return {
        name.strip(): value.strip()
        for name, _, value in (part.partition(":") for part in parts if part.strip())
    }


# ── a small site ──


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    site = SmallSite(tmp_path_factory.mktemp("pictures"), CONF)
    cells = [cell(CHART, "A line"), cell(PHOTO, '"<Pixels> & \\"more\\""')]
    site.write("docs/index.md", PAGE + "".join([*cells, cell(CLOUD, "Points")]))
    assert site.build() == ""
    return site


def test_a_chart_is_svg_and_pixels_are_webp(small: SmallSite) -> None:
    shown = images(small.read("index.html"))
    kinds = [str(image["src"]).rpartition(".")[2] for image in shown]
    assert kinds == ["svg", "webp", "webp"]
    assert shown[1]["alt"] == '<Pixels> & "more"'


def test_a_picture_tells_its_size_and_comes_when_needed(small: SmallSite) -> None:
    for number, image in enumerate(images(small.read("index.html"))):
        width, height = int(str(image["width"])), int(str(image["height"]))
        # Matplotlib cuts the margins off a figure of 5 by 4 inches
        assert 300 < width < 500
        assert 300 < height < 400
        assert image.get("loading") == (None if number == 0 else "lazy")
        assert "style" not in image.attrs
        file = small.folder / "html" / str(image["src"])
        if file.suffix == ".webp":
            with Image.open(file) as picture:
                assert abs(picture.width - width * FINENESS / 96) <= 1


def test_a_first_picture_comes_at_once_unless_it_is_far_down(tmp_path: Path) -> None:
    site = SmallSite(tmp_path, 'extensions = ["myst_parser", "docsite.pages.images"]\n')
    site.write(
        "docs/dot.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    )
    for language, word in (("en", "a word "), ("zh", "词语")):
        for name, words in (("near", 50), ("far", 150)):
            page = f"# {name}\n\n{word * words}\n\n![A dot](dot.svg)\n"
            site.write(f"docs/{name}-{language}.md", page)
    site.write("docs/index.md", "# Dots\n\n```{toctree}\n:glob:\n\n*\n```\n")
    assert site.build() == ""
    for language in ("en", "zh"):
        [near], [far] = (
            images(site.read(f"{name}-{language}.html")) for name in ("near", "far")
        )
        assert "loading" not in near.attrs
        assert far["loading"] == "lazy"


def test_webp_loses_nothing(small: SmallSite) -> None:
    shown = small.folder / "html" / str(images(small.read("index.html"))[1]["src"])
    [drawn] = small.folder.rglob(f"{shown.stem}.png")
    with Image.open(drawn) as png, Image.open(shown) as webp:
        difference = ImageChops.difference(png.convert("RGB"), webp.convert("RGB"))
    assert difference.getbbox() is None


def test_a_second_build_draws_the_same_bytes(small: SmallSite) -> None:
    folder = small.folder / "html" / "_images"
    first = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert small.build("-E", "-a") == ""
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == first
    assert not any(b"dc:date" in data for data in first.values())


def test_a_picture_without_alternative_text_fails_by_page_line_and_snippet(
    tmp_path: Path,
) -> None:
    site = SmallSite(tmp_path, CONF)
    site.write("examples/line.py", CHART)
    load = "\n```{code-cell} python\n:load: ../examples/line.py\n```\n"
    site.write("docs/index.md", PAGE + load)
    said = site.build()
    assert "index.md:8: " in said
    assert "examples/line.py draws a picture without an alternative text" in said


# ── the site ──


@pytest.mark.parametrize("page", PAGES)
def test_each_picture_has_an_alternative_text_and_its_size(page: str) -> None:
    for number, image in enumerate(images((SITE / page).read_text(encoding="utf-8"))):
        assert image.get("alt"), image
        assert int(str(image["width"])) > 0 < int(str(image["height"]))
        assert number == 0 or image["loading"] == "lazy"


def contrast_with_white(colour: str, opacity: float) -> float:
    """Give the contrast of a colour on white, as WCAG 2.2 reckons it."""
    luminance = 0.0
    for at, share in ((1, 0.2126), (3, 0.7152), (5, 0.0722)):
        value = 1 - opacity * (1 - int(colour[at : at + 2], 16) / 255)
        linear = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        luminance += share * linear
    return 1.05 / (luminance + 0.05)


@pytest.mark.parametrize(("colour", "least"), [("#767676", 4.54), ("#949494", 3.03)])
def test_contrast_is_reckoned_as_the_tables_have_it(colour: str, least: float) -> None:
    assert contrast_with_white(colour, 1) == pytest.approx(least, abs=0.01)
    assert contrast_with_white("#000000", 0) == 1


@pytest.mark.parametrize("chart", CHARTS)
def test_words_and_lines_of_a_chart_stand_out_from_its_ground(chart: str) -> None:
    drawn = ElementTree.parse(SITE / chart)
    words = [
        style(group.find(f"{SVG}g"))
        for group in drawn.iterfind(f".//{SVG}g")
        if is_a(group, "text")
    ]
    lines = [
        style(line)
        for axes in drawn.iterfind(f".//{SVG}g")
        if is_a(axes, "axes")
        for group in axes  # the marks and the grid of an axis lie deeper
        if is_a(group, "line2d")
        for line in group.iter()
    ]
    assert words
    for look in words:
        opacity = float(look.get("opacity", 1))
        assert contrast_with_white(look.get("fill", "#000000"), opacity) >= 4.5
    for look in lines:
        opacity = float(look.get("stroke-opacity", 1))
        if "stroke" in look:
            assert contrast_with_white(look["stroke"], opacity) >= 3


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_light(page: str) -> None:
    pictures, texts = files(page)
    assert sum(map(sent, texts)) < 100 * KILOBYTE
    assert sum(map(sent, pictures)) < 400 * KILOBYTE


def test_the_readme_shows_what_the_convolution_page_shows() -> None:
    page = "en/layers/convolution.html"
    html = BeautifulSoup((SITE / page).read_text(encoding="utf-8"), "html.parser")
    image = html.select_one("#convolution-four-ways img")
    assert image
    file = ROOT / "docs" / "readme-picture.png"
    assert file.stat().st_size < 100 * KILOBYTE
    small = []
    for path in (file, beside(page, image["src"])):
        with Image.open(path) as picture:
            small.append(picture.convert("RGB").resize((64, 80)))
    difference = ImageStat.Stat(ImageChops.difference(*small))
    assert max(difference.mean) < 3, "save the page's picture anew"
