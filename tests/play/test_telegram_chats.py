"""Chats, links, pins, profiles: the methods that are called seldom."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot, ChatPermissions, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto, Message
from telegram.error import BadRequest, Forbidden

from bot.play.telegram import CannotAct
from bot.play.telegram.files import TINY_JPEG
from tests.play.conftest import Scene
from tests.play.raw import Raw


async def test_title_description_and_permissions(bot: Bot, scene: Scene) -> None:
    await bot.set_chat_title(scene.street.id, "Lindelaan en omgeving")
    assert (await bot.get_chat(scene.street.id)).title == "Lindelaan en omgeving"
    await bot.set_chat_description(scene.street.id, "Bel 112 bij gevaar")
    with pytest.raises(BadRequest, match="Chat description is not modified"):
        await bot.set_chat_description(scene.street.id, "Bel 112 bij gevaar")
    await bot.set_chat_permissions(scene.street.id, ChatPermissions.no_permissions())
    with pytest.raises(CannotAct, match="may not write"):
        scene.joris.says(scene.street, "nachtslot")
    scene.karin.says(scene.street, "de beheerder wel")
    scene.street.change_bot_rights(scene.karin, "can_delete_messages")
    for refused in (
        bot.set_chat_title(scene.street.id, "x"),
        bot.set_chat_permissions(scene.street.id, ChatPermissions.all_permissions()),
        bot.create_chat_invite_link(scene.street.id),
    ):
        with pytest.raises(BadRequest, match="Not enough rights"):
            await refused


async def test_links_are_edited_and_revoked(bot: Bot, scene: Scene) -> None:
    link = await bot.create_chat_invite_link(scene.street.id, name="Flyer", member_limit=5)
    changed = await bot.edit_chat_invite_link(scene.street.id, link.invite_link, creates_join_request=True)
    assert changed.creates_join_request
    assert (await bot.revoke_chat_invite_link(scene.street.id, link.invite_link)).is_revoked
    first = await bot.export_chat_invite_link(scene.street.id)
    assert (await bot.get_chat(scene.street.id)).invite_link == first
    assert await bot.export_chat_invite_link(scene.street.id) != first
    with pytest.raises(BadRequest, match="Invite_hash_expired"):
        await bot.edit_chat_invite_link(scene.street.id, "https://t.me/+nooit")


async def test_pins_come_and_go(bot: Bot, scene: Scene) -> None:
    cards = [await bot.send_message(scene.street.id, f"kaart {number}") for number in range(3)]
    for card in cards:
        await bot.pin_chat_message(scene.street.id, card.message_id, disable_notification=True)
    pinned = (await bot.get_chat(scene.street.id)).pinned_message
    assert isinstance(pinned, Message)
    assert pinned.text == "kaart 2"
    await bot.unpin_chat_message(scene.street.id)
    await bot.unpin_chat_message(scene.street.id, cards[0].message_id)
    with pytest.raises(BadRequest, match="Message to unpin not found"):
        await bot.unpin_chat_message(scene.street.id, cards[0].message_id)
    await bot.unpin_all_chat_messages(scene.street.id)
    assert not any(seen.pinned for seen in scene.katrien.sees(scene.street))
    with pytest.raises(BadRequest, match="Message to pin not found"):
        await bot.pin_chat_message(scene.street.id, 9999)


async def test_the_bot_hears_of_its_own_pin(bot: Bot, scene: Scene) -> None:
    card = await bot.send_message(scene.street.id, "kaart")
    await bot.pin_chat_message(scene.street.id, card.message_id)
    (update,) = await bot.get_updates(timeout=0)
    assert update.message is not None
    assert update.message.pinned_message is not None
    await bot.delete_message(scene.street.id, update.message.message_id)


async def test_media_and_places_can_be_edited(bot: Bot, scene: Scene) -> None:
    photo = await bot.send_photo(scene.street.id, TINY_JPEG, caption="eerst")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Gezien", callback_data="g")]])
    media = InputMediaPhoto(TINY_JPEG, caption="dan")
    await bot.edit_message_media(media, scene.street.id, photo.message_id, reply_markup=keyboard)
    assert (scene.katrien.last().text, scene.katrien.last().labels) == ("dan", ["Gezien"])
    live = await bot.send_location(scene.street.id, 52.63, 5.4, live_period=600)
    await bot.edit_message_live_location(scene.street.id, live.message_id, latitude=52.64, longitude=5.41)
    await bot.stop_message_live_location(scene.street.id, live.message_id)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_live_location(scene.street.id, live.message_id, latitude=1, longitude=1)
    with pytest.raises(BadRequest, match="live location period"):
        await bot.send_location(scene.street.id, 52.63, 5.4, live_period=30)


async def test_many_at_once(bot: Bot, scene: Scene) -> None:
    said = [scene.katrien.says(scene.street, str(number)) for number in range(3)]
    ids = [one.message_id for one in said]
    assert len(await bot.copy_messages(scene.karin.id, scene.street.id, [*ids, 9999])) == 3
    assert len(await bot.forward_messages(scene.karin.id, scene.street.id, ids)) == 3
    assert [seen.text for seen in scene.karin.sees_from_bot()] == ["0", "1", "2", "0", "1", "2"]


async def test_venues_contacts_polls_and_actions(bot: Bot, scene: Scene) -> None:
    await bot.send_chat_action(scene.street.id, "typing")
    await bot.send_venue(scene.street.id, 52.63, 5.4, "Speeltuin", "Lindelaan")
    await bot.send_contact(scene.karin.id, "+31600000001", "Wijkagent")
    poll = await bot.send_poll(scene.street.id, "Wanneer?", ["zaterdag", "zondag"])
    assert poll.poll is not None
    with pytest.raises(BadRequest, match="at least 1 option"):
        await bot.send_poll(scene.street.id, "Wanneer?", [])


async def test_the_bot_s_own_profile(bot: Bot) -> None:
    await bot.set_my_name("Saar van de straat", language_code="nl")
    assert (await bot.get_my_name("nl")).name == "Saar van de straat"
    assert (await bot.get_my_name()).name == "Saar"
    await bot.set_my_description("Ik ben een computerprogramma")
    assert (await bot.get_my_description()).description == "Ik ben een computerprogramma"
    await bot.set_my_commands([("melden", "Iets melden")])
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()


async def test_tags_and_titles(bot: Bot, scene: Scene) -> None:
    where = (scene.street.id, scene.katrien.id)
    await bot.set_chat_member_tag(*where, "huis 12")
    with pytest.raises(BadRequest, match="Tag_invalid"):
        await bot.set_chat_member_tag(*where, "x" * 17)
    await bot.promote_chat_member(*where, can_delete_messages=True)
    await bot.set_chat_administrator_custom_title(*where, custom_title="Portier")
    admin = await bot.get_chat_member(*where)
    assert admin.custom_title == "Portier"  # type: ignore[attr-defined]


async def test_hidden_members_and_unknown_people(bot: Bot, scene: Scene) -> None:
    with pytest.raises(BadRequest, match="User not found"):
        await bot.get_chat_member(scene.street.id, 987654321)
    scene.street.chat.hides_members = True
    assert (await bot.get_chat_member(scene.street.id, scene.joris.id)).status == "member"
    scene.street.demote_bot(scene.karin)
    with pytest.raises(BadRequest, match="Member list is inaccessible"):
        await bot.get_chat_member(scene.street.id, scene.joris.id)


async def test_a_public_group_is_found_by_name(bot: Bot, scene: Scene) -> None:
    public = scene.fake.supergroup("Openbaar", owner=scene.karin, username="duckstad")
    assert (await bot.send_message("@duckstad", "hallo")).chat.id == public.id
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message("@nergens", "hallo")
    public.remove_bot(scene.karin)
    with pytest.raises(Forbidden, match="bot was kicked"):
        await bot.send_message("@duckstad", "hallo")


async def test_a_bot_that_may_not_post(bot: Bot, scene: Scene) -> None:
    scene.street.demote_bot(scene.karin)
    scene.street.chat.permissions["can_send_photos"] = False
    with pytest.raises(BadRequest, match="Not enough rights to send photos to the chat"):
        await bot.send_photo(scene.street.id, TINY_JPEG)
    channel = scene.fake.channel("Kanaal", owner=scene.karin, bot="member")
    with pytest.raises(BadRequest, match="Need administrator rights in the channel chat"):
        await bot.send_message(channel.id, "x")


@pytest.mark.parametrize(
    ("method", "fields", "why"),
    [
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": "geen getal", "text": "x"}, "chat not found"),
        ("sendMessage", {"text": "x", "parse_mode": "Markdown"}, "unsupported parse_mode"),
        ("sendMessage", {"text": "x", "reply_markup": "{kapot"}, "can't parse reply_markup JSON object"),
        ("sendMessage", {"text": "x", "message_thread_id": 7}, "message thread not found"),
        ("sendMessage", {"text": "x", "message_effect_id": "1"}, "EFFECT_ID_INVALID"),
        (
            "sendMessage",
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x"}]]}},
            "can't parse inline keyboard button: Text buttons are unallowed",
        ),
        ("sendLocation", {"latitude": 95, "longitude": 5}, "wrong latitude"),
        ("sendPhoto", {"photo": "https://saar.invalid/x.jpg"}, "failed to get HTTP URL content"),
        ("sendPhoto", {"photo": "onzin"}, "wrong remote file identifier"),
        ("banChatMember", {"user_id": "x"}, "invalid user_id specified"),
        ("deleteMessages", {"message_ids": []}, "message identifiers are not specified"),
        ("editMessageText", {"text": "x", "inline_message_id": "abc"}, "MESSAGE_ID_INVALID"),
        ("setMessageReaction", {"message_id": 99}, "message to react not found"),
        ("getFile", {}, "file_id not specified"),
    ],
)
async def test_bad_arguments(raw: Raw, scene: Scene, method: str, fields: dict[str, Any], why: str) -> None:
    given = fields if "chat_id" in fields or why == "chat_id is empty" else {"chat_id": scene.street.id, **fields}
    answer = await raw.call(method, **given)
    assert answer["error_code"] == 400
    assert answer["description"].startswith(f"Bad Request: {why}")


async def test_arguments_come_in_every_form(raw: Raw, scene: Scene) -> None:
    url = f"{scene.fake.api_url}{scene.fake.token}/sendmessage"
    given: dict[str, int | str] = {"chat_id": scene.street.id, "text": "hallo é"}
    async with raw.session.get(url, params=given) as answer:
        assert answer.status == 200
    async with raw.session.post(url, json=given) as answer:
        assert answer.status == 200
    async with raw.session.post(url, data="{kapot", headers={"Content-Type": "application/json"}) as answer:
        assert answer.status == 400
    assert [seen.text for seen in scene.katrien.sees_from_bot()] == ["hallo é", "hallo é"]
    async with raw.session.get(scene.fake.base_url) as answer:
        assert answer.status == 404
