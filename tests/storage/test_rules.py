"""The book of house rules: choices, offences, appeals, pictures and counters."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from storage import retention
from storage.rows import HouseRulesRow, RoomRow
from storage.store import Store
from tests.storage.conftest import Street


def test_choices_come_back_and_a_group_that_never_chose_has_none(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        assert unit.rules.of(street.group) == HouseRulesRow(street.group)
        row = HouseRulesRow(street.group, {"no_thanks": {"on": False}}, 3, 2, "77", now, None, now)
        unit.rules.save(row)
        assert unit.rules.of(street.group) == row


def test_the_chat_room_is_found_by_its_address_and_sealed(store: Store, street: Street) -> None:
    with store.write() as unit:
        unit.rules.set_room(street.group, RoomRow("telegram", "-100999", "7"))
        assert unit.rules.of(street.group).room == RoomRow("telegram", "-100999", "7")
        assert unit.rules.group_of_room("telegram", "-100999", "7") == street.group
        assert unit.rules.group_of_room("telegram", "-100999") is None
        assert b"-100999" not in unit.sql.value("select room_enc from house_rules")
        unit.rules.set_room(street.group, None)
        assert unit.rules.of(street.group).room is None


def offend(unit: object, street: Street, at: datetime, ref: str = "1", mode: str = "acted", sure: float = 0.9) -> int:
    found = unit.rules.found(street.group, street.donald, "no_thanks", "remind", mode, ref, "👍", sure, at)  # type: ignore[attr-defined]
    assert found is not None
    return int(found)


def test_one_message_offends_once_and_counts_until_it_decays(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        offend(unit, street, now)
        assert unit.rules.found(street.group, street.donald, "no_thanks", "remind", "acted", "1", "x", 1, now) is None
        offend(unit, street, now - timedelta(days=90), "2")
        assert unit.rules.counts(street.group, street.donald, now - timedelta(days=60)) == {"no_thanks": 1}


def test_what_an_admin_gives_back_is_not_counted(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        one = offend(unit, street, now)
        assert unit.rules.appealed(one, "open") and not unit.rules.appealed(one, "open")
        assert [row.id for row in unit.rules.appeals(street.group)] == [one]
        unit.rules.appealed(one, "granted")
        assert unit.rules.appeals(street.group) == []
        assert unit.rules.counts(street.group, street.donald, now - timedelta(days=1)) == {}


def test_the_least_certain_watched_cases_are_shown_first_and_once(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        ids = [offend(unit, street, now, str(n), "watched", sure) for n, sure in enumerate((0.9, 0.2, 0.5))]
        shown = unit.rules.doubtful(street.group, 2)
        assert [row.id for row in shown] == [ids[1], ids[2]]
        unit.rules.shown([row.id for row in shown], now)
        unit.rules.judged(ids[1], "wrong")
        assert unit.rules.all_right(street.group, now) == 1
        assert unit.rules.score(street.group) == (3, 1, 1)
        assert [row.id for row in unit.rules.doubtful(street.group, 5)] == [ids[0]]


def test_a_picture_is_sealed_expires_and_goes_with_its_sender(store: Store, street: Street, now: datetime) -> None:
    until = now + timedelta(hours=72)
    with store.write() as unit:
        kept = unit.rules.keep_picture("i1", street.group, street.donald, 4, b"\xff\xd8picture", now, until)
        assert unit.rules.keep_picture("i1", street.group, street.donald, 4, b"again", now, until) is None
        assert kept is not None and unit.rules.pictures(street.group, 4, now) == [kept]
        seen = unit.rules.picture(kept, now)
        assert seen is not None and seen.media == b"\xff\xd8picture"
        assert b"picture" not in unit.sql.value("select media_enc from picture")
        assert unit.rules.picture(kept, until) is None
        unit.people.erase(street.donald, now)
        assert unit.sql.value("select count(*) from picture") == 0


def test_retention_takes_words_pictures_and_counters(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        one = offend(unit, street, now)
        unit.rules.keep_picture("i1", street.group, street.donald, 4, b"x", now, now + timedelta(hours=72))
        unit.rules.keep_moments(street.group, "joins", [1, 2], now)
        unit.rules.keep_moments(street.group, "later", [3], now + timedelta(days=39))
        unit.commit()
    retention.tidy(store, now + timedelta(days=40))  # counters: 30 days
    with store.read() as unit:
        left = unit.rules.offence(one)
        assert left is not None and left.text == ""
        assert unit.sql.value("select count(*) from picture") == 0
        assert unit.rules.moments(street.group, "joins") == []
        assert unit.rules.moments(street.group, "later") == [3]


def test_who_asks_gets_their_own_lines_and_erasing_empties_them(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        one = offend(unit, street, now)
        assert unit.people.export(street.donald)["house_rules"][0]["text"] == "👍"
        unit.people.erase(street.donald, now)
        row = unit.rules.offence(one)
        assert row is not None and row.text == ""


def test_a_page_that_takes_the_place_of_another_names_it(store: Store, street: Street) -> None:
    with store.write() as unit:
        assert unit.rules.page_stands(street.group, "5") is None
        assert unit.rules.page_stands(street.group, "9") == "5"
        assert unit.rules.page_stands(street.group, "9") is None
        unit.rules.save(replace(unit.rules.of(street.group), version=2))
        assert unit.rules.of(street.group).page_ref == "9"
