"""Mail as a channel: SMTP with explicit steps, so that every failure says whether the mail can have left."""

from __future__ import annotations

import asyncio
import random
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from aiosmtplib import (
    SMTP,
    SMTPAuthenticationError,
    SMTPDataError,
    SMTPException,
    SMTPNotSupported,
    SMTPRecipientRefused,
    SMTPResponseException,
)

from bot.channels.contract import Act, Can, Finding, Outgoing, Rejected, Result, RetryAfter, Sent, Unknown, Unreachable
from bot.channels.letter import compose
from saar.events import Address, Event

NAME: Final = "mail"
CONNECTIONS: Final = 2
GREYLIST_S: Final = 300.0
"""A server that does not know us yet says "later" with a 4xx and means about five minutes (RFC 6647)."""
SHORTEST_WAIT_S: Final = 15.0
LONGEST_WAIT_S: Final = 900.0
NO_SUCH_MAILBOX: Final = frozenset({550, 551, 553, 556})
"""Replies to RCPT that mean that nobody lives there (RFC 5321 §4.2.2, RFC 7504)."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed in. `starttls` demands encryption on the way, port 465 is encrypted from the first byte."""

    host: str
    port: int = 587
    username: str = ""
    password: str = ""
    starttls: bool = True
    from_address: str = ""
    from_name: str = "Saar"
    timeout_s: float = 30.0


class MailChannel:
    """One mail account. `send` never raises for what the server answers; there is nothing to edit or act upon."""

    name = NAME

    def __init__(
        self, server: MailServer, *, now: Callable[[], datetime], tls_context: ssl.SSLContext | None = None
    ) -> None:
        self.account = f"{NAME}:{server.from_address}"
        self.can = Can(buttons=20, max_text=1_000_000)
        self._server = server
        self._now = now
        self._tls_context = tls_context
        self._connections = asyncio.Semaphore(CONNECTIONS)
        self._failures = 0

    async def start(self) -> None:
        """Nothing to open: a connection is made for each mail."""

    async def stop(self) -> None:
        """Nothing to close."""

    def parse(self, payload: bytes) -> Sequence[Event]:
        """Mail that comes in is not read."""
        return ()

    async def send(self, to: Address, message: Outgoing) -> Result:
        """Hand in one mail; `Sent.ref` is its Message-ID, the same when it is sent again."""
        try:
            mail = compose(
                message,
                sender=self._server.from_address,
                sender_name=self._server.from_name,
                to=to.value,
                now=self._now(),
            )
        except ValueError as error:
            return Rejected(f"mail: {error}")
        async with self._connections:
            return await self._hand_in(to.value, mail.as_bytes(), str(mail["Message-ID"]))

    async def edit(self, to: Address, ref: str, message: Outgoing) -> Result:
        """A mail cannot be changed."""
        return Rejected("mail: cannot edit")

    async def act(self, act: Act) -> Result:
        """There is no chat to do anything to."""
        return Rejected("mail: cannot act")

    async def fetch(self, ref: str) -> bytes:
        """No files come in by mail."""
        raise LookupError(ref)

    async def check(self, *, fix: bool = False) -> Sequence[Finding]:
        """Connect, greet, encrypt and log in; one finding for the first thing that fails."""
        try:
            smtp = self._client()
        except ValueError:
            # The library refuses a name of this machine with a space in it, which is the sender's domain.
            return [Finding("check.mail.bad_sender")]
        try:
            await smtp.connect()
            await smtp.quit()
        except (SMTPException, OSError, ssl.SSLError, ValueError) as error:
            return [self._finding(error)]
        finally:
            smtp.close()
        return []

    def _client(self) -> SMTP:
        server = self._server
        encrypted = server.port == 465
        return SMTP(
            hostname=server.host,
            port=server.port,
            username=server.username or None,
            password=server.password or None,
            use_tls=encrypted,
            start_tls=server.starttls and not encrypted,
            tls_context=self._tls_context,
            timeout=server.timeout_s,
            # The library would ask DNS for this machine's name, which can block the loop for seconds.
            local_hostname=server.from_address.rpartition("@")[2] or "localhost",
        )

    async def _hand_in(self, to: str, mail: bytes, message_id: str) -> Result:
        try:
            smtp = self._client()
        except ValueError as error:
            return Rejected(f"mail: {error}")
        data_begun = False
        try:
            await smtp.connect()
            self._failures = 0
            await smtp.mail(self._server.from_address)
            await smtp.rcpt(to)
            data_begun = True
            await smtp.data(mail)
        except SMTPResponseException as error:
            return self._refusal(error)
        except (SMTPException, OSError, ssl.SSLError) as error:
            if data_begun:
                # The server may have taken it and only its answer was lost.
                return Unknown("mail.no_answer")
            return RetryAfter(self._wait_s(), whole_account=True, why=f"mail.{type(error).__name__}")
        finally:
            smtp.close()
        return Sent(message_id)

    def _refusal(self, error: SMTPResponseException) -> Result:
        if isinstance(error, SMTPAuthenticationError):
            return RetryAfter(self._wait_s(), whole_account=True, why="mail.login_refused")
        if 400 <= error.code < 500:
            for_all = not isinstance(error, SMTPRecipientRefused | SMTPDataError)
            return RetryAfter(GREYLIST_S, whole_account=for_all, why=f"mail.{error.code}")
        if isinstance(error, SMTPRecipientRefused) and error.code in NO_SUCH_MAILBOX:
            return Unreachable(f"mail.{error.code}")
        return Rejected(f"mail.{error.code}")

    def _wait_s(self) -> float:
        longest_s = min(LONGEST_WAIT_S, SHORTEST_WAIT_S * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return longest_s * (0.5 + random.random() / 2)

    def _finding(self, error: BaseException) -> Finding:
        where: dict[str, str | int] = {"host": self._server.host, "port": self._server.port}
        if isinstance(error, SMTPAuthenticationError):
            return Finding("check.mail.login_refused", {**where, "code": error.code})
        if isinstance(error, ssl.SSLError) or isinstance(error.__cause__, ssl.SSLError):
            return Finding("check.mail.certificate", where)
        if isinstance(error, SMTPNotSupported) or "STARTTLS" in str(error):
            return Finding("check.mail.no_starttls", where)
        if isinstance(error, SMTPResponseException):
            return Finding("check.mail.refused", {**where, "code": error.code})
        return Finding("check.mail.unreachable", {**where, "why": type(error).__name__})
