"""Write the text of all pages into one file, llms.txt, for those who read by machine.

A page that runs code is taken from its notebook: prose, code, and what it printed. Of
the others the search index has the text.
"""

import json
from pathlib import Path
from typing import Any

LANGUAGES = {"en": "English", "zh-cn": "简体中文"}


def write_llms(site: Path, address: str) -> None:
    """Write llms.txt; with an address, its links are whole."""
    parts = ["# Common Layers\n\n> PyTorch's common layers, taught by code that runs."]
    for folder, name in LANGUAGES.items():
        index = site / folder / "searchindex.js"
        if not index.is_file():
            continue
        parts.append(f"# {name}")
        found = index.read_text(encoding="utf-8").partition("=")[2].rstrip(";\n ")
        for page, sections in json.loads(found):
            link = f"{address}/{folder}/{page}.html".removeprefix("/")
            notebook = site / folder / f"{page}.ipynb"
            if notebook.is_file():
                text = from_notebook(json.loads(notebook.read_text(encoding="utf-8")))
            else:
                text = from_sections(sections)
            parts.append(f"<{link}>\n\n{text}")
    (site / "llms.txt").write_text(
        "\n\n".join(parts) + "\n", encoding="utf-8", newline="\n"
    )


def from_notebook(notebook: dict[str, Any]) -> str:
    """Give a notebook as Markdown, without its pictures."""
    parts = []
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] != "code":
            parts.append(source)
            continue
        parts.append(f"```python\n{source}\n```")
        printed = "".join(map(text_of, cell["outputs"])).rstrip()
        if printed:
            parts.append(f"```text\n{printed}\n```")
    return "\n\n".join(parts)


def text_of(output: dict[str, Any]) -> str:
    """Give what an output says in words."""
    if output["output_type"] == "stream":
        return "".join(output["text"])
    if output["output_type"] == "error":
        return f"{output['ename']}: {output['evalue']}\n"
    return ""


def from_sections(sections: list[list[Any]]) -> str:
    """Give the sections of a page as the search index has them."""
    return "\n\n".join(
        f"{'#' if at == 0 else '##'} {heading}\n\n{text}".rstrip()
        for at, (_id, heading, text, *_words) in enumerate(sections)
    )
