"""The book of one-to-one threads: windows, limits, opting in and out, and words that wait for a choice."""

from datetime import datetime

from storage.moments import from_us, maybe_from, to_us
from storage.rows.threads import ConsentRow, ThreadRow
from storage.transaction import Transaction

_WORDS = b"consent.words"
_SAID = b"pending.said"
_NOTE = """
insert into thread (address_id, {0}) values (:id, :at)
on conflict (address_id) do update set {0} = excluded.{0}
"""


class Threads:
    """The threads of one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._sql = tx.sql

    def of(self, address_id: int) -> ThreadRow:
        """What an address allows; a thread nobody wrote in yet allows nothing."""
        row = self._sql.one("select wrote_at, reached_at, stopped_at from thread where address_id = :id", id=address_id)
        if row is None:
            return ThreadRow(address_id)
        return ThreadRow(address_id, maybe_from(row[0]), maybe_from(row[1]), maybe_from(row[2]))

    def wrote(self, address_id: int, at: datetime) -> None:
        """Somebody wrote: the window opens or opens anew; an older message never shortens it."""
        self._sql.run(
            "insert into thread (address_id, wrote_at) values (:id, :at) on conflict (address_id) do update set"
            " wrote_at = case when coalesce(thread.wrote_at, 0) > excluded.wrote_at then thread.wrote_at"
            " else excluded.wrote_at end",
            id=address_id,
            at=to_us(at),
        )

    def close_window(self, address_id: int) -> None:
        """The platform says that the window is closed."""
        self._sql.run("update thread set wrote_at = null where address_id = :id", id=address_id)

    def reached(self, address_id: int, at: datetime) -> None:
        """Somebody was written to outside their window."""
        self._sql.run(_NOTE.format("reached_at"), id=address_id, at=to_us(at))

    def reached_since(self, channel: str, since: datetime) -> int:
        """How many people were written to outside their window since then: what the platform's limit counts."""
        counted: int = self._sql.value(
            "select count(distinct a.owner_id) from thread t join address a on a.id = t.address_id"
            " where a.channel = :channel and t.reached_at > :since",
            channel=channel,
            since=to_us(since),
        )
        return counted

    def stop(self, address_id: int, at: datetime) -> None:
        """No more alerts at this address."""
        self._sql.run(_NOTE.format("stopped_at"), id=address_id, at=to_us(at))

    def resume(self, address_id: int) -> None:
        """Alerts again."""
        self._sql.run("update thread set stopped_at = null where address_id = :id", id=address_id)

    def channels(self, group_id: int) -> dict[int, list[tuple[str, datetime | None]]]:
        """Where each person of a group can be alerted: channels with when they last wrote there; who said stop is left out."""
        rows = self._sql.all(
            "select a.owner_id, a.channel, t.wrote_at from address a join membership m on m.person_id = a.owner_id"
            " left join thread t on t.address_id = a.id where m.group_id = :group_id and a.owner_kind = 'person'"
            " and a.reachable and a.can_start and t.stopped_at is null order by a.id",
            group_id=group_id,
        )
        found: dict[int, list[tuple[str, datetime | None]]] = {}
        for person_id, channel, wrote_at in rows:
            found.setdefault(person_id, []).append((channel, maybe_from(wrote_at)))
        return found

    # -- agreeing and stopping

    def consent(self, person_id: int, channel: str, *, given: bool, words: str, at: datetime) -> None:
        """Keep that somebody agreed or said stop, with their own words."""
        self._sql.run(
            "insert into consent (person_id, channel, given, words_enc, at)"
            " values (:person_id, :channel, :given, :words, :at)",
            person_id=person_id,
            channel=channel,
            given=given,
            words=self._tx.vault.seal_text(self._tx.person_key(person_id), words[:200], _WORDS),
            at=to_us(at),
        )

    def consents(self, person_id: int) -> list[ConsentRow]:
        """Everything somebody agreed to or stopped, oldest first."""
        wrapped = self._tx.person_key(person_id)
        rows = self._sql.all(
            "select channel, given, words_enc, at from consent where person_id = :id order by id", id=person_id
        )
        return [
            ConsentRow(
                person_id, channel, bool(given), self._tx.vault.open_text(wrapped, words, _WORDS) or "", from_us(at)
            )
            for channel, given, words, at in rows
        ]

    # -- words that wait for a choice

    def keep_pending(self, person_id: int, said: bytes, at: datetime) -> None:
        """Keep words of somebody who must say for which group they are, after those that wait already; no line break in them."""
        key = self._tx.person_key(person_id)
        if key is None:
            return
        waiting = [*self._pending(person_id), said]
        self._sql.run(
            "insert into pending (person_id, said_enc, at) values (:id, :said, :at)"
            " on conflict (person_id) do update set said_enc = excluded.said_enc, at = excluded.at",
            id=person_id,
            said=self._tx.vault.box(key).seal(b"\n".join(waiting), _SAID),
            at=to_us(at),
        )

    def pending_since(self, person_id: int) -> datetime | None:
        """When the last of the words that wait were kept; None when none wait."""
        return maybe_from(self._sql.value("select at from pending where person_id = :id", id=person_id))

    def take_pending(self, person_id: int) -> list[bytes]:
        """All words that wait, in the order in which they were said, once."""
        waiting = self._pending(person_id)
        self._sql.run("delete from pending where person_id = :id", id=person_id)
        return waiting

    def _pending(self, person_id: int) -> list[bytes]:
        sealed = self._sql.value("select said_enc from pending where person_id = :id", id=person_id)
        key = self._tx.person_key(person_id)
        if sealed is None or key is None:
            return []
        return self._tx.vault.box(key).open(sealed, _SAID).split(b"\n")
