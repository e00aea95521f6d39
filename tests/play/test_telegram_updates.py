"""getUpdates: what is confirmed when, what is lost when, who may poll."""

from __future__ import annotations

import asyncio
import time

import pytest

from tests.play.conftest import Scene
from tests.play.raw import Raw

CHAT_OF_KATRIEN_SAYS = ["een", "twee", "drie"]


def three_lines(scene: Scene) -> int:
    """Katrien writes three lines; answers the first update's id."""
    for text in CHAT_OF_KATRIEN_SAYS:
        scene.katrien.says(scene.street, text)
    return scene.fake.world.queue.waiting()[0].id


async def test_an_update_stays_until_a_higher_offset_confirms_it(raw: Raw, scene: Scene) -> None:
    first = three_lines(scene)
    assert await raw.texts() == CHAT_OF_KATRIEN_SAYS
    await asyncio.sleep(0.55)
    assert await raw.texts() == CHAT_OF_KATRIEN_SAYS
    assert await raw.texts(first + 1) == ["twee", "drie"]
    assert await raw.texts(first + 3) == []
    assert list(scene.fake.world.queue.confirmed_ids) == [first, first + 1, first + 2]


async def test_the_same_offset_at_once_gives_one_update(raw: Raw, scene: Scene) -> None:
    three_lines(scene)
    assert len(await raw.texts()) == 3
    assert await raw.texts() == ["een"]


async def test_limit(raw: Raw, scene: Scene) -> None:
    first = three_lines(scene)
    assert await raw.texts(limit=2) == ["een", "twee"]
    assert await raw.texts(first + 2, limit=500) == ["drie"]


async def test_a_negative_offset_forgets_everything_before_it(raw: Raw, scene: Scene) -> None:
    three_lines(scene)
    assert await raw.texts(-1) == ["drie"]
    await asyncio.sleep(0.55)
    assert await raw.texts() == ["drie"]


async def test_an_offset_far_ahead_is_passed_over(raw: Raw, scene: Scene) -> None:
    first = three_lines(scene)
    assert len(await raw.texts(first + 1_000_000)) == 3


async def test_a_long_poll_waits_for_the_next_line(raw: Raw, scene: Scene) -> None:
    poll = asyncio.create_task(raw.texts(timeout=20))
    await asyncio.sleep(0.1)
    assert not poll.done()
    scene.katrien.says(scene.street, "nu")
    assert await poll == ["nu"]


async def test_a_short_poll_repeated_is_stretched_to_three_seconds(raw: Raw, scene: Scene) -> None:
    assert await raw.texts(7, timeout=0) == []
    started = time.monotonic()
    poll = asyncio.create_task(raw.texts(7, timeout=0))
    await asyncio.sleep(0.2)
    assert not poll.done()
    scene.katrien.says(scene.street, "nu")
    assert await poll == ["nu"]
    assert time.monotonic() - started < 2


async def test_a_second_poller_ends_the_first_with_409(raw: Raw, scene: Scene) -> None:
    first = asyncio.create_task(raw.call("getUpdates", timeout=20))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(raw.call("getUpdates", timeout=20, offset=1))
    ended = await first
    assert ended["error_code"] == 409
    assert "terminated by other getUpdates request" in ended["description"]
    scene.katrien.says(scene.street, "voor de tweede")
    assert len((await second)["result"]) == 1


async def test_polling_is_409_while_a_webhook_is_active(raw: Raw, scene: Scene) -> None:
    await raw.call("setWebhook", url="http://127.0.0.1:9/telegram")
    refused = await raw.call("getUpdates")
    assert refused["error_code"] == 409
    assert "can't use getUpdates method while webhook is active" in refused["description"]
    await raw.call("deleteWebhook")
    assert (await raw.call("getUpdates"))["ok"]


async def test_a_day_old_message_and_a_150_second_old_press_are_gone(raw: Raw, scene: Scene) -> None:
    await raw.call(
        "sendMessage",
        chat_id=scene.street.id,
        text="kaart",
        reply_markup={"inline_keyboard": [[{"text": "Ik bel", "callback_data": "x"}]]},
    )
    scene.katrien.says(scene.street, "ik zie hem")
    scene.katrien.presses("Ik bel")
    scene.clock.move(151)
    assert await raw.texts() == ["ik zie hem"]
    scene.clock.move(86_400)
    assert await raw.texts(1) == []
    assert scene.fake.world.queue.expired == 2


async def test_allowed_updates(raw: Raw, scene: Scene) -> None:
    async def kinds(**fields: object) -> list[str]:
        found = (await raw.call("getUpdates", **fields))["result"]
        return [next(key for key in update if key != "update_id") for update in found]

    truus = scene.fake.user("Truus")
    truus.joins(scene.street)
    assert await kinds() == ["message"], "chat_member needs asking for"
    assert await kinds(offset=-1, allowed_updates=["message", "chat_member"]) == ["message"]
    truus.leaves(scene.street)
    assert await kinds(offset=-2) == ["message", "chat_member"], "the setting stays when left out"
    assert await kinds(offset=-1, allowed_updates=[]) == ["chat_member"], "what was made before stays"
    truus.joins(scene.street)
    assert await kinds(offset=-1) == ["message"], "an empty list is the default again"


async def test_a_gap_in_the_ids(raw: Raw, scene: Scene) -> None:
    scene.katrien.says(scene.street, "voor")
    scene.fake.world.queue.skip_ids()
    scene.katrien.says(scene.street, "na")
    assert await raw.texts() == ["voor", "na"]


async def test_unknown_and_broken_updates_travel_as_they_are(raw: Raw, scene: Scene) -> None:
    scene.fake.inject("community_invite", {"from": {"id": 1}})
    found = await raw.call("getUpdates")
    assert "community_invite" in found["result"][0]
    scene.fake.inject_raw('"message":{"message_id":')
    with pytest.raises(ValueError, match="Expecting"):
        await raw.call("getUpdates", offset=found["result"][0]["update_id"] + 1)


async def test_privacy_mode_hides_chatter_from_a_bot_that_is_no_admin(raw: Raw, scene: Scene) -> None:
    sent = (await raw.call("sendMessage", chat_id=scene.street.id, text="vraag"))["result"]
    scene.street.demote_bot(scene.karin)
    scene.katrien.says(scene.street, "kletspraat")
    scene.katrien.says(scene.street, "/help")
    scene.katrien.says(scene.street, "/help@een_andere_bot")
    scene.katrien.says(scene.street, "antwoord", reply_to=scene.street.message(sent["message_id"]))
    assert [text for text in await raw.texts() if text] == ["/help", "antwoord"]
    scene.fake.world.privacy_mode = False
    scene.katrien.says(scene.street, "nog niet")
    scene.street.remove_bot(scene.karin)
    scene.street.add_bot(scene.karin, admin=False)
    scene.katrien.says(scene.street, "nu wel")
    assert [text for text in await raw.texts(1) if text] == ["/help", "antwoord", "nu wel"]


async def test_wrong_token_wrong_method_and_a_revoked_token(raw: Raw, scene: Scene) -> None:
    async with raw.session.get(f"{scene.fake.api_url}1:WRONG/getMe") as answer:
        assert answer.status == 401
        assert (await answer.json())["description"] == "Unauthorized"
    assert (await raw.call("makeCoffee"))["error_code"] == 404
    scene.fake.revoke_token()
    assert (await raw.call("getMe"))["error_code"] == 401


async def test_updates_can_come_twice(raw: Raw, scene: Scene) -> None:
    scene.fake.double_updates()
    first = three_lines(scene)
    assert await raw.texts() == CHAT_OF_KATRIEN_SAYS
    assert await raw.texts(first + 3) == CHAT_OF_KATRIEN_SAYS, "as if the confirmation had been lost"
    scene.katrien.says(scene.street, "vier")
    assert await raw.texts(first + 4) == ["vier"]
    assert list(scene.fake.world.queue.confirmed_ids) == [first, first + 1, first + 2]


async def test_long_lines_are_cut_as_clients_cut_them(raw: Raw, scene: Scene) -> None:
    scene.katrien.says(scene.street, "x" * 5000)
    assert [len(text) for text in await raw.texts()] == [4096, 904]


async def test_bots_do_not_hear_bots(raw: Raw, scene: Scene) -> None:
    other = scene.fake.user("AndereBot", is_bot=True, username="andere_bot")
    scene.street.seat(other)
    other.says(scene.street, "ik ben ook een bot")
    assert await raw.texts() == []
    scene.fake.world.bots_hear_bots = True
    other.says(scene.street, "hoor je mij?")
    assert await raw.texts(1) == ["hoor je mij?"]
