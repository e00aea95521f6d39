"""A message as a mail: plain text first, simple HTML beside it, headers that keep machines from answering. Pure."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Sequence
from datetime import datetime
from email.headerregistry import Address as MailAddress
from email.message import EmailMessage
from email.policy import SMTP
from typing import Final

from bot.channels.contract import Button, Outgoing

SAME_MESSAGE: Final = "Saar-Message"
"""Header of `Outgoing` that names the message itself: it becomes the Message-ID, so a resend is recognised as one."""

_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+[^\s<>\".,;:!?)]")
_LINE_BREAK = re.compile(r"[\r\n]+")


def one_line(text: str) -> str:
    """A text that may stand in a header; a line break there would let its writer add headers."""
    return " ".join(_LINE_BREAK.sub(" ", text).split())


def compose(message: Outgoing, *, sender: str, sender_name: str, to: str, now: datetime) -> EmailMessage:
    """The mail, ready to be sent; raises ValueError for an address that is none."""
    mail = EmailMessage(policy=SMTP)
    domain = sender.rpartition("@")[2]
    mail["From"] = _address(sender, sender_name)
    mail["To"] = _address(to, "")
    mail["Subject"] = one_line(message.subject or message.text.partition("\n")[0])[:200]
    mail["Date"] = now
    mail["Message-ID"] = message_id(message, domain)
    # RFC 3834: nobody's holiday answer to a machine; the second header is the one that Exchange heeds.
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "OOF, AutoReply"
    mail["List-Id"] = f"Saar <saar.{domain}>"
    for name, value in message.headers.items():
        if name != SAME_MESSAGE:
            del mail[name]
            mail[name] = one_line(value)
    if message.reply_to:
        mail["In-Reply-To"] = mail["References"] = one_line(message.reply_to)
    answers = [button for row in message.buttons for button in row if button.url]
    mail.set_content(_plain(message.text, answers), cte="quoted-printable")
    mail.add_alternative(message.html or _html(message.text, answers), subtype="html", cte="quoted-printable")
    if message.photo is not None:
        mail.add_attachment(message.photo, maintype="image", subtype="jpeg", filename="foto.jpg")
    if message.audio is not None:
        mail.add_attachment(message.audio, maintype="audio", subtype="ogg", filename="bericht.ogg")
    return mail


def message_id(message: Outgoing, domain: str) -> str:
    """The Message-ID: the same for the same message, however many times it is sent."""
    seed = message.headers.get(SAME_MESSAGE) or f"{message.subject}\n{message.text}"
    return f"<{hashlib.sha256(seed.encode()).hexdigest()[:24]}@{domain}>"


def _address(value: str, name: str) -> MailAddress:
    user, _, domain = value.rpartition("@")
    if not user or not domain or not value.isascii() or re.search(r"[\s<>,;\"]", value):
        raise ValueError("no mail address")
    return MailAddress(one_line(name), user, domain)


def _plain(text: str, answers: Sequence[Button]) -> str:
    lines = [text, *([""] if answers else []), *(f"{button.label}: {button.url}" for button in answers)]
    return "\n".join(lines) + "\n"


def _html(text: str, answers: Sequence[Button]) -> str:
    paragraphs = [f"<p>{_linked(part)}</p>" for part in text.split("\n\n") if part.strip()]
    links = [f'<li><a href="{html.escape(button.url)}">{html.escape(button.label)}</a></li>' for button in answers]
    listed = f"<ul>{''.join(links)}</ul>" if links else ""
    return f"<!doctype html><html><body>{''.join(paragraphs)}{listed}</body></html>\n"


def _linked(text: str) -> str:
    parts, at = [], 0
    for link in _LINK.finditer(text):
        url = html.escape(link.group())
        parts += [html.escape(text[at : link.start()]), f'<a href="{url}">{url}</a>']
        at = link.end()
    return "".join([*parts, html.escape(text[at:])]).replace("\n", "<br>\n")
