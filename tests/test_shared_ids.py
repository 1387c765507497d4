"""Sections of a translated page have the ids of the English ones in their places."""

import re
from pathlib import Path

import pytest
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.shared_ids"]
language = "zh_CN"
myst_heading_anchors = 3
"""
ENGLISH = """---
title: "# no heading"
---

# Pooling

## Use `AvgPool2d`

```python
# no heading
```

## What goes [wrong](https://example.org)
"""
CHINESE = """# 池化

[看这里](#what-goes-wrong)

## 使用 `AvgPool2d`

## 容易出错的地方
"""


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    site = SmallSite(tmp_path, CONF)
    site.write("en/index.md", ENGLISH)
    site.write("docs/index.md", CHINESE)
    return site


def section_ids(site: SmallSite) -> list[str]:
    return re.findall(r'<section id="([^"]*)"', site.read("index.html"))


def test_sections_have_the_english_ids_and_links_find_them(site: SmallSite) -> None:
    assert not site.build()
    assert section_ids(site) == ["pooling", "use-avgpool2d", "what-goes-wrong"]
    assert 'href="#what-goes-wrong"' in site.read("index.html")


def test_a_changed_english_heading_is_followed(site: SmallSite) -> None:
    assert not site.build()
    site.write("en/index.md", ENGLISH.replace("# Pooling", "# Pool"))
    assert not site.build()
    assert section_ids(site)[0] == "pool"
