"""Requests that break off, on the real server in a process of its own."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.play.children import SECRET, SaarChild, TelegramChild

HEAD = f"POST /telegram HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n"


@pytest.fixture(scope="module")
def saar(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SaarChild]:
    folder: Path = tmp_path_factory.mktemp("saar")
    with TelegramChild() as telegram:
        running = SaarChild(folder, telegram.url, mode="webhook")
        running.start()
        yield running
        running.kill()


def send(saar: SaarChild, *parts: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", saar.port), timeout=5) as connection:
        for part in parts:
            connection.sendall(part)
        connection.shutdown(socket.SHUT_WR)
        found = b""
        while part := connection.recv(4096):
            found += part
        return found


@pytest.mark.parametrize(
    "parts",
    [
        (f"{HEAD}Content-Length: 500\r\n\r\n".encode(), b'{"update_id":1,'),
        (f"{HEAD}Transfer-Encoding: chunked\r\n\r\n".encode(), b"5\r\nabc"),
        (HEAD.encode(),),
        (b"POST /telegram HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",),
        (b"GET /" + b"x" * 100_000 + b" HTTP/1.1\r\n\r\n",),
    ],
    ids=["body", "chunk", "head", "length", "tls", "long"],
)
def test_what_breaks_off_changes_nothing(saar: SaarChild, parts: tuple[bytes, ...]) -> None:
    try:
        answer = send(saar, *parts)
    except OSError:
        answer = b""
    assert not answer.startswith((b"HTTP/1.1 2", b"HTTP/1.1 5"))
    assert saar.ready()
    with saar.store() as store, store.read() as unit:
        assert unit.sql.value("select count(*) from inbox") == 0
