"""Saar's own mailbox by IMAP: what a wijkagent answered by mail. Blocking; the loop runs it in a thread.

The standard library's client: a connection a minute needs no pool, and there is nothing to wait for on it.
"""

from __future__ import annotations

import imaplib
import ssl
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime
from typing import Final, cast

MOST: Final = 50
"""Unread mails looked at in one round, the newest."""
LARGEST: Final = 1_048_576
"""Bytes of a mail that is read; a larger one is no answer."""
TIMEOUT_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class MailboxServer:
    """Where Saar's mail is read; without `tls` only for a server on this machine."""

    host: str
    port: int = 993
    username: str = ""
    password: str = ""
    tls: bool = True


@dataclass(frozen=True, slots=True)
class Received:
    """One mail: `reply_to` is the Message-ID it answers, `headers` have lower-case names, `sent_at` is None without a date."""

    uid: str
    sender: str
    subject: str
    reply_to: str
    body: str
    headers: dict[str, str]
    sent_at: datetime | None


class Mailbox:
    """Reads unread mail; what was an answer is marked as read, the rest is left for its owner."""

    def __init__(self, server: MailboxServer, tls_context: ssl.SSLContext | None = None) -> None:
        self._server = server
        self._tls_context = tls_context
        self._left: set[str] = set()

    def round(self, take: Callable[[Received], bool]) -> int:
        """Hand every new unread mail to `take`; True marks it as read. Returns how many were taken.

        Raises OSError (no connection, a broken TLS) or imaplib.IMAP4.error (login refused, odd answers).
        """
        client = self._open()
        try:
            client.login(self._server.username, self._server.password)
            client.select("INBOX")
            taken = 0
            for uid in self._unread(client):
                mail = self._fetch(client, uid)
                if mail is not None and take(mail):
                    client.uid("STORE", uid, "+FLAGS", "(\\Seen)")
                    taken += 1
                else:
                    self._left.add(uid)
            return taken
        finally:
            with suppress(OSError, imaplib.IMAP4.error):
                client.logout()

    def trouble(self) -> str:
        """Log in and leave again; the message key of what is wrong, empty when all is well."""
        try:
            client = self._open()
            client.login(self._server.username, self._server.password)
            client.logout()
        except (OSError, imaplib.IMAP4.error) as error:
            return first_trouble(error)
        return ""

    def _open(self) -> imaplib.IMAP4:
        server = self._server
        if not server.tls:
            return imaplib.IMAP4(server.host, server.port, timeout=TIMEOUT_S)
        context = self._tls_context or ssl.create_default_context()
        return imaplib.IMAP4_SSL(server.host, server.port, ssl_context=context, timeout=TIMEOUT_S)

    def _unread(self, client: imaplib.IMAP4) -> list[str]:
        _, found = client.uid("SEARCH", "UNSEEN")
        uids = [uid.decode() for uid in (found[0] or b"").split()]
        self._left &= set(uids)
        return [uid for uid in uids if uid not in self._left][-MOST:]

    def _fetch(self, client: imaplib.IMAP4, uid: str) -> Received | None:
        _, parts = client.uid("FETCH", uid, f"(BODY.PEEK[]<0.{LARGEST}>)")
        raw = next((part[1] for part in cast("Iterable[object]", parts) if isinstance(part, tuple)), b"")
        return read(uid, raw) if raw else None


def read(uid: str, raw: bytes) -> Received:
    """Read a mail as far as it can be read; a broken one has empty parts, never an error."""
    mail = message_from_bytes(raw, policy=default)
    headers: dict[str, str] = {}
    for name in mail.keys():  # noqa: SIM118 - a message is no mapping: iterating it gives nothing
        with suppress(Exception):
            headers.setdefault(name.lower(), str(mail[name]))
    sent_at: datetime | None = None
    with suppress(ValueError, TypeError):
        sent_at = parsedate_to_datetime(headers.get("date", ""))
    if sent_at is not None:
        sent_at = sent_at.replace(tzinfo=UTC) if sent_at.tzinfo is None else sent_at.astimezone(UTC)
    return Received(
        uid=uid,
        sender=parseaddr(headers.get("from", ""))[1],
        subject=headers.get("subject", ""),
        reply_to=headers.get("in-reply-to", "").strip(),
        body=_body(mail),
        headers=headers,
        sent_at=sent_at,
    )


def _body(mail: EmailMessage) -> str:
    # Mail of the wide world: unknown character sets, cut-off parts, types that lie.
    with suppress(Exception):
        part = mail.get_body(("plain",))
        if part is not None:
            return str(part.get_content())
    return ""


def first_trouble(error: BaseException) -> str:
    """Name the message key of what went wrong, with its remedy."""
    if isinstance(error, imaplib.IMAP4.error) and _refused(error.args):
        return "mailbox.login_refused"
    if isinstance(error, ssl.SSLError):
        return "mailbox.certificate"
    return "mailbox.unreachable"


def _refused(args: Sequence[object]) -> bool:
    said = " ".join(str(arg) for arg in args).upper()
    return "AUTHENTICATIONFAILED" in said or "LOGIN" in said or "CREDENTIALS" in said
