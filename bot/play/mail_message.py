"""A mail as its reader sees it: subject, text, links, whether a machine wrote it (RFC 5322, RFC 3834)."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import cast

_BARE_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"')\]]+")


@dataclass(frozen=True, slots=True)
class Link:
    """A link and the words on it; in plain text the words are the address itself."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail that arrived; `at` is the fake's clock, `sender` and `recipient` are the envelope's."""

    at: datetime
    sender: str
    recipient: str
    subject: str
    from_header: str
    to_header: str
    text: str
    html: str
    links: tuple[Link, ...]
    attachments: tuple[tuple[str, bytes], ...]
    headers: dict[str, str]
    raw: bytes = field(repr=False)

    @property
    def message_id(self) -> str:
        """The Message-ID header."""
        return self.headers.get("message-id", "")

    @property
    def in_reply_to(self) -> str:
        """The In-Reply-To header."""
        return self.headers.get("in-reply-to", "")

    @property
    def is_automatic(self) -> bool:
        """Whether a machine says that it wrote this (RFC 3834)."""
        submitted = self.headers.get("auto-submitted", "no").split(";")[0].strip().lower()
        return submitted != "no" or self.headers.get("precedence", "").lower() in ("bulk", "junk", "auto_reply")

    def link(self, words: str) -> str:
        """The address of the first link whose label or address holds `words`; raises KeyError."""
        for link in self.links:
            if words.lower() in link.label.lower() or words in link.url:
                return link.url
        raise KeyError(f"no link {words!r}; there are {[link.label for link in self.links]}")


class _LinkReader(HTMLParser):
    """Collects the links of an HTML body with their words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Link] = []
        self._url: str | None = None
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember the address of a link that opens."""
        if tag == "a":
            self._url, self._words = dict(attrs).get("href"), []

    def handle_data(self, data: str) -> None:
        """Words inside a link."""
        if self._url is not None:
            self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        """A link closes."""
        if tag == "a" and self._url is not None:
            self.found.append(Link(" ".join("".join(self._words).split()), self._url))
            self._url = None


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body(preferencelist=(kind,))
    return str(part.get_content()) if part is not None else ""


def read_mail(raw: bytes, sender: str, recipient: str, at: datetime) -> Mail:
    """Take a raw message apart."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    text, html = _body(message, "plain"), _body(message, "html")
    reader = _LinkReader()
    reader.feed(html)
    known = {link.url for link in reader.found}
    bare = [Link(url, url) for url in _BARE_LINK.findall(text) if url not in known]
    attachments = tuple(
        (part.get_filename() or "", cast(bytes, part.get_payload(decode=True)) or b"")
        for part in message.iter_attachments()
    )
    return Mail(
        at=at,
        sender=sender,
        recipient=recipient,
        subject=str(message.get("Subject", "")),
        from_header=str(message.get("From", "")),
        to_header=str(message.get("To", "")),
        text=text,
        html=html,
        links=(*reader.found, *bare),
        attachments=attachments,
        headers={key.lower(): str(value) for key, value in message.items()},
        raw=raw,
    )
