"""The fake as a process of its own: python -m bot.play.twilio --port 8082."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from datetime import UTC, datetime

from bot.clock import MovableClock
from bot.play.twilio.fake import SMS_PER_S, WHATSAPP_PER_S, TwilioFake


def read_options(arguments: list[str]) -> argparse.Namespace:
    """The command line; exits with 2 for what it does not know."""
    parser = argparse.ArgumentParser(prog="python -m bot.play.twilio", description="A Twilio to try Saar with.")
    parser.add_argument("--port", type=int, default=8082, help="port on loopback; 0 takes a free one")
    parser.add_argument("--delay-ms", type=float, default=0.0, help="hold back every answer so long")
    parser.add_argument("--whatsapp-per-s", type=float, default=WHATSAPP_PER_S)
    parser.add_argument("--sms-per-s", type=float, default=SMS_PER_S)
    return parser.parse_args(arguments)


async def serve(options: argparse.Namespace) -> None:
    """Serve until SIGTERM or SIGINT; prints one line with the address when ready."""
    clock = MovableClock(datetime.now(UTC))
    fake = TwilioFake(clock, whatsapp_per_s=options.whatsapp_per_s, sms_per_s=options.sms_per_s, auto_approve=True)
    fake.api.delay_s = options.delay_ms / 1000
    url = await fake.start(options.port)
    sys.stdout.write(f"twilio fake ready at {url}\n")
    sys.stdout.flush()
    done = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, done.set)
    await done.wait()
    await fake.stop()


if __name__ == "__main__":
    asyncio.run(serve(read_options(sys.argv[1:])))
