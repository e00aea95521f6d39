"""Buttons: an opaque token stands for a verb and its ids, and is checked on press against who pressed."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from storage.moments import maybe_from, maybe_us, to_us
from storage.rows import ButtonRow, Refusal
from storage.transaction import Transaction, pack, unpack

_OFFER = """
insert into button (token, verb, args, group_id, for_person_id, for_roles, expires_at, once)
values (:token, :verb, :args, :group_id, :for_person_id, :for_roles, :expires_at, :once)
"""
_GET = """
select token, verb, args, group_id, for_person_id, for_roles, expires_at, used_at, once from button where token = :token
"""


class Buttons:
    """The buttons of one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._sql = tx.sql

    def offer(
        self,
        token: str,
        verb: str,
        args: Mapping[str, Any] | None = None,
        group_id: int | None = None,
        for_person_id: int | None = None,
        for_roles: Sequence[str] = (),
        expires_at: datetime | None = None,
        once: bool = False,
    ) -> None:
        """Let a token stand for a verb. `for_roles` empty: any role; otherwise one of these in `group_id`."""
        params = {
            "token": token,
            "verb": verb,
            "args": pack(dict(args or {})),
            "group_id": group_id,
            "for_person_id": for_person_id,
            "for_roles": ",".join(for_roles),
            "expires_at": maybe_us(expires_at),
            "once": once,
        }
        self._sql.cursor(_OFFER, params)

    def get(self, token: str) -> ButtonRow | None:
        """What a token stands for, or None."""
        row = self._sql.one(_GET, token=token)
        if row is None:
            return None
        _, verb, args, group_id, for_person_id, for_roles, expires_at, used_at, once = row
        return ButtonRow(
            token,
            verb,
            unpack(args),
            group_id,
            for_person_id,
            tuple(role for role in for_roles.split(",") if role),
            maybe_from(expires_at),
            maybe_from(used_at),
            bool(once),
        )

    def use(self, token: str, person_id: int, now: datetime) -> ButtonRow | Refusal:
        """Press it: the button, or why nothing happens. A one-time button works for the first press only."""
        button = self.get(token)
        if button is None:
            return Refusal.UNKNOWN
        if not self._meant_for(button, person_id):
            return Refusal.NOT_YOURS
        if button.once and button.used_at is not None:
            return Refusal.USED
        if button.expires_at is not None and button.expires_at <= now:
            return Refusal.EXPIRED
        taken = self._sql.run(
            "update button set used_at = :now, used_by = :person_id where token = :token"
            " and (used_at is null or not once)",
            token=token,
            person_id=person_id,
            now=to_us(now),
        )
        return button if taken else Refusal.USED

    def _meant_for(self, button: ButtonRow, person_id: int) -> bool:
        if button.for_person_id is not None and button.for_person_id != person_id:
            return False
        if not button.for_roles:
            return True
        role = self._sql.value(
            "select role from membership where group_id = :group_id and person_id = :person_id"
            " and standing not in ('waiting', 'removed')",
            group_id=button.group_id,
            person_id=person_id,
        )
        return role in button.for_roles

    def withdraw(self, token: str) -> None:
        """The button does nothing any more."""
        self._sql.run("delete from button where token = :token", token=token)
