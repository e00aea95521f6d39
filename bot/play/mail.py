"""A mail server on loopback with mailboxes that can be read, refuse, be slow, and answer by themselves."""

from __future__ import annotations

import asyncio
import ssl
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from bot.play.mail_message import Link, Mail, read_mail
from bot.play.mailbox import Mailbox
from bot.play.moments import ClockLike, reading, utc_now
from bot.play.tls import SelfSigned

STAGES = frozenset({"connect", "mail", "rcpt", "data"})
__all__ = ["Link", "Mail", "MailFake", "Mailbox"]

MailListener = Callable[[Mail], None]


@dataclass
class MailFault:
    """One fault: at `stage` answer `code text`, or drop the connection (`code` 0), or wait `seconds` before going on
    (`code` None); for one address or all."""

    stage: str
    code: int | None
    text: str
    address: str | None
    times: int | None
    seconds: float
    hits: int = 0

    def fits(self, stage: str, address: str | None) -> bool:
        """Whether this fault hits now; counts it when it does."""
        spent = self.times is not None and self.hits >= self.times
        if spent or stage != self.stage or self.address not in (None, address):
            return False
        self.hits += 1
        return True


class _Server(SMTP):
    """aiosmtpd's protocol, which also can turn a connection away before the greeting."""

    def __init__(self, fake: MailFake, **settings: Any) -> None:
        super().__init__(_Handler(fake), enable_SMTPUTF8=True, hostname="mail.duckstad.invalid", **settings)
        self.fake = fake

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count the connection; drop it when a fault says so."""
        self.fake.connections += 1
        super().connection_made(transport)
        if self.fake.fault_at("connect") is not None:
            assert isinstance(transport, asyncio.WriteTransport)
            # The greeting has not left yet; the session then ends in the usual way, on uvloop too.
            transport.abort()


class _Handler:
    """aiosmtpd's hooks: faults first, then the mailboxes."""

    def __init__(self, fake: MailFake) -> None:
        self.fake = fake

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """MAIL FROM."""
        refusal = await self._fault(server, "mail", address)
        if refusal is None:
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return refusal or "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """RCPT TO; refused for unknown people when only known mailboxes are served."""
        refusal = await self._fault(server, "rcpt", address)
        if refusal is None and self.fake.known_only and address.lower() not in self.fake.mailboxes:
            refusal = f"550 5.1.1 <{address}>: Recipient address rejected: User unknown"
        if refusal is None:
            envelope.rcpt_tos.append(address)
        return refusal or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """The message itself."""
        refusal = await self._fault(server, "data", envelope.rcpt_tos[0] if envelope.rcpt_tos else None)
        if refusal is not None and not refusal.startswith("2"):
            return refusal
        content = envelope.content
        raw = content.encode() if isinstance(content, str) else bytes(content or b"")
        for recipient in envelope.rcpt_tos:
            self.fake.put(raw, envelope.mail_from or "", recipient)
        return refusal or "250 2.0.0 OK: queued"

    async def _fault(self, server: SMTP, stage: str, address: str | None) -> str | None:
        fault = self.fake.fault_at(stage, address)
        if fault is None:
            return None
        await asyncio.sleep(fault.seconds)
        if fault.code is None:
            return None
        if fault.code == 0:
            transport = server.transport
            if isinstance(transport, asyncio.WriteTransport):
                transport.abort()
            return "421 closing"
        return f"{fault.code} {fault.text}"


class MailFake:
    """An SMTP server; `clock` dates what arrives, waiting is real."""

    def __init__(
        self,
        clock: ClockLike = utc_now,
        *,
        username: str | None = None,
        password: str | None = None,
        starttls: bool = False,
        known_only: bool = False,
    ) -> None:
        self.clock = reading(clock)
        self.username = username
        self.password = password
        self.known_only = known_only
        self.tls = SelfSigned() if starttls else None
        self.mailboxes: dict[str, Mailbox] = {}
        self.faults: list[MailFault] = []
        self.connections = 0
        self.host, self.port = "127.0.0.1", 0
        self._server: asyncio.Server | None = None
        self._listeners: list[MailListener] = []
        self._arrival: asyncio.Future[None] | None = None

    async def start(self, port: int = 0) -> tuple[str, int]:
        """Listen on loopback; answers host and port."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._connection, self.host, port)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self.host, self.port

    async def stop(self) -> None:
        """Stop listening; mailboxes stay."""
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
            self._server = None

    async def __aenter__(self) -> MailFake:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def client_context(self) -> ssl.SSLContext | None:
        """A TLS context that trusts this server, None without STARTTLS."""
        return self.tls.client_context() if self.tls is not None else None

    def mailbox(self, address: str) -> Mailbox:
        """The mailbox of an address, made when first asked for."""
        key = address.lower()
        if key not in self.mailboxes:
            self.mailboxes[key] = Mailbox(self, address)
        return self.mailboxes[key]

    @property
    def messages(self) -> list[Mail]:
        """Everything that arrived anywhere, oldest first."""
        return sorted((mail for box in self.mailboxes.values() for mail in box.messages), key=lambda mail: mail.at)

    def put(self, raw: bytes, sender: str, recipient: str) -> Mail:
        """Deliver a raw message into a mailbox, as if it had come over the wire."""
        mail = read_mail(raw, sender, recipient, self.clock())
        self.mailbox(recipient).take_in(mail)
        arrival, self._arrival = self._arrival, None
        if arrival is not None and not arrival.done():
            arrival.set_result(None)
        for listener in self._listeners:
            listener(mail)
        return mail

    async def arrival(self) -> None:
        """Wait for the next mail."""
        if self._arrival is None:
            self._arrival = asyncio.get_running_loop().create_future()
        await asyncio.shield(self._arrival)

    def subscribe(self, listener: MailListener) -> Callable[[], None]:
        """Call `listener` with every mail that arrives; answers a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def refuse(self, code: int = 451, text: str = "4.3.0 Try again later", *, stage: str = "rcpt",
               address: str | None = None, times: int | None = None) -> MailFault:  # fmt: skip
        """Answer `code text` at a stage (mail, rcpt, data); 4xx is for now, 5xx for good."""
        return self._set(MailFault(stage, code, text, address, times, 0.0))

    def drop(self, stage: str = "data", *, address: str | None = None, times: int | None = 1) -> MailFault:
        """Drop the connection at a stage (connect, mail, rcpt, data) without an answer."""
        return self._set(MailFault(stage, 0, "", address, times, 0.0))

    def slow(self, seconds: float, *, stage: str = "data", times: int | None = None) -> MailFault:
        """Wait real seconds at a stage before going on."""
        return self._set(MailFault(stage, None, "", None, times, seconds))

    def work_again(self) -> None:
        """Take all faults away."""
        self.faults.clear()

    def fault_at(self, stage: str, address: str | None = None) -> MailFault | None:
        """The fault that hits at this stage, if any."""
        return next((fault for fault in self.faults if fault.fits(stage, address)), None)

    def _set(self, fault: MailFault) -> MailFault:
        if fault.stage not in STAGES:
            raise ValueError(f"unknown stage {fault.stage!r}; one of {sorted(STAGES)}")
        self.faults.append(fault)
        return fault

    def _connection(self) -> _Server:
        settings: dict[str, Any] = {"loop": asyncio.get_running_loop(), "timeout": 300}
        if self.tls is not None:
            settings.update(tls_context=self.tls.server_context(), require_starttls=True)
        if self.username is not None:
            settings.update(authenticator=self._authenticate, auth_required=True, auth_require_tls=self.tls is not None)
        with warnings.catch_warnings():
            # The library warns of a password without TLS; on loopback the fake asks for it that way.
            warnings.simplefilter("ignore", UserWarning)
            return _Server(self, **settings)

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, auth_data: object
    ) -> AuthResult:
        given = auth_data if isinstance(auth_data, LoginPassword) else LoginPassword(b"", b"")
        right = given.login == (self.username or "").encode() and given.password == (self.password or "").encode()
        return AuthResult(success=right, handled=False)
