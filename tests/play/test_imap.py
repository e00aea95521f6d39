"""The IMAP fake against the standard library's client."""

from __future__ import annotations

import asyncio
import imaplib

import pytest

from bot.play.imap import ImapFake
from bot.play.mail import MailFake
from tests.play.conftest import MovableClock

SAAR = "saar@duckstad.invalid"


def read_and_mark(host: str, port: int) -> tuple[bytes, list[bytes], list[bytes]]:
    """What a program does that reads its mail: unseen uids, bodies, marks."""
    with imaplib.IMAP4(host, port, timeout=5) as client:
        client.login("saar", "geheim")
        client.select("INBOX")
        unseen = client.uid("SEARCH", "UNSEEN")[1][0]
        bodies = [client.uid("FETCH", uid.decode(), "(BODY.PEEK[])")[1][0][1] for uid in unseen.split()]
        client.uid("STORE", "1", "+FLAGS", "(\\Seen)")
        left = client.uid("SEARCH", "UNSEEN")[1][0]
        return unseen, bodies, left.split()


def delete_all(host: str, port: int) -> int:
    with imaplib.IMAP4(host, port, timeout=5) as client:
        client.login("saar", "geheim")
        client.select("INBOX")
        client.uid("STORE", "1:*", "+FLAGS", "(\\Deleted)")
        client.expunge()
        return int(client.select("INBOX")[1][0] or 0)


async def test_replies_can_be_fetched_once(clock: MovableClock) -> None:
    mail = MailFake(clock)
    for number in (1, 2):
        body = f"From: agent@politie.invalid\r\nSubject: Re: melding {number}\r\n\r\nGezien".encode()
        mail.put(body, "agent@politie.invalid", SAAR)
    async with ImapFake(mail, SAAR) as server:
        unseen, bodies, left = await asyncio.to_thread(read_and_mark, server.host, server.port)
        assert unseen == b"1 2"
        assert [b"Gezien" in body for body in bodies] == [True, True]
        assert left == [b"2"]
        assert server.seen == {1}
        assert await asyncio.to_thread(delete_all, server.host, server.port) == 0


async def test_a_wrong_password(clock: MovableClock) -> None:
    async with ImapFake(MailFake(clock), SAAR) as server:

        def log_in() -> None:
            with imaplib.IMAP4(server.host, server.port, timeout=5) as client:
                client.login("saar", "fout")

        with pytest.raises(imaplib.IMAP4.error, match="wrong name or password"):
            await asyncio.to_thread(log_in)


async def test_over_tls(clock: MovableClock) -> None:
    async with ImapFake(MailFake(clock), SAAR, with_tls=True) as server:

        def log_in() -> str:
            with imaplib.IMAP4_SSL(server.host, server.port, ssl_context=server.client_context(), timeout=5) as client:
                return str(client.login("saar", "geheim")[0])

        assert await asyncio.to_thread(log_in) == "OK"
