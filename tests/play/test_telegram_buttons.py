"""Inline buttons: who presses what, what is answered, until when."""

from __future__ import annotations

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup
from telegram.error import BadRequest

from bot.play.telegram import CannotAct, Sight
from tests.play.conftest import Scene

KEYBOARD = InlineKeyboardMarkup(
    [
        [
            InlineKeyboardButton("📞 Ik bel", callback_data="v1:abc"),
            InlineKeyboardButton("Gezien", callback_data="v1:g"),
        ],
        [InlineKeyboardButton("Uitleg", url="https://saar.invalid/uitleg")],
    ]
)


async def card(bot: Bot, scene: Scene) -> int:
    sent = await bot.send_message(scene.street.id, "kaart", reply_markup=KEYBOARD)
    return sent.message_id


async def test_a_press_brings_the_real_presser_and_the_message(bot: Bot, scene: Scene) -> None:
    message_id = await card(bot, scene)
    scene.joris.presses("Ik bel")
    (update,) = await bot.get_updates(timeout=0)
    query = update.callback_query
    assert query is not None
    assert query.message is not None
    assert (query.from_user.id, query.data, query.message.message_id) == (scene.joris.id, "v1:abc", message_id)
    await query.answer("Dank u, Joris", show_alert=True)
    assert scene.joris.toasts == ["Dank u, Joris"]


async def test_an_answer_after_150_seconds_is_too_old(bot: Bot, scene: Scene) -> None:
    await card(bot, scene)
    press = scene.joris.presses("Gezien")
    scene.clock.move(151)
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired or query id is invalid"):
        await bot.answer_callback_query(press.id)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query("123")


async def test_a_long_toast_is_refused(bot: Bot, scene: Scene) -> None:
    await card(bot, scene)
    press = scene.joris.presses("Gezien")
    with pytest.raises(BadRequest, match="Message_too_long"):
        await bot.answer_callback_query(press.id, "x" * 201)


async def test_what_cannot_be_pressed(bot: Bot, scene: Scene) -> None:
    await card(bot, scene)
    with pytest.raises(CannotAct, match="no button"):
        scene.joris.presses("Bestaat niet")
    with pytest.raises(CannotAct, match=r"https://saar\.invalid"):
        scene.joris.presses("Uitleg")
    with pytest.raises(CannotAct, match="no button"):
        scene.fake.user("Buiten").presses("Gezien")


async def test_a_forged_press_travels(bot: Bot, scene: Scene) -> None:
    message_id = await card(bot, scene)
    await bot.delete_message(scene.street.id, message_id)
    scene.fake.user("Vreemde").presses_data(scene.street.id, message_id, "v1:vals")
    (update,) = await bot.get_updates(timeout=0)
    assert update.callback_query is not None
    assert update.callback_query.data == "v1:vals"
    assert update.callback_query.message is not None
    assert not update.callback_query.message.is_accessible


async def test_an_edit_without_markup_takes_the_buttons_away(bot: Bot, scene: Scene) -> None:
    message_id = await card(bot, scene)
    assert scene.katrien.last().labels == ["📞 Ik bel", "Gezien", "Uitleg"]
    await bot.edit_message_text("kaart 2", scene.street.id, message_id)
    assert scene.katrien.last().labels == []
    await bot.edit_message_reply_markup(scene.street.id, message_id, reply_markup=KEYBOARD)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(scene.street.id, message_id, reply_markup=KEYBOARD)


async def test_only_the_presser_sees_the_toast(bot: Bot, scene: Scene) -> None:
    sights: list[Sight] = []
    scene.fake.subscribe(sights.append)
    await card(bot, scene)
    press = scene.joris.presses("Gezien")
    await bot.answer_callback_query(press.id, "Genoteerd")
    assert [(one.person, one.text) for one in sights if one.kind == "toast"] == [("Joris", "Genoteerd")]


async def test_a_contact_may_be_asked_for_in_private_only(bot: Bot, scene: Scene) -> None:
    ask = ReplyKeyboardMarkup([[KeyboardButton("Deel mijn nummer", request_contact=True)]])
    await bot.send_message(scene.katrien.id, "nummer?", reply_markup=ask)
    assert scene.katrien.keyboard == ["Deel mijn nummer"]
    with pytest.raises(BadRequest, match="Phone number can be requested in private chats only"):
        await bot.send_message(scene.street.id, "nummer?", reply_markup=ask)


async def test_an_ephemeral_answer_can_stand_in_the_card_s_place(bot: Bot, scene: Scene) -> None:
    await card(bot, scene)
    press = scene.joris.presses("Gezien")
    where = {
        "receiver_user_id": scene.joris.id,
        "callback_query_id": press.id,
        "replace_callback_query_message": True,
    }
    await bot.send_message(scene.street.id, "U heeft dit gezien", api_kwargs={"ephemeral_message_parameters": where})
    assert [seen.text for seen in scene.joris.sees_from_bot()] == ["U heeft dit gezien"]
    assert [seen.text for seen in scene.katrien.sees_from_bot()] == ["kaart"]
    scene.clock.move(16)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.send_message(scene.street.id, "laat", api_kwargs={"ephemeral_message_parameters": where})
    gone = {"chat_id": scene.street.id, "receiver_user_id": scene.joris.id, "ephemeral_message_id": 1}
    assert await bot.do_api_request("deleteEphemeralMessage", gone)
    assert scene.joris.sees_from_bot() == []


async def test_who_is_offline_misses_an_ephemeral_message(bot: Bot, scene: Scene) -> None:
    scene.joris.account.offline = True
    where = {"receiver_user_id": scene.joris.id}
    await bot.send_message(scene.street.id, "psst", api_kwargs={"ephemeral_message_parameters": where})
    assert scene.joris.sees_from_bot() == []


async def test_an_older_server_shows_an_ephemeral_message_to_all(bot: Bot, scene: Scene) -> None:
    scene.fake.world.knows_ephemeral = False
    where = {"receiver_user_id": scene.joris.id}
    sent = await bot.send_message(scene.street.id, "oeps", api_kwargs={"ephemeral_message_parameters": where})
    assert sent.message_id > 0
    assert scene.katrien.last().text == "oeps"
