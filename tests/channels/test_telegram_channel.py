"""Sending, editing and acting over real HTTP, and what each answer of Telegram becomes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.channels.contract import (
    Act,
    AddressChanged,
    Button,
    Outgoing,
    Rejected,
    RetryAfter,
    Sent,
    Unknown,
    Unreachable,
)
from bot.channels.telegram.answers import NO_SUCH_MESSAGE
from bot.channels.telegram.channel import NoFile, TelegramChannel
from bot.channels.telegram.sending import shortened, utf16_length
from bot.play.telegram import Person, Room, TelegramFake
from saar.events import Address


def at(chat_id: int) -> Address:
    return Address("telegram", str(chat_id))


@pytest.fixture
def karin(fake: TelegramFake) -> Person:
    return fake.user("Karin", started=True)


@pytest.fixture
def street(fake: TelegramFake, karin: Person) -> Room:
    return fake.supergroup("Lindelaan", owner=fake.user("Piet", started=True), members=[karin])


async def test_a_message_arrives_as_it_was_meant(telegram: TelegramChannel, karin: Person) -> None:
    buttons = (
        (Button("Ik bel", token="tok1"), Button("Kaart", url="https://example.org/")),
        (Button("x", token="é" * 40),),
    )
    result = await telegram.send(at(karin.id), Outgoing(text='Bel <112> & wacht\n"nu"', silent=True, buttons=buttons))
    seen = karin.last()
    assert result == Sent(str(seen.message_id))
    assert (seen.text, seen.rang, seen.labels) == ('Bel <112> & wacht\n"nu"', False, ["Ik bel", "Kaart"])


async def test_typed_words_become_keys(telegram: TelegramChannel, fake: TelegramFake, karin: Person) -> None:
    await telegram.send(at(karin.id), Outgoing(text="Kies", buttons=((Button("Ja", typed="ja"),),)))
    assert '"text": "ja"' in fake.calls[-1].args["reply_markup"]


async def test_a_text_that_is_too_long_is_cut_at_a_sentence(telegram: TelegramChannel, karin: Person) -> None:
    text = "Er is brand. " * 500
    assert isinstance(await telegram.send(at(karin.id), Outgoing(text=text)), Sent)
    assert karin.last().text.endswith("Er is brand. …")


@pytest.mark.parametrize(
    ("text", "limit"), [("kort", 10), ("a b " * 20, 30), ("é" * 50, 20), ("🔥" * 50, 21), ("Een. Twee! " * 9, 40)]
)
def test_shortened_stays_under_the_limit(text: str, limit: int) -> None:
    short = shortened(text, limit)
    assert utf16_length(short) <= limit
    short.encode()
    assert (short == text) or short.endswith("…")


async def test_markup_that_telegram_cannot_read_goes_out_plain(
    telegram: TelegramChannel, fake: TelegramFake, karin: Person
) -> None:
    fake.faults.add(
        "error", method="sendMessage", code=400, description="Bad Request: can't parse entities: Unsupported start tag"
    )
    assert isinstance(await telegram.send(at(karin.id), Outgoing(text="a < b & c")), Sent)
    assert karin.last().text == "a < b & c"


async def test_a_reply_goes_out_even_when_what_it_answers_is_gone(
    telegram: TelegramChannel, karin: Person, street: Room
) -> None:
    asked = karin.says(street, "Wie belt?")
    await telegram.send(at(street.id), Outgoing(text="Ik", reply_to=str(asked.message_id)))
    assert karin.last(street).reply_to_id == asked.message_id
    assert isinstance(await telegram.send(at(street.id), Outgoing(text="Ook ik", reply_to="999")), Sent)


async def test_a_photo_and_a_voice_note(telegram: TelegramChannel, karin: Person) -> None:
    await telegram.send(at(karin.id), Outgoing(text="De sleutel", photo=b"\xff\xd8\xff\xe0picture"))
    assert (karin.last().media, karin.last().text) == ("photo", "De sleutel")
    await telegram.send(at(karin.id), Outgoing(text="", audio=b"OggS"))
    assert karin.last().media == "voice"


async def test_a_voice_note_that_telegram_has_is_passed_on(telegram: TelegramChannel, karin: Person) -> None:
    voice = karin.sends_voice(None).json["voice"]["file_id"]
    await telegram.send(at(karin.id), Outgoing(text="Een buur zegt:", voice_ref=voice, voice_from="telegram"))
    assert (karin.last().media, karin.last().text) == ("voice", "Een buur zegt:")


async def test_a_file_that_telegram_has_is_sent_as_what_it_is(
    telegram: TelegramChannel, fake: TelegramFake, karin: Person
) -> None:
    voice = karin.sends_voice(None).json["voice"]["file_id"]
    fake.faults.add(
        "error", method="sendPhoto", code=400, description="Bad Request: can't use file of type Voice as Photo"
    )
    assert isinstance(await telegram.send(at(karin.id), Outgoing(text="Gehoord?", media_ref=voice)), Sent)
    assert (karin.last().media, karin.last().text) == ("voice", "Gehoord?")


async def test_a_file_is_fetched_and_a_wrong_one_is_not(
    telegram: TelegramChannel, fake: TelegramFake, karin: Person
) -> None:
    message = karin.sends_photo(None, b"\xff\xd8\xff\xe0evidence")
    assert await telegram.fetch(message.json["photo"][-1]["file_id"]) == b"\xff\xd8\xff\xe0evidence"
    with pytest.raises(NoFile):
        await telegram.fetch("nothing")


async def test_an_edit_changes_text_and_buttons_and_may_change_nothing(
    telegram: TelegramChannel, karin: Person
) -> None:
    sent = await telegram.send(at(karin.id), Outgoing(text="Inbraak", buttons=((Button("Ik bel", token="t"),),)))
    assert isinstance(sent, Sent)
    done = Outgoing(text="Inbraak. 112 is gebeld.")
    assert await telegram.edit(at(karin.id), sent.ref, done) == sent
    assert (karin.last().text, karin.last().labels) == ("Inbraak. 112 is gebeld.", [])
    assert await telegram.edit(at(karin.id), sent.ref, done) == sent
    assert await telegram.edit(at(karin.id), "9999", done) == Rejected(NO_SUCH_MESSAGE)


async def test_only_one_member_sees_an_ephemeral_message(
    telegram: TelegramChannel, karin: Person, street: Room
) -> None:
    result = await telegram.send(at(street.id), Outgoing(text="Dat hoort elders", only_to=at(karin.id)))
    assert isinstance(result, Sent)
    assert result.ref.startswith(f"e{karin.id}:")
    assert [message.text for message in karin.sees_from_bot(street)] == ["Dat hoort elders"]
    owner = karin.fake.people[0]
    assert owner.name == "Piet" or karin.fake.people[1].sees_from_bot(street) == []
    assert isinstance(await telegram.edit(at(street.id), result.ref, Outgoing(text="Dank")), Sent)
    assert karin.last(street).text == "Dank"
    assert isinstance(await telegram.act(Act(kind="delete", chat=at(street.id), ref=result.ref)), Sent)
    assert karin.sees_from_bot(street) == []


async def test_a_server_that_shows_an_ephemeral_message_to_all_has_it_taken_away(
    telegram: TelegramChannel, fake: TelegramFake, karin: Person, street: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.play.telegram.methods.posting.ephemeral_target", lambda *_: None)
    result = await telegram.send(at(street.id), Outgoing(text="Dat hoort elders", only_to=at(karin.id)))
    assert result == Rejected("not_ephemeral")
    assert karin.sees_from_bot(street) == []
    assert not telegram.can.ephemeral


Trouble = Callable[[TelegramFake], Any]


def error(code: int, description: str = "x", **more: Any) -> Trouble:
    return lambda fake: fake.faults.add("error", method="sendMessage", code=code, description=description, **more)


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (error(400, retry_after_s=7), RetryAfter(7.0, why="telegram.flood")),
        (error(400, retry_after_s=3600), RetryAfter(3600.0, why="telegram.flood")),
        (error(403, "Forbidden: bot was blocked by the user"), Unreachable("bot was blocked by the user")),
        (error(403, "Forbidden: user is deactivated"), Unreachable("user is deactivated")),
        (error(403, "Forbidden: bot can't initiate conversation with a user"),
         Unreachable("bot can't initiate conversation with a user")),
        (error(403, "Forbidden: bot was kicked from the supergroup chat"),
         Unreachable("bot was kicked from the supergroup chat")),
        (error(400, "Bad Request: chat not found"), Unreachable("chat not found")),
        (error(400, "Bad Request: not enough rights to send text messages to the chat"),
         Rejected("can_send_messages", missing_right=True)),
        (error(400, "Bad Request: message is too long"), Rejected("message is too long")),
        (error(401, "Unauthorized"), RetryAfter(60.0, whole_account=True, why="telegram.token_refused")),
        (error(404, "Not Found"), RetryAfter(60.0, whole_account=True, why="telegram.token_refused")),
        (error(504, "Gateway Timeout"), Unknown("telegram.no_answer")),
        (lambda fake: fake.faults.add("lost", method="sendMessage"), Unknown("telegram.no_answer")),
        (lambda fake: fake.faults.add("cut", method="sendMessage"), Unknown("telegram.no_answer")),
        (lambda fake: fake.faults.add("garbage", method="sendMessage"), Unknown("telegram.no_answer")),
        (lambda fake: fake.faults.add("hang", method="sendMessage", seconds=2), Unknown("telegram.no_answer")),
    ],
)  # fmt: skip
async def test_what_an_answer_means(
    telegram: TelegramChannel, fake: TelegramFake, karin: Person, trouble: Trouble, expected: object
) -> None:
    trouble(fake)
    assert await telegram.send(at(karin.id), Outgoing(text="Hallo")) == expected
    assert isinstance(await telegram.send(at(karin.id), Outgoing(text="Hallo")), Sent)


@pytest.mark.parametrize("code", [500, 502, 503])
async def test_a_platform_that_is_down_is_left_alone_ever_longer_and_then_forgiven(
    telegram: TelegramChannel, fake: TelegramFake, karin: Person, code: int
) -> None:
    fake.faults.add("error", method="sendMessage", code=code, times=1)
    first = await telegram.send(at(karin.id), Outgoing(text="Hallo"))
    assert isinstance(first, RetryAfter)
    assert (first.whole_account, first.why) == (True, "telegram.down")
    assert 0 < first.seconds <= 0.5
    assert isinstance(await telegram.send(at(karin.id), Outgoing(text="Hallo")), Sent)


async def test_no_connection_means_that_nothing_left(
    telegram: TelegramChannel, fake: TelegramFake, karin: Person
) -> None:
    await fake.stop()
    result = await telegram.send(at(karin.id), Outgoing(text="Hallo"))
    assert isinstance(result, RetryAfter)
    assert result.why == "telegram.unreachable"


async def test_a_group_that_moved_names_its_new_address(telegram: TelegramChannel, fake: TelegramFake) -> None:
    group = fake.group("Lindelaan", owner=fake.user("Piet"))
    moved = group.upgrade()
    assert await telegram.send(at(group.id), Outgoing(text="Hallo")) == AddressChanged(at(moved.id))


async def test_acts_on_a_member(telegram: TelegramChannel, fake: TelegramFake, karin: Person, street: Room) -> None:
    act = Act(kind="restrict", chat=at(street.id), member=at(karin.id), until=datetime.now(UTC) + timedelta(hours=1))
    assert isinstance(await telegram.act(act), Sent)
    assert karin.standing(street).status == "restricted"
    await telegram.act(replace(act, may_speak=True, until=None))
    karin.says(street, "Ik mag weer")
    assert isinstance(await telegram.act(replace(act, kind="ban", until=None)), Sent)
    assert karin.standing(street).status == "kicked"
    assert isinstance(await telegram.act(replace(act, kind="unban", until=None)), Sent)
    assert karin.standing(street).status == "left"


async def test_a_restriction_that_is_almost_over_does_not_become_one_for_ever(
    telegram: TelegramChannel, karin: Person, street: Room
) -> None:
    soon = datetime.now(UTC) + timedelta(seconds=5)
    await telegram.act(Act(kind="restrict", chat=at(street.id), member=at(karin.id), until=soon))
    assert karin.standing(street).until_at > 0


async def test_messages_are_taken_away_pinned_and_let_go(
    telegram: TelegramChannel, karin: Person, street: Room
) -> None:
    lines = [karin.says(street, f"{number}") for number in range(3)]
    pin = Act(kind="pin", chat=at(street.id), ref=str(lines[0].message_id))
    assert isinstance(await telegram.act(pin), Sent)
    assert [message.pinned for message in karin.sees(street) if not message.service] == [True, False, False]
    assert isinstance(await telegram.act(replace(pin, kind="unpin")), Sent)
    refs = tuple(str(line.message_id) for line in lines)
    assert isinstance(await telegram.act(Act(kind="delete", chat=at(street.id), refs=refs)), Sent)
    assert [message for message in karin.sees(street) if not message.service] == []
    assert isinstance(await telegram.act(Act(kind="delete", chat=at(street.id), ref=refs[0])), Sent)


@pytest.mark.parametrize(
    ("kind", "right"),
    [("delete", "can_delete_messages"), ("restrict", "can_restrict_members"), ("pin", "can_pin_messages")],
)
async def test_a_missing_right_is_called_that(
    telegram: TelegramChannel, karin: Person, street: Room, kind: str, right: str
) -> None:
    line = karin.says(street, "weg ermee")
    street.change_bot_rights(karin.fake.people[0], "can_invite_users")
    act = Act(kind=kind, chat=at(street.id), member=at(karin.id), ref=str(line.message_id))
    result = await telegram.act(act)
    assert result == Rejected(right, missing_right=True)


async def test_requests_to_join(telegram: TelegramChannel, fake: TelegramFake, street: Room) -> None:
    newcomers = [fake.user("Ali"), fake.user("Bea")]
    link = street.invite_link(by_request=True)
    for person in newcomers:
        person.requests_to_join(street, link)
    ask = Act(kind="approve", chat=at(street.id), member=at(newcomers[0].id))
    assert isinstance(await telegram.act(ask), Sent)
    assert isinstance(await telegram.act(replace(ask, kind="decline", member=at(newcomers[1].id))), Sent)
    assert [person.is_in(street) for person in newcomers] == [True, False]
    assert isinstance(await telegram.act(ask), Sent)


async def test_a_press_is_answered_and_an_old_one_harms_nobody(telegram: TelegramChannel, karin: Person) -> None:
    await telegram.send(at(karin.id), Outgoing(text="112?", buttons=((Button("Ik bel", token="t"),),)))
    press = karin.presses("Ik bel")
    assert isinstance(await telegram.act(Act(kind="answer_press", chat=at(karin.id), ref=press.id, text="Dank")), Sent)
    assert karin.toasts == ["Dank"]
    assert isinstance(await telegram.act(Act(kind="answer_press", chat=at(karin.id), ref="123", text="x")), Sent)


async def test_whether_somebody_is_in_the_chat(
    telegram: TelegramChannel, fake: TelegramFake, karin: Person, street: Room
) -> None:
    ask = Act(kind="look_up", chat=at(street.id), member=at(karin.id))
    assert isinstance(await telegram.act(ask), Sent)
    assert isinstance(await telegram.act(replace(ask, member=at(fake.user("Els", started=True).id))), Rejected)


async def test_leaving(telegram: TelegramChannel, street: Room) -> None:
    assert isinstance(await telegram.act(Act(kind="leave", chat=at(street.id))), Sent)
    assert isinstance(await telegram.act(Act(kind="leave", chat=at(street.id))), Sent)


async def test_what_telegram_does_not_have_is_rejected(telegram: TelegramChannel, street: Room) -> None:
    assert isinstance(await telegram.act(Act(kind="sing", chat=at(street.id))), Rejected)
    assert isinstance(await telegram.act(Act(kind="ban", chat=at(street.id))), Rejected)
    assert isinstance(await telegram.send(at(street.id), Outgoing(text="x", reply_to="no number")), Rejected)
