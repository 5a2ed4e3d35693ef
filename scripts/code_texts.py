"""The texts that the code marks for translation, read from its syntax tree.

pyside6-lupdate misses texts inside f-strings, plurals whose count is an attribute, and `tr` by another name; so the
texts are found here, and lupdate is given a plain list of them.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class Text(NamedTuple):
    """One text: its context, the English words, a comment that tells two equal ones apart, whether it counts."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


class Found(NamedTuple):
    """What a file holds: texts, contexts whose texts come from a variable, and marks that can't be collected."""

    texts: list[Text]
    looked_up: list[tuple[str, str]]
    troubles: list[str]


def read(path: Path, name: str) -> Found:
    """Texts of a Python file; `name` is how its troubles call it."""
    tree = ast.parse(path.read_text("utf-8"))
    reader = _Reader(name, _helpers(tree))
    reader.visit(tree)
    return reader.found


class _Reader(ast.NodeVisitor):
    def __init__(self, name: str, helpers: Mapping[str, str]) -> None:
        self.found = Found([], [], [])
        self._name = name
        self._helpers = helpers
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        called = _called(node)
        if called == "tr":
            self._read_tr(node)
        elif called in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) >= 2:
            self._read_translate(_strings(node.args), node, len(node.args) >= 4)
        elif called in self._helpers:
            self._read_translate([self._helpers[called], *_strings(node.args)], node, plural=False)
        self.generic_visit(node)

    def _read_tr(self, node: ast.Call) -> None:
        words = _strings(node.args)
        on_self = isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)
        if not (on_self and node.func.value.id == "self" and self._classes and words and words[0] is not None):  # type: ignore[attr-defined]
            self._trouble(
                node, "only self.tr with words in quotes is collected; elsewhere use translate with a context"
            )
            return
        self._add(self._classes[-1], words, node, len(node.args) >= 3)

    def _read_translate(self, strings: Sequence[str | None], node: ast.Call, plural: bool) -> None:
        context, *words = strings
        if context is not None and words[0] is not None:
            self._add(context, words, node, plural)
        elif context is not None:
            self.found.looked_up.append((context, f"{self._name}:{node.lineno}"))
        elif words[0] is not None:
            self._trouble(node, "the context has to stand in quotes")

    def _add(self, context: str, words: Sequence[str | None], node: ast.Call, plural: bool) -> None:
        plural = plural or any(keyword.arg == "n" for keyword in node.keywords)
        comment = words[1] if len(words) > 1 and words[1] else ""
        self.found.texts.append(Text(context, words[0] or "", comment, plural))

    def _trouble(self, node: ast.Call, words: str) -> None:
        self.found.troubles.append(f"{self._name}:{node.lineno}: {words}")


def _helpers(tree: ast.Module) -> dict[str, str]:
    """Functions of a module that only put in the context, as `def _tr(text): return translate("Camps", text)`."""
    found = {}
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and isinstance(last := function.body[-1], ast.Return):
            call = last.value
            if isinstance(call, ast.Call) and len(call.args) == 2 and _called(call) == "translate":
                context, words = _strings(call.args)
                if context is not None and words is None:
                    found[function.name] = context
    return found


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _strings(nodes: Sequence[ast.expr]) -> list[str | None]:
    return [node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None for node in nodes]


def unmarked(found: Sequence[Found], known: set[str]) -> list[str]:
    """Where a variable is translated in a context of which no text is known."""
    contexts = {text.context for one in found for text in one.texts} | set(known)
    return [
        f"{place}: no text of the context “{context}” is marked"
        for one in found
        for context, place in one.looked_up
        if context not in contexts
    ]
