"""The kinds of column the tables share.

A time is a whole number of microseconds since 1970 in UTC: it sorts, compares and indexes alike on every database, and
no driver can drop its time zone. What ends in `_enc` is sealed (storage/encryption.py), what ends in `_hash` is a keyed
look-up hash. Ids are never given out twice (AUTOINCREMENT), because causation ids and recipients outlive their rows.
"""

from typing import Any

from sqlalchemy import BigInteger, Integer
from sqlmodel import Field, SQLModel

METADATA = SQLModel.metadata
METADATA.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

_ROWID = BigInteger().with_variant(Integer, "sqlite")


def row_id() -> Any:
    """A primary key that the database hands out, once only."""
    return Field(default=None, primary_key=True, sa_type=_ROWID)


def refers(target: str, *, index: bool = False, null: bool = False, key: bool = False) -> Any:
    """A reference to another row's id, say "person.id"."""
    return Field(
        default=None if null else ...,
        foreign_key=target,
        index=index,
        nullable=null,
        primary_key=key,
        sa_type=_ROWID,
    )


def moment(*, null: bool = False, index: bool = False) -> Any:
    """A time in microseconds since 1970, UTC."""
    return Field(default=None if null else ..., nullable=null, index=index, sa_type=BigInteger)
