"""The mail fake against a real client (aiosmtplib)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from email.message import EmailMessage

import aiosmtplib
import pytest

from bot.play.mail import MailFake
from tests.play.conftest import MovableClock

AGENT = "wijkagent@politie.invalid"


@pytest.fixture
async def post(clock: MovableClock) -> AsyncIterator[MailFake]:
    fake = MailFake(clock)
    await fake.start()
    yield fake
    await fake.stop()


def letter(**headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "saar@duckstad.invalid", AGENT
    message["Subject"], message["Message-ID"] = "Melding 12: inbraak ontdekt, Lindelaan – ter info", "<12@saar>"
    for key, value in headers.items():
        message[key.replace("_", "-")] = value
    message.set_content("Gezien? https://saar.invalid/w/abc of mailto:saar@duckstad.invalid?subject=12")
    message.add_alternative('<p>Druk op <a href="https://saar.invalid/w/abc">Gezien</a></p>', subtype="html")
    return message


async def send(fake: MailFake, message: EmailMessage, **settings: object) -> None:
    await aiosmtplib.send(message, hostname=fake.host, port=fake.port, timeout=2, **settings)  # type: ignore[arg-type]


async def test_a_mail_is_read_as_its_reader_sees_it(post: MailFake, clock: MovableClock) -> None:
    seen: list[str] = []
    post.subscribe(lambda mail: seen.append(mail.subject))
    await send(post, letter())
    mail = await post.mailbox(AGENT).gets("Melding 12")
    assert mail.subject == "Melding 12: inbraak ontdekt, Lindelaan – ter info"
    assert mail.link("gezien") == "https://saar.invalid/w/abc"
    assert mail.link("mailto:").startswith("mailto:saar@duckstad.invalid")
    assert mail.at == clock()
    assert seen == [mail.subject]


@pytest.mark.parametrize(("stage", "code"), [("mail", 452), ("rcpt", 451), ("rcpt", 550), ("data", 554)])
async def test_refusals_by_stage(post: MailFake, stage: str, code: int) -> None:
    post.refuse(code, "no", stage=stage, times=1)
    with pytest.raises(aiosmtplib.SMTPException) as refused:
        await send(post, letter())
    assert str(code) in str(refused.value)
    await send(post, letter())
    assert len(post.mailbox(AGENT).messages) == 1


@pytest.mark.parametrize("stage", ["connect", "mail", "rcpt", "data"])
async def test_dropped_connections(post: MailFake, stage: str) -> None:
    post.drop(stage)
    with pytest.raises((aiosmtplib.SMTPException, OSError)):
        await send(post, letter())
    await send(post, letter())
    assert len(post.mailbox(AGENT).messages) == 1


async def test_a_slow_server_times_out(post: MailFake) -> None:
    post.slow(1.0, stage="rcpt", times=1)
    with pytest.raises(aiosmtplib.SMTPTimeoutError):
        await aiosmtplib.send(letter(), hostname=post.host, port=post.port, timeout=0.2)


async def test_unknown_people_are_refused_when_asked_so(clock: MovableClock) -> None:
    async with MailFake(clock, known_only=True) as fake:
        with pytest.raises(aiosmtplib.SMTPRecipientsRefused):
            await send(fake, letter())
        fake.mailbox(AGENT)
        await send(fake, letter())


async def test_out_of_office_answers_once_and_never_a_machine(post: MailFake) -> None:
    agent, saar = post.mailbox(AGENT), post.mailbox("saar@duckstad.invalid")
    agent.goes_out_of_office("Ik ben met verlof.")
    await send(post, letter())
    await send(post, letter())
    assert [mail.is_automatic for mail in saar.messages] == [True]
    assert saar.last.in_reply_to == "<12@saar>"
    assert saar.last.sender == ""
    agent.goes_out_of_office()
    await send(post, letter(Auto_Submitted="auto-generated"))
    assert len(saar.messages) == 1


async def test_a_reply_by_hand(post: MailFake) -> None:
    await send(post, letter())
    agent = post.mailbox(AGENT)
    agent.replies(agent.last, "Gezien, ik ga langs.")
    mail = await post.mailbox("saar@duckstad.invalid").gets("Gezien")
    assert not mail.is_automatic
    assert mail.subject.startswith("Re: Melding 12")


async def test_starttls_and_login(clock: MovableClock) -> None:
    async with MailFake(clock, username="saar", password="geheim", starttls=True) as fake:
        context = fake.client_context()
        with pytest.raises(aiosmtplib.SMTPException):
            await send(fake, letter(), start_tls=False)
        with pytest.raises(aiosmtplib.SMTPAuthenticationError):
            await send(fake, letter(), start_tls=True, tls_context=context, username="saar", password="fout")
        await send(fake, letter(), start_tls=True, tls_context=context, username="saar", password="geheim")
        assert len(fake.messages) == 1
