"""The book of paid messages: what each cost, how far it came, and what a group may still spend.

A callback can come before our own note that the message left; then the row begins with what the callback says, and the
note keeps that. What a platform says never takes a message back: sent, delivered, read, and failed only from sent.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from storage.moments import from_us, to_us
from storage.rows.threads import PostedRow, ReachRow
from storage.transaction import Transaction, pack, unpack

_COLUMNS = """ref, channel, address_id, recipient, group_id, report_id, outbox_id, card_id, kind, tenths, month, arrival,
    failure, why, again_s, buttons, at"""
_NOTE = f"""
insert into posted ({_COLUMNS})
values (:ref, :channel, :address_id, :recipient, :group_id, :report_id, :outbox_id, :card_id, :kind, :tenths, :month,
    'sent', '', '', 0, :buttons, :at)
on conflict (ref) do update set channel = excluded.channel, address_id = excluded.address_id,
    recipient = excluded.recipient, group_id = excluded.group_id, report_id = excluded.report_id,
    outbox_id = excluded.outbox_id, card_id = excluded.card_id, kind = excluded.kind, tenths = excluded.tenths,
    month = excluded.month, buttons = excluded.buttons, at = excluded.at,
    arrival = case when posted.arrival = '' then 'sent' else posted.arrival end
"""
_EARLY = f"""
insert into posted ({_COLUMNS})
values (:ref, :channel, null, '', null, null, null, null, '', 0, '', :arrival, :failure, :why, :again_s, '{{}}', :at)
on conflict (ref) do nothing
"""
# What may be changed by each word of the platform: nothing goes back.
_BEFORE: Mapping[str, tuple[str, ...]] = {
    "sent": ("",),
    "delivered": ("", "sent"),
    "read": ("", "sent", "delivered"),
    "failed": ("", "sent"),
}


class PostedBook:
    """The paid messages of one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._sql = tx.sql

    def note(
        self,
        ref: str,
        *,
        channel: str,
        address_id: int,
        recipient: str,
        group_id: int | None,
        report_id: int | None,
        outbox_id: int | None,
        card_id: int | None,
        kind: str,
        tenths: int,
        month: str,
        buttons: Mapping[str, str],
        at: datetime,
    ) -> PostedRow:
        """Keep that a message left; the row as it stands, a callback that came earlier included."""
        self._sql.run(
            _NOTE,
            ref=ref,
            channel=channel,
            address_id=address_id,
            recipient=recipient,
            group_id=group_id,
            report_id=report_id,
            outbox_id=outbox_id,
            card_id=card_id,
            kind=kind,
            tenths=tenths,
            month=month,
            buttons=pack(dict(buttons)),
            at=to_us(at),
        )
        found = self.get(ref)
        assert found is not None
        return found

    def progress(
        self,
        ref: str,
        arrival: str,
        at: datetime,
        *,
        channel: str,
        failure: str = "",
        why: str = "",
        again_s: float = 0,
    ) -> PostedRow | None:
        """Note how far a message came; the row when that moved it on, None when it changed nothing or is not ours yet."""
        values = {"ref": ref, "arrival": arrival, "failure": failure, "why": why, "again_s": int(again_s)}
        before = ", ".join(f"'{state}'" for state in _BEFORE[arrival])
        moved = self._sql.run(
            "update posted set arrival = :arrival, failure = :failure, why = :why, again_s = :again_s"
            f" where ref = :ref and arrival in ({before})",
            **values,
        )
        if moved:
            found = self.get(ref)
            return found if found is not None and found.recipient else None
        self._sql.run(_EARLY, **values, channel=channel, at=to_us(at))
        return None

    def get(self, ref: str) -> PostedRow | None:
        """One message, or None."""
        row = self._sql.one(f"select {_COLUMNS} from posted where ref = :ref", ref=ref)
        return None if row is None else _posted(row)

    def begin_again(self, ref: str) -> None:
        """Take a callback that came before our own note back to "sent": it is decided on now, as if it came just now."""
        self._sql.run("update posted set arrival = 'sent', failure = '', why = '' where ref = :ref", ref=ref)

    def tries(self, recipient: str, *, outbox_id: int | None = None, card_id: int | None = None) -> int:
        """How often one message has left."""
        counted: int = self._sql.value(
            "select count(*) from posted where recipient = :recipient"
            " and (outbox_id = :outbox_id or card_id = :card_id)",
            recipient=recipient,
            outbox_id=outbox_id,
            card_id=card_id,
        )
        return counted

    def token_of(self, recipient: str, words: str, since: datetime, ref: str = "") -> str | None:
        """The button that these words stand for on what somebody was sent: on the message answered, else on the newest."""
        if ref:
            found = self.get(ref)
            token = found.buttons.get(words) if found is not None and found.recipient == recipient else None
            if token:
                return token
        rows = self._sql.all(
            "select buttons from posted where recipient = :recipient and at > :since order by at desc, ref limit 20",
            recipient=recipient,
            since=to_us(since),
        )
        for (buttons,) in rows:
            if buttons != "{}" and words in (shown := unpack(buttons)):
                return str(shown[words])
        return None

    def reach(self, report_id: int) -> ReachRow:
        """How far a report's messages got, person by person: the best that any of their messages did."""
        rows = self._sql.all(
            "select recipient, arrival, tenths from posted where report_id = :id and recipient <> ''", id=report_id
        )
        best: dict[str, str] = {}
        order = ("failed", "sent", "delivered", "read")
        for recipient, arrival, _ in rows:
            known = best.get(recipient)
            if known is None or order.index(arrival) > order.index(known):
                best[recipient] = arrival

        def who(*arrivals: str) -> frozenset[str]:
            return frozenset(recipient for recipient, arrival in best.items() if arrival in arrivals)

        return ReachRow(who("delivered", "read"), who("read"), who("failed"), who("sent"), sum(row[2] for row in rows))

    def counts(self, since: datetime) -> dict[str, int]:
        """How many messages since then came how far."""
        return dict(
            self._sql.all("select arrival, count(*) from posted where at > :at group by arrival", at=to_us(since))
        )

    # -- money

    def book(self, month: str, group_id: int, kind: str, tenths: int, count: int = 1) -> None:
        """Book an amount on a group (0: nobody's); a negative one takes it back."""
        self._sql.run(
            "insert into spending (month, group_id, kind, count, tenths)"
            " values (:month, :group_id, :kind, :count, :tenths) on conflict (month, group_id, kind) do update set"
            " count = spending.count + excluded.count, tenths = spending.tenths + excluded.tenths",
            month=month,
            group_id=group_id,
            kind=kind,
            count=count,
            tenths=tenths,
        )

    def spent(self, month: str, group_id: int) -> int:
        """What a group has spent in a month, in tenths of a cent."""
        return int(
            self._sql.value(
                "select coalesce(sum(tenths), 0) from spending where month = :month and group_id = :group_id",
                month=month,
                group_id=group_id,
            )
        )

    def booked(self, month: str, kind: str, group_id: int | None = None) -> int:
        """How many messages of a kind were booked in a month, by one group or all."""
        return int(
            self._sql.value(
                "select coalesce(sum(count), 0) from spending where month = :month and kind = :kind"
                " and group_id = coalesce(:group_id, group_id)",
                month=month,
                kind=kind,
                group_id=group_id,
            )
        )

    def recost(self, ref: str, tenths: int) -> None:
        """Put right what one message cost (a failed one costs next to nothing), in its group's month too."""
        found = self.get(ref)
        if found is None or not found.month or found.tenths == tenths:
            return
        self._sql.run("update posted set tenths = :tenths where ref = :ref", ref=ref, tenths=tenths)
        self.book(found.month, found.group_id or 0, found.kind, tenths - found.tenths, 0)


def _posted(row: tuple[Any, ...]) -> PostedRow:
    values: list[Any] = list(row)
    values[15] = {} if row[15] == "{}" else unpack(row[15])
    values[16] = from_us(row[16])
    return PostedRow(*values)
