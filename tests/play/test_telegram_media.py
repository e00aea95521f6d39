"""Pictures, voice notes, albums, places, contacts, and files to fetch."""

from __future__ import annotations

from datetime import timedelta

import aiohttp
import pytest
from telegram import Bot, InputMediaPhoto, Message
from telegram.error import BadRequest

from bot.play.telegram.files import TINY_JPEG
from tests.play.conftest import Scene


async def messages(bot: Bot) -> list[Message]:
    found = [update.effective_message for update in await bot.get_updates(timeout=0)]
    return [one for one in found if isinstance(one, Message)]


async def test_a_photo_of_a_neighbour_can_be_fetched(bot: Bot, scene: Scene) -> None:
    scene.katrien.sends_photo(scene.street, TINY_JPEG, caption="wie is dit?")
    (message,) = await messages(bot)
    assert message.caption == "wie is dit?"
    file = await bot.get_file(message.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == TINY_JPEG
    with pytest.raises(BadRequest, match="Wrong file_id or the file is temporarily unavailable"):
        await bot.get_file("AgACwrong")


async def test_files_above_20_megabytes_cannot_be_fetched(bot: Bot, scene: Scene) -> None:
    scene.katrien.sends_document(scene.street, "film.zip", bytes(20 * 1024 * 1024 + 1))
    (message,) = await messages(bot)
    assert message.document is not None
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(message.document.file_id)


async def test_the_download_link_holds_the_token(bot: Bot, scene: Scene) -> None:
    scene.katrien.sends_voice(None)
    (message,) = await messages(bot)
    assert message.voice is not None
    file = await bot.get_file(message.voice.file_id)
    assert file.file_path is not None
    assert scene.fake.token in file.file_path
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{scene.fake.file_url}{scene.fake.token}/nee") as answer,
    ):
        assert answer.status == 404


async def test_an_album_comes_as_single_messages(bot: Bot, scene: Scene) -> None:
    scene.katrien.sends_album(scene.street, 10, caption="buurtfeest")
    found = await messages(bot)
    assert len(found) == 10
    assert len({message.media_group_id for message in found}) == 1
    assert [message.caption for message in found] == ["buurtfeest"] + [None] * 9


async def test_the_bot_sends_media(bot: Bot, scene: Scene) -> None:
    photo = await bot.send_photo(scene.street.id, TINY_JPEG, caption="<i>stukje</i>", parse_mode="HTML")
    assert photo.caption_entities[0].type == "italic"
    again = await bot.send_photo(scene.street.id, photo.photo[-1].file_id)
    assert again.photo
    voice = await bot.send_voice(scene.street.id, b"OggS")
    assert voice.voice is not None
    document = await bot.send_document(scene.street.id, b"%PDF", filename="verslag.pdf")
    assert document.document is not None
    assert document.document.file_name == "verslag.pdf"
    place = await bot.send_location(scene.street.id, 52.63, 5.4)
    assert place.location is not None
    assert [seen.media for seen in scene.joris.sees_from_bot()] == ["photo", "photo", "voice", "document", "location"]
    group = await bot.send_media_group(scene.street.id, [InputMediaPhoto(TINY_JPEG), InputMediaPhoto(TINY_JPEG)])
    assert len(group) == 2
    await bot.edit_message_caption(scene.street.id, photo.message_id, caption="anders")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("x", scene.street.id, photo.message_id)


async def test_a_file_keeps_its_kind(bot: Bot, scene: Scene) -> None:
    voice = scene.katrien.sends_voice(None).json["voice"]["file_id"]
    with pytest.raises(BadRequest, match="(?i)can't use file of type VoiceNote as Photo"):
        await bot.send_photo(scene.karin.id, voice)
    await bot.send_voice(scene.karin.id, voice)
    assert scene.karin.last().media == "voice"


async def test_a_photo_of_more_than_ten_megabytes(bot: Bot, scene: Scene) -> None:
    with pytest.raises(BadRequest, match="too big for a photo"):
        await bot.send_photo(scene.street.id, bytes(10 * 1024 * 1024 + 1))


async def test_contacts_and_places_of_people(bot: Bot, scene: Scene) -> None:
    scene.katrien.sends_contact(None, "+31600000001")
    scene.katrien.sends_contact(None, "+31600000002", of=scene.joris)
    scene.katrien.sends_contact(None, "+31600000003", first_name="Tante")
    live = scene.katrien.sends_location(scene.street, 52.63, 5.4, live_s=900)
    scene.katrien.moves_to(live, 52.64, 5.41)
    found = await messages(bot)
    assert [message.contact.user_id for message in found[:3] if message.contact] == [
        scene.katrien.id,
        scene.joris.id,
        None,
    ]
    assert found[3].location is not None
    assert found[4].location is not None
    assert (found[3].location.live_period, found[4].location.latitude) == (timedelta(minutes=15), 52.64)
    assert found[4].edit_date is not None


async def test_stickers_polls_and_forwards(bot: Bot, scene: Scene) -> None:
    scene.joris.sends_sticker(scene.street)
    scene.joris.sends_poll(scene.street, "Wanneer?", ["zaterdag", "zondag"])
    said = scene.katrien.says(scene.street, "oud bericht")
    scene.joris.forwards(said, None)
    sticker, poll, _, forward = await messages(bot)
    assert sticker.sticker is not None
    assert poll.poll is not None
    assert [option.text for option in poll.poll.options] == ["zaterdag", "zondag"]
    assert forward.forward_origin is not None
    assert forward.forward_origin.sender_user.first_name == "Katrien"  # type: ignore[attr-defined]


async def test_forward_and_copy_by_the_bot(bot: Bot, scene: Scene) -> None:
    said = scene.katrien.says(scene.street, "voor Karin")
    await bot.forward_message(scene.karin.id, scene.street.id, said.message_id)
    await bot.copy_message(scene.karin.id, scene.street.id, said.message_id)
    assert [seen.text for seen in scene.karin.sees_from_bot()] == ["voor Karin", "voor Karin"]
    closed = await bot.send_message(scene.street.id, "vast", protect_content=True)
    with pytest.raises(BadRequest, match="can't be forwarded"):
        await bot.forward_message(scene.karin.id, scene.street.id, closed.message_id)


async def test_an_edit_of_a_neighbour(bot: Bot, scene: Scene) -> None:
    said = scene.katrien.says(scene.street, "inbrak")
    scene.katrien.edits(said, "inbraak op 12")
    first, second = await bot.get_updates(timeout=0)
    assert first.message is not None
    assert second.edited_message is not None
    assert second.edited_message.text == "inbraak op 12"
    assert scene.joris.sees(scene.street)[0].edited
