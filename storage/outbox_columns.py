"""How a message lies in its table: which columns, and its arguments sealed."""

from typing import Any

from storage.moments import from_us, maybe_from
from storage.rows import OutboxRow
from storage.transaction import LANES, Transaction, unpack

ARGS = b"outbox.args"
COLUMNS = """o.id, o.causation, o.recipient, o.key, o.step, o.args_enc, o.group_id, o.report_id, o.about_person_id,
    o.lane, o.silent, o.buttons, o.reply_to, o.only_to, o.channel, o.state, o.attempts, o.due_at, o.expires_at, o.ref,
    o.created_at, o.sent_at, o.why"""


def from_columns(tx: Transaction, columns: tuple[Any, ...], claimed: bool = False) -> OutboxRow | None:
    """A message from a row of COLUMNS. A `claimed` one that does not open is None, otherwise its arguments are empty."""
    (row_id, causation, recipient, key, step, sealed, group_id, report_id, about, lane, silent) = columns[:11]
    (buttons, reply_to, only_to, channel, state, attempts, due_at, expires_at) = columns[11:19]
    ref, created_at, sent_at, why = columns[19:]
    args = tx.open_args(sealed, ARGS, (about, group_id, recipient)) if sealed else {}
    if args is None:
        if claimed:
            return None
        args = {}
    return OutboxRow(
        row_id, causation, recipient, key, step, args, group_id, report_id, about, LANES[lane], bool(silent),
        [] if buttons == "[]" else unpack(buttons), reply_to, only_to, channel, "sending" if claimed else state,
        attempts + claimed, from_us(due_at), maybe_from(expires_at), ref, from_us(created_at), maybe_from(sent_at), why,
    )  # fmt: skip
