"""The program and the street's Telegram as processes of their own, to be killed, measured and compared.

Tests and benches stand on it: `TelegramChild` is the fake with its control, `SaarChild` is the real `saarbot run` on a
folder of its own, `Town` are groups and people that both know from the start.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from storage.encryption import Keyring, new_key
from storage.store import Store

TOKEN = "7000000001:AAFakeTokenForPlayOnly_0123456789abc"
SECRET = "a-secret-of-the-play-street"
START_S = 20.0


def free_port() -> int:
    """A port on loopback that nobody listens on now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


class TelegramChild:
    """The fake in its own process; use it with `with`. `options` are those of `python -m bot.play.telegram`."""

    def __init__(self, *options: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot.play.telegram", "--port", "0", "--token", TOKEN, *options],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().split()[-1]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.terminate()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()

    def ask(self, control: str, /, **given: Any) -> Any:
        """One question to its control; raises HTTPError 400 for what cannot be done."""
        request = urllib.request.Request(f"{self.url}/_play/{control}", data=json.dumps(given).encode())
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def calls(self, method: str | None = None, since: int = 0, *, results: bool = False) -> list[dict[str, Any]]:
        """The bot's calls so far: at, method, args, ok, error."""
        found: list[dict[str, Any]] = self.ask("calls", method=method, since=since, results=results)["calls"]
        return found


@dataclass(frozen=True, slots=True)
class Place:
    """One group: its chat's id and its members' ids, the admin first."""

    chat: int
    members: tuple[int, ...]


@dataclass(slots=True)
class SaarChild:
    """`saarbot run` on a folder; `start`, `kill`, `stop`, and what it says.

    `program` replaces the entry with another one that ends in it, for a process with a fault built in.
    """

    folder: Path
    telegram_url: str
    mode: str = "polling"
    key: str = field(default_factory=new_key)
    port: int = field(default_factory=free_port)
    group: Mapping[str, Any] = field(default_factory=dict)
    program: str = "from bot.cli import main; main()"
    more: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where its web endpoints are."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> str:
        """The address of its database."""
        return f"sqlite:///{self.folder / 'saarbot.db'}"

    @property
    def log_path(self) -> Path:
        """What it has logged, over all its lives."""
        return self.folder / "log"

    def write_config(self) -> Path:
        """Write its configuration; gives the path."""
        path = self.folder / "config.toml"
        lines = [
            "[database]", f'url = "{self.database}"',
            "[secrets]", f'key = "{self.key}"',
            "[telegram]", f'token = "{TOKEN}"', f'mode = "{self.mode}"', f'api_base_url = "{self.telegram_url}"',
            f'webhook_secret = "{SECRET}"',
            "[web]", f"port = {self.port}", f'public_url = "{self.url}"',
        ]  # fmt: skip
        for section, values in {"group": self.group, **self.more}.items():
            lines += [f"[{section}]", *(f"{name} = {json.dumps(value)}" for name, value in values.items())]
        path.write_text("\n".join(lines) + "\n", "utf-8")
        return path

    def store(self) -> Store:
        """Its database, opened beside it or while it does not run."""
        return Store.open(self.database, Keyring(self.key), lock=False)

    def start(self, wait: bool = True) -> float:
        """Start it; gives the seconds until it was ready."""
        path = self.write_config()
        began = time.perf_counter()
        with self.log_path.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", self.program, "run", "--config", str(path)],
                stdout=log,
                stderr=log,
                cwd=self.folder,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            )
        while wait and not self.ready():
            if self.process.poll() is not None or time.perf_counter() - began > START_S:
                raise RuntimeError(f"it did not start: {self.log_path.read_text('utf-8')[-2000:]}")
            time.sleep(0.01)
        return time.perf_counter() - began

    def ready(self) -> bool:
        """Whether it says that it is ready."""
        status, _ = self.get("/health")
        return status == 200

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> tuple[int, bytes]:
        """GET one of its pages: status (0 when nobody answers) and body."""
        try:
            request = urllib.request.Request(self.url + path, headers=dict(headers or {}))
            with urllib.request.urlopen(request, timeout=5) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()
        except OSError:
            return 0, b""

    def kill(self) -> None:
        """End it as kill -9 does."""
        self._signal(signal.SIGKILL)

    def stop(self) -> int:
        """End it as a service manager does; gives the exit code."""
        return self._signal(signal.SIGTERM)

    def _signal(self, number: signal.Signals) -> int:
        if self.process is None:
            return 0
        self.process.send_signal(number)
        code = self.process.wait(timeout=60)
        self.process = None
        return code

    @property
    def rss_mib(self) -> float:
        """Its resident memory now, in MiB."""
        assert self.process is not None
        for line in Path(f"/proc/{self.process.pid}/status").read_text("ascii").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        raise LookupError("VmRSS")


def settle(telegram: TelegramChild, saar: SaarChild, groups: int, members: int) -> list[Place]:
    """Make a town that the fake and the (stopped) program both know: groups of so many, the first one its admin.

    Everybody has pressed Start. The names are invented.
    """
    ids: list[int] = telegram.ask("user", name="Buur", started=True, count=groups * members)["ids"]
    places = []
    for number in range(groups):
        own = ids[number * members : (number + 1) * members]
        chat = telegram.ask("group", title=f"Straat {number + 1}", owner=own[0], members=own[1:])["id"]
        places.append(Place(chat, tuple(own)))
    with saar.store() as store:
        for number, place in enumerate(places):
            _seat(store, place, f"Straat {number + 1}")
    return places


def _seat(store: Store, place: Place, name: str) -> None:
    now = datetime.now(UTC)
    with store.write() as unit:
        group = unit.groups.create(name, now, language="nl", timezone="Europe/Amsterdam")
        unit.people.add_address("group", group.id, "telegram", str(place.chat), can_start=True)
        unit.groups.change(group.id, state="active")
        for number, account in enumerate(place.members):
            person = unit.people.create(f"Buur {number + 1}", None, now)
            unit.people.add_address("person", person.id, "telegram", str(account), can_start=True)
            role = "resident" if number else "admin"
            member = unit.groups.add_member(group.id, person.id, now, role=role, standing="member", house=str(number))
            unit.groups.save_member(replace(member, in_chat=True))
        unit.commit()


def wait_for(look: Any, timeout_s: float = 20.0, every_s: float = 0.02) -> Any:
    """Wait until `look()` gives something true, and give that; raises TimeoutError."""
    until = time.monotonic() + timeout_s
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > until:
            raise TimeoutError(f"not within {timeout_s} s")
        time.sleep(every_s)


def texts(calls: Sequence[Mapping[str, Any]], chat: int) -> list[str]:
    """The texts that arrived in a chat, in order."""
    return [str(call["args"]["text"]) for call in calls if call["ok"] and int(call["args"]["chat_id"]) == chat]
