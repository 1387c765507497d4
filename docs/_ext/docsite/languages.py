"""The languages of the site: the one table that everything else asks."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """One edition of the site."""

    folder: str  # of its pages, below docs/ and in an address
    sphinx: str  # what Sphinx calls it
    tag: str  # what HTML calls it
    label: str  # what it calls itself
    title: str  # what it calls the site


LANGUAGES = (
    Language("en", "en", "en", "English", "Common Layers"),
    Language("zh-cn", "zh_CN", "zh-CN", "简体中文", "PyTorch 常用层"),
)
FOLDERS = [language.folder for language in LANGUAGES]


def language_of(name: str) -> Language:
    """Return the language that Sphinx calls so."""
    return next(language for language in LANGUAGES if language.sphinx == name)
