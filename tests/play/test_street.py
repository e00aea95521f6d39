"""The Duckstad street stands, and its parts know each other."""

from __future__ import annotations

from telegram import Bot

from bot.play.street import build_street, crowd
from tests.play.conftest import MovableClock


async def test_the_street_is_served(clock: MovableClock) -> None:
    async with build_street(clock) as street:
        async with Bot(street.telegram.token, base_url=street.telegram.api_url) as bot:
            await bot.send_message(street.group.id, "Goedenavond")
            street["Katrien"].says(street.group, "er loopt iemand door de tuin")
            (update,) = await bot.get_updates(timeout=0)
        assert street["Willem"].last().text == "Goedenavond"
        assert update.effective_user is not None
        assert update.effective_user.first_name == "Katrien"
        assert street.karin.standing(street.group).status == "creator"


def test_a_big_street_has_names_for_all(clock: MovableClock) -> None:
    assert len(set(crowd(1000))) == 1000
    street = build_street(clock, size=1000, started=True)
    assert len(street.people) == 1000
    assert len(street.homes) == 1000


async def test_everybody_can_have_a_phone(clock: MovableClock) -> None:
    async with build_street(clock, phones=True) as street:
        assert street.twilio is not None
        said = street.phones["Katrien"].says("er staat iemand bij de deur")
        await street.twilio.quiet()
        assert said.webhook_results == ["none"], "nobody has pointed the webhooks anywhere yet"
        assert set(street.phones) == set(street.people)
