"""Let an included function be pasted: put the imports that it uses before it.

    ```{literalinclude} ../../../src/common_layers/pooling.py
    :pyobject: average_pooling_as_convolution
    ```

shows the function alone, whose names mean nothing to a reader who pastes it.
"""

import ast
import sys
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.directives.code import LiteralInclude
from sphinx.util.typing import ExtensionMetadata

from docsite.listing import function_folds
from docsite.paths import read_text


def imports_for(code: str, module: str) -> list[str]:
    """Give the lines of a module that import what some code of it uses.

    Raises:
        NameError: if the code uses something else that the module defines.
    """
    nodes_of_code = list(ast.walk(ast.parse(code)))
    used = {node.id for node in nodes_of_code if isinstance(node, ast.Name)}
    defined = {
        node.name
        for node in nodes_of_code
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }
    lines: list[str] = []
    last = 0
    for statement in ast.parse(module).body:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            wanted = [
                alias
                for alias in statement.names
                if (alias.asname or alias.name.partition(".")[0]) in used
            ]
            if wanted:
                if lines and statement.lineno > last + 1:
                    lines.append("")  # a blank line parts kinds of imports
                statement.names = wanted
                lines.append(ast.unparse(statement))
            last = statement.end_lineno or statement.lineno
        else:
            missing = _names_set_by(statement) & used - defined
            if missing:
                raise NameError(", ".join(sorted(missing)))
    return lines


def _names_set_by(statement: ast.stmt) -> set[str]:
    """Give the names that a statement of a module defines."""
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        return {statement.name}
    return {
        node.id
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


class IncludeWithImports(LiteralInclude):
    """`{literalinclude}` that an object of Python leaves ready to paste."""

    def run(self) -> list[nodes.Node]:
        """Put the imports before the object, where one was asked for."""
        if "pyobject" not in self.options:
            return super().run()
        self.options.setdefault("language", "python")
        included = super().run()
        [block] = (
            block for node in included for block in node.findall(nodes.literal_block)
        )
        file = Path(self.env.relfn2path(self.arguments[0])[1])
        code = block.astext()
        try:
            lines = imports_for(code, read_text(file))
        except NameError as error:
            what = f"{self.options['pyobject']} uses {error}"
            todo = "which whoever pastes it lacks; show an object that stands alone"
            sys.exit(f"{self.get_location()}: {what}, {todo}")
        if lines:
            block.rawsource = "\n".join(lines) + "\n\n\n" + code
            block.children = [nodes.Text(block.rawsource)]
        block["folds"] = function_folds(block.astext())
        return included


def setup(app: Sphinx) -> ExtensionMetadata:
    """Take the place of Sphinx's directive."""
    app.add_directive("literalinclude", IncludeWithImports, override=True)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
