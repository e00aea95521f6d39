"""From a resident's line to the first alert leaving, while 100 other messages a second come in: the real `saarbot run`.

Run: python -m bench.latency [--alarms N]
"""

import argparse
import asyncio
import itertools
import json
import statistics
import tempfile
import threading
import time
from pathlib import Path

from bench.ingress import post_of
from bot.play.children import Place, SaarChild, TelegramChild, settle, wait_for

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
PER_S = 100


async def _stream(port: int, places: list[Place], stop: threading.Event) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    began, sent = time.perf_counter(), 0
    for number in itertools.count(1_000_000):
        if stop.is_set():
            break
        writer.write(post_of(number, places[number % len(places)].chat, places[number % len(places)].members[1]))
        await reader.readuntil(b"\r\n\r\n")
        sent += 1
        await asyncio.sleep(max(0.0, began + sent / PER_S - time.perf_counter()))
    writer.close()
    return sent


async def _alarms(port: int, places: list[Place]) -> dict[int, float]:
    """One alarm after another; when each was handed over, by chat."""
    said: dict[int, float] = {}
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for number, place in enumerate(places, 1):
        post = post_of(number, place.chat, place.members[1])
        head, _, body = post.partition(b"\r\n\r\n")
        update = json.loads(body)
        update["message"]["text"] = ALARM
        body = json.dumps(update).encode()
        lines = [line for line in head.split(b"\r\n") if not line.startswith(b"Content-Length")]
        said[place.chat] = time.time()
        writer.write(b"\r\n".join([*lines, b"Content-Length: %d" % len(body)]) + b"\r\n\r\n" + body)
        await reader.readuntil(b"\r\n\r\n")
        await asyncio.sleep(0.15)
    writer.close()
    return said


def measure(alarms: int) -> tuple[float, float, float]:
    """p50 and p95 in ms from handing over to the first alert at Telegram, and how many other messages came a second."""
    with tempfile.TemporaryDirectory() as folder, TelegramChild() as telegram:
        saar = SaarChild(Path(folder), telegram.url, mode="webhook")
        places = settle(telegram, saar, alarms + 20, 3)
        saar.start()
        try:
            stop = threading.Event()
            found: list[int] = []
            began = time.perf_counter()
            noise = threading.Thread(
                target=lambda: found.append(asyncio.run(_stream(saar.port, places[alarms:], stop)))
            )
            noise.start()
            time.sleep(1)
            said = asyncio.run(_alarms(saar.port, places[:alarms]))
            wait_for(lambda: len(_first(telegram, said)) == alarms, timeout_s=60, every_s=0.5)
            stop.set()
            noise.join()
            per_s = found[0] / (time.perf_counter() - began)
        finally:
            saar.kill()
        first = _first(telegram, said)
    waits = sorted((first[chat] - at) * 1000 for chat, at in said.items())
    return statistics.median(waits), waits[int(len(waits) * 0.95)], per_s


def _first(telegram: TelegramChild, said: dict[int, float]) -> dict[int, float]:
    first: dict[int, float] = {}
    for call in telegram.calls("sendMessage"):
        first.setdefault(int(call["args"]["chat_id"]), call["at"])
    return {chat: at for chat, at in first.items() if chat in said}


def rows(alarms: int = 100) -> list[tuple[str, str, str]]:
    """The lines of the table."""
    p50, p95, per_s = measure(alarms)
    return [
        (
            f"a resident's line to the first alert leaving, {per_s:.0f} other messages a second",
            f"p50 {p50:.0f} ms, p95 {p95:.0f} ms",
            "Grafana OnCall, idle, 1 worker (peers): p50 1,670 ms, p95 3,300 ms",
        )
    ]


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser()
    options.add_argument("--alarms", type=int, default=100)
    for line in rows(options.parse_args().alarms):
        print(" | ".join(line))


if __name__ == "__main__":
    main()
