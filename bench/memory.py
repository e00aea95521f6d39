"""Resident memory of `saarbot run` with 100 groups of 100 members, and how long it takes to be ready.

Run: python -m bench.memory
"""

import tempfile
import time
from pathlib import Path

from bot.play.children import SaarChild, TelegramChild, settle, wait_for

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"


def measure() -> tuple[float, float, float]:
    """MiB when ready and after an alarm in every group, and seconds to ready."""
    with tempfile.TemporaryDirectory() as folder, TelegramChild() as telegram:
        saar = SaarChild(Path(folder), telegram.url)
        places = settle(telegram, saar, 100, 100)
        ready_s = saar.start()
        idle = saar.rss_mib
        try:
            telegram.ask("say", lines=[[place.members[3], place.chat, ALARM] for place in places])
            wait_for(lambda: telegram.ask("state")["calls"].get("sendmessage", 0) >= 200, timeout_s=60, every_s=0.5)
            time.sleep(2)
            busy = saar.rss_mib
        finally:
            saar.kill()
    return idle, busy, ready_s


def rows() -> list[tuple[str, str, str]]:
    """The lines of the table."""
    idle, busy, ready_s = measure()
    return [
        (
            "memory of `saarbot run`, 100 groups of 100 members",
            f"{idle:.0f} MiB when ready, {busy:.0f} MiB after an alarm in every group",
            "Grafana OnCall about 750 MiB; PTB alone 40 to 53, aiogram alone 114 to 191 (peers)",
        ),
        ("start of `saarbot run` until ready", f"{ready_s:.1f} s", "Grafana OnCall migrates for 36 s (peers)"),
    ]


def main() -> None:
    """Measure and print."""
    for line in rows():
        print(" | ".join(line))


if __name__ == "__main__":
    main()
