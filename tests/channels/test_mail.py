"""Mail handed in to a real SMTP server, and what each of its answers becomes."""

from __future__ import annotations

import email
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage

import pytest

from bot.channels.contract import Act, Button, Outgoing, Rejected, Result, RetryAfter, Sent, Unknown, Unreachable
from bot.channels.letter import SAME_MESSAGE, compose
from bot.channels.mail import MailChannel, MailServer
from bot.play.mail import MailFake
from saar.events import Address

AGENT = Address("mail", "wijkagent@politie.example")
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
DIGEST = Outgoing(
    text="Melding 12: inbraak, Lindelaan.\n\nZie https://saar.example/w/abc.\n<geen antwoord nodig>",
    subject="Melding 12: inbraak ontdekt, Lindelaan – ter info",
    buttons=((Button("Gezien", url="mailto:saar@lindelaan.example?subject=gezien%2012"), Button("Knop", token="t")),),
    headers={SAME_MESSAGE: "digest/p12/1"},
)


@pytest.fixture
async def post() -> AsyncIterator[MailFake]:
    async with MailFake() as running:
        yield running


def channel(post: MailFake, **settings: object) -> MailChannel:
    server = MailServer(
        post.host, post.port, starttls=False, from_address="saar@lindelaan.example", from_name="Saar", timeout_s=0.6
    )
    return MailChannel(replace(server, **settings), now=lambda: NOW, tls_context=post.client_context())  # type: ignore[arg-type]


async def test_a_digest_arrives_with_everything_that_a_wijkagent_needs(post: MailFake) -> None:
    result = await channel(post).send(AGENT, DIGEST)
    mail = post.mailbox(AGENT.value).last
    assert result == Sent(mail.message_id)
    assert mail.subject == DIGEST.subject
    assert "inbraak, Lindelaan" in mail.text
    assert "Gezien: mailto:saar@lindelaan.example?subject=gezien%2012" in mail.text
    assert mail.is_automatic


def made(message: Outgoing, to: str = "a@b.example") -> EmailMessage:
    raw = compose(message, sender="saar@lindelaan.example", sender_name="Saar", to=to, now=NOW).as_bytes()
    found = email.message_from_bytes(raw, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def test_both_bodies_say_the_same_and_nothing_is_markup_that_was_words() -> None:
    mail = made(DIGEST)
    plain, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain is not None
    assert html is not None
    assert "<geen antwoord nodig>" in plain.get_content()
    content = html.get_content()
    assert "&lt;geen antwoord nodig&gt;" in content
    assert '<a href="https://saar.example/w/abc">' in content
    assert '<a href="mailto:saar@lindelaan.example?subject=gezien%2012">Gezien</a>' in content


def test_headers() -> None:
    mail = made(replace(DIGEST, headers={**DIGEST.headers, "Reply-To": "x@y.example\r\nBcc: z@z.example"}))
    assert (mail["Auto-Submitted"], mail["List-Id"]) == ("auto-generated", "Saar <saar.lindelaan.example>")
    assert mail["Bcc"] is None
    assert mail["Message-ID"].endswith("@lindelaan.example>")
    assert SAME_MESSAGE not in mail


def test_the_same_message_has_the_same_id_and_another_has_not() -> None:
    other = replace(DIGEST, headers={SAME_MESSAGE: "digest/p12/2"})
    assert made(DIGEST)["Message-ID"] == made(DIGEST)["Message-ID"] != made(other)["Message-ID"]


@pytest.mark.parametrize("text", ["🚨 brand", "مرحبا", "x" * 3000, "regel\n" * 200])
def test_any_text_survives(text: str) -> None:
    body = made(Outgoing(text=text)).get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n").strip() == text.strip()


@pytest.mark.parametrize("to", ["", "niemand", "a@b.example\r\nBcc: c@d.example", "a b@c.example", "é@b.example"])
async def test_what_is_no_address_is_refused_here(post: MailFake, to: str) -> None:
    result = await channel(post).send(Address("mail", to), DIGEST)
    assert result == Rejected("mail: no mail address")
    assert post.connections == 0


async def test_a_sender_with_a_space_in_its_domain_is_refused_here(post: MailFake) -> None:
    wrong = channel(post, from_address="saar@linde laan.example")
    assert isinstance(await wrong.send(AGENT, DIGEST), Rejected)
    assert [found.key for found in await wrong.check()] == ["check.mail.bad_sender"]
    assert post.connections == 0


async def test_a_picture_goes_along(post: MailFake) -> None:
    assert [part.get_filename() for part in made(Outgoing(text="x", photo=b"\xff\xd8")).iter_attachments()] == [
        "foto.jpg"
    ]


Trouble = Callable[[MailFake], object]


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (lambda post: post.refuse(451), RetryAfter(300.0, why="mail.451")),
        (lambda post: post.refuse(452, stage="data"), RetryAfter(300.0, why="mail.452")),
        (lambda post: post.refuse(421, stage="mail"), RetryAfter(300.0, whole_account=True, why="mail.421")),
        (lambda post: post.refuse(550, "5.1.1 User unknown"), Unreachable("mail.550")),
        (lambda post: post.refuse(554, "5.7.1 Refused"), Rejected("mail.554")),
        (lambda post: post.refuse(552, stage="data"), Rejected("mail.552")),
        (lambda post: post.refuse(553, stage="mail"), Rejected("mail.553")),
        (lambda post: post.drop("data"), Unknown("mail.no_answer")),
        (lambda post: post.slow(2, stage="data"), Unknown("mail.no_answer")),
    ],
)  # fmt: skip
async def test_what_an_answer_means(post: MailFake, trouble: Trouble, expected: Result) -> None:
    trouble(post)
    assert await channel(post).send(AGENT, DIGEST) == expected


@pytest.mark.parametrize("stage", ["connect", "mail", "rcpt"])
async def test_a_connection_that_breaks_before_the_mail_is_handed_in_is_tried_again(post: MailFake, stage: str) -> None:
    post.drop(stage)
    sender = channel(post)
    result = await sender.send(AGENT, DIGEST)
    assert isinstance(result, RetryAfter)
    assert result.whole_account
    assert isinstance(await sender.send(AGENT, DIGEST), Sent)


async def test_no_server_is_left_alone_ever_longer(post: MailFake) -> None:
    await post.stop()
    sender = channel(post)
    waits = [result.seconds for _ in range(4) if isinstance(result := await sender.send(AGENT, DIGEST), RetryAfter)]
    assert len(waits) == 4
    assert waits[3] > waits[0]


async def test_login_and_encryption() -> None:
    async with MailFake(username="saar", password="geheim", starttls=True) as post:
        good = channel(post, starttls=True, username="saar", password="geheim")
        assert isinstance(await good.send(AGENT, DIGEST), Sent)
        assert await good.check() == []
        wrong = channel(post, starttls=True, username="saar", password="anders")
        result = await wrong.send(AGENT, DIGEST)
        assert isinstance(result, RetryAfter)
        assert (result.whole_account, result.why) == (True, "mail.login_refused")
        assert [finding.key for finding in await wrong.check()] == ["check.mail.login_refused"]


async def test_check_names_what_is_wrong(post: MailFake) -> None:
    assert await channel(post).check() == []
    assert [finding.key for finding in await channel(post, starttls=True).check()] == ["check.mail.no_starttls"]
    await post.stop()
    assert [finding.key for finding in await channel(post).check()] == ["check.mail.unreachable"]


async def test_a_certificate_that_nobody_vouches_for_is_not_trusted() -> None:
    async with MailFake(starttls=True) as post:
        server = MailServer(post.host, post.port, from_address="saar@lindelaan.example", timeout_s=2)
        stranger = MailChannel(server, now=lambda: NOW)
        assert [finding.key for finding in await stranger.check()] == ["check.mail.certificate"]
        assert isinstance(await stranger.send(AGENT, DIGEST), RetryAfter)
        assert post.messages == []


async def test_what_mail_cannot_do_is_said(post: MailFake) -> None:
    sender = channel(post)
    await sender.start()
    assert isinstance(await sender.edit(AGENT, "x", DIGEST), Rejected)
    assert isinstance(await sender.act(Act(kind="delete", chat=AGENT)), Rejected)
    assert sender.parse(b"x") == ()
    with pytest.raises(LookupError):
        await sender.fetch("x")
    await sender.stop()
