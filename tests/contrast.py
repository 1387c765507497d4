"""The contrast of two colours, as WCAG 2.2 defines it."""

DARK_GROUND = "#131416"  # furo's


def blend(color: str, opacity: float, ground: str) -> list[float]:
    """Return a colour on a ground, red, green and blue from 0 to 1."""
    return [
        opacity * int(color[at : at + 2], 16) / 255
        + (1 - opacity) * int(ground[at : at + 2], 16) / 255
        for at in (1, 3, 5)
    ]


def luminance(color: list[float]) -> float:
    """Return the relative luminance of a colour."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in color
    ]
    return sum(
        share * part
        for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True)
    )


def contrast(color: str, ground: str, opacity: float = 1) -> float:
    """Return the contrast of a colour, as `#rrggbb`, with the ground it lies on."""
    pair = luminance(blend(color, opacity, ground)), luminance(blend(ground, 1, ground))
    return (max(pair) + 0.05) / (min(pair) + 0.05)
