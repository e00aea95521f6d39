"""Everything of a person's goes away, and what is under way ends properly.

The person's data key is destroyed, so every text sealed under it is noise from then on, in backups' copies of the
fields too as long as the backup's own copy of the key is gone. Ids stay: the audit log and the reports hold ids only.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from storage.encryption import Unreadable
from storage.moments import to_us
from storage.transaction import Transaction

if TYPE_CHECKING:
    from storage.people import People

_STATEMENTS = (
    "delete from thread where address_id in (select id from address where owner_kind = 'person' and owner_id = :id)",
    "delete from consent where person_id = :id",
    "update offence set text_enc = null where person_id = :id",
    "delete from picture where person_id = :id",
    "delete from pending where person_id = :id",
    "update posted set recipient = '', address_id = null, buttons = '{}' where recipient = :recipient",
    "delete from address where owner_kind = 'person' and owner_id = :id",
    "update membership set house_enc = null, standing = 'removed' where person_id = :id",
    "delete from duty where person_id = :id",
    "update observation set text_enc = null, message_ref = null where person_id = :id",
    "delete from recent_line where person_id = :id",
    "delete from button where for_person_id = :id",
    "delete from link where person_id = :id",
    "update outbox set state = 'expired', why = 'erased', ended_at = :now, lease_until = null"
    " where (recipient = :recipient or about_person_id = :id) and state in ('queued', 'retry_at')",
    "update outbox set args_enc = null, ref = null where recipient = :recipient or about_person_id = :id",
    "update outbox set args_enc = null where state not in ('queued', 'retry_at', 'sending')"
    " and report_id in (select id from report where reporter_id = :id"
    " union select report_id from observation where person_id = :id)",
    "update card set state = 'expired', why = 'erased', ref = null, lease_until = null where recipient = :recipient",
    "update action set state = 'expired', why = 'erased', ended_at = :now, lease_until = null"
    " where recipient = :recipient and state in ('queued', 'retry_at')",
    "update action set args_enc = null where recipient = :recipient",
    "update report set place_enc = null, plate_enc = null, facts_enc = null, outcome_enc = null, anonymised_at = :now"
    " where reporter_id = :id and closed_at is not null",
)


def erase(tx: Transaction, people: People, person_id: int, now: datetime) -> bool:
    """Erase a person in this transaction; False when there is nobody or it was done before.

    A report of theirs that is still open keeps place and facts (under the group's key) until it is closed; retention
    then takes them away at once. Put the word of farewell into the outbox, and let a deadline erase after it has left:
    without an address nothing can be sent.
    """
    if tx.person_key(person_id) is None:
        return False
    _wipe_letters(tx, people, person_id)
    params = {"id": person_id, "recipient": f"p{person_id}", "now": to_us(now)}
    for statement in _STATEMENTS:
        tx.sql.cursor(statement, params)
    tx.sql.cursor(
        "update person set data_key = null, name_enc = null, language = null, erased_at = :now where id = :id", params
    )
    tx.forget_keys()
    tx.vault.forget()
    tx.touched.add("erased")
    return True


def _wipe_letters(tx: Transaction, people: People, person_id: int) -> None:
    """Empty the dead letters and stale messages in which one of the person's addresses or their name stands."""
    person = people.get(person_id)
    needles = [row.value.encode() for row in people.address("person", person_id)]
    needles += [person.name.encode()] if person is not None and person.name else []
    for row_id, sealed in tx.sql.all(
        "select id, payload_enc from inbox where state in ('dead', 'stale') and payload_enc is not null"
    ):
        try:
            letter = tx.vault.inbox.open(sealed, b"inbox.payload")
        except Unreadable:
            letter = b""
        if not letter or any(needle in letter for needle in needles):
            tx.sql.run("update inbox set payload_enc = null where id = :id", id=row_id)
