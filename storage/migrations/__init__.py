"""The schema's history. HEAD is what this program needs; a test holds it equal to the newest script.

A new migration: change storage/tables, then
`alembic -c storage/migrations/alembic.ini -x url=sqlite:///saar.db revision --autogenerate -m "what changes"`.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0004"


class SchemaAhead(Exception):
    """The database was made by a newer program; an older one must not touch it."""


def revision(connection: Connection) -> str | None:
    """The schema's revision, or None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("select version_num from alembic_version")).scalar()
    return found


def upgrade(engine: Engine, to: str = "head") -> None:
    """Bring the schema to a revision, in one transaction. Raises SchemaAhead for a revision unknown to this program."""
    _run(engine, "upgrade", to)


def downgrade(engine: Engine, to: str) -> None:
    """Take the schema back to an earlier revision."""
    _run(engine, "downgrade", to)


def _run(engine: Engine, command: str, to: str) -> None:
    # Alembic takes a third of a second and 20 MB: only here, when the schema really changes.
    from alembic import command as commands
    from alembic.script import ScriptDirectory
    from alembic.util.exc import CommandError

    settings = config()
    scripts = ScriptDirectory.from_config(settings)
    with engine.begin() as connection:
        now = revision(connection)
        try:
            known = now is None or scripts.get_revision(now) is not None
        except CommandError:
            known = False
        if not known:
            raise SchemaAhead(f"the database is at revision {now}, which this version does not know")
        settings.attributes["connection"] = connection
        getattr(commands, command)(settings, to)


def config() -> "Config":
    """Alembic's configuration for these scripts."""
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent))
    settings.set_main_option("path_separator", "os")
    return settings
