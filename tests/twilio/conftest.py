"""A Twilio account on loopback, with channels that talk to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.channels.twilio.client import Account
from bot.channels.twilio.setup import Setup
from bot.channels.twilio.sms import SmsChannel
from bot.channels.twilio.templates import Templates
from bot.channels.twilio.whatsapp import WhatsAppChannel
from bot.play.twilio import TwilioFake
from saar.reach import Means


@pytest.fixture
async def fake() -> AsyncIterator[TwilioFake]:
    async with TwilioFake(whatsapp_per_s=1000.0, sms_per_s=1000.0, auto_approve=True) as running:
        yield running


@pytest.fixture
async def account(fake: TwilioFake) -> AsyncIterator[Account]:
    found = Account(
        fake.account_sid,
        fake.auth_token,
        api_base_url=fake.base_url,
        content_base_url=fake.base_url,
        messaging_base_url=fake.base_url,
        media_hosts=["127.0.0.1"],
        answer_s=1.0,
    )
    await found.open()
    yield found
    await found.close()


@pytest.fixture
async def templates(account: Account) -> Templates:
    return Templates(account)


@pytest.fixture
async def whatsapp(fake: TwilioFake, account: Account, templates: Templates) -> WhatsAppChannel:
    setup = Setup(whatsapp_from=fake.whatsapp_number.address)
    means = Means(costs=True, edits=False, opt_in=True, answers_press=False)
    return WhatsAppChannel(
        account, fake.whatsapp_number.address, templates, means=means, setup=setup, now=lambda: datetime.now(UTC)
    )


@pytest.fixture
async def sms(fake: TwilioFake, account: Account) -> SmsChannel:
    setup = Setup(sms_from=fake.sms_number.address)
    return SmsChannel(
        account, fake.sms_number.address, means=Means(costs=True), setup=setup, now=lambda: datetime.now(UTC)
    )
