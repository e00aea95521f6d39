"""One address of the mail fake: what arrived, and what its owner does with it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from email.message import EmailMessage
from email.utils import make_msgid
from typing import TYPE_CHECKING

from bot.play.mail_message import Mail

if TYPE_CHECKING:
    from bot.play.mail import MailFake


class Mailbox:
    """One address: what arrived, and what its owner does with it."""

    def __init__(self, fake: MailFake, address: str) -> None:
        self.fake = fake
        self.address = address
        self.messages: list[Mail] = []
        self.out_of_office: str | None = None
        self._answered: set[str] = set()

    @property
    def last(self) -> Mail:
        """The newest mail; raises IndexError when there is none."""
        return self.messages[-1]

    async def gets(self, words: str | Callable[[Mail], bool] = "", *, timeout_s: float = 5.0) -> Mail:
        """Wait (real time) for a mail whose subject or text holds `words`; raises TimeoutError with the subjects."""
        fits = words if callable(words) else (lambda mail: words in mail.subject or words in mail.text)
        try:
            async with asyncio.timeout(timeout_s):
                while True:
                    found = next((mail for mail in reversed(self.messages) if fits(mail)), None)
                    if found is not None:
                        return found
                    await self.fake.arrival()
        except TimeoutError:
            subjects = [mail.subject for mail in self.messages]
            raise TimeoutError(f"{self.address} got no mail with {words!r} in {timeout_s} s; has {subjects}") from None

    def replies(self, mail: Mail, text: str, *, subject: str | None = None) -> Mail:
        """Answer a mail by hand; it lands in the mailbox of its sender."""
        return self._answer(mail, text, subject or f"Re: {mail.subject}", {})

    def goes_out_of_office(self, text: str = "Ik ben afwezig tot maandag.") -> None:
        """From now on every mail is answered by a machine, once a sender (RFC 3834)."""
        self.out_of_office = text
        self._answered.clear()

    def take_in(self, mail: Mail) -> None:
        """A mail arrives."""
        self.messages.append(mail)
        # A vacation responder never answers a null sender nor another machine's notice.
        silent = not mail.sender or self.out_of_office is None or mail.sender in self._answered
        if not silent and not mail.is_automatic:
            self._answered.add(mail.sender)
            self._answer(mail, self.out_of_office or "", f"Afwezig: {mail.subject}", {"Auto-Submitted": "auto-replied"})

    def _answer(self, mail: Mail, text: str, subject: str, extra: dict[str, str]) -> Mail:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self.address, mail.sender, subject
        message["Message-ID"] = make_msgid(domain="play.invalid")
        if mail.message_id:
            message["In-Reply-To"] = message["References"] = mail.message_id
        for key, value in extra.items():
            message[key] = value
        message.set_content(text)
        sender = "" if extra else self.address
        return self.fake.put(message.as_bytes(), sender, mail.sender)
