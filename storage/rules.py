"""The book of house rules: choices, what was found and decided, kept pictures, counters that survive a restart."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from storage.encryption import Unreadable
from storage.moments import from_us, maybe_from, maybe_us, to_us
from storage.rows.rules import HouseRulesRow, OffenceRow, PictureRow, RoomRow
from storage.transaction import Transaction, pack, unpack

_TEXT, _MEDIA, _ROOM = b"offence.text", b"picture.media", b"house_rules.room"
LONGEST_TEXT = 1000
_COLUMNS = "id, group_id, person_id, rule, step, mode, message_ref, text_enc, sure, at, shown_at, verdict, appeal"
_SAVE = """
insert into house_rules (group_id, choices, version, demands, page_ref, watched_from, slow_until, locked_until)
values (:group_id, :choices, :version, :demands, :page_ref, :watched_from, :slow_until, :locked_until)
on conflict (group_id) do update set choices = excluded.choices, version = excluded.version, demands = excluded.demands,
    page_ref = excluded.page_ref, watched_from = excluded.watched_from, slow_until = excluded.slow_until,
    locked_until = excluded.locked_until
"""


class RulesBook:
    """The house rules of one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._sql = tx.sql

    # -- choices

    def of(self, group_id: int) -> HouseRulesRow:
        """What a group chose; a group that never chose has the default pack."""
        row = self._sql.one(
            "select choices, version, demands, page_ref, watched_from, slow_until, locked_until, room_channel, room_enc,"
            " room_topic from house_rules where group_id = :id",
            id=group_id,
        )
        if row is None:
            return HouseRulesRow(group_id)
        room = self._room(group_id, row[7], row[8], row[9])
        times = [maybe_from(at) for at in row[4:7]]
        return HouseRulesRow(group_id, unpack(row[0]), row[1], row[2], row[3], times[0], times[1], times[2], room)

    def _room(self, group_id: int, channel: str | None, sealed: bytes | None, topic: str | None) -> RoomRow | None:
        value = self._tx.vault.open_text(self._tx.group_key(group_id), sealed, _ROOM)
        return RoomRow(channel, value, topic or "") if channel and value else None

    def save(self, row: HouseRulesRow) -> None:
        """Keep a group's choices and times; the room has a method of its own."""
        self._sql.run(
            _SAVE,
            group_id=row.group_id,
            choices=pack(dict(row.choices)),
            version=row.version,
            demands=row.demands,
            page_ref=row.page_ref,
            watched_from=maybe_us(row.watched_from),
            slow_until=maybe_us(row.slow_until),
            locked_until=maybe_us(row.locked_until),
        )

    def page_stands(self, group_id: int, ref: str) -> str | None:
        """The rules page stands there now; gives the reference of the one before."""
        before = self.of(group_id)
        self.save(replace(before, page_ref=ref))
        return before.page_ref if before.page_ref != ref else None

    def set_room(self, group_id: int, room: RoomRow | None) -> None:
        """Set or take away the group's chat room."""
        self.save(self.of(group_id))
        self._sql.run(
            "update house_rules set room_channel = :channel, room_enc = :value, room_hash = :hash, room_topic = :topic"
            " where group_id = :id",
            id=group_id,
            channel=room.channel if room else None,
            value=self._tx.vault.seal_text(self._tx.group_key(group_id), room.value if room else None, _ROOM),
            hash=self._tx.vault.hash("room", room.channel, room.value, room.topic) if room else None,
            topic=room.topic if room else None,
        )

    def group_of_room(self, channel: str, value: str, topic: str = "") -> int | None:
        """The group whose chat room this is."""
        found: int | None = self._sql.value(
            "select group_id from house_rules where room_hash = :hash",
            hash=self._tx.vault.hash("room", channel, value, topic),
        )
        return found

    # -- what was found

    def found(
        self,
        group_id: int,
        person_id: int,
        rule: str,
        step: str,
        mode: str,
        message_ref: str,
        text: str,
        sure: float,
        at: datetime,
    ) -> int | None:
        """Note what a rule found; None when this rule found this message before (an edit, an album, a repeat)."""
        sealed = self._tx.vault.seal_text(self._tx.person_key(person_id), text[:LONGEST_TEXT] or None, _TEXT)
        found: int | None = self._sql.value(
            "insert into offence (group_id, person_id, rule, step, mode, message_ref, text_enc, sure, at, verdict, appeal)"
            " values (:group_id, :person_id, :rule, :step, :mode, :message_ref, :text, :sure, :at, '', '')"
            " on conflict (group_id, person_id, rule, message_ref) do nothing returning id",
            group_id=group_id,
            person_id=person_id,
            rule=rule,
            step=step,
            mode=mode,
            message_ref=message_ref,
            text=sealed,
            sure=round(sure * 1000),
            at=to_us(at),
        )
        return found

    def counts(self, group_id: int, person_id: int, since: datetime) -> dict[str, int]:
        """How often each rule found something of somebody since then; what an admin called wrong or gave back is not counted."""
        rows = self._sql.all(
            "select rule, count(*) from offence where person_id = :person_id and group_id = :group_id and at > :since"
            " and mode = 'acted' and appeal <> 'granted' and verdict <> 'wrong' group by rule",
            person_id=person_id,
            group_id=group_id,
            since=to_us(since),
        )
        return dict(rows)

    def offence(self, offence_id: int) -> OffenceRow | None:
        """One of them, or None."""
        return next(iter(self._select("id = :id", id=offence_id)), None)

    def appealed(self, offence_id: int, appeal: str) -> bool:
        """Set how an appeal stands; False when it stood so already."""
        return bool(
            self._sql.run(
                "update offence set appeal = :appeal where id = :id and appeal <> :appeal", id=offence_id, appeal=appeal
            )
        )

    def judged(self, offence_id: int, verdict: str) -> None:
        """An admin says whether it was right."""
        self._sql.run("update offence set verdict = :verdict where id = :id", id=offence_id, verdict=verdict)

    def appeals(self, group_id: int) -> list[OffenceRow]:
        """Appeals that wait for an admin, oldest first."""
        return self._select("group_id = :group_id and appeal = 'open' order by id", group_id=group_id)

    def asking(self, group_id: int, step: str) -> list[OffenceRow]:
        """Offences of this step that no admin has been shown."""
        return self._select(
            "group_id = :group_id and step = :step and mode = 'acted' and shown_at is null and appeal = '' order by id",
            group_id=group_id,
            step=step,
        )

    def doubtful(self, group_id: int, limit: int) -> list[OffenceRow]:
        """Watched cases that no admin has seen, the least certain first."""
        return self._select(
            "group_id = :group_id and mode = 'watched' and shown_at is null and verdict = '' order by sure, id limit :limit",
            group_id=group_id,
            limit=limit,
        )

    def shown(self, ids: Sequence[int], at: datetime) -> None:
        """These were shown to an admin."""
        for one in ids:
            self._sql.run("update offence set shown_at = coalesce(shown_at, :at) where id = :id", id=one, at=to_us(at))

    def all_right(self, group_id: int, before: datetime) -> int:
        """Everything shown and not judged was right: one tap for all of them."""
        return self._sql.run(
            "update offence set verdict = 'right' where group_id = :group_id and mode = 'watched'"
            " and shown_at is not null and shown_at <= :before and verdict = ''",
            group_id=group_id,
            before=to_us(before),
        )

    def score(self, group_id: int) -> tuple[int, int, int]:
        """Watched cases in all, called right, called wrong."""
        row = self._sql.one(
            "select count(*), coalesce(sum(case when verdict = 'right' then 1 else 0 end), 0),"
            " coalesce(sum(case when verdict = 'wrong' then 1 else 0 end), 0)"
            " from offence where group_id = :group_id and mode = 'watched'",
            group_id=group_id,
        )
        return (int(row[0]), int(row[1]), int(row[2])) if row else (0, 0, 0)

    def of_person(self, person_id: int) -> list[OffenceRow]:
        """Everything that was found of somebody."""
        return self._select("person_id = :person_id order by id", person_id=person_id)

    def _select(self, where: str, **params: Any) -> list[OffenceRow]:
        return [self._offence(row) for row in self._sql.all(f"select {_COLUMNS} from offence where {where}", **params)]

    def _offence(self, row: tuple[Any, ...]) -> OffenceRow:
        text = self._tx.vault.open_text(self._tx.person_key(row[2]), row[7], _TEXT) or ""
        id, group_id, person_id, rule, step, mode, ref, _, sure, at, shown_at, verdict, appeal = row
        at, shown_at = from_us(at), maybe_from(shown_at)
        return OffenceRow(
            id, group_id, person_id, rule, step, mode, ref, text, sure / 1000, at, shown_at, verdict, appeal
        )

    # -- pictures

    def keep_picture(
        self,
        causation: str,
        group_id: int,
        person_id: int,
        report_id: int | None,
        media: bytes,
        now: datetime,
        expires_at: datetime,
    ) -> int | None:
        """Keep a picture under its sender's key; None when it is kept already or its sender is erased."""
        key = self._tx.person_key(person_id)
        if key is None:
            return None
        found: int | None = self._sql.value(
            "insert into picture (group_id, person_id, report_id, causation, media_enc, taken_at, expires_at)"
            " values (:group_id, :person_id, :report_id, :causation, :media, :now, :expires_at)"
            " on conflict (causation) do nothing returning id",
            group_id=group_id,
            person_id=person_id,
            report_id=report_id,
            causation=causation,
            media=self._tx.vault.box(key).seal(media, _MEDIA),
            now=to_us(now),
            expires_at=to_us(expires_at),
        )
        return found

    def picture(self, picture_id: int, now: datetime) -> PictureRow | None:
        """A kept picture that has not expired."""
        row = self._sql.one(
            "select id, group_id, person_id, report_id, media_enc, taken_at, expires_at from picture"
            " where id = :id and expires_at > :now",
            id=picture_id,
            now=to_us(now),
        )
        if row is None:
            return None
        key = self._tx.person_key(row[2])
        try:
            media = self._tx.vault.box(key).open(row[4], _MEDIA) if key is not None else b""
        except Unreadable:
            media = b""
        return PictureRow(row[0], row[1], row[2], row[3], media, from_us(row[5]), from_us(row[6]))

    def pictures(self, group_id: int, report_id: int, now: datetime) -> list[int]:
        """Ids of the pictures kept for a report."""
        rows = self._sql.all(
            "select id from picture where group_id = :group_id and report_id = :report_id and expires_at > :now order by id",
            group_id=group_id,
            report_id=report_id,
            now=to_us(now),
        )
        return [row[0] for row in rows]

    def first_picture_goes_at(self, group_id: int, report_id: int, now: datetime) -> datetime | None:
        """When the first of a report's kept pictures expires; None when there is none."""
        at = self._sql.value(
            "select min(expires_at) from picture where group_id = :group_id and report_id = :report_id and expires_at > :now",
            group_id=group_id,
            report_id=report_id,
            now=to_us(now),
        )
        return maybe_from(at)

    # -- counters

    def moments(self, group_id: int, name: str) -> list[Any]:
        """The last moments of a counter, as they were kept."""
        kept = self._sql.value(
            "select moments from counter where group_id = :group_id and name = :name", group_id=group_id, name=name
        )
        return unpack(kept) if kept else []

    def keep_moments(self, group_id: int, name: str, moments: Sequence[Any], now: datetime) -> None:
        """Keep a counter's moments."""
        self._sql.run(
            "insert into counter (group_id, name, moments, seen_at) values (:group_id, :name, :moments, :now)"
            " on conflict (group_id, name) do update set moments = excluded.moments, seen_at = excluded.seen_at",
            group_id=group_id,
            name=name,
            moments=pack(list(moments)),
            now=to_us(now),
        )

    def text_name(self, group_id: int, text: str) -> str:
        """The name of a text's counter: a keyed hash, so that the words are not kept."""
        return "text:" + self._tx.vault.hash("text", str(group_id), text).hex()

    def export(self, person_id: int) -> list[Mapping[str, Any]]:
        """What is kept about somebody here, as plain values."""
        found: list[Mapping[str, Any]] = [
            {"rule": one.rule, "step": one.step, "at": one.at.isoformat(), "text": one.text, "appeal": one.appeal}
            for one in self.of_person(person_id)
            if one.mode == "acted"
        ]
        rows = self._sql.all("select taken_at, expires_at from picture where person_id = :id", id=person_id)
        found += [{"picture": from_us(at).isoformat(), "until": from_us(until).isoformat()} for at, until in rows]
        return found
