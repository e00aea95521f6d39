"""`saarbot check` at Telegram: each thing that can be wrong is found, and what can be mended is."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

import pytest

from bot.channels.contract import Finding
from bot.channels.telegram.parse import ALLOWED_UPDATES
from bot.channels.telegram.request import Client, client
from bot.channels.telegram.setup import Commands, Setup, check
from bot.play.telegram import TelegramFake
from saar.events import Address

COMMANDS = (
    Commands({"type": "all_private_chats"}, "", (("melden", "Iets melden"), ("stop", "Afmelden"))),
    Commands({"type": "all_chat_administrators"}, "en", (("reports", "All reports"),)),
)


@pytest.fixture
async def bot(fake: TelegramFake) -> AsyncIterator[Client]:
    opened = client(fake.token, api_base_url=fake.base_url)
    await opened.open()
    yield opened
    await opened.close_pools()


def keys(found: Sequence[Finding]) -> list[str]:
    return [finding.key.removeprefix("check.telegram.") for finding in found]


async def test_all_is_well(fake: TelegramFake, bot: Client) -> None:
    fake.world.privacy_mode = False
    street = fake.supergroup("Lindelaan", owner=fake.user("Piet"))
    setup = Setup(groups=lambda: (Address("telegram", str(street.id)),))
    assert await check(bot, setup) == []


async def test_a_refused_token_is_all_there_is_to_say(fake: TelegramFake, bot: Client) -> None:
    fake.revoke_token()
    assert keys(await check(bot, Setup(commands=COMMANDS))) == ["token_refused"]


async def test_no_network(fake: TelegramFake, bot: Client) -> None:
    await fake.stop()
    assert keys(await check(bot, Setup())) == ["unreachable"]


async def test_privacy_mode(fake: TelegramFake, bot: Client) -> None:
    (finding,) = await check(bot, Setup())
    assert (finding.key, finding.level) == ("check.telegram.privacy_mode", "warning")


async def test_rights_in_the_groups(fake: TelegramFake, bot: Client) -> None:
    fake.world.privacy_mode = False
    piet = fake.user("Piet")
    weak, plain, basic = (
        fake.supergroup("Zwak", owner=piet),
        fake.supergroup("Lid", owner=piet, bot="member"),
        fake.group("Klein", owner=piet),
    )
    weak.change_bot_rights(piet, "can_delete_messages", "can_invite_users", "can_pin_messages")
    chats = [weak.id, plain.id, basic.id, -1009999999999]
    found = await check(bot, Setup(groups=lambda: [Address("telegram", str(chat)) for chat in chats]))
    assert [(finding.key.rpartition(".")[2], dict(finding.args)) for finding in found] == [
        ("missing_right", {"group": "Zwak", "right": "can_restrict_members"}),
        ("not_admin", {"group": "Lid"}),
        ("basic_group", {"group": "Klein"}),
        ("group_gone", {"chat": "-1009999999999"}),
    ]


async def test_a_group_that_moved(fake: TelegramFake, bot: Client) -> None:
    fake.world.privacy_mode = False
    group = fake.group("Klein", owner=fake.user("Piet"))
    group.upgrade()
    fake.faults.add(
        "error", method="getChat", code=400, description="Bad Request: group chat was upgraded to a supergroup chat"
    )
    found = await check(bot, Setup(groups=lambda: [Address("telegram", str(group.id))]))
    assert keys(found) == ["group_gone"]


async def test_a_webhook_in_the_way_of_polling_is_taken_away(fake: TelegramFake, bot: Client) -> None:
    fake.world.privacy_mode = False
    await bot.call("setWebhook", url="https://other.example.org:8443/secret-path")
    (finding,) = await check(bot, Setup())
    assert (finding.key, dict(finding.args), finding.fix) == (
        "check.telegram.webhook_set",
        {"host": "other.example.org:8443"},
        True,
    )
    await check(bot, Setup(), fix=True)
    assert await check(bot, Setup()) == []


@pytest.mark.parametrize(
    ("before", "key"),
    [("", "webhook_missing"), ("https://other.example.org/x", "webhook_elsewhere"),
     ("https://saar.example.org/telegram", "webhook_updates")],
)  # fmt: skip
async def test_a_wrong_webhook_is_set_right(fake: TelegramFake, bot: Client, before: str, key: str) -> None:
    fake.world.privacy_mode = False
    setup = Setup(mode="webhook", webhook_url="https://saar.example.org/telegram", webhook_secret="s" * 32)
    if before:
        await bot.call("setWebhook", url=before)
    assert keys(await check(bot, setup)) == [key]
    await check(bot, setup, fix=True)
    assert await check(bot, setup) == []
    info = await bot.call("getWebhookInfo")
    assert set(info["allowed_updates"]) == set(ALLOWED_UPDATES)


async def test_commands_are_compared_and_set_for_each_scope_and_language(fake: TelegramFake, bot: Client) -> None:
    fake.world.privacy_mode = False
    setup = Setup(commands=COMMANDS)
    assert keys(await check(bot, setup)) == ["commands", "commands"]
    await check(bot, setup, fix=True)
    assert await check(bot, setup) == []
