"""Groups, who belongs to them, and the wijkagent's chain."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from storage.moments import from_us, maybe_from, maybe_us, to_us
from storage.rows import DutyRow, GroupRow, MemberRow
from storage.transaction import PERSON_NAME, Transaction, pack, unpack

_NAME = b"group.name"
_HOUSE = b"membership.house"
_GROUP = "g.id, g.name_enc, g.settings, g.state, g.language, g.timezone, g.data_key, g.next_report_number, g.created_at"
_MEMBER = """m.group_id, m.person_id, m.role, m.standing, m.number, m.house_enc, m.muted_until, m.rules_version,
    m.joined_at, m.in_chat, p.data_key, p.name_enc, p.language"""
_DUTY = "group_id, person_id, position, agreed_at, digest_days, digest_at, answers_on, single_mails, away_until"
_ADD_MEMBER = """
insert into membership
    (group_id, person_id, role, standing, house_enc, number, muted_until, rules_version, joined_at, in_chat)
select :group_id, :person_id, :role, :standing, :house, coalesce(max(number), 0) + 1, null, :rules_version, :joined_at,
    false
from membership where group_id = :group_id
on conflict (group_id, person_id) do nothing
"""
_SET_DUTY = """
insert into duty (group_id, person_id, position, agreed_at, digest_days, digest_at, answers_on, single_mails, away_until)
values (:group_id, :person_id, :position, :agreed_at, :digest_days, :digest_at, :answers_on, :single_mails, :away_until)
on conflict (group_id, person_id) do update set position = excluded.position, agreed_at = excluded.agreed_at,
    digest_days = excluded.digest_days, digest_at = excluded.digest_at, answers_on = excluded.answers_on,
    single_mails = excluded.single_mails, away_until = excluded.away_until
"""


class Groups:
    """The groups of one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._sql = tx.sql

    def create(
        self,
        name: str,
        now: datetime,
        language: str = "nl",
        timezone: str = "Europe/Amsterdam",
        settings: Mapping[str, Any] | None = None,
        state: str = "setup",
    ) -> GroupRow:
        """A new group with a data key of its own."""
        wrapped = self._tx.vault.keyring.new_data_key()
        row_id = self._sql.value(
            'insert into "group" (name_enc, settings, state, language, timezone, data_key, next_report_number, created_at)'
            " values (:name, :settings, :state, :language, :timezone, :key, 1, :now) returning id",
            name=self._tx.vault.seal_text(wrapped, name, _NAME),
            settings=pack(dict(settings or {})),
            state=state,
            language=language,
            timezone=timezone,
            key=wrapped,
            now=to_us(now),
        )
        return GroupRow(row_id, name, dict(settings or {}), state, language, timezone, now, 1)

    def get(self, id: int) -> GroupRow | None:
        """One group, or None."""
        row = self._sql.one(f'select {_GROUP} from "group" g where g.id = :id', id=id)
        return None if row is None else self._group(row)

    def by_address(self, channel: str, value: str) -> GroupRow | None:
        """The group whose own chat this is, or None."""
        row = self._sql.one(
            f'select {_GROUP} from address a join "group" g on g.id = a.owner_id'
            " where a.channel = :channel and a.value_hash = :hash and a.owner_kind = 'group'",
            channel=channel,
            hash=self._tx.vault.hash("address", channel, value.strip().casefold()),
        )
        return None if row is None else self._group(row)

    def all(self) -> list[GroupRow]:
        """Every group, oldest first."""
        return [self._group(row) for row in self._sql.all(f'select {_GROUP} from "group" g order by g.id')]

    def of_person(self, person_id: int) -> list[GroupRow]:
        """The groups somebody belongs to; those they were removed from are left out."""
        rows = self._sql.all(
            f'select {_GROUP} from membership m join "group" g on g.id = m.group_id'
            " where m.person_id = :person_id and m.standing <> 'removed' order by g.id",
            person_id=person_id,
        )
        return [self._group(row) for row in rows]

    def removed_from(self, person_id: int) -> list[GroupRow]:
        """The groups somebody was taken out of: their door for an emergency stays open."""
        rows = self._sql.all(
            f'select {_GROUP} from membership m join "group" g on g.id = m.group_id'
            " where m.person_id = :person_id and m.standing = 'removed' order by g.id",
            person_id=person_id,
        )
        return [self._group(row) for row in rows]

    def _group(self, row: tuple[Any, ...]) -> GroupRow:
        row_id, name, settings, state, language, timezone, wrapped, number, created_at = row
        return GroupRow(
            row_id,
            self._tx.vault.open_text(wrapped, name, _NAME) or "",
            {} if settings == "{}" else unpack(settings),
            state,
            language,
            timezone,
            from_us(created_at),
            number,
        )

    def settings_set(self, id: int, overrides: Mapping[str, Any]) -> None:
        """Lay settings over what is there; None takes an override away again."""
        current: dict[str, Any] = unpack(self._sql.value('select settings from "group" where id = :id', id=id) or "{}")
        merged = {key: value for key, value in {**current, **overrides}.items() if value is not None}
        self._sql.run('update "group" set settings = :settings where id = :id', id=id, settings=pack(merged))

    def change(self, id: int, name: str | None = None, state: str | None = None, language: str | None = None) -> None:
        """Change a group's name, state or language; what is None stays."""
        self._sql.run(
            'update "group" set name_enc = coalesce(:name, name_enc), state = coalesce(:state, state),'
            " language = coalesce(:language, language) where id = :id",
            id=id,
            name=None if name is None else self._tx.vault.seal_text(self._tx.group_key(id), name, _NAME),
            state=state,
            language=language,
        )

    def add_member(
        self,
        group_id: int,
        person_id: int,
        now: datetime,
        role: str = "resident",
        standing: str = "member",
        house: str | None = None,
        rules_version: int = 0,
    ) -> MemberRow:
        """Bring a person into a group under the next member number; who is there already stays as they are."""
        self._sql.run(
            _ADD_MEMBER,
            group_id=group_id,
            person_id=person_id,
            role=role,
            standing=standing,
            house=self._tx.vault.seal_text(self._tx.person_key(person_id), house, _HOUSE),
            rules_version=rules_version,
            joined_at=to_us(now),
        )
        member = self.member(group_id, person_id)
        if member is None:
            raise LookupError(f"group {group_id} or person {person_id} does not exist")
        return member

    def member(self, group_id: int, person_id: int) -> MemberRow | None:
        """One member (whatever their standing), or None."""
        row = self._sql.one(
            f"select {_MEMBER} from membership m join person p on p.id = m.person_id"
            " where m.group_id = :group_id and m.person_id = :person_id",
            group_id=group_id,
            person_id=person_id,
        )
        return None if row is None else self._member(row)

    def members(
        self, group_id: int, roles: Collection[str] | None = None, standings: Collection[str] | None = None
    ) -> list[MemberRow]:
        """Everybody in a group by member number, of these roles and standings where given."""
        rows = self._sql.all(
            f"select {_MEMBER} from membership m join person p on p.id = m.person_id"
            " where m.group_id = :group_id order by m.number",
            group_id=group_id,
        )
        return [
            self._member(row)
            for row in rows
            if (roles is None or row[2] in roles) and (standings is None or row[3] in standings)
        ]

    def _member(self, row: tuple[Any, ...]) -> MemberRow:
        group_id, person_id, role, standing, number, house, muted_until, rules_version, joined_at, in_chat = row[:10]
        wrapped, name, language = row[10:]
        open_text = self._tx.vault.open_text
        return MemberRow(
            group_id,
            person_id,
            role,
            standing,
            number,
            open_text(wrapped, name, PERSON_NAME) or "",
            language,
            open_text(wrapped, house, _HOUSE),
            maybe_from(muted_until),
            rules_version,
            from_us(joined_at),
            bool(in_chat),
        )

    def reachable(self, group_id: int) -> set[int]:
        """Who of a group can be written to in private, as person ids."""
        rows = self._sql.all(
            "select distinct a.owner_id from address a join membership m on m.person_id = a.owner_id"
            " where m.group_id = :group_id and a.owner_kind = 'person' and a.reachable and a.can_start",
            group_id=group_id,
        )
        return {row[0] for row in rows}

    def save_member(self, member: MemberRow) -> None:
        """Keep a member's role, standing, house, muted_until, rules_version and in_chat; the number never changes."""
        self._sql.run(
            "update membership set role = :role, standing = :standing, house_enc = :house, muted_until = :muted_until,"
            " rules_version = :rules_version, in_chat = :in_chat where group_id = :group_id and person_id = :person_id",
            group_id=member.group_id,
            person_id=member.person_id,
            role=member.role,
            standing=member.standing,
            house=self._seal_house(member),
            muted_until=maybe_us(member.muted_until),
            rules_version=member.rules_version,
            in_chat=member.in_chat,
        )

    def _seal_house(self, member: MemberRow) -> bytes | None:
        wrapped = self._tx.person_key(member.person_id)
        return None if wrapped is None else self._tx.vault.seal_text(wrapped, member.house, _HOUSE)

    def set_in_chat(self, group_id: int, person_id: int, in_chat: bool) -> None:
        """Note that somebody is present in the group's own chat, or no longer."""
        self._sql.run(
            "update membership set in_chat = :in_chat where group_id = :group_id and person_id = :person_id",
            group_id=group_id,
            person_id=person_id,
            in_chat=in_chat,
        )

    def duty(self, group_id: int) -> list[DutyRow]:
        """The group's chain, who is asked first comes first."""
        statement = f"select {_DUTY} from duty where group_id = :group_id order by position, person_id"
        return [_duty(row) for row in self._sql.all(statement, group_id=group_id)]

    def duties_of(self, person_id: int) -> list[DutyRow]:
        """The chains somebody stands in."""
        statement = f"select {_DUTY} from duty where person_id = :person_id order by group_id"
        return [_duty(row) for row in self._sql.all(statement, person_id=person_id)]

    def set_duty(self, duty: DutyRow) -> None:
        """Put somebody into the chain, or change their place and wishes."""
        self._sql.run(
            _SET_DUTY,
            group_id=duty.group_id,
            person_id=duty.person_id,
            position=duty.position,
            agreed_at=maybe_us(duty.agreed_at),
            digest_days=",".join(map(str, duty.digest_days)),
            digest_at=duty.digest_at,
            answers_on=duty.answers_on,
            single_mails=duty.single_mails,
            away_until=maybe_us(duty.away_until),
        )

    def drop_duty(self, group_id: int, person_id: int) -> None:
        """Take somebody out of the chain."""
        self._sql.run(
            "delete from duty where group_id = :group_id and person_id = :person_id",
            group_id=group_id,
            person_id=person_id,
        )


def _duty(row: tuple[Any, ...]) -> DutyRow:
    group_id, person_id, position, agreed_at, digest_days, digest_at, answers_on, single_mails, away_until = row
    return DutyRow(
        group_id,
        person_id,
        position,
        maybe_from(agreed_at),
        tuple(int(day) for day in digest_days.split(",") if day),
        digest_at,
        bool(answers_on),
        bool(single_mails),
        maybe_from(away_until),
    )
