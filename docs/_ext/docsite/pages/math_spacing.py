"""Set bars, functions and roots of a formula as TeX does, unknown to browsers."""

from xml.etree.ElementTree import Element, SubElement


def set_as_tex_does(row: Element) -> None:
    """Space and stretch the parts of one element of a formula."""
    if row.tag == "msqrt":  # else the sign of a short letter hangs below its line
        SubElement(row, "mspace", width="0", height="0.78em", depth="0.1em")
    bars = 0
    before: Element | None = None
    for child in list(row):
        if child.text == "∞":
            child.tag = "mi"  # no operator, which would keep its neighbours off
        if child.tag == "mo" and child.text == "|":
            form = ("prefix", "postfix")[bars % 2]
            child.attrib.update(stretchy="false", form=form, lspace="0", rspace="0")
            bars += 1
        # a thin space parts a function from what it multiplies, and from its argument
        if before is not None and _touch(before, child):
            row.insert([*row].index(child), Element("mspace", width="0.1667em"))
        before = child


def _is_function(element: Element) -> bool:
    return element.tag == "mi" and len(element.text or "") > 1


def _touch(left: Element, right: Element) -> bool:
    """Say whether a function stands beside another part with no sign between them."""
    if not (_is_function(left) or _is_function(right)):
        return False
    return (left.tag != "mo" or left.text == ")") and right.tag != "mo"
