"""Threads that cost money: windows, paid messages, spending, consent, and words that wait for a choice."""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text() -> sqlmodel.sql.sqltypes.AutoString:
    return sqlmodel.sql.sqltypes.AutoString()


def upgrade() -> None:
    op.create_table(
        "thread",
        sa.Column("address_id", _ID, nullable=False),
        sa.Column("wrote_at", sa.BigInteger(), nullable=True),
        sa.Column("reached_at", sa.BigInteger(), nullable=True),
        sa.Column("stopped_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name=op.f("fk_thread_address_id_address")),
        sa.PrimaryKeyConstraint("address_id", name=op.f("pk_thread")),
    )
    op.create_index(op.f("ix_thread_reached_at"), "thread", ["reached_at"])
    op.create_table(
        "posted",
        sa.Column("ref", _text(), nullable=False),
        sa.Column("channel", _text(), nullable=False),
        sa.Column("address_id", sa.Integer(), nullable=True),
        sa.Column("recipient", _text(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("report_id", sa.Integer(), nullable=True),
        sa.Column("outbox_id", sa.Integer(), nullable=True),
        sa.Column("card_id", sa.Integer(), nullable=True),
        sa.Column("kind", _text(), nullable=False),
        sa.Column("tenths", sa.Integer(), nullable=False),
        sa.Column("month", _text(), nullable=False),
        sa.Column("arrival", _text(), nullable=False),
        sa.Column("failure", _text(), nullable=False),
        sa.Column("why", _text(), nullable=False),
        sa.Column("again_s", sa.Integer(), nullable=False),
        sa.Column("buttons", _text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_posted")),
    )
    op.create_index(op.f("ix_posted_report_id"), "posted", ["report_id"])
    op.create_index(op.f("ix_posted_recipient_at"), "posted", ["recipient", "at"])
    op.create_index(op.f("ix_posted_at"), "posted", ["at"])
    op.create_table(
        "spending",
        sa.Column("month", _text(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("kind", _text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("tenths", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("month", "group_id", "kind", name=op.f("pk_spending")),
    )
    op.create_table(
        "consent",
        sa.Column("id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("channel", _text(), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("words_enc", sa.LargeBinary(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_consent_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_consent_person_id_channel"), "consent", ["person_id", "channel"])
    op.create_table(
        "pending",
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("said_enc", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_pending_person_id_person")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_pending")),
    )


def downgrade() -> None:
    for table in ("pending", "consent", "spending", "posted", "thread"):
        op.drop_table(table)
