"""What the code hands to each key, as far as it can be read out of the code; the rest is written down here."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from saar.reading.reasons import REASONS
from tests.texts.used import expand, is_key, said_on_pages, shape, sources

SAYS = {"Finding", "Line", "Reply", "Tell", "_tell", "_tell_person", "_to_reporter", "_trouble", "say", "tell"} | {
    "_answer_press",
    "_say",
    "tell_admins",
}
"""Calls that carry a key together with its arguments."""

ADDING = ("_to_reporter", "_tell_person", "_answer_press")
"""Functions of handlers that add arguments by themselves, whatever they are handed."""

THROUGH_WORK = {"Tell", "Reply", "_tell", "_tell_person", "_to_reporter", "tell_admins"}
ALWAYS = {"emergency", "police"}
"""What `Work.tell` hands to every message."""

WRITTEN_DOWN: dict[str, set[str]] = {
    "config.bad_value": {"where", "why"},
    "config.unknown_key": {"where", "why"},
    "log.": {"when", "who", "whom", "rule", "number", "count", "version", "what"},
    "mail.subject.": {"group", "count", "number", "category", "place"},
    "mail.words": {"at", "text"},
    "admin.appeal": {"text", "rule", "name"},
    "admin.doubt": {"text", "rule", "name"},
    "admin.removal": {"text", "rule", "name"},
    "admin.score": {"group", "cases", "right", "wrong", "open"},
    "admin.wave.": {"group", "name"},
    "private.admin_looks": {"text", "rule", "until", "emergency"},
    "private.appeal_": {"text"},
    "private.keep_distance": {"text", "emergency"},
    "private.keep_distance.": {"text", "emergency"},
    "private.moved": {"text", "rule", "until", "emergency"},
    "private.photo_removed": {"text", "rule", "until", "emergency"},
    "private.welcome_": {"group", "admins", "emergency", "version", "lines", "core"},
    "private.rest": {"text", "rule", "until", "emergency"},
    "private.rewrite": {"text", "rule", "until", "emergency"},
    "rules.": {
        "emergency",
        "police",
        "night_from",
        "night_until",
        "group",
        "lines",
        "core",
        "admins",
        "version",
        "line",
        "state",
        "groups",
        "of",
    },
    "private.held.": {"text", "emergency"},
    "toast.": {"emergency"},
}
"""Keys that travel through a variable (a prefix ends in a dot or underscore), with what is handed over at the end."""

_LINK = {"start_token", "page_token", "board_token"}
"""bot/render.py turns these into `url`."""


@dataclass
class Scope:
    """Where names are looked up: the assignments of a function, the functions of its module."""

    assigned: dict[str, list[ast.expr]]
    functions: dict[str, ast.FunctionDef]

    def names(self, node: ast.AST | None) -> set[str] | None:
        """The keys of a dict-valued expression; None when it cannot be read out of the code."""
        match node:
            case ast.Dict():
                return self._of_dict(node)
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                one, other = self.names(left), self.names(right)
                return one | other if one is not None and other is not None else None
            case ast.BoolOp(op=ast.Or(), values=values):
                return self.names(values[-1])
            case ast.Name(id=name, lineno=line):
                before = [value for value in self.assigned.get(name, ()) if value.lineno < line]
                last = max(before, key=lambda value: value.lineno, default=None)
                return self._without(name).names(last)
            case ast.Call(func=ast.Name(id=name)) if name in self.functions:
                returns = [n for n in ast.walk(self.functions[name]) if isinstance(n, ast.Return)]
                return self.names(returns[0].value) if len(returns) == 1 else None
        return None

    def _without(self, name: str) -> Scope:
        """The same scope without one name: `args = args | more` means what it was before."""
        return Scope({known: values for known, values in self.assigned.items() if known != name}, self.functions)

    def _of_dict(self, node: ast.Dict) -> set[str] | None:
        """The keys of a dict as it is written, those it takes over from another one included."""
        found: set[str] = set()
        for key, value in zip(node.keys, node.values, strict=True):
            more = self.names(value) if key is None else {str(key.value)} if isinstance(key, ast.Constant) else None
            if more is None:
                return None
            found |= more
        return found

    def keys(self, node: ast.AST) -> list[str]:
        """The keys that an argument can be: a string, an f-string, a choice between two, a name for one of these."""
        if isinstance(node, ast.IfExp):
            return [*self.keys(node.body), *self.keys(node.orelse)]
        if isinstance(node, ast.Name):
            return [key for value in self.assigned.get(node.id, ()) for key in self._without(node.id).keys(value)]
        text = shape(node)
        return expand(text) if text is not None and is_key(text) else []


def _assignments(function: ast.AST) -> dict[str, list[ast.expr]]:
    found: dict[str, list[ast.expr]] = defaultdict(list)
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id].append(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            found[node.target.id].append(node.value)
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            found[node.target.id].append(ast.copy_location(ast.Constant(None), node))
    return found


@cache
def always(name: str) -> set[str]:
    """What one of `ADDING` adds: the first dict that it puts into `args`."""
    for source in sources():
        for node in ast.walk(source.tree) if source.tree is not None else ():
            if isinstance(node, ast.FunctionDef) and node.name == name:
                handed = [k.value for k in ast.walk(node) if isinstance(k, ast.keyword) and k.arg == "args"]
                for value in (*_assignments(node)["args"], *handed):
                    for found in ast.walk(value):
                        if isinstance(found, ast.Dict) and found.keys:
                            return {str(k.value) for k in found.keys if isinstance(k, ast.Constant)}
    raise LookupError(name)


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _from_call(node: ast.Call, scope: Scope) -> Iterator[tuple[str, set[str]]]:
    name = _called(node)
    arguments = [*node.args, *(k.value for k in node.keywords if k.arg in ("key", "args"))]
    keys = [key for one in arguments for key in scope.keys(one)]
    if name not in SAYS or not keys:
        return
    given: set[str] | None = set()
    if name in ("tell_admins", "_say"):
        given = {str(k.arg) for k in node.keywords} - {"lane"}
    else:
        at = max(n for n, one in enumerate(arguments) if scope.keys(one))
        rest = [one for one in arguments[at + 1 :] if not isinstance(one, ast.Tuple | ast.JoinedStr)]
        named = [k.value for k in node.keywords if k.arg == "args"]
        handed = named[0] if named else rest[0] if rest and name not in ADDING else None
        given = scope.names(handed) if handed is not None else set()
    if given is not None:
        given = given | (always(name) if name in ADDING else set()) | (ALWAYS if name in THROUGH_WORK else set())
        for key in keys:
            yield key, {"url" if one in _LINK else one for one in given}


def _from_tuple(node: ast.Tuple, scope: Scope) -> Iterator[tuple[str, set[str]]]:
    """A finding as a pair: ("config.missing", {"path": ...})."""
    if len(node.elts) == 2 and isinstance(node.elts[1], ast.Dict):
        given = scope.names(node.elts[1])
        for key in scope.keys(node.elts[0]) if given is not None else ():
            yield key, given or set()


def _sites(tree: ast.Module) -> Iterator[tuple[str, set[str]]]:
    functions = {n.name: n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        scope = Scope(_assignments(function), functions)
        for node in ast.walk(function):
            if isinstance(node, ast.Call):
                yield from _from_call(node, scope)
            elif isinstance(node, ast.Tuple):
                yield from _from_tuple(node, scope)


@cache
def passed() -> Mapping[str, list[set[str]]]:
    """For each key the names it is handed, once for every place that can be read."""
    found: dict[str, list[set[str]]] = defaultdict(list)
    for source in sources():
        for key, names in _sites(source.tree) if source.tree is not None else ():
            found[key].append(names)
    for _, text, names in said_on_pages():
        for key in expand(text):
            found[key].append(names)
    for key, reason_names in REASONS.items():
        found[key].append(set(reason_names))
    return found


def written_down(key: str) -> set[str] | None:
    """What this file says that a key is handed."""
    fitting = [p for p in WRITTEN_DOWN if key == p or (p[-1] in "._" and key.startswith(p))]
    return WRITTEN_DOWN[max(fitting, key=len)] if fitting else None
