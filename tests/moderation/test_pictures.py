"""Pictures that a group keeps: nothing but pixels, sealed, for a while, opened by the wijkagent alone and with a line in the log."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from PIL import Image

from bot.pictures import NoPicture, stripped
from bot.play.telegram.files import TINY_JPEG
from storage.unit import Unit

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
