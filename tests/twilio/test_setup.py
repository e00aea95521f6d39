"""`saarbot check` for Twilio: rows of what is wrong and what it says; and every key of the configuration explained."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from bot.channels.twilio.client import Account
from bot.channels.twilio.setup import Setup, check, check_sms
from bot.channels.twilio.templates import Templates, definitions
from bot.config import Prices as PricesSection
from bot.config import Twilio, load
from bot.languages import available, has
from bot.play.twilio import TwilioFake
from saar.money import Prices

PUBLIC = "https://saar.example.org"


def setup(fake: TwilioFake, **more: object) -> Setup:
    given = {
        "public_url": PUBLIC,
        "whatsapp_from": fake.whatsapp_number.address,
        "sms_from": fake.sms_number.address,
        "prices": Prices(checked_on=date(2026, 10, 1)),
        "today": lambda: date(2026, 11, 24),
        **more,
    }
    return Setup(**given)  # type: ignore[arg-type]


async def keys(account: Account, templates: Templates, wanted: Setup, *, fix: bool = False) -> dict[str, str]:
    return {one.key: one.level for one in await check(account, wanted, templates, fix=fix)}


async def test_when_all_is_well_it_only_informs(fake: TwilioFake, account: Account, templates: Templates) -> None:
    fake.point_webhooks(PUBLIC)
    for one in definitions():
        await templates.create(one)
    found = await keys(account, templates, setup(fake))
    assert set(found.values()) <= {"info"}
    assert "check.twilio.webhooks" in found


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"public_url": ""}, "check.twilio.polling"),
        ({"public_url": "http://saar.example.org"}, "check.twilio.not_https"),
        ({"whatsapp_from": "whatsapp:+31999999999"}, "check.twilio.no_sender"),
        ({"today": lambda: date(2027, 6, 1)}, "check.twilio.old_prices"),
        ({"members": lambda: 240}, "check.twilio.people_per_day"),
    ],
)
async def test_what_the_configuration_lacks(
    fake: TwilioFake, account: Account, templates: Templates, change: dict[str, object], key: str
) -> None:
    assert key in await keys(account, templates, setup(fake, **change))


async def test_a_low_balance_warns(fake: TwilioFake, account: Account, templates: Templates) -> None:
    fake.exchange.balance = 9_000
    assert (await keys(account, templates, setup(fake)))["check.twilio.low_balance"] == "warning"


async def test_webhooks_elsewhere_are_named_with_the_retry_settings(
    fake: TwilioFake, account: Account, templates: Templates
) -> None:
    fake.point_webhooks("https://elders.example.org")
    found = await check(account, setup(fake), templates, fix=False)
    urls = [str(one.args["url"]) for one in found if one.key == "check.twilio.webhook_elsewhere"]
    assert f"{PUBLIC}/twilio/whatsapp#rc=5&rp=all&tt=15000" in urls


async def test_the_webhooks_of_the_whatsapp_sender_can_be_mended_from_here(
    fake: TwilioFake, account: Account, templates: Templates
) -> None:
    fake.point_webhooks("https://elders.example.org")
    fake.whatsapp_number.fallback_url = "https://noodgeval.example.org/later"
    found = await check(account, setup(fake), templates, fix=True)
    assert [one.fix for one in found if one.key == "check.twilio.webhook_elsewhere"] == [True, True]
    assert "check.twilio.webhook_elsewhere" not in await keys(account, templates, setup(fake))
    assert fake.whatsapp_number.url == f"{PUBLIC}/twilio/whatsapp#rc=5&rp=all&tt=15000"
    assert fake.whatsapp_number.status_url == f"{PUBLIC}/twilio/status"
    assert fake.whatsapp_number.fallback_url == "https://noodgeval.example.org/later"


async def test_without_fix_nothing_is_changed(fake: TwilioFake, account: Account, templates: Templates) -> None:
    fake.point_webhooks("https://elders.example.org")
    await check(account, setup(fake), templates, fix=False)
    assert fake.whatsapp_number.url.startswith("https://elders.example.org")


async def test_the_sms_number_can_be_mended_from_here(fake: TwilioFake, account: Account) -> None:
    wanted = setup(fake)
    first = await check_sms(account, wanted, fake.sms_number.address, fix=True)
    assert {one.key for one in first} == {"check.twilio.number_webhook"} and all(one.fix for one in first)
    assert await check_sms(account, wanted, fake.sms_number.address, fix=False) == []
    assert fake.sms_number.url == f"{PUBLIC}/twilio/sms#rc=5&rp=all&tt=15000"


async def test_templates_are_made_by_fix_and_followed(fake: TwilioFake, account: Account, templates: Templates) -> None:
    fake.api.auto_approve = False
    assert "check.twilio.template_missing" in await keys(account, templates, setup(fake), fix=True)
    assert "check.twilio.template_waits" in await keys(account, templates, setup(fake))
    [first, second, *_] = fake.exchange.templates
    fake.reject(first)
    fake.approve(second, category="MARKETING")
    found = await keys(account, templates, setup(fake))
    assert found["check.twilio.template_rejected"] == "error"
    assert found["check.twilio.template_dearer"] == "warning"


async def test_a_refused_login_is_said_and_nothing_else(fake: TwilioFake, templates: Templates) -> None:
    wrong = Account(fake.account_sid, "verkeerd", api_base_url=fake.base_url, content_base_url=fake.base_url)
    await wrong.open()
    found = await check(wrong, setup(fake), Templates(wrong), fix=False)
    await wrong.close()
    assert [one.key for one in found] == ["check.twilio.login_refused"]


async def test_twilio_out_of_reach_is_said(fake: TwilioFake, account: Account, templates: Templates) -> None:
    await fake.stop()
    assert list(await keys(account, templates, setup(fake))) == ["check.twilio.unreachable"]


def test_every_finding_has_its_sentence() -> None:
    import re

    source = Path("bot/channels/twilio/setup.py").read_text() + Path("bot/cli/check.py").read_text()
    for key in set(re.findall(r'"(check\.twilio\.[a-z_]+)"', source)):
        assert all(has(key, language) for language in available()), key


def test_the_example_explains_every_key_of_the_section() -> None:
    path = Path("config.example.toml")
    given = tomllib.loads(path.read_text("utf-8"))["twilio"]
    assert set(given) == set(Twilio.model_fields)
    assert set(given["prices"]) == set(PricesSection.model_fields)
    assert load(path).twilio == Twilio()
