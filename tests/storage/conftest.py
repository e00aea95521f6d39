"""A fresh, encrypted SQLite file per test, and a small street in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.encryption import Keyring, new_key
from storage.store import Store

NOW = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
KEY = new_key()


@dataclass(frozen=True)
class Street:
    """Ids of what the fixture made."""

    group: int
    katrien: int
    donald: int


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "saar.db"


@pytest.fixture
def url(path: Path) -> str:
    return f"sqlite:///{path}"


@pytest.fixture
def keyring() -> Keyring:
    return Keyring(KEY)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An upgraded, empty database; copied, because a migration takes longer than most tests."""
    made = tmp_path_factory.mktemp("empty") / "saar.db"
    Store.open(f"sqlite:///{made}", Keyring(KEY)).close()
    return made


@pytest.fixture
def store(empty_database: Path, path: Path, url: str, keyring: Keyring) -> Iterator[Store]:
    path.write_bytes(empty_database.read_bytes())
    with Store.open(url, keyring) as opened:
        yield opened


@pytest.fixture
def street(store: Store) -> Street:
    """Duckstad with its admin Katrien (house 12a) and the resident Donald."""
    with store.write() as unit:
        group = unit.groups.create("Duckstad", NOW, state="active")
        unit.people.add_address("group", group.id, "telegram", "-100200300")
        katrien = unit.people.create("Katrien Duck", "nl", NOW)
        unit.people.add_address("person", katrien.id, "telegram", "700001", can_start=True)
        unit.groups.add_member(group.id, katrien.id, NOW, role="admin", house="Lindelaan 12a")
        donald = unit.people.create("Donald Duck", None, NOW)
        unit.people.add_address("person", donald.id, "telegram", "700002")
        unit.groups.add_member(group.id, donald.id, NOW)
        unit.commit()
    return Street(group.id, katrien.id, donald.id)
