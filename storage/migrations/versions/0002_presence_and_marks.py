"""Who is present in the group's own chat, which words neighbours may see, and presses that count once; quick counts of what went wrong."""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_INDEXES = (
    ("ix_inbox_set_aside", "inbox", ["state", "id"], ("dead", "stale")),
    ("ix_outbox_lost", "outbox", ["state"], ("failed", "expired", "unknown")),
)


def upgrade() -> None:
    op.create_table(
        "mark",
        sa.Column("report_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("what", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_mark_person_id_person")),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_mark_report_id_report")),
        sa.PrimaryKeyConstraint("report_id", "person_id", "what", name=op.f("pk_mark")),
    )
    op.add_column("membership", sa.Column("in_chat", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("observation", sa.Column("showable", sa.Boolean(), nullable=False, server_default=sa.true()))
    for name, table, columns, states in _INDEXES:
        where = sa.text(f"state in {states}")
        op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    for name, table, _, _ in _INDEXES:
        op.drop_index(name, table)
    # SQLite drops a column by copying the table: what it would forget in the copy is said again.
    with op.batch_alter_table("observation", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_column("showable")
    with op.batch_alter_table("membership") as batch_op:
        batch_op.drop_column("in_chat")
    op.drop_table("mark")
