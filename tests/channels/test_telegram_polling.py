"""Polling: nothing is confirmed before it is stored, nothing stops the loop, every trouble is seen."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime

import pytest

from bot.channels.health import Health
from bot.channels.telegram.parse import ALLOWED_UPDATES, Arrival
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.request import Client, client
from bot.play.telegram import Person, Room, TelegramFake
from saar.events import Said


class Inbox:
    """Stands where the database does: keeps each id once, and can be full."""

    def __init__(self) -> None:
        self.rows: dict[str, Arrival] = {}
        self.full = False
        self.batches: list[int] = []

    async def ingest(self, arrivals: Sequence[Arrival]) -> None:
        if self.full:
            raise OSError("no space left on device")
        self.batches.append(len(arrivals))
        for one in arrivals:
            self.rows.setdefault(one.event_id, one)

    @property
    def texts(self) -> list[str]:
        return [event.text for row in self.rows.values() for event in row.events if isinstance(event, Said)]

    @property
    def dead(self) -> list[str]:
        return [row.why for row in self.rows.values() if row.why]


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def health() -> Health:
    return Health("telegram:7000000001", datetime.now(UTC))


@pytest.fixture
async def bot(fake: TelegramFake) -> AsyncIterator[Client]:
    opened = client(fake.token, api_base_url=fake.base_url, answer_s=2)
    await opened.open()
    yield opened
    await opened.close_pools()


@pytest.fixture
async def poller(fake: TelegramFake, bot: Client, inbox: Inbox, health: Health) -> AsyncIterator[Poller]:
    async def pause(seconds: float) -> None:
        await asyncio.sleep(min(seconds, 0.02))

    made = Poller(bot, inbox.ingest, health, now=lambda: datetime.now(UTC), pause=pause)
    yield made
    await made.stop()


@pytest.fixture
def karin(fake: TelegramFake) -> Person:
    return fake.user("Karin", started=True)


@pytest.fixture
def street(fake: TelegramFake, karin: Person) -> Room:
    return fake.supergroup("Lindelaan", owner=fake.user("Piet"), members=[karin])


async def test_what_waits_is_fetched_and_confirmed(
    poller: Poller, fake: TelegramFake, inbox: Inbox, health: Health, karin: Person
) -> None:
    karin.says(None, "een")
    poller.start()
    await fake.all_confirmed()
    karin.says(None, "twee")
    await fake.all_confirmed()
    assert inbox.texts == ["een", "twee"]
    assert health.last_ok_at is not None
    assert fake.world.queue.allowed == frozenset(ALLOWED_UPDATES)


async def test_nothing_is_confirmed_that_could_not_be_stored(
    poller: Poller, fake: TelegramFake, inbox: Inbox, health: Health, karin: Person
) -> None:
    inbox.full = True
    karin.says(None, "een")
    poller.start()
    await fake.until(lambda: health.failures > 2 or None)
    assert (len(fake.world.queue), health.error_key) == (1, "poll.not_stored")
    inbox.full = False
    await fake.all_confirmed()
    assert inbox.texts == ["een"]
    await fake.until(lambda: not health.error_key or None)


async def test_an_unreadable_update_is_set_aside_and_those_behind_it_go_on(
    poller: Poller, fake: TelegramFake, inbox: Inbox, karin: Person
) -> None:
    fake.inject("message", {"message_id": "no number", "chat": {"id": 1, "type": "private"}, "date": 1, "text": "x"})
    fake.inject("something_of_2030", {"x": 1})
    karin.says(None, "twee")
    poller.start()
    await fake.all_confirmed()
    assert inbox.texts == ["twee"]
    assert len(inbox.rows) == 3
    assert inbox.dead == ["from: an object is needed"]


async def test_an_update_that_is_no_json_at_all_is_found_and_set_aside(
    poller: Poller, fake: TelegramFake, inbox: Inbox, karin: Person
) -> None:
    karin.says(None, "een")
    fake.inject_raw('"message":{"text":')
    karin.says(None, "twee")
    poller.start()
    await fake.all_confirmed()
    assert sorted(inbox.texts) == ["een", "twee"]
    assert inbox.dead == ["no JSON"]


@pytest.mark.parametrize(
    ("code", "description", "key"),
    [
        (401, "Unauthorized", "poll.token_refused"),
        (404, "Not Found", "poll.token_refused"),
        (409, "Conflict: terminated by other getUpdates request", "poll.other_poller"),
        (502, "Bad Gateway", "poll.down"),
    ],
)
async def test_trouble_is_seen_and_survived(
    poller: Poller,
    fake: TelegramFake,
    inbox: Inbox,
    health: Health,
    karin: Person,
    code: int,
    description: str,
    key: str,
) -> None:
    seen: list[str] = []
    fault = fake.faults.add("error", method="getUpdates", code=code, description=description, times=None)
    poller.start()
    await fake.until(lambda: health.failures > 2 or None)
    seen.append(health.error_key)
    fake.faults.set.remove(fault)
    karin.says(None, "een")
    await fake.all_confirmed()
    assert seen == [key]
    assert inbox.texts == ["een"]
    await fake.until(lambda: not health.error_key or None)


async def test_no_network_at_the_start_is_no_end(
    poller: Poller, fake: TelegramFake, inbox: Inbox, health: Health, karin: Person
) -> None:
    port = int(fake.base_url.rsplit(":", 1)[1])
    await fake.stop()
    poller.start()
    await fake.until(lambda: health.failures > 1 or None)
    assert health.error_key == "poll.unreachable"
    await fake.start(port)
    karin.says(None, "een")
    await fake.all_confirmed()
    assert inbox.texts == ["een"]


async def test_a_webhook_that_somebody_left_is_taken_away(
    poller: Poller, fake: TelegramFake, bot: Client, inbox: Inbox, karin: Person
) -> None:
    await bot.call("setWebhook", url="https://example.org:8443/x")
    karin.says(None, "een")
    poller.start()
    await fake.all_confirmed()
    assert inbox.texts == ["een"]


async def test_a_second_poller_makes_itself_known(
    poller: Poller, fake: TelegramFake, bot: Client, health: Health
) -> None:
    poller.start()
    await fake.until(lambda: fake.api.calls_by_method.get("getupdates") or None)
    other = asyncio.create_task(bot.call("getUpdates", timeout=1))
    await fake.until(lambda: health.error_key == "poll.other_poller" or None)
    other.cancel()


async def test_ids_that_begin_anew_are_not_passed_over(
    poller: Poller, fake: TelegramFake, inbox: Inbox, karin: Person
) -> None:
    karin.says(None, "een")
    poller.start()
    await fake.all_confirmed()
    fake.world.queue.skip_ids()
    karin.says(None, "twee")
    await fake.all_confirmed()
    assert inbox.texts == ["een", "twee"]


async def test_stopping_takes_no_time_and_confirms_nothing(
    poller: Poller, fake: TelegramFake, inbox: Inbox, karin: Person
) -> None:
    poller.start()
    await fake.until(lambda: fake.api.calls_by_method.get("getupdates") or None)
    async with asyncio.timeout(2):
        await poller.stop()
    karin.says(None, "een")
    assert (len(fake.world.queue), inbox.texts) == (1, [])


async def test_migration_arrives_by_both_service_messages(poller: Poller, fake: TelegramFake, inbox: Inbox) -> None:
    poller.start()
    await fake.until(lambda: fake.world.queue.allowed or None)
    group = fake.group("Lindelaan", owner=fake.user("Piet"))
    moved = group.upgrade()
    await fake.until(lambda: len(inbox.rows) == 2 or None)
    events = [event for row in inbox.rows.values() for event in row.events]
    assert {(event.old.value, event.new.value) for event in events} == {(str(group.id), str(moved.id))}  # type: ignore[union-attr]
