"""The playground: how soon a message typed in one phone is seen in the others, and what 50 open pages take.

Run `python -m bench.play`. Baseline in the same run: one open page.
"""

from __future__ import annotations

import asyncio
import json
import resource
import statistics
import time

import aiohttp
import uvicorn

from bot.play.door import free_port
from bot.play.web.app import application
from bot.play.web.playground import Playground

PAGES = 50
ROUNDS = 20
LIMIT_MS = 300


async def watch(browser: aiohttp.ClientSession, url: str, seen: dict[str, list[float]]) -> None:
    """One open page: note when each marked message reached the last of its phones."""
    async with browser.get(f"{url}/live", timeout=aiohttp.ClientTimeout(total=None)) as stream:
        while True:
            line = await stream.content.readuntil(b"\n\n")
            if not line.startswith(b"data: "):
                continue
            text = line[6:].decode()
            now = time.perf_counter()
            for operation in json.loads(text):
                if operation[0] != "put" or "Joris" not in operation[1]:
                    continue
                for mark in [m for m in seen if m in operation[3]]:
                    seen[mark].append(now)


async def measure(url: str, pages: int) -> list[float]:
    """Type `ROUNDS` lines in one phone; how long, in ms, until every page showed each on another."""
    seen: dict[str, list[float]] = {}
    sent: dict[str, float] = {}
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector, read_bufsize=2**22) as browser:
        watchers = [asyncio.create_task(watch(browser, url, seen)) for _ in range(pages)]
        await asyncio.sleep(1.5)
        for nth in range(ROUNDS):
            mark = f"regel nummer {pages}.{nth}."
            seen[mark], sent[mark] = [], time.perf_counter()
            form = {"who": "Katrien", "deed": "say", "text": mark}
            async with browser.post(f"{url}/doen", data=form, headers={"origin": url, "x-live": "1"}) as answer:
                assert answer.status == 204
            async with asyncio.timeout(10):
                while len(seen[mark]) < pages:
                    await asyncio.sleep(0.002)
            await asyncio.sleep(0.1)
        for watcher in watchers:
            watcher.cancel()
        await asyncio.gather(*watchers, return_exceptions=True)
    return sorted((max(at) - sent[mark]) * 1000 for mark, at in seen.items())


async def main() -> None:
    """Measure with one page and with fifty, and print both."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    playground = Playground(url)
    await playground.open()
    app = application(playground, frozenset({f"127.0.0.1:{port}"}))
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, access_log=False, log_config=None))
    serving = asyncio.create_task(server._serve())
    while not server.started:
        await asyncio.sleep(0.01)
    for pages in (1, PAGES):
        ms = await measure(url, pages)
        p95 = ms[int(len(ms) * 0.95) - 1]
        verdict = "ok" if p95 <= LIMIT_MS else "TOO SLOW"
        print(
            f"play: {pages:>3} pages  p50 {statistics.median(ms):6.1f} ms  p95 {p95:6.1f} ms  (limit {LIMIT_MS}) {verdict}"
        )
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"play: {memory:.0f} MB resident with program, fakes, pages and the {PAGES} measuring clients in one process")
    playground.hub.close()
    server.should_exit = True
    await serving
    await playground.close()


if __name__ == "__main__":
    asyncio.run(main())
