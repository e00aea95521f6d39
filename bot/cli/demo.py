"""`saarbot demo`: one evening in the Duckstad street, through the real program, printed as each person received it."""

from __future__ import annotations

import asyncio
from datetime import datetime
from zoneinfo import ZoneInfo

import typer

from bot import logs
from bot.cli.people import language, tell
from bot.play.narrator import Narrator
from bot.play.script import Performance, Step, load
from bot.play.stage import Stage

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
    async with Stage(EVENING, group=dict(story.settings)) as stage:
        narrator = Narrator(stage, speech, typer.echo)
        await stage.set_up_group()
        await stage.open_private_lines()
        tell("demo.set_up")
        narrator.tell()
        narrator.rings.clear()
        narrator.plain_rings.clear()

        async def before(step: Step) -> None:
            narrator.step(step.explain.get(speech, ""), stage.clock.now())

        async def after(_step: Step) -> None:
            narrator.tell()

        await Performance(stage).perform(story, before, after)
        narrator.close()
        _sum_up(narrator, stage, speech, story.ending[speech])
    return 0


def _sum_up(narrator: Narrator, stage: Stage, speech: str, ending: str) -> None:
    people = [name for name in stage.street.people if name != "Karin"]
    with_saar = sum(narrator.rings.get(name, 0) for name in people) / len(people)
    plain = sum(narrator.plain_rings.get(name, 0) for name in people) / len(people)
    tell("demo.sum", {"ending": ending, "saar": f"{with_saar:.1f}", "plain": f"{plain:.1f}"})
    tell("demo.next")
