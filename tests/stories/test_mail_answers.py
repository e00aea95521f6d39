"""The wijkagent answers by mail: real SMTP in, real IMAP out, and machines that answer for people."""

from __future__ import annotations

from collections.abc import AsyncIterator
from email.message import EmailMessage
from email.utils import make_msgid
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from aiosmtplib import SMTP

from bot.play.mail_message import Mail
from bot.play.stage import Stage
from bot.play.street import SAAR_ADDRESS
from tests.stories.test_quiet_reports import STOLEN, invited
from tests.stories.theatre import EVENING, GROUP, Mode, Theatre

AGENT = "wijkagent.duckstad@politie.invalid"


@pytest.fixture
async def theatre(mode: Mode, settings: dict[str, Any], tmp_path: Path) -> AsyncIterator[Theatre]:
    """The street, with a mailbox that Saar reads."""
    async with Stage(EVENING, folder=tmp_path, group=settings, reads_mail=True, **mode) as stage:
        found = Theatre(stage)
        await found.set_up()
        yield found


async def mails(theatre: Theatre, subject: str, body: str = "", *, sender: str = AGENT, **headers: str) -> None:
    """Somebody's mail program hands in a mail; Saar looks into its mailbox."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, SAAR_ADDRESS, subject
    mail["Date"], mail["Message-ID"] = theatre.stage.clock.now(), make_msgid(domain="politie.invalid")
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(body)
    box = theatre.stage.mailbox
    assert box is not None
    async with SMTP(
        hostname="127.0.0.1",
        port=theatre.street.mail.port,
        start_tls=False,
        username=box.username,
        password=box.password,
        local_hostname="politie.invalid",
    ) as client:
        await client.send_message(mail)
    await look(theatre)


async def look(theatre: Theatre) -> int:
    """Saar looks into its mailbox, as it does every minute."""
    loop = theatre.stage.program.mail_loop
    assert loop is not None
    found = await loop.round()
    await theatre.stage.settle()
    return found


async def letter(theatre: Theatre, **form: str) -> Mail:
    """A report has come to the wijkagent, who may answer."""
    await invited(theatre, days="3", answers="1", **form)
    await theatre.whispers("Sanne", STOLEN)
    theatre.unheard.clear()
    await theatre.later(hours=36)
    return theatre.mails[-1]


def ready_made(found: Mail, words: str) -> str:
    """The subject of a ready-made answer in a letter."""
    links = [part for part in found.text.split() if part.startswith("mailto:")]
    subjects = [parse_qs(urlsplit(link).query)["subject"][0] for link in links]
    assert all(unquote(urlsplit(link).path) == SAAR_ADDRESS for link in links)
    return next(subject for subject in subjects if words in subject)


async def test_a_ready_made_answer_is_an_answer_and_its_words_reach_the_reporter(theatre: Theatre) -> None:
    found = await letter(theatre)
    await mails(theatre, ready_made(found, "ik ben onderweg"), "Vanavond na acht uur.\n\n> Beste wijkagent")
    note = theatre.hears("Sanne", "reporter.wijkagent.under_way", rings=False)
    assert "Vanavond na acht uur." in note.text
    assert "Beste" not in note.text
    theatre.nobody_hears_anything_else()
    assert await look(theatre) == 0
    theatre.nobody_hears_anything_else()


async def test_closed_by_mail_is_closed_for_everybody_who_heard_it(theatre: Theatre) -> None:
    found = await letter(theatre)
    await mails(theatre, "RE: " + ready_made(found, "afgesloten"))
    theatre.hears(GROUP, "closing", rings=False)
    theatre.nobody_hears_anything_else()
    with theatre.stage.program.store.read() as unit:
        assert unit.reports.live(1) == []


@pytest.mark.parametrize(
    ("subject", "headers"),
    [
        ("Automatisch antwoord: {}", {}),
        ("{}", {"Auto_Submitted": "auto-replied"}),
        ("Undelivered: {}", {"Precedence": "bulk"}),
    ],
)
async def test_a_holiday_answer_is_not_seen(theatre: Theatre, subject: str, headers: dict[str, str]) -> None:
    found = await letter(theatre)
    await mails(theatre, subject.format(ready_made(found, "gelezen")), "Ik ben er weer op 3 januari", **headers)
    theatre.nobody_hears_anything_else()
    await theatre.later(hours=13)
    theatre.hears("Karin", "admin.no_answer", rings=False)


async def test_a_reply_in_own_words_goes_to_the_reporter_of_that_report(theatre: Theatre) -> None:
    await invited(theatre, days="3", answers="1", single="1")
    await theatre.whispers("Sanne", STOLEN)
    theatre.unheard.clear()
    await theatre.later(hours=12)
    found = theatre.mails[0]
    await mails(theatre, f"Re: {found.subject}", "Dank, wij kijken de beelden na.\n", In_Reply_To=found.message_id)
    assert "de beelden" in theatre.hears("Sanne", "reporter.wijkagent.seen", rings=False).text
    theatre.nobody_hears_anything_else()
    await mails(
        theatre, f"Re: {found.subject}", "dit is van een ander", sender="x@kwaad.invalid", In_Reply_To=found.message_id
    )
    theatre.nobody_hears_anything_else()


async def test_other_mail_is_left_unread_for_its_owner(theatre: Theatre) -> None:
    await letter(theatre)
    await mails(theatre, "Uitnodiging buurtborrel", "Komt u ook?")
    await mails(theatre, "[seen.een-verzonnen-code]", "gelezen")
    theatre.nobody_hears_anything_else()
    box = theatre.stage.mailbox
    assert box is not None
    assert box.seen == set()


async def test_a_mailbox_that_cannot_be_read_says_so_and_loses_nothing(theatre: Theatre) -> None:
    found = await letter(theatre)
    box = theatre.stage.mailbox
    assert box is not None
    box.password = "veranderd"
    subject = ready_made(found, "gelezen")
    theatre.street.mail.password = "veranderd"
    await mails(theatre, subject)
    loop = theatre.stage.program.mail_loop
    assert loop is not None
    assert loop.health.error_key == "mailbox.login_refused"
    theatre.nobody_hears_anything_else()
    box.password = "geheim"
    assert await look(theatre) == 1
    assert loop.health.error_key == ""
    theatre.hears("Sanne", "reporter.wijkagent.seen", rings=False)
