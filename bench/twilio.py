"""WhatsApp through Twilio: the real program against the fake in a process of its own, each figure beside its baseline.

Run: python -m bench.twilio [--members 1000] [--only send|burst|accept]

send: an alert to all members with 80 a second enforced by the platform's queue; the baseline is the platform's own limit
and the library's asynchronous client, unpaced. burst: nothing enforced, every answer 40 ms late. accept: signed webhooks
a second, durable before the 200, on one core; the baseline checks the signature and stores nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import uvicorn

from bot.config import Config, Database, Mail, Secrets, Telegram, Twilio, Web
from bot.play.twilio.signature import sign
from bot.program import Program
from storage.encryption import new_key
from storage.unit import Unit

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
LIMIT_PER_S = 80.0
KEY = new_key()


class Fake:
    """The fake in its own process, and what it counted."""

    def __init__(self, *options: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot.play.twilio", "--port", "0", *options], stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().split()[-1]

    def ask(self, control: str, /, **given: Any) -> Any:
        """One question to its control."""
        request = urllib.request.Request(f"{self.url}/_play/{control}", data=json.dumps(given).encode())
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def stop(self) -> None:
        """End it."""
        self.process.terminate()
        self.process.wait()


@contextmanager
def running(*options: str) -> Iterator[Fake]:
    """A fake for one measurement."""
    fake = Fake(*options)
    try:
        yield fake
    finally:
        fake.stop()


def free_port() -> int:
    import socket

    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def configuration(folder: Path, state: dict[str, Any], url: str, port: int, per_s: float) -> Config:
    """A program with WhatsApp alone."""
    twilio = {
        "account_sid": state["account_sid"],
        "auth_token": state["auth_token"],
        "whatsapp_from": "whatsapp:+31970000001",
        "api_base_url": url,
        "content_base_url": url,
        "messaging_base_url": url,
        "whatsapp_per_s": per_s,
        "people_per_day": 0,
    }
    return Config.model_construct(
        database=Database(url=f"sqlite:///{folder / 'saar.db'}"),
        secrets=Secrets.model_validate({"key": KEY}),
        telegram=Telegram(),
        twilio=Twilio.model_validate(twilio),
        mail=Mail(),
        web=Web(host="127.0.0.1", port=port, public_url=f"http://127.0.0.1:{port}"),
        group={"alarm_budget_cents": 10**6},
    )


def street(unit: Unit, addresses: list[str]) -> None:
    """One group with these members on WhatsApp."""
    now = datetime.now(UTC)
    group = unit.groups.create("Lindelaan", now, state="active")
    for number, address in enumerate(addresses):
        person = unit.people.create(f"Buur {number}", None, now)
        unit.people.add_address("person", person.id, "whatsapp", address.removeprefix("whatsapp:"), can_start=True)
        unit.groups.add_member(group.id, person.id, now, house=f"Lindelaan {number + 1}")


async def alert(fake: Fake, members: int, per_s: float) -> tuple[float, float, dict[str, Any]]:
    """One alarm by webhook to all members of the real program; seconds until the platform has taken the last message and
    until the last one has it, and the counters."""
    from bot.channels.twilio.client import Account
    from bot.channels.twilio.templates import Templates, definitions

    state = await asyncio.to_thread(fake.ask, "state")
    people = await asyncio.to_thread(lambda: fake.ask("person", name="Buur", count=members + 1))
    account = Account(state["account_sid"], state["auth_token"], api_base_url=fake.url, content_base_url=fake.url)
    await account.open()
    for one in definitions():
        await Templates(account).create(one)
    await account.close()
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        program = Program(configuration(Path(folder), state, fake.url, port, per_s))
        with program.store.write() as unit:
            street(unit, people["addresses"])
            unit.commit()
        await program.start()
        assert program.telephony is not None
        await program.telephony.templates.refresh()
        server = uvicorn.Server(
            uvicorn.Config(
                program.web(), host="127.0.0.1", port=port, access_log=False, log_config=None, lifespan="off"
            )
        )
        serving = asyncio.create_task(server._serve())
        while not server.started:
            await asyncio.sleep(0.01)
        await asyncio.to_thread(lambda: fake.ask("webhooks", public_url=f"http://127.0.0.1:{port}"))
        began = time.monotonic()
        await asyncio.to_thread(lambda: fake.ask("act", person=people["numbers"][0], action="says", args=[ALARM]))
        while sum((await asyncio.to_thread(fake.ask, "state"))["sent"].values()) < members + 1:
            await asyncio.sleep(0.02)
        taken_s = time.monotonic() - began
        # The reporter gets the question about 112 instead of a card.
        while (await asyncio.to_thread(fake.ask, "state"))["sent"].get("delivered", 0) < members + 1:
            await asyncio.sleep(0.02)
        took_s = time.monotonic() - began
        counters = await asyncio.to_thread(fake.ask, "state")
        server.should_exit = True
        await serving
        await program.stop()
    return taken_s, took_s, counters


async def bare(fake: Fake, members: int) -> float:
    """The library's own asynchronous client, 64 at a time, storing nothing; seconds until the last one has it."""
    from twilio.http.async_http_client import AsyncTwilioHttpClient
    from twilio.rest import Client

    state = await asyncio.to_thread(fake.ask, "state")
    people = await asyncio.to_thread(lambda: fake.ask("person", name="Buur", count=members, window_open=True))
    http = AsyncTwilioHttpClient()
    client = Client(state["account_sid"], state["auth_token"], http_client=http)
    client.api.base_url = fake.url
    gate = asyncio.Semaphore(64)

    async def send(address: str) -> None:
        async with gate:
            await client.messages.create_async(to=address, from_="whatsapp:+31970000001", body="Inbraak, Lindelaan 21.")

    began = time.monotonic()
    await asyncio.gather(*(send(address) for address in people["addresses"]))
    while (await asyncio.to_thread(fake.ask, "state"))["sent"].get("delivered", 0) < members:
        await asyncio.sleep(0.02)
    took_s = time.monotonic() - began
    await http.session.close()
    return took_s


def enforced(members: int) -> None:
    """The platform lets 80 a second through."""
    limit_s = members / LIMIT_PER_S
    with running("--whatsapp-per-s", str(LIMIT_PER_S)) as fake:
        _, took_s, counters = asyncio.run(alert(fake, members, LIMIT_PER_S))
    with running("--whatsapp-per-s", str(LIMIT_PER_S)) as fake:
        bare_s = asyncio.run(bare(fake, members))
    print(
        f"80/s enforced, {members} members: {took_s:.2f} s, {took_s / limit_s:.3f} times the platform's {limit_s:.2f} s"
    )
    print(
        f"  delivered {counters['sent'].get('delivered')}, other ends { ({k: v for k, v in counters['sent'].items() if k != 'delivered'}) }"
    )
    print(f"  baseline, the library alone, unpaced: {bare_s:.2f} s, {bare_s / limit_s:.3f} times")


def burst(members: int) -> None:
    """Nothing is enforced, every answer comes 40 ms late."""
    with running("--whatsapp-per-s", "0", "--delay-ms", "40") as fake:
        taken_s, took_s, _ = asyncio.run(alert(fake, members, 100_000.0))
    with running("--whatsapp-per-s", "0", "--delay-ms", "40") as fake:
        bare_s = asyncio.run(bare(fake, members))
    print(
        f"unenforced at 40 ms, {members} members: {members / taken_s:.0f}/s sent out of the outbox, each paid and noted"
    )
    print(f"  until the last callback came back from the fake and was decided on: {members / took_s:.0f}/s")
    print(f"  baseline, the library alone, nothing stored, no callbacks: {members / bare_s:.0f}/s")


def _serve(folder: str, port: int, core: int, *, stored: bool) -> None:
    """A process with the doors on one core."""
    os.sched_setaffinity(0, {core})
    import uvloop

    state = {"account_sid": "AC" + "0" * 31 + "1", "auth_token": "f" * 32}

    async def serve() -> None:
        program = Program(configuration(Path(folder), state, "http://127.0.0.1:9", port, 80.0))
        app = program.web() if stored else _validating(state, port)
        config = uvicorn.Config(app, host="127.0.0.1", port=port, access_log=False, log_config=None, lifespan="off")
        await uvicorn.Server(config).serve()

    uvloop.run(serve())


def _validating(state: dict[str, Any], port: int) -> Any:
    """The baseline: the library's validator on a bare framework."""
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route
    from twilio.request_validator import RequestValidator

    validator = RequestValidator(state["auth_token"])

    async def door(request: Request) -> Response:
        form = dict(await request.form())
        url = f"http://127.0.0.1:{port}/twilio/whatsapp"
        good = validator.validate(url, form, request.headers["x-twilio-signature"])
        return Response("<Response/>", status_code=200 if good else 403, media_type="text/xml")

    return Starlette(routes=[Route("/twilio/whatsapp", door, methods=["POST"])])


def _requests(port: int, count: int) -> list[bytes]:
    """Signed posts as bytes, each with an id of its own."""
    url, found = f"http://127.0.0.1:{port}/twilio/whatsapp", []
    for number in range(count):
        sid = f"SM{number:032x}"
        fields = {
            "SmsMessageSid": sid, "NumMedia": "0", "ProfileName": "Buur", "MessageType": "text", "SmsSid": sid,
            "WaId": f"316{number % 1000:08d}", "SmsStatus": "received", "Body": "Er staat iemand in de tuin van nummer 12",
            "To": "whatsapp:+31970000001", "NumSegments": "1", "ReferralNumMedia": "0", "MessageSid": sid,
            "AccountSid": "AC" + "0" * 31 + "1", "From": f"whatsapp:+316{number % 1000:08d}", "ApiVersion": "2010-04-01",
        }  # fmt: skip
        body = urlencode(fields).encode()
        head = (
            f"POST /twilio/whatsapp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: {len(body)}\r\n"
            "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\n"
            f"X-Twilio-Signature: {sign('f' * 32, url, fields)}\r\n\r\n"
        )
        found.append(head.encode() + body)
    return found


async def _post_all(port: int, posts: list[bytes], lines: int) -> float:
    """Post over so many connections; how many were answered 200 in a second."""
    waiting = iter(posts)
    taken = 0

    async def line() -> None:
        nonlocal taken
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for post in waiting:
            writer.write(post)
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
            await reader.readexactly(length)
            taken += head.startswith(b"HTTP/1.1 200")
        writer.close()

    began = time.monotonic()
    await asyncio.gather(*(line() for _ in range(lines)))
    took_s = time.monotonic() - began
    assert taken == len(posts), f"{len(posts) - taken} were refused"
    return taken / took_s


def accepted(count: int = 15_000, lines: int = 64) -> None:
    """Signed posts a second on one core, durable before the 200."""
    rates = {}
    for stored in (True, False):
        with tempfile.TemporaryDirectory() as folder:
            port = free_port()
            process = multiprocessing.get_context("spawn").Process(
                target=_serve, args=(folder, port, 0), kwargs={"stored": stored}
            )
            process.start()
            posts = _requests(port, count)
            _until_open(port)
            if hasattr(os, "sched_setaffinity"):
                os.sched_setaffinity(0, {(os.cpu_count() or 1) - 1})
            rates[stored] = asyncio.run(_post_all(port, posts, lines))
            process.terminate()
            process.join()
    print(f"signed posts on one core: {rates[True]:.0f}/s accepted, each on disk before its answer")
    print(f"  baseline, signature checked and nothing stored: {rates[False]:.0f}/s")


def _until_open(port: int) -> None:
    import socket

    while True:
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)


def main() -> None:
    """Measure."""
    warnings.simplefilter("ignore", DeprecationWarning)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--members", type=int, default=1000)
    parser.add_argument("--only", choices=["send", "burst", "accept"])
    chosen = parser.parse_args()
    if chosen.only in (None, "send"):
        enforced(chosen.members)
    if chosen.only in (None, "burst"):
        burst(chosen.members)
    if chosen.only in (None, "accept"):
        accepted()


if __name__ == "__main__":
    main()
