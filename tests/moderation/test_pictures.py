"""Pictures that a group keeps: nothing but pixels, sealed, for a while, opened by the wijkagent alone and with a line in the log."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from PIL import Image

from bot import videos
from bot.pictures import NoPicture, stripped
from bot.play.telegram.files import TINY_JPEG
from handlers import pictures
from storage.unit import Unit
from tests.stories.test_quiet_reports import STOLEN, invited

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"


def photo(width: int = 64, height: int = 48, orientation: int = 6) -> bytes:
    """A picture with a place, a camera and a comment in it."""
    made = Image.new("RGB", (width, height), (200, 30, 30))
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = orientation, "GeheimeCamera"
    exif.get_ifd(0x8825)[1] = "N"
    out = io.BytesIO()
    made.save(out, "JPEG", exif=exif, comment=b"GeheimeTekst")
    return out.getvalue()


def test_metadata_is_gone_and_the_picture_stands_upright() -> None:
    before = photo()
    assert b"GeheimeCamera" in before and b"GeheimeTekst" in before
    after = stripped(before)
    assert b"Geheime" not in after and b"Exif" not in after
    with Image.open(io.BytesIO(after)) as opened:
        assert opened.size == (48, 64) and not dict(opened.getexif())


def test_a_large_picture_becomes_reasonable() -> None:
    with Image.open(io.BytesIO(stripped(photo(6000, 1000, 1)))) as opened:
        assert max(opened.size) == 2560


@pytest.mark.parametrize("content", [b"", b"no picture", TINY_JPEG[:40]])
def test_what_is_no_picture_is_not_kept(content: bytes) -> None:
    with pytest.raises(NoPicture):
        stripped(content)


def count(unit: Unit) -> int:
    return int(unit.sql.value("select count(*) from picture"))


async def test_by_default_no_picture_is_kept_anywhere(opening: Any) -> None:
    async with opening(group={"moderation": "on"}) as theatre:
        await theatre.set_up()
        await theatre.says("Katrien", ALARM)
        sent = theatre["Katrien"].sends_photo(theatre.street.group, photo())
        await theatre.stage.settle()
        assert sent.deleted
        assert await theatre.stage.program.commit.submit(count) == 0


async def test_a_group_that_keeps_pictures_keeps_them_sealed_for_the_wijkagent_until_they_expire(opening: Any) -> None:
    async with opening(group={"moderation": "on", "photo_keep": True, "photo_keep_hours": 24}) as theatre:
        await theatre.set_up()
        await theatre.says("Katrien", ALARM)
        theatre["Katrien"].sends_photo(theatre.street.group, photo())
        await theatre.stage.settle()
        program = theatre.stage.program
        assert await program.commit.submit(count) == 1
        sealed = await program.commit.submit(lambda unit: unit.sql.value("select media_enc from picture"))
        assert b"JFIF" not in sealed
        token = "wijkagentlink"

        def link(unit: Unit) -> None:
            agent = unit.people.create("Wijkagent", "nl", program.clock.now())
            unit.groups.add_member(1, agent.id, program.clock.now(), role="wijkagent")
            until = program.clock.now() + timedelta(days=9)
            unit.links.create(
                token=token, purpose="answer", args={"report": 1}, person_id=agent.id, group_id=1, expires_at=until
            )

        await program.commit.submit(link)
        url = f"{theatre.stage.page_url}/w/{token}"
        async with aiohttp.ClientSession() as session:
            async with session.get(url) as page:
                assert page.status == 200 and 'name="picture" value="1"' in await page.text()
            assert not await program.commit.submit(_opened)
            async with session.post(url, data={"picture": "1"}) as shown:
                assert shown.status == 200 and shown.headers["cache-control"] == "no-store"
                assert (await shown.read())[:2] == b"\xff\xd8"
            assert await program.commit.submit(_opened) == 1
            async with session.post(url, data={"picture": "2"}) as shown:
                assert shown.status == 404
            theatre.stage.clock.move(timedelta(hours=25))
            async with session.post(url, data={"picture": "1"}) as shown:
                assert shown.status == 404


def _opened(unit: Unit) -> int:
    return int(unit.sql.value("select count(*) from audit where verb = 'picture_opened'"))


def box(kind: bytes, inside: bytes) -> bytes:
    """A box of an MP4 file."""
    return (len(inside) + 8).to_bytes(4, "big") + kind + inside


def video(track: bytes = b"vide", pad: int = 0) -> bytes:
    """A film that tells where, when and with what it was made."""
    dated = bytes(4) + b"\xde\xad\xbe\xef" * 2 + bytes(16)
    handler = box(b"hdlr", bytes(8) + track + bytes(12) + b"GeheimeCamera\x00")
    place = box(b"udta", box(b"\xa9xyz", b"\x00\x13\x15\xc7+52.6301+005.4001/"))
    film = box(b"trak", box(b"tkhd", dated) + box(b"mdia", box(b"mdhd", dated) + handler))
    moov = box(b"moov", box(b"mvhd", dated) + film + place + box(b"meta", b"com.apple GeheimToestel"))
    return box(b"ftyp", b"isom\x00\x00\x02\x00") + moov + box(b"mdat", b"beeld" + bytes(pad))


def test_a_video_loses_place_moments_and_camera_and_nothing_moves() -> None:
    before = video()
    after = videos.stripped(before)
    assert len(after) == len(before) and after.endswith(b"beeld") and after.index(b"mdat") == before.index(b"mdat")
    assert not [told for told in (b"52.63", b"Geheim", b"\xde\xad", b"xyz", b"udta", b"meta") if told in after]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"RIFF....WEBM",
        video(b"meta"),
        video()[:-40],
        box(b"ftyp", b"isom") + box(b"mdat", b""),
        video(pad=pictures.LARGEST_BYTES),
    ],
    ids=["nothing", "another kind", "a track of places", "broken", "no film", "too big"],
)
def test_a_video_that_cannot_be_made_clean_is_not_kept(content: bytes) -> None:
    with pytest.raises(videos.NoVideo):
        videos.stripped(content)


async def test_a_video_is_kept_like_a_picture_and_expires(opening: Any) -> None:
    async with opening(group={"moderation": "on", "photo_keep": True, "photo_keep_hours": 24}) as theatre:
        await theatre.set_up()
        sent = theatre["Katrien"].sends_video(theatre.street.group, video(), caption=ALARM)
        await theatre.stage.settle()
        assert sent.deleted
        commit = theatre.stage.program.commit
        assert await commit.submit(count) == 1
        sealed, group_id = await commit.submit(lambda unit: unit.sql.one("select media_enc, group_id from picture"))
        assert b"ftyp" not in sealed and group_id == 1
        kept = await commit.submit(lambda unit: unit.rules.picture(1, theatre.stage.clock.now()))
        assert kept.media == videos.stripped(video())
        theatre.stage.clock.move(timedelta(hours=25))
        assert await commit.submit(lambda unit: unit.rules.picture(1, theatre.stage.clock.now())) is None


async def test_a_video_that_is_too_big_is_not_kept_and_its_sender_hears_so(opening: Any) -> None:
    async with opening(group={"moderation": "on", "photo_keep": True}) as theatre:
        await theatre.set_up()
        await theatre.whispers("Katrien", ALARM)
        theatre.unheard.clear()
        theatre["Katrien"].sends_video(None, video(pad=pictures.LARGEST_BYTES))
        await theatre.stage.settle()
        assert "16 MB" in theatre.hears("Katrien", "private.video_too_big", rings=False).text
        theatre.nobody_hears_anything_else()
        assert await theatre.stage.program.commit.submit(count) == 0


@pytest.mark.parametrize("how", ["video", "document"])
@pytest.mark.parametrize(
    ("rule", "stays"), [("police_only", False), ("if_needed", False), ("allowed", True), ("safar", True)]
)
async def test_the_photo_rule_holds_for_videos_however_they_are_sent(
    opening: Any, rule: str, stays: bool, how: str
) -> None:
    async with opening(group={"moderation": "on", "photo_rule": rule}) as theatre:
        await theatre.set_up()
        room, bram = theatre.street.group, theatre["Bram"]
        body = {**bram._media("video", video())["video"], "mime_type": "video/mp4"}
        sent = bram.sends_video(room, video()) if how == "video" else bram.sends(room, {"document": body})
        await theatre.stage.settle()
        assert sent.deleted is not stays
        assert [n.to for n in theatre.unheard] == ([] if stays else ["Bram"])


async def test_who_sends_a_kept_picture_in_private_hears_that_it_is_kept(opening: Any) -> None:
    async with opening(group={"moderation": "on", "photo_keep": True, "photo_keep_hours": 24}) as theatre:
        await theatre.set_up()
        await theatre.whispers("Katrien", ALARM)
        theatre.unheard.clear()
        theatre["Katrien"].sends_photo(None, photo())
        await theatre.stage.settle()
        assert "24 uur" in theatre.hears("Katrien", "private.picture_kept").text


@pytest.mark.parametrize("answers", [{}, {"answers": "1"}], ids=["only reads", "answers"])
async def test_the_digest_says_how_many_are_kept_until_when_and_where_to_ask(
    opening: Any, answers: dict[str, str]
) -> None:
    async with opening(group={"moderation": "on", "photo_keep": True, "photo_keep_hours": 72}) as theatre:
        await theatre.set_up()
        await invited(theatre, days="3", **answers)
        await theatre.whispers("Sanne", STOLEN)
        for _ in range(2):
            theatre["Sanne"].sends_photo(None, photo())
        await theatre.stage.settle()
        await theatre.later(hours=36)
        [mail] = theatre.mails
        line = next(line for line in mail.text.splitlines() if "bewaard tot" in line)
        assert "2" in line.partition(",")[0] and "vrijdag 27 november 20:30" in line
        token = line.split("/w/")[1].split()[0]
        async with aiohttp.ClientSession() as session, session.get(f"{theatre.stage.page_url}/w/{token}") as page:
            assert page.status == 200 and (await page.text()).count('name="picture"') == 2


async def test_a_digest_without_pictures_does_not_speak_of_them(opening: Any) -> None:
    async with opening(group={"moderation": "on"}) as theatre:
        await theatre.set_up()
        await invited(theatre, days="3")
        await theatre.whispers("Sanne", STOLEN)
        theatre["Sanne"].sends_photo(None, photo())
        await theatre.stage.settle()
        await theatre.later(hours=36)
        assert "bewaard tot" not in theatre.mails[0].text
