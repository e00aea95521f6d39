"""A process that does nothing but send what is queued, to be killed: python -m tests.dispatch.sender DATABASE KEY API TOKEN."""

from __future__ import annotations

import asyncio
import sys

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.request import client
from bot.loops.dispatch import Dispatcher
from bot.loops.inside import put_inside
from bot.rate import UNLIMITED
from storage.encryption import Keyring
from storage.group_commit import GroupCommit
from storage.store import Store
from tests.dispatch.conftest import Plain, now


async def send(database: str, key: str, api: str, token: str) -> None:
    """Send until killed."""
    with Store.open(database, Keyring(key)) as store:
        channel = TelegramChannel(client(token, api_base_url=api), now=now)
        await channel.start()
        await Dispatcher(
            GroupCommit(store), {"telegram": channel}, Plain(), put_inside, now=now, limits={"telegram": UNLIMITED}
        ).start()
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(send(*sys.argv[1:]))
