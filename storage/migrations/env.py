"""How Alembic reaches the database: on the connection it is handed, or on `-x url=` when a migration is written."""

from alembic import context

from storage.engine import make_engine
from storage.tables import METADATA


def _migrate(connection: object) -> None:
    context.configure(
        connection=connection,  # type: ignore[arg-type]
        target_metadata=METADATA,
        render_as_batch=True,
        compare_type=True,
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        context.run_migrations()


handed = context.config.attributes.get("connection")
if handed is not None:
    _migrate(handed)
else:
    with make_engine(context.get_x_argument(as_dictionary=True)["url"]).begin() as opened:
        _migrate(opened)
