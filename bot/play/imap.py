"""A small IMAP server over the mail fake's mailboxes, enough to read and mark mail (RFC 3501, one folder: INBOX)."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Callable
from datetime import date, datetime

from bot.play.mail import MailFake
from bot.play.mail_message import Mail
from bot.play.tls import SelfSigned

UID_VALIDITY = 20_261_124
_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"|\(([^()]*)\)|(\S+)')
_SECTION = re.compile(r"(?:BODY(?:\.PEEK)?\[(HEADER|TEXT)?[^\]]*\]|RFC822(?:\.HEADER)?)", re.IGNORECASE)


def split_words(line: str) -> list[str]:
    """The words of a command: quoted strings unquoted, lists without their brackets."""
    found: list[str] = []
    for quoted, listed, bare in _TOKEN.findall(line):
        found.append(bare or listed or re.sub(r"\\(.)", r"\1", quoted))
    return found


class _Session:
    """One client; answers its commands line by line."""

    def __init__(self, server: ImapFake, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.server = server
        self.reader = reader
        self.writer = writer
        self.logged_in = False
        self.selected = False

    async def run(self) -> None:
        """Serve until LOGOUT or the end of the connection."""
        self.say("* OK Duckstad IMAP ready")
        while line := await self._line():
            tag, _, rest = line.partition(" ")
            name, _, given = rest.partition(" ")
            name = name.upper()
            if name == "UID":
                name, _, given = given.partition(" ")
                name = f"UID {name.upper()}"
            self.say(f"{tag} {self._answer(name, given)}")
            await self.writer.drain()
            if name == "LOGOUT":
                return

    async def _line(self) -> str:
        line = (await self.reader.readline()).decode("utf-8", "replace").rstrip("\r\n")
        while literal := re.search(r"\{(\d+)\}$", line):
            self.say("+ go on")
            content = (await self.reader.readexactly(int(literal.group(1)))).decode("utf-8", "replace")
            rest = (await self.reader.readline()).decode("utf-8", "replace").rstrip("\r\n")
            line = f'{line[: literal.start()]}"{content}"{rest}'
        return line

    def say(self, line: str) -> None:
        """One line to the client."""
        self.writer.write(line.encode() + b"\r\n")

    def _answer(self, name: str, given: str) -> str:
        words = split_words(given)
        commands: dict[str, Callable[[list[str]], str]] = {
            "CAPABILITY": self._capability,
            "NOOP": self._status,
            "CHECK": self._status,
            "LOGOUT": self._logout,
            "LOGIN": self._login,
        }
        if self.logged_in:
            commands.update({"SELECT": self._select, "EXAMINE": self._select, "LIST": self._list})
        if self.selected:
            commands.update(
                {
                    "SEARCH": self._search,
                    "UID SEARCH": self._search,
                    "UID FETCH": self._fetch,
                    "FETCH": self._fetch,
                    "UID STORE": self._store,
                    "STORE": self._store,
                    "EXPUNGE": self._expunge,
                    "CLOSE": self._expunge,
                }
            )
        command = commands.get(name)
        return command(words) if command is not None else f"BAD {name} is not possible now"

    def _capability(self, words: list[str]) -> str:
        self.say("* CAPABILITY IMAP4rev1")
        return "OK done"

    def _logout(self, words: list[str]) -> str:
        self.say("* BYE until next time")
        return "OK done"

    def _status(self, words: list[str]) -> str:
        if self.selected:
            self.say(f"* {len(self.server.uids())} EXISTS")
        return "OK done"

    def _login(self, words: list[str]) -> str:
        self.logged_in = words[:2] == [self.server.username, self.server.password]
        return "OK welcome" if self.logged_in else "NO [AUTHENTICATIONFAILED] wrong name or password"

    def _list(self, words: list[str]) -> str:
        self.say('* LIST (\\HasNoChildren) "/" INBOX')
        return "OK done"

    def _select(self, words: list[str]) -> str:
        if not words or words[0].upper() != "INBOX":
            return "NO no such folder"
        self.selected = True
        self.say(f"* {len(self.server.uids())} EXISTS")
        self.say("* FLAGS (\\Seen \\Deleted)")
        self.say(f"* OK [UIDVALIDITY {UID_VALIDITY}] stable")
        self.say(f"* OK [UIDNEXT {len(self.server.messages) + 1}] next")
        return "OK [READ-WRITE] selected"

    def _search(self, words: list[str]) -> str:
        keys = [word.upper() for word in words]
        found = [uid for uid in self.server.uids() if self._fits(uid, keys, words)]
        self.say("* SEARCH" + "".join(f" {uid}" for uid in found))
        return "OK done"

    def _fits(self, uid: int, keys: list[str], words: list[str]) -> bool:
        if ("UNSEEN" in keys and uid in self.server.seen) or ("SEEN" in keys and uid not in self.server.seen):
            return False
        if "SINCE" in keys:
            since = _date(words[keys.index("SINCE") + 1])
            if self.server.message(uid).at.date() < since:
                return False
        return "UID" not in keys or uid in self._wanted(words[keys.index("UID") + 1])

    def _wanted(self, spec: str) -> list[int]:
        uids = self.server.uids()
        found: list[int] = []
        for part in spec.split(","):
            low, _, high = part.partition(":")
            first = max(uids, default=0) if low == "*" else int(low)
            last = first if not high else max(uids, default=0) if high == "*" else int(high)
            found += [uid for uid in uids if min(first, last) <= uid <= max(first, last)]
        return found

    def _fetch(self, words: list[str]) -> str:
        items = " ".join(words[1:])
        for number, uid in enumerate(self.server.uids(), 1):
            if uid not in self._wanted(words[0]):
                continue
            section = _SECTION.search(items)
            if section is not None and "PEEK" not in section.group(0).upper():
                self.server.seen.add(uid)
            head = f"* {number} FETCH (UID {uid} FLAGS ({self.server.flags(uid)})"
            if section is None:
                self.say(head + ")")
                continue
            raw = self.server.message(uid).raw
            if "HEADER" in section.group(0).upper():
                raw = raw.split(b"\r\n\r\n" if b"\r\n\r\n" in raw else b"\n\n")[0] + b"\r\n\r\n"
            name = section.group(0).upper().replace(".PEEK", "")
            self.say(f"{head} {name} {{{len(raw)}}}")
            self.writer.write(raw)
            self.say(")")
        return "OK done"

    def _store(self, words: list[str]) -> str:
        flags = words[2].upper()
        for uid in self._wanted(words[0]):
            for flag, marked in (("\\SEEN", self.server.seen), ("\\DELETED", self.server.marked)):
                if flag in flags:
                    (marked.discard if words[1].startswith("-") else marked.add)(uid)
            self.say(f"* {uid} FETCH (UID {uid} FLAGS ({self.server.flags(uid)}))")
        return "OK done"

    def _expunge(self, words: list[str]) -> str:
        for uid in sorted(self.server.marked & set(self.server.uids()), reverse=True):
            self.say(f"* {self.server.uids().index(uid) + 1} EXPUNGE")
            self.server.gone.add(uid)
        return "OK done"


def _date(raw: str) -> date:
    return datetime.strptime(raw, "%d-%b-%Y").date()  # noqa: DTZ007 - IMAP dates have no zone


class ImapFake:
    """Serves one mailbox of a MailFake by IMAP; uids are 1, 2, 3... in order of arrival."""

    def __init__(
        self, mail: MailFake, address: str, *, username: str = "saar", password: str = "geheim", with_tls: bool = False
    ) -> None:
        self.box = mail.mailbox(address)
        self.username = username
        self.password = password
        self.tls = SelfSigned() if with_tls else None
        self.seen: set[int] = set()
        self.marked: set[int] = set()
        self.gone: set[int] = set()
        self.host, self.port = "127.0.0.1", 0
        self._server: asyncio.Server | None = None

    async def start(self, port: int = 0) -> tuple[str, int]:
        """Listen on loopback; answers host and port."""
        context = self.tls.server_context() if self.tls is not None else None
        self._server = await asyncio.start_server(self._serve, self.host, port, ssl=context)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self.host, self.port

    async def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
            self._server = None

    async def __aenter__(self) -> ImapFake:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def client_context(self) -> ssl.SSLContext | None:
        """A TLS context that trusts this server, None without TLS."""
        return self.tls.client_context() if self.tls is not None else None

    @property
    def messages(self) -> list[Mail]:
        """Everything that ever arrived."""
        return self.box.messages

    def uids(self) -> list[int]:
        """Uids of what is there now."""
        return [uid for uid in range(1, len(self.messages) + 1) if uid not in self.gone]

    def message(self, uid: int) -> Mail:
        """One mail by uid."""
        return self.messages[uid - 1]

    def flags(self, uid: int) -> str:
        """The flags of one mail."""
        return " ".join(flag for flag, marked in (("\\Seen", self.seen), ("\\Deleted", self.marked)) if uid in marked)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await _Session(self, reader, writer).run()
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()
