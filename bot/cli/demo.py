"""`saarbot demo`: one evening in the Duckstad street, through the real program, printed as each person received it."""

from __future__ import annotations

import asyncio
from datetime import datetime
from zoneinfo import ZoneInfo

import typer

from bot import logs
from bot.cli.people import language, tell
from bot.play.narrator import Narrator, figure
from bot.play.phone_ears import PhoneEars
from bot.play.phones import PhoneStage
from bot.play.script import Performance, Step, load

# A Tuesday evening in November; any evening would do.
EVENING = datetime(2026, 11, 24, 21, 12, tzinfo=ZoneInfo("Europe/Amsterdam"))


def demo() -> int:
    """Play the evening; 0 when all of it happened."""
    logs.set_up("WARNING")
    return asyncio.run(_play())


async def _play() -> int:
    speech = language()
    story = load("evening")
    tell("demo.opening", {"title": story.title[speech]})
    async with PhoneStage(EVENING, group=dict(story.settings)) as stage:
        narrator = Narrator(stage, speech, typer.echo)
        await stage.set_up_group()
        await stage.open_private_lines()
        await stage.lives_here("Nel", "Lindelaan 25")
        await stage.lives_here("Gerrit", "Lindelaan 27", sms=True)
        ears = PhoneEars(stage, speech, typer.echo)
        tell("demo.set_up")
        narrator.tell()
        narrator.rings.clear()
        narrator.plain_rings.clear()

        async def before(step: Step) -> None:
            if not step.passes_time:
                narrator.step(step.explain.get(speech, ""), stage.clock.now())

        async def after(step: Step) -> None:
            if step.passes_time:
                # What comes after a jump is told under the time it happens at.
                narrator.step(step.explain.get(speech, ""), stage.clock.now())
            narrator.tell()
            ears.tell()

        await Performance(stage).perform(story, before, after)
        narrator.close()
        ears.close()
        _sum_up(narrator, stage, speech, story.ending[speech])
        tell("demo.cost", {"count": ears.count, "cost": ears.cost})
        tell("demo.next")
    return 0


def _sum_up(narrator: Narrator, stage: PhoneStage, speech: str, ending: str) -> None:
    people = [name for name in stage.street.people if name != "Karin"]
    with_saar = sum(narrator.rings.get(name, 0) for name in people) / len(people)
    plain = sum(narrator.plain_rings.get(name, 0) for name in people) / len(people)
    tell("demo.sum", {"ending": ending, "saar": figure(with_saar, speech), "plain": figure(plain, speech)})
