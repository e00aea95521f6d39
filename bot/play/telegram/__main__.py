"""The fake as a process of its own: python -m bot.play.telegram --port 8081 --token 1:T."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from datetime import UTC, datetime

from bot.clock import MovableClock
from bot.play.telegram.fake import TelegramFake
from bot.play.telegram.limits import Limits


def read_options(arguments: list[str]) -> argparse.Namespace:
    """The command line; exits with 2 for what it does not know."""
    parser = argparse.ArgumentParser(prog="python -m bot.play.telegram", description="A Telegram to try Saar with.")
    parser.add_argument("--port", type=int, default=8081, help="port on loopback; 0 takes a free one")
    parser.add_argument("--token", default="7000000001:AAFakeTokenForPlayOnly_0123456789abc")
    parser.add_argument("--delay-ms", type=float, default=0.0, help="hold back every answer so long")
    parser.add_argument("--limit-per-s", type=float, default=None, help="answer 429 above this many sends a second")
    parser.add_argument("--published-limits", action="store_true", help="30/s, 1/s a chat, 20/min a group")
    return parser.parse_args(arguments)


async def serve(options: argparse.Namespace) -> None:
    """Serve until SIGTERM or SIGINT; prints one line with the address when ready."""
    limits = Limits.published() if options.published_limits else Limits(per_s=options.limit_per_s)
    clock = MovableClock(datetime.now(UTC))
    fake = TelegramFake(options.token, clock, delay_s=options.delay_ms / 1000, limits=limits)
    url = await fake.start(options.port)
    sys.stdout.write(f"telegram fake ready at {url}\n")
    sys.stdout.flush()
    done = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, done.set)
    await done.wait()
    await fake.stop()


if __name__ == "__main__":
    asyncio.run(serve(read_options(sys.argv[1:])))
