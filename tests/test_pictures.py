"""Pictures in and out: every kind that loads, every kind that is refused."""

import re
from collections.abc import Callable
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from PIL import Image

from common_layers.pictures import (
    PictureError,
    draw_digits,
    load_picture,
    show_pictures,
    to_batch,
    to_picture,
    to_signed_picture,
)

RED, GREEN, CLEAR = (255, 0, 0), (0, 255, 0), (0, 0, 0, 0)


def two_pixels(left: tuple[int, ...], right: tuple[int, ...], mode: str) -> Image.Image:
    picture = Image.new(mode, (2, 1), left)
    picture.putpixel((1, 0), right)
    return picture


def save_rgb(path: Path) -> None:
    two_pixels(RED, GREEN, "RGB").save(path)


def save_rgba(path: Path) -> None:
    two_pixels((*RED, 255), CLEAR, "RGBA").save(path)


def save_grey_with_alpha(path: Path) -> None:
    two_pixels((0, 255), (0, 0), "LA").save(path)


def save_palette(path: Path) -> None:
    picture = Image.new("P", (2, 1))
    picture.putpalette([*RED, *GREEN])
    picture.putpixel((1, 0), 1)
    picture.save(path, transparency=1)


def save_one_bit(path: Path) -> None:
    picture = Image.new("1", (2, 1))
    picture.putpixel((1, 0), 1)
    picture.save(path)


def save_16_bit(path: Path) -> None:
    Image.fromarray(np.array([[0, 32896]], dtype=np.uint16)).save(path)


def save_full_16_bit(path: Path) -> None:
    Image.fromarray(np.array([[65535, 255]], dtype=np.uint16)).save(path)


def save_floats(path: Path) -> None:
    Image.fromarray(np.array([[0.0, 0.5]], dtype=np.float32)).save(path)


def save_cmyk(path: Path) -> None:
    two_pixels((0, 255, 255, 0), (0, 0, 0, 0), "CMYK").save(path)


def save_animation(path: Path) -> None:
    first, second = (two_pixels(pixel, pixel, "RGB") for pixel in (RED, GREEN))
    first.save(path, save_all=True, append_images=[second])


# file name, how to make it, what its two pixels are as RGB
LOADS: dict[str, tuple[str, Callable[[Path], None], list[tuple[int, int, int]]]] = {
    "RGB": ("a.png", save_rgb, [RED, GREEN]),
    "RGBA on white": ("a.png", save_rgba, [RED, (255, 255, 255)]),
    "grey and alpha": ("a.png", save_grey_with_alpha, [(0, 0, 0), (255, 255, 255)]),
    "palette, transparent": ("a.png", save_palette, [RED, (255, 255, 255)]),
    "1-bit": ("a.png", save_one_bit, [(0, 0, 0), (255, 255, 255)]),
    "16-bit, scaled": ("a.png", save_16_bit, [(0, 0, 0), (128, 128, 128)]),
    "16-bit, full": ("a.png", save_full_16_bit, [(255, 255, 255), (1, 1, 1)]),
    "floats in [0, 1]": ("a.tiff", save_floats, [(0, 0, 0), (128, 128, 128)]),
    "CMYK": ("a.tiff", save_cmyk, [RED, (255, 255, 255)]),
    "animation, first frame": ("a.gif", save_animation, [RED, RED]),
}


@pytest.mark.parametrize(("name", "save", "pixels"), LOADS.values(), ids=LOADS)
def test_each_kind_of_picture_loads_with_its_true_colours(
    tmp_path: Path,
    name: str,
    save: Callable[[Path], None],
    pixels: list[tuple[int, int, int]],
) -> None:
    save(tmp_path / name)
    picture = load_picture(tmp_path / name, mode="RGB")
    assert picture.mode == "RGB"
    assert [picture.getpixel((x, 0)) for x in (0, 1)] == pixels
    assert load_picture(tmp_path / name).mode == "L"


def test_a_turned_photo_comes_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held a quarter turn to the right
    picture = Image.new("RGB", (64, 32), "white")
    picture.paste((0, 0, 0), (0, 0, 32, 32))
    picture.save(tmp_path / "turned.jpg", exif=exif)
    upright = load_picture(tmp_path / "turned.jpg")
    assert upright.size == (32, 64)
    values = np.asarray(upright)
    assert values[:24].max() < 30
    assert values[40:].min() > 220


def test_the_default_is_the_portrait() -> None:
    assert load_picture().size == (512, 600)
    assert load_picture(mode="RGB").mode == "RGB"


def write_nothing(path: Path) -> None:
    path.touch()


def write_text(path: Path) -> None:
    path.write_text("not a picture")


def write_half_a_jpeg(path: Path) -> None:
    load_picture().save(path, "JPEG")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def write_half_a_png(path: Path) -> None:
    load_picture().save(path, "PNG")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def write_floats_past_one(path: Path) -> None:
    Image.fromarray(np.array([[0.0, 2.5]], dtype=np.float32)).save(path)


def write_past_16_bits(path: Path) -> None:
    Image.new("I", (2, 1), 65536).save(path)


def write_16_bits_below_zero(path: Path) -> None:
    Image.new("I", (2, 1), -1).save(path)


REFUSED: dict[str, tuple[str, Callable[[Path], object] | None, str]] = {
    "no such file": ("a.png", None, "no such picture: .*a.png; check the path"),
    "a folder": ("a.png", Path.mkdir, "got a folder: .*a.png; name a file"),
    "an empty file": ("a.png", write_nothing, "is empty: .*a.png; save it again"),
    "text": ("a.png", write_text, "not a picture .*: .*a.png; save it as PNG"),
    "half a JPEG": ("a.jpg", write_half_a_jpeg, "cut short: .*a.jpg .*; get it again"),
    "half a PNG": ("a.png", write_half_a_png, "cut short: .*a.png .*; get it again"),
    "floats past 1": (
        "a.tiff",
        write_floats_past_one,
        "from 0 to 2.5, expected 0 to 1: .*a.tiff; scale it",
    ),
    "past 16 bits": (
        "a.tiff",
        write_past_16_bits,
        "from 65536 to 65536, expected 0 to 65535: .*a.tiff; scale it",
    ),
    "below 0": (
        "a.tiff",
        write_16_bits_below_zero,
        "from -1 to -1, expected 0 to 65535: .*a.tiff; scale it",
    ),
}


@pytest.mark.parametrize(("name", "write", "message"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_loaded_is_refused_by_name(
    tmp_path: Path, name: str, write: Callable[[Path], object] | None, message: str
) -> None:
    if write:
        write(tmp_path / name)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(PictureError, match=message) as refusal:
        load_picture(tmp_path / name)
    assert "\n" not in str(refusal.value)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("limit", [400, 700])  # past twice the limit, and just past it
def test_a_picture_past_the_pixel_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: int
) -> None:
    Image.new("L", (30, 30)).save(tmp_path / "large.png")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", limit)
    with pytest.raises(PictureError, match=r"Pillow's limit: .*large.png; make it"):
        load_picture(tmp_path / "large.png")


def test_a_picture_larger_than_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    Image.new("L", (30, 30)).save(tmp_path / "large.png")
    monkeypatch.setattr(Image.Image, "convert", fail)
    with pytest.raises(PictureError, match=r"than memory or .*large.png; make it"):
        load_picture(tmp_path / "large.png")


def test_another_mode_is_refused() -> None:
    with pytest.raises(ValueError, match='expected mode "L" or "RGB", got \'CMYK\''):
        load_picture(mode="CMYK")  # type: ignore[arg-type]


def test_a_batch_has_channels_before_rows_and_columns() -> None:
    batch = to_batch(two_pixels(RED, GREEN, "RGB"))
    assert batch.shape == (1, 3, 1, 2)
    assert batch.dtype == torch.float32
    assert batch[0, :, 0, 0].tolist() == [1, 0, 0]
    assert batch[0, :, 0, 1].tolist() == [0, 1, 0]


@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_there_and_back_gives_the_same_picture(mode: str) -> None:
    picture = load_picture(mode=mode)  # type: ignore[arg-type]
    assert to_picture(to_batch(picture)).tobytes() == picture.tobytes()


def test_a_picture_in_another_mode_makes_no_batch() -> None:
    message = 'got P; load it with load_picture or call picture.convert("RGB")'
    with pytest.raises(ValueError, match=re.escape(message) + "$"):
        to_batch(Image.new("P", (2, 2)))


def test_values_out_of_range_are_clamped_and_never_wrap() -> None:
    picture = to_picture(torch.tensor([[-5.0, -0.1, 0.0, 0.5, 1.0, 1.2, 300.0]]))
    assert list(picture.tobytes()) == [0, 0, 0, 128, 255, 255, 255]


def test_infinity_is_white_or_black_and_of_signed_values_refused() -> None:
    values = torch.tensor([[-torch.inf, 0.5, torch.inf]])
    assert list(to_picture(values).tobytes()) == [0, 128, 255]
    with pytest.raises(ValueError, match="finite values, got infinity among them"):
        to_signed_picture(values)


@pytest.mark.parametrize("type_", [torch.float16, torch.bfloat16, torch.float64])
def test_values_of_other_types_come_out_as_near_as_they_are_held(
    type_: torch.dtype,
) -> None:
    values = torch.linspace(0, 1, 256)[None].to(type_)
    expected = (values.double() * 255).round()
    assert list(to_picture(values).tobytes()) == expected[0].tolist()
    largest = torch.finfo(type_).max * torch.tensor([[1.0, -0.5]], dtype=type_)
    opacity = to_signed_picture(largest).getchannel("A")
    assert list(opacity.tobytes()) == [255, 157]


def test_signs_have_their_colours() -> None:
    picture = to_signed_picture(torch.tensor([[-2.0, 0.0, 1.0, 2.0]]))
    low, zero, half, high = np.asarray(picture).astype(int)[0].tolist()
    assert low[2] > low[0]
    assert high[0] > high[2]
    assert [pixel[3] for pixel in (low, zero, half, high)] == [255, 0, 157, 255]


def test_of_zeros_alone_all_is_clear() -> None:
    picture = to_signed_picture(torch.zeros(2, 2))
    assert picture.getchannel("A").getextrema() == (0, 0)


def test_signs_have_the_same_colours_however_small_the_values() -> None:
    picture = to_signed_picture(torch.tensor([[-0.25, 0.5]]))
    assert picture.getpixel((0, 0)) == (44, 123, 200, 157)
    assert picture.getpixel((1, 0)) == (215, 48, 57, 255)


def test_of_a_map_with_signs_one_channel_is_shown() -> None:
    with pytest.raises(ValueError, match=r"^expected one channel, got 3; pick one$"):
        to_signed_picture(torch.zeros(3, 2, 2))
    assert to_signed_picture(torch.zeros(1, 1, 2, 3)).size == (3, 2)


@pytest.mark.parametrize("make", [to_picture, to_signed_picture])
@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16, torch.float64])
def test_what_a_layer_gave_is_shown_as_it_is_and_left_alone(
    make: Callable[[torch.Tensor], Image.Image], kind: torch.dtype
) -> None:
    values = torch.tensor([[0.0, 1.0, 0.5], [1.0, 0.0, -2.0]], dtype=kind)
    before = values.clone()
    asking = values.clone().requires_grad_()
    shown = make(asking)
    assert shown.size == (3, 2)
    assert shown.tobytes() == make(values).tobytes() == make(values[None]).tobytes()
    assert shown.tobytes() == make(values.t().contiguous().t()).tobytes()
    assert torch.equal(values, before)
    assert asking.requires_grad


@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_a_batch_lies_in_memory_of_its_own_in_the_order_of_its_axes(mode: str) -> None:
    picture = Image.new(mode, (3, 2), "white")
    batch = to_batch(picture)
    assert batch.is_contiguous()
    batch.zero_()
    assert picture.getextrema() in ((255, 255), ((255, 255),) * 3)


@pytest.mark.parametrize("make", [to_picture, to_signed_picture])
@pytest.mark.parametrize(
    ("batch", "error", "message"),
    [
        (torch.zeros(2, 2, dtype=torch.uint8), TypeError, "got torch.uint8; divide"),
        (torch.zeros(2, 1, 4, 4), ValueError, r"one picture .* got \(2, 1, 4, 4\)"),
        (torch.zeros(2, 4, 4), ValueError, r"1 or 3 channels.* got \(2, 4, 4\)"),
        (torch.full((2, 2), torch.nan), ValueError, "got NaN among the values"),
    ],
)
def test_what_is_no_picture_is_refused(
    make: Callable[[torch.Tensor], Image.Image],
    batch: torch.Tensor,
    error: type[Exception],
    message: str,
) -> None:
    with pytest.raises(error, match=message):
        make(batch)


def sizes() -> list[tuple[float, float]]:
    """Return width and height of each picture shown, in inches."""
    width, height = plt.gcf().get_size_inches()
    places = [axes.get_position() for axes in plt.gcf().axes]
    return [(place.width * width, place.height * height) for place in places]


def test_pictures_stand_in_a_grid_under_their_titles() -> None:
    picture = load_picture()
    show_pictures([picture] * 4, ["a", "b", "c", "d"])
    figure = plt.gcf()
    assert [axis.get_title() for axis in figure.axes] == ["a", "b", "c", "d"]
    places = [axis.get_position() for axis in figure.axes]
    assert len({round(place.x0, 3) for place in places}) == 2
    assert len({round(place.y0, 3) for place in places}) == 2
    assert figure.get_size_inches()[0] == 7
    for width, height in sizes():
        assert height / width == pytest.approx(600 / 512)
    plt.close(figure)


def test_pictures_need_no_titles() -> None:
    show_pictures([load_picture()])
    assert [axis.get_title() for axis in plt.gcf().axes] == [""]
    assert sizes() == [pytest.approx(plt.gcf().get_size_inches())]  # no room for one
    plt.close()


@pytest.mark.parametrize(("true_size", "ratio"), [(True, 2), (False, 1)])
def test_a_picture_of_half_the_size_is_drawn_so_on_request(
    true_size: bool, ratio: int
) -> None:
    picture = Image.new("L", (40, 30))
    show_pictures([picture, picture.resize((20, 15))], true_size=true_size)
    first, second = sizes()
    assert first == pytest.approx((ratio * second[0], ratio * second[1]))
    plt.close()


@pytest.mark.parametrize(
    ("picture", "message"),
    [
        (Image.new("I;16", (2, 2), 60000), "of 8 bits, got mode I;16; load them with"),
        (Image.new("F", (2, 2), 0.5), "of 8 bits, got mode F; load them with load_p"),
        (Image.new("L", (2, 0)), r"at least one pixel, got a size of \(2, 0\)"),
    ],
)
def test_what_would_be_shown_black_white_or_not_at_all_is_refused(
    picture: Image.Image, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        show_pictures([picture])


def test_each_picture_wants_a_title() -> None:
    with pytest.raises(ValueError, match="got 1 pictures and 2 titles"):
        show_pictures([load_picture()], ["one", "two"])


def test_a_row_holds_at_least_one_picture() -> None:
    with pytest.raises(ValueError, match="columns of at least 1, got 0"):
        show_pictures([load_picture()], columns=0)


@pytest.mark.parametrize("size", [8, 16, 28])
def test_ten_digits_are_drawn_that_differ_and_stand_in_the_middle(size: int) -> None:
    digits = draw_digits(size)
    assert digits.shape == (10, size, size)
    assert 0 <= digits.min() < digits.max() <= 1
    assert len({tuple(digit.flatten().tolist()) for digit in digits}) == 10
    rows, columns = digits.sum(dim=(0, 2)), digits.sum(dim=(0, 1))
    for profile in (rows, columns):
        middle = (profile * torch.arange(size)).sum() / profile.sum()
        assert abs(middle - (size - 1) / 2) < size / 16


def test_a_digit_fills_its_picture_and_reaches_white() -> None:
    assert draw_digits().shape == (10, 16, 16)
    for digit in draw_digits(32):
        rows = digit.amax(dim=1).nonzero().flatten()
        assert 20 <= rows.max() - rows.min() + 1 <= 28
        assert digit.max() == 1


def test_digits_too_small_to_tell_apart_are_refused() -> None:
    with pytest.raises(ValueError, match="size of at least 8, got 4"):
        draw_digits(4)
