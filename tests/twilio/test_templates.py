"""Templates: the rules are checked before a name is burnt, and each follows its approval."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channels.contract import Form
from bot.channels.twilio.templates import Definition, Templates, content, definition, definitions, faults, fill
from bot.cli.templates import create, status
from bot.play.twilio import TwilioFake
from bot.play.twilio.content import body_fault
from bot.play.twilio.model import Template, new_sid

GOOD = "Alarm in uw buurt: {{1}}. Plaats: {{2}}. Ziet u gevaar? Bel eerst 112 en druk daarna op de knop."


def made(body: str, samples: tuple[str, ...] = ("inbraak", "Lindelaan"), buttons: tuple[str, ...] = ()) -> Definition:
    return Definition("alarm", "nl", body, samples, buttons)


@pytest.mark.parametrize("one", definitions(), ids=lambda one: f"{one.key}.{one.language}")
def test_every_template_of_ours_keeps_the_rules(one: Definition) -> None:
    assert faults(one) == []


@pytest.mark.parametrize(
    ("body", "samples", "fault"),
    [
        ("{{1}} is er aan de hand, bel nu 112, bij {{2}} dus.", ("a", "b"), "variable_at_an_end"),
        ("Er is alarm, bel nu eerst 112, bij {{1}} en dat is {{2}}", ("a", "b"), "variable_at_an_end"),
        ("Er is alarm, bel nu eerst 112, bij {{1}} en dat is {{2}}.", ("a", "b"), "variable_at_an_end"),
        ("Er is nu alarm bij {{1}} {{2}}, bel eerst 112 en blijf binnen.", ("a", "b"), "adjacent_variables"),
        ("Er is nu alarm bij {{1}}, namelijk {{3}}, bel eerst 112.", ("a", "b"), "not_sequential"),
        ("Alarm {{1}} bij {{2}} nu.", ("a", "b"), "too_few_words"),
        (GOOD, ("a",), "no_samples"),
        (GOOD, ("a", "b\nc"), "samples"),
        (GOOD, ("a", " "), "samples"),
        ("Er is {{1}} bij {{2}} " + "heel erg " * 130 + "mis.", ("a", "b"), "too_long"),
        ("", (), "empty"),
    ],
)
def test_what_a_reviewer_would_reject_is_not_submitted(body: str, samples: tuple[str, ...], fault: str) -> None:
    assert fault in faults(made(body, samples))


@pytest.mark.parametrize("body", [GOOD, "{{1}} bij {{2}} nu is het mis in de straat.", "Alarm {{1}} bij {{2}} nu."])
def test_our_rules_are_no_laxer_than_the_platforms(fake_free: None, body: str) -> None:
    one = made(body)
    shaped = content(one.name, "nl", body, (), {"1": "a", "2": "b"})
    template = Template(new_sid("HX"), one.name, "nl", {"1": "a", "2": "b"}, shaped["types"], None)  # type: ignore[arg-type]
    if not faults(one):
        assert body_fault(template) == ""
    if body_fault(template):
        assert faults(one)


@pytest.fixture
def fake_free() -> None:
    """No server is needed."""


@pytest.mark.parametrize("buttons", [("Deze titel is veel te lang",), ("Ja", "Ja"), ("",), ("{{1}}",)])
def test_buttons_have_rules_too(buttons: tuple[str, ...]) -> None:
    assert faults(made(GOOD, buttons=buttons))


def test_a_changed_sentence_is_a_new_name_of_the_same_family() -> None:
    one, other = made(GOOD), made(GOOD + " Blijf binnen.")
    assert one.name != other.name and one.prefix == other.prefix
    assert one.name == made(GOOD).name


async def test_what_is_approved_can_be_used(templates: Templates) -> None:
    form = Form("alarm", "nl", ("a", "b", "c", "d"))
    assert templates.find(form) is None
    for one in definitions():
        await templates.create(one)
    standings = await templates.refresh()
    assert {one.status for one in standings} == {"approved"}
    ready = templates.find(form)
    assert ready is not None and fill(ready.body, form.values).count("a")


async def test_an_older_edition_serves_until_the_new_one_is_approved(fake: TwilioFake, templates: Templates) -> None:
    now = definition("alarm", "nl")
    old = Definition("alarm", "nl", "Vroeger: " + now.body, now.samples, now.buttons)
    old_sid = await templates.create(old)
    fake.api.auto_approve = False
    new_sid_ = await templates.create(now)
    form = Form("alarm", "nl", ("a", "b", "c", "d"))
    await templates.refresh()
    found = templates.find(form)
    assert found is not None and found.sid == old_sid
    fake.approve(new_sid_)
    await templates.refresh()
    found = templates.find(form)
    assert found is not None and found.sid == new_sid_


async def test_a_language_without_an_approved_template_gets_the_dutch_one(templates: Templates) -> None:
    await templates.create(definition("alarm", "nl"))
    await templates.refresh()
    assert templates.find(Form("alarm", "en", ("a", "b", "c", "d"))) is not None
    assert templates.find(Form("alarm", "nl", ("te", "weinig"))) is None


def test_the_configuration_wins(fake_free: None) -> None:
    templates = Templates(None, {"alarm.nl": "HX9"})  # type: ignore[arg-type]
    found = templates.find(Form("alarm", "nl", ("a", "b", "c", "d")))
    assert found is not None and found.sid == "HX9"


def config(path: Path, fake: TwilioFake) -> Path:
    path.write_text(
        f'[twilio]\naccount_sid = "{fake.account_sid}"\nauth_token = "{fake.auth_token}"\n'
        f'whatsapp_from = "{fake.whatsapp_number.address}"\nmode = "polling"\n'
        f'api_base_url = "{fake.base_url}"\ncontent_base_url = "{fake.base_url}"\nmessaging_base_url = "{fake.base_url}"\n'
    )
    return path


async def test_the_command_line_makes_them_once_and_tells_how_they_stand(
    fake: TwilioFake, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import asyncio

    path = config(tmp_path / "config.toml", fake)
    fake.api.auto_approve = False
    assert await asyncio.to_thread(create, path, ["nl"], dry_run=True) == 0
    assert fake.exchange.templates == {}
    assert await asyncio.to_thread(create, path, [], dry_run=False) == 1
    count = len(fake.exchange.templates)
    assert count == len(definitions())
    for sid in fake.exchange.templates:
        fake.approve(sid)
    assert await asyncio.to_thread(create, path, [], dry_run=False) == 0
    assert await asyncio.to_thread(status, path) == 0
    assert len(fake.exchange.templates) == count
    assert "approved" in capsys.readouterr().out


async def test_the_command_line_says_what_is_wrong_with_the_login(
    fake: TwilioFake, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import asyncio

    path = config(tmp_path / "config.toml", fake)
    path.write_text(path.read_text().replace(fake.auth_token, "verkeerd"))
    assert await asyncio.to_thread(status, path) == 1
    out = capsys.readouterr().out
    assert "Twilio" in out and "verkeerd" not in out
