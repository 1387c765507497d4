"""The languages of the site: the one table that everything else asks."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """One edition of the site."""

    folder: str  # of its pages, below docs/ and in an address
    sphinx: str  # what Sphinx calls it
    tag: str  # what HTML calls it
    label: str  # what it calls itself


LANGUAGES = (
    Language("en", "en", "en", "English"),
    Language("zh-cn", "zh_CN", "zh-CN", "简体中文"),
)
