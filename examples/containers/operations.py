from collections.abc import Callable
from typing import Any

import torch
from torch import nn


def linear() -> nn.Module:
    return nn.Linear(3, 3)


operations: dict[str, Callable[[Any], object]] = {
    "container(x)": lambda container: container(torch.zeros(2, 3)),
    "container[0]": lambda container: container[0],
    'container["0"]': lambda container: container["0"],
    "container[:2]": lambda container: container[:2],
    "len(container)": len,
    "container.append(layer)": lambda container: container.append(linear()),
    "container.insert(0, layer)": lambda container: container.insert(0, linear()),
    "container.extend(layers)": lambda container: container.extend([linear()]),
    "container + container": lambda container: container + container,
    'container.pop("1")': lambda container: container.pop("1"),
    "container.pop(1)": lambda container: container.pop(1),
    "del container[0]": lambda container: container.__delitem__(0),
    "container.keys()": lambda container: container.keys(),
    'container.update({"a": layer})': lambda one: one.update({"a": linear()}),
    'container.add_module("a", layer)': lambda one: one.add_module("a", linear()),
}

# draw
table: dict[str, list[str]] = {}
for text, operate in operations.items():
    three = [linear() for _ in range(3)]
    named = {str(at): layer for at, layer in enumerate(three)}
    table[text] = []
    for one in (nn.Sequential(*three), nn.ModuleList(three), nn.ModuleDict(named)):
        try:
            operate(one)
        except Exception:
            table[text].append("✗")
        else:
            table[text].append("✓")
print("operation  Sequential  ModuleList  ModuleDict")
for text, works in table.items():
    print(text, *works, sep="  ")

# check
assert table["container(x)"] == ["✓", "✗", "✗"]
assert table["container.keys()"] == ["✗", "✗", "✓"]
