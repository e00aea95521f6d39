"""The house stays as it was drawn: imports run one way, sizes stay small, examples and pictures cannot lie."""

from __future__ import annotations

import ast
import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from bot.config import Config
from handlers.commands import COMMANDS
from saar.diagram import mermaid
from saar.settings import ALLOWED, EXPLAINED, GroupSettings

ROOT = Path(__file__).resolve().parents[2]
ROOMS = {"saar": (), "storage": ("saar",), "handlers": ("saar", "storage"), "bot": ("saar", "storage", "handlers")}
FILES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
FORBIDDEN_IN_CORE = {
    "asyncio",
    "logging",
    "random",
    "secrets",
    "socket",
    "sqlite3",
    "sqlalchemy",
    "sqlmodel",
    "aiohttp",
    "os",
    "time",
}
FORBIDDEN_NAMES = {"utils", "helpers", "manager", "base", "common", "misc"}


def imports(path: Path) -> set[str]:
    """The top-level modules that a file imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name.split(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_run_one_way(path: Path) -> None:
    room = path.relative_to(ROOT).parts[0]
    forbidden = set(ROOMS) - set(ROOMS[room]) - {room}
    assert not imports(path) & forbidden


@pytest.mark.parametrize("path", sorted((ROOT / "saar").rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT)))
def test_the_core_touches_no_world(path: Path) -> None:
    assert not imports(path) & FORBIDDEN_IN_CORE
    text = path.read_text("utf-8")
    assert "datetime.now" not in text
    assert "async def" not in text


@pytest.mark.parametrize("path", sorted((ROOT / "handlers").rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT)))
def test_handlers_know_no_network_no_clock_no_channel(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "async def" not in text
    assert "datetime.now" not in text
    assert not re.search(r"\bif\b[^\n]*[\"'](telegram|whatsapp|sms|mail)[\"']", text)


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_files_stay_small_and_are_named_for_what_they_hold(path: Path) -> None:
    assert path.stem not in FORBIDDEN_NAMES
    word_list = path.stem.startswith(("lexicon", "place_words", "place_weights", "names", "neutral"))
    if "migrations" not in path.parts and not word_list:
        assert len(path.read_text("utf-8").splitlines()) <= 350


def test_every_setting_is_explained_and_in_the_example() -> None:
    names = {f.name for f in fields(GroupSettings)}
    assert set(EXPLAINED) == names
    assert set(ALLOWED) <= names
    example = tomllib.loads((ROOT / "config.example.toml").read_text("utf-8"))
    # The gemeente has a table of its own in the file.
    assert set(example["group"]) == names - {"gemeente_name", "gemeente_url"}
    defaults = GroupSettings()
    assert all(example["group"][name] == getattr(defaults, name) for name in example["group"])


def test_every_key_of_the_configuration_is_in_the_example() -> None:
    example = tomllib.loads((ROOT / "config.example.toml").read_text("utf-8"))
    for section, field in Config.model_fields.items():
        inner = field.get_default(call_default_factory=True)
        assert section in example
        if hasattr(inner, "model_dump"):
            assert set(example[section]) == set(inner.model_dump())


def test_the_diagram_in_the_readme_is_drawn_from_the_table() -> None:
    assert mermaid() in (ROOT / "README.md").read_text("utf-8")


def test_every_command_is_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert not [c.name for c in COMMANDS if f"/{c.name}" not in text]


def test_nothing_names_a_machine_path() -> None:
    for path in FILES:
        assert "/work/" not in path.read_text("utf-8")
        assert "/root/" not in path.read_text("utf-8")
