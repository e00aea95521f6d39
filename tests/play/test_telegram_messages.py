"""Sending, editing, deleting, as python-telegram-bot sees it."""

from __future__ import annotations

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.error import BadRequest, ChatMigrated, Forbidden

from tests.play.conftest import Scene


async def test_a_message_to_the_group_rings_with_everybody(bot: Bot, scene: Scene) -> None:
    sent = await bot.send_message(scene.street.id, "<b>Let op</b>: test &amp; meer", parse_mode="HTML")
    assert sent.text == "Let op: test & meer"
    assert sent.entities[0].type == "bold"
    for person in (scene.karin, scene.katrien, scene.joris):
        (seen,) = person.sees_from_bot(scene.street)
        assert (seen.text, seen.rang, seen.by_bot) == ("Let op: test & meer", True, True)


async def test_silent_messages_do_not_ring(bot: Bot, scene: Scene) -> None:
    await bot.send_message(scene.street.id, "stil", disable_notification=True)
    assert not scene.katrien.last().rang


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("<b>open", "can't find end tag corresponding to start tag"),
        ("<boem>x</boem>", "unsupported start tag"),
        ("<b>x</i>", "unmatched end tag"),
        ("x</b>", "unexpected end tag"),
        ("1 < 2", 'unsupported start tag ""'),
        ("kijk <b", "unclosed start tag at byte offset 5"),
        ("kijk <b class", 'unclosed start tag "b" at byte offset 5'),
        ("kijk </b", "unclosed end tag"),
        ('<span class="rood">x</span>', 'tag "span" must have class "tg-spoiler"'),
    ],
)
async def test_broken_html_is_refused(bot: Bot, scene: Scene, text: str, why: str) -> None:
    with pytest.raises(BadRequest, match="(?i)can't parse entities: " + why):
        await bot.send_message(scene.street.id, text, parse_mode="HTML")


async def test_length_limits(bot: Bot, scene: Scene) -> None:
    await bot.send_message(scene.street.id, "x" * 4096)
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(scene.street.id, "x" * 4097)
    with pytest.raises(BadRequest, match="Message text is empty"):
        await bot.send_message(scene.street.id, "  \n ")
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_photo(scene.street.id, b"jpeg", caption="x" * 1025)


async def test_callback_data_has_64_bytes(bot: Bot, scene: Scene) -> None:
    def markup(data: str) -> InlineKeyboardMarkup:
        return InlineKeyboardMarkup([[InlineKeyboardButton("Ik bel", callback_data=data)]])

    await bot.send_message(scene.street.id, "x", reply_markup=markup("é" * 32))
    with pytest.raises(BadRequest, match="Button_data_invalid"):
        await bot.send_message(scene.street.id, "x", reply_markup=markup("é" * 32 + "x"))


async def test_replies(bot: Bot, scene: Scene) -> None:
    said = scene.katrien.says(scene.street, "ik zie iemand in de tuin")
    reply = await bot.send_message(scene.street.id, "112?", reply_parameters=ReplyParameters(said.message_id))
    assert reply.reply_to_message is not None
    assert reply.reply_to_message.message_id == said.message_id
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(scene.street.id, "x", reply_parameters=ReplyParameters(999))
    lone = await bot.send_message(
        scene.street.id, "x", reply_parameters=ReplyParameters(999, allow_sending_without_reply=True)
    )
    assert lone.reply_to_message is None


async def test_edit_in_place(bot: Bot, scene: Scene) -> None:
    sent = await bot.send_message(scene.street.id, "kaart 1")
    await bot.edit_message_text("kaart 2", scene.street.id, sent.message_id)
    seen = scene.katrien.last()
    assert (seen.text, seen.edited) == ("kaart 2", True)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("kaart 2", scene.street.id, sent.message_id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", scene.street.id, 424242)
    said = scene.katrien.says(scene.street, "van mij")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", scene.street.id, said.message_id)


async def test_deleting_others_needs_the_right_and_48_hours(bot: Bot, scene: Scene) -> None:
    first = scene.joris.says(scene.street, "reclame")
    await bot.delete_message(scene.street.id, first.message_id)
    assert [seen.text for seen in scene.katrien.sees(scene.street)] == []
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(scene.street.id, first.message_id)
    old = scene.joris.says(scene.street, "oud")
    scene.clock.move(48 * 3600 + 1)
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_message(scene.street.id, old.message_id)
    scene.street.change_bot_rights(scene.karin, "can_pin_messages")
    fresh = scene.joris.says(scene.street, "nieuw")
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(scene.street.id, fresh.message_id)


async def test_delete_messages_skips_missing_ones(bot: Bot, scene: Scene) -> None:
    said = [scene.joris.says(scene.street, str(number)) for number in range(3)]
    assert await bot.delete_messages(scene.street.id, [*(one.message_id for one in said), 9999])
    assert scene.street.messages == []


async def test_who_cannot_be_written_to(bot: Bot, scene: Scene) -> None:
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(scene.joris.id, "hallo")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(123456, "hallo")
    scene.joris.starts()
    await bot.send_message(scene.joris.id, "hallo")
    scene.joris.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(scene.joris.id, "hallo")
    scene.joris.unblocks()
    scene.joris.deletes_account()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(scene.joris.id, "hallo")


async def test_a_removed_bot(bot: Bot, scene: Scene) -> None:
    scene.street.remove_bot(scene.karin)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(scene.street.id, "x")


async def test_a_group_that_became_a_supergroup(bot: Bot, scene: Scene) -> None:
    group = scene.fake.group("Oude straat", owner=scene.karin, members=[scene.katrien])
    await bot.send_message(group.id, "eerst")
    new = group.upgrade(scene.karin)
    with pytest.raises(ChatMigrated) as refused:
        await bot.send_message(group.id, "dan")
    assert refused.value.new_chat_id == new.id
    kinds = [update.effective_message for update in await bot.get_updates(timeout=0)]
    assert [(one.migrate_to_chat_id, one.migrate_from_chat_id) for one in kinds if one] == [
        (new.id, None),
        (None, group.id),
    ]
    await bot.send_message(new.id, "nu wel")
    assert scene.katrien.last(new).text == "nu wel"


async def test_pin_rings_unless_silent(bot: Bot, scene: Scene) -> None:
    sights: list[tuple[str, bool]] = []
    scene.katrien.on_sight(lambda sight: sights.append((sight.kind, sight.rings)))
    sent = await bot.send_message(scene.street.id, "kaart", disable_notification=True)
    await bot.pin_chat_message(scene.street.id, sent.message_id)
    assert scene.katrien.last().pinned
    assert sights[:2] == [("message", False), ("pin", True)]
    await bot.unpin_chat_message(scene.street.id, sent.message_id)
    assert not scene.katrien.last().pinned
    scene.street.change_bot_rights(scene.karin, "can_delete_messages")
    with pytest.raises(BadRequest, match="Not enough rights to manage pinned messages in the chat"):
        await bot.pin_chat_message(scene.street.id, sent.message_id)


async def test_a_newcomer_sees_only_what_came_after(bot: Bot, scene: Scene) -> None:
    await bot.send_message(scene.street.id, "oud nieuws")
    truus = scene.fake.user("Truus")
    truus.joins(scene.street)
    await bot.send_message(scene.street.id, "nieuw nieuws")
    assert [seen.text for seen in truus.sees_from_bot()] == ["nieuw nieuws"]
    truus.leaves(scene.street)
    await bot.send_message(scene.street.id, "na vertrek")
    assert [seen.text for seen in truus.sees_from_bot()] == ["nieuw nieuws"]


async def test_ephemeral_messages_reach_one_member(bot: Bot, scene: Scene) -> None:
    def only_for(person_id: int) -> dict[str, object]:
        return {"ephemeral_message_parameters": {"receiver_user_id": person_id}}

    sent = await bot.send_message(scene.street.id, "alleen voor u", api_kwargs=only_for(scene.joris.id))
    assert sent.api_kwargs["ephemeral_message_id"] == 1
    assert scene.joris.last().ephemeral
    assert scene.katrien.sees_from_bot() == []
    stranger = scene.fake.user("Weg", started=True)
    with pytest.raises(BadRequest, match="User_not_participant"):
        await bot.send_message(scene.street.id, "x", api_kwargs=only_for(stranger.id))
