"""House rules: choices of a group, what was found, kept pictures, counters."""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text() -> sqlmodel.sql.sqltypes.AutoString:
    return sqlmodel.sql.sqltypes.AutoString()


def upgrade() -> None:
    op.create_table(
        "house_rules",
        sa.Column("group_id", _ID, nullable=False),
        sa.Column("choices", _text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("demands", sa.Integer(), nullable=False),
        sa.Column("page_ref", _text(), nullable=True),
        sa.Column("watched_from", sa.BigInteger(), nullable=True),
        sa.Column("slow_until", sa.BigInteger(), nullable=True),
        sa.Column("locked_until", sa.BigInteger(), nullable=True),
        sa.Column("room_channel", _text(), nullable=True),
        sa.Column("room_enc", sa.LargeBinary(), nullable=True),
        sa.Column("room_hash", sa.LargeBinary(), nullable=True),
        sa.Column("room_topic", _text(), nullable=True),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_house_rules_group_id_group")),
        sa.PrimaryKeyConstraint("group_id", name=op.f("pk_house_rules")),
        sa.UniqueConstraint("room_hash", name=op.f("uq_house_rules_room_hash")),
    )
    op.create_table(
        "offence",
        sa.Column("id", _ID, nullable=False),
        sa.Column("group_id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("rule", _text(), nullable=False),
        sa.Column("step", _text(), nullable=False),
        sa.Column("mode", _text(), nullable=False),
        sa.Column("message_ref", _text(), nullable=False),
        sa.Column("text_enc", sa.LargeBinary(), nullable=True),
        sa.Column("sure", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("shown_at", sa.BigInteger(), nullable=True),
        sa.Column("verdict", _text(), nullable=False),
        sa.Column("appeal", _text(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_offence_group_id_group")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_offence_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offence")),
        sa.UniqueConstraint(
            "group_id", "person_id", "rule", "message_ref", name=op.f("uq_offence_group_id_person_id_rule_message_ref")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_offence_group_id_mode_at"), "offence", ["group_id", "mode", "at"])
    op.create_index(op.f("ix_offence_person_id"), "offence", ["person_id"])
    op.create_index(op.f("ix_offence_at"), "offence", ["at"])
    op.create_table(
        "picture",
        sa.Column("id", _ID, nullable=False),
        sa.Column("group_id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=True),
        sa.Column("causation", _text(), nullable=False),
        sa.Column("media_enc", sa.LargeBinary(), nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_picture_group_id_group")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_picture_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_picture")),
        sa.UniqueConstraint("causation", name=op.f("uq_picture_causation")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_picture_group_id_report_id"), "picture", ["group_id", "report_id"])
    op.create_index(op.f("ix_picture_person_id"), "picture", ["person_id"])
    op.create_index(op.f("ix_picture_expires_at"), "picture", ["expires_at"])
    op.create_table(
        "counter",
        sa.Column("group_id", _ID, nullable=False),
        sa.Column("name", _text(), nullable=False),
        sa.Column("moments", _text(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_counter_group_id_group")),
        sa.PrimaryKeyConstraint("group_id", "name", name=op.f("pk_counter")),
    )
    op.create_index(op.f("ix_counter_seen_at"), "counter", ["seen_at"])


def downgrade() -> None:
    for table in ("counter", "picture", "offence", "house_rules"):
        op.drop_table(table)
