"""How many webhook posts a second the real `saarbot run` takes on one core, each on disk before its 200.

Run: python -m bench.ingress [--posts N]

Beside it, on the same core and with the same posts: python-telegram-bot behind a Starlette endpoint as its documentation
shows it, and aiogram behind its own; both keep the update in memory only and answer at once. aiogram 3.31 wants pydantic
below 2.14, so it cannot be installed beside Saar: SAARBOT_BENCH_AIOGRAM names a python that has it.
"""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.play.children import SECRET, TOKEN, SaarChild, TelegramChild, free_port, settle, wait_for

CONNECTIONS = 64
PTB = """
import asyncio, hmac, json, sys
import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from telegram import Update
from telegram.ext import ApplicationBuilder, MessageHandler, filters

async def echo(update, context):
    pass

async def main():
    app = ApplicationBuilder().token(sys.argv[2]).base_url(sys.argv[1] + "/bot").updater(None).build()
    app.add_handler(MessageHandler(filters.ALL, echo))

    async def take(request):
        if not hmac.compare_digest(request.headers.get("x-telegram-bot-api-secret-token", ""), sys.argv[4]):
            return Response(status_code=403)
        await app.update_queue.put(Update.de_json(json.loads(await request.body()), app.bot))
        return Response()

    web = Starlette(routes=[Route("/telegram", take, methods=["POST"])])
    async with app:
        await app.start()
        settings = uvicorn.Config(web, port=int(sys.argv[3]), access_log=False, log_config=None, lifespan="off")
        await uvicorn.Server(settings).serve()

import uvloop
uvloop.run(main())
"""
AIOGRAM = """
import sys
from aiohttp import web
from aiogram import Bot, Dispatcher
from aiogram.webhook.aiohttp_server import SimpleRequestHandler

dispatcher = Dispatcher()

@dispatcher.message()
async def echo(message):
    pass

app = web.Application()
SimpleRequestHandler(dispatcher=dispatcher, bot=Bot(sys.argv[2]), secret_token=sys.argv[4]).register(app, path="/telegram")
web.run_app(app, host="127.0.0.1", port=int(sys.argv[3]), print=None)
"""


def post_of(number: int, chat: int, person: int) -> bytes:
    """One post as Telegram's servers send it, ready for the wire."""
    update = {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": int(time.time()),
            "text": f"Weet iemand hoe laat de afvalwagen komt? ({number})",
            "chat": {"id": chat, "type": "supergroup", "title": "Straat"},
            "from": {"id": person, "is_bot": False, "first_name": "Buur", "language_code": "nl"},
        },
    }
    body = json.dumps(update).encode()
    head = (
        "POST /telegram HTTP/1.1\r\nHost: saar\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def _connection(port: int, posts: Iterator[bytes]) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    good = 0
    for post in posts:
        writer.write(post)
        head = await reader.readuntil(b"\r\n\r\n")
        good += b" 200 " in head.partition(b"\r\n")[0]
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                await reader.readexactly(int(line.partition(b":")[2]))
    writer.close()
    return good


async def fire(port: int, posts: list[bytes]) -> float:
    """Send all posts over a few connections; gives how many a second, and fails when one is refused."""
    waiting = iter(posts)
    began = time.perf_counter()
    good = sum(await asyncio.gather(*(_connection(port, waiting) for _ in range(CONNECTIONS))))
    rate = len(posts) / (time.perf_counter() - began)
    assert good == len(posts), f"{len(posts) - good} posts were refused"
    return rate


def pin(process: int) -> None:
    """Give a process one core, and ourselves the others."""
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) > 1:
        os.sched_setaffinity(process, {cores[0]})


def ours(posts: int) -> float:
    """The real program: secret, limit, parsing, encryption, commit with synchronous=FULL."""
    with tempfile.TemporaryDirectory() as folder, TelegramChild() as telegram:
        saar = SaarChild(Path(folder), telegram.url, mode="webhook")
        places = settle(telegram, saar, 50, 5)
        saar.start()
        try:
            assert saar.process is not None
            pin(saar.process.pid)
            made = [post_of(n, places[n % 50].chat, places[n % 50].members[n % 5]) for n in range(1, posts + 1)]
            rate = asyncio.run(fire(saar.port, made))
            with saar.store() as store, store.read() as unit:
                kept = unit.sql.value("select count(*) from inbox where account like 'telegram%'")
            assert kept >= posts, f"{kept} of {posts} are on disk"
        finally:
            saar.kill()
    return rate


@contextmanager
def _bare(python: str, program: str, url: str, port: int) -> Iterator[subprocess.Popen[bytes]]:
    running = subprocess.Popen(
        [python, "-W", "ignore", "-c", program, url, TOKEN, str(port), SECRET], stderr=subprocess.DEVNULL
    )
    try:
        yield running
    finally:
        running.kill()
        running.wait()


def bare(python: str, program: str, posts: int) -> float:
    """A bot that keeps nothing and does nothing, behind its library's own webhook server."""
    with TelegramChild() as telegram:
        port = free_port()
        with _bare(python, program, telegram.url, port) as running:
            wait_for(lambda: _listens(port), timeout_s=30)
            pin(running.pid)
            return asyncio.run(fire(port, [post_of(n, -1001, 7) for n in range(1, posts + 1)]))


def _listens(port: int) -> bool:
    import socket

    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


def rows(posts: int = 6000) -> list[tuple[str, str, str]]:
    """The lines of the table."""
    beside = [f"python-telegram-bot alone, keeping nothing: {bare(sys.executable, PTB, posts // 3):,.0f}/s"]
    other = os.environ.get("SAARBOT_BENCH_AIOGRAM")
    if other:
        beside.append(f"aiogram alone, keeping nothing: {bare(other, AIOGRAM, posts // 2):,.0f}/s")
    return [("webhook posts taken, each encrypted and on disk, one core", f"{ours(posts):,.0f}/s", "; ".join(beside))]


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser()
    options.add_argument("--posts", type=int, default=6000)
    for line in rows(options.parse_args().posts):
        print(" | ".join(line))


if __name__ == "__main__":
    main()
