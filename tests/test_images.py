"""Pictures on pages are in the right format, tell their size, and are light."""

import base64
import gzip
import io
import json
from functools import cache
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from bs4 import BeautifulSoup, Tag
from built import SITE, built_pages, parsed
from contrast import DARK_GROUND, contrast
from docsite.execute import outputs
from docsite.execute.figure_svg import DPI
from docsite.paths import ROOT
from PIL import Image, ImageChops, ImageStat
from small_site import SmallSite

PAGES = built_pages()
SVG = "{http://www.w3.org/2000/svg}"
ON_SURFACES = {"#fefefe", "#ffffff", "#020202"}  # words in cells that show a value
KILOBYTE = 1000  # the stricter reading
COMPRESSED = {".css", ".html", ".js", ".svg"}  # what hosts compress

CONF = """
extensions = ["myst_nb", "docsite.execute.page_reader", "docsite.pages.images"]
nb_execution_mode = "off"
nb_custom_formats = {".md": "docsite.execute.page_reader.read_page"}
html_theme = "basic"
"""
PAGE = """---
file_format: mystnb
kernelspec: {name: python3}
---
# Pictures
"""
DRAW = "import matplotlib.pyplot as plt\nplt.figure(figsize=(5, 4))\n"
SNIPPETS = {
    "line": f"{DRAW}plt.plot([1, 3, 2])\nplt.show()",
    "pixels": f"{DRAW}plt.axis('off')\nplt.imshow([[1, 2], [3, 4]])\nplt.show()",
    "points": f"{DRAW}plt.axis('off')\nplt.scatter(*[range(4000)] * 2)\nplt.show()",
}
ALTS = ["A line", '"<Pixels> & \\"more\\""', "Points"]


def cell(name: str, alt: str = "") -> str:
    """Return a cell that loads a snippet."""
    told = f"mystnb:\n  image:\n    alt: {alt}\n" if alt else ""
    load = f"load: ../examples/{name}.py\n"
    return f"\n```{{code-cell}} python\n---\n{load}{told}---\n```\n"


def images(html: str) -> list[Tag]:
    """Give a page's pictures."""
    return list(BeautifulSoup(html, "html.parser").find_all("img"))


@cache
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


def files(page: str) -> tuple[list[set[Path]], set[Path]]:
    """Return what a page shows as pictures in each theme, and what else it asks for."""
    html = parsed(page)
    themes = [
        {
            beside(page, image["src"])
            for image in html.find_all("img")
            if not image.find_parent(class_=other)
            and other not in image.get_attribute_list("class")
        }
        for other in ("only-dark", "only-light")
    ]
    texts = [tag["href"] for tag in html.select("link[rel~=stylesheet][href]")]
    texts += [tag["src"] for tag in html.select("script[src]")]
    return themes, {SITE / page, *(beside(page, address) for address in texts)}


def is_a(group: Element, kind: str) -> bool:
    """Return whether Matplotlib drew this group of an SVG for something of a kind."""
    return group.get("id", "").startswith(f"{kind}_")


def charts() -> list[tuple[str, str]]:
    """Return what Matplotlib drew as SVG, and the ground that it stands on."""
    found: dict[str, tuple[str, str]] = {}  # once, though both languages show it
    for page in PAGES:
        for image in parsed(page).select(".only-light img, .only-dark img"):
            file = beside(page, image["src"])
            if file.suffix == ".svg":
                dark = image.find_parent(class_="only-dark")
                path = file.resolve().relative_to(SITE).as_posix()
                found[file.name] = path, DARK_GROUND if dark else "#ffffff"
    return sorted(found.values())


# ── a small site ──


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    site = SmallSite(tmp_path_factory.mktemp("pictures"), CONF)
    for name, code in SNIPPETS.items():
        site.write(f"examples/{name}.py", code)
    cells = [cell(name, alt) for name, alt in zip(SNIPPETS, ALTS, strict=True)]
    site.write("docs/index.md", PAGE + "".join(cells))
    assert site.build() == ""
    return site


def test_a_chart_is_svg_and_pixels_are_webp(small: SmallSite) -> None:
    shown = images(small.read("index.html"))
    kinds = [str(image["src"]).rpartition(".")[2] for image in shown]
    # pixels without a word suit both grounds
    assert kinds == ["svg", "svg", "webp", "webp", "webp"]
    assert shown[2]["alt"] == '<Pixels> & "more"'


def test_a_picture_shows_in_its_theme_and_leads_to_the_light_file(
    small: SmallSite,
) -> None:
    light, dark, both, *_ = images(small.read("index.html"))
    links = [image.parent for image in (light, dark, both)]
    classes = [link["class"] for link in links if link]
    assert classes == [["picture", "only-light"], ["picture", "only-dark"], ["picture"]]
    assert [link["href"] for link in links if link] == [
        *(light["src"], light["src"], both["src"])
    ]
    assert light["alt"] == dark["alt"] == "A line"
    assert light["src"] != dark["src"]
    folder = small.folder / "html"
    texts = [folder.joinpath(str(image["src"])).read_text() for image in (light, dark)]
    assert ["#1f77b5" in text for text in texts] == [True, False]


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
                assert abs(picture.width - width * DPI / 96) <= 1


def test_a_file_has_its_digest_as_name(small: SmallSite) -> None:
    for image in images(small.read("index.html")):
        file = small.folder / "html" / str(image["src"])
        assert sha256(file.read_bytes()).hexdigest() == file.stem


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


def test_a_second_build_draws_the_same_bytes(small: SmallSite) -> None:
    folder = small.folder / "html" / "_images"
    first = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert small.build("-E", "-a") == ""
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == first


# ── the site ──


@pytest.mark.parametrize("page", PAGES)
def test_each_picture_has_an_alternative_text_and_its_size(page: str) -> None:
    for number, image in enumerate(parsed(page).find_all("img")):
        assert image.get("alt"), image
        assert int(str(image["width"])) > 0 < int(str(image["height"]))
        assert number == 0 or image["loading"] == "lazy"


@pytest.mark.parametrize(("color", "least"), [("#767676", 4.54), ("#949494", 3.03)])
def test_contrast_is_computed_as_the_tables_have_it(color: str, least: float) -> None:
    assert contrast(color, "#ffffff") == pytest.approx(least, abs=0.01)
    assert contrast("#000000", "#ffffff", opacity=0) == 1


@pytest.mark.parametrize(("chart", "ground"), charts())
def test_words_and_lines_of_a_chart_stand_out_from_its_ground(
    chart: str, ground: str
) -> None:
    drawn = ElementTree.parse(SITE / chart)
    groups = list(drawn.iterfind(f".//{SVG}g"))
    lines = [
        line
        for axes in groups
        if is_a(axes, "axes")
        for group in axes  # the marks and the grid of an axis lie deeper
        if is_a(group, "line2d")
        for line in group.iter()
    ]
    for group in groups:
        parts = [  # a formula is a group; a box that words stand in is one too
            part
            for part in group
            if part.tag in (f"{SVG}g", f"{SVG}text") and not is_a(part, "patch")
        ]
        if is_a(group, "text") and parts:
            look = parts[0]
            fill, opacity = look.get("fill", "#000000"), float(look.get("opacity", 1))
            assert fill in ON_SURFACES or contrast(fill, ground, opacity) >= 4.5
    for line in lines:
        if "stroke" in line.attrib:
            opacity = float(line.get("stroke-opacity", 1))
            assert contrast(line.attrib["stroke"], ground, opacity) >= 3


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_light(page: str) -> None:
    themes, texts = files(page)
    # the search page carries the index of its language
    index = 150 * KILOBYTE if page.endswith("search.html") else 0
    assert sum(map(sent, texts)) < 100 * KILOBYTE + index
    for pictures in themes:
        assert sum(map(sent, pictures)) < 400 * KILOBYTE


def test_the_readme_shows_what_the_convolution_page_shows() -> None:
    file = ROOT / "docs" / "readme-picture.png"
    assert file.stat().st_size < 100 * KILOBYTE
    run = outputs.file_of(ROOT / "examples" / "convolution" / "four_ways.py")
    [drawn] = json.loads(run.read_text(encoding="utf-8"))["outputs"]
    small = []
    for data in (file.read_bytes(), base64.b64decode(drawn["data"]["image/png"])):
        with Image.open(io.BytesIO(data)) as picture:
            small.append(picture.convert("RGB").resize((64, 80)))
    difference = ImageStat.Stat(ImageChops.difference(*small))
    assert max(difference.mean) < 3, "save the picture of its notebook anew"
