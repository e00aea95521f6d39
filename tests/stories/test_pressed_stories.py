"""The stories that can be pressed in the playground: each is performed as it stands in its file, and ends as it says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

from bot.play.script import Performance, load, names
from bot.play.web.ears import Ears
from bot.play.web.hub import Hub
from bot.play.web.scene import EVENING, Scene
from saar.report import Stage
from storage.rows import ReportRow

LISTENER = "Dewi"
"""Reads the group; where a story lets her act, she still rings as everybody does."""


@dataclass
class Ended:
    """How a story ended: the reports, how often Saar rang everybody, what each could read, what the wijkagent got."""

    scene: Scene
    ears: Ears
    reports: Sequence[ReportRow]

    def rang(self, name: str) -> int:
        return self.ears.by_saar[name]

    def heard(self, name: str, words: str) -> int:
        return sum(words in moment.text for moment in self.ears.heard if moment.who == name)

    def in_group(self, words: str) -> list[str]:
        return [m.text for m in self.scene.street.group.messages if words in m.text]


async def performed(name: str) -> Ended:
    """Play one story to its end on a street of its own."""
    story = load(name)
    start = story.start.replace(tzinfo=EVENING.tzinfo) if story.start else EVENING
    scene = Scene(start, group={"moderation": "on", **story.settings})
    async with scene:
        await scene.prepare()
        ears = Ears(scene, Hub())
        await Performance(scene).perform(story)
        group = await scene.program.commit.submit(lambda unit: unit.groups.all()[0])
        reports = await scene.program.commit.submit(lambda unit: unit.reports.recent(group.id, group.created_at))
        ears.close()
        return Ended(scene, ears, reports)


def one_alarm(end: Ended, outcome: str, *, merged: Sequence[str] = ()) -> None:
    (report,) = [r for r in end.reports if r.kind == "alarm"]
    assert (report.stage, report.outcome, report.route) == (Stage.AFGESLOTEN, outcome, "street")
    assert end.heard(LISTENER, "ALARM") == 1
    assert end.heard(LISTENER, "Voorbij") == 1
    for name in end.scene.street.phones:
        assert end.heard(name, "larm in uw buurt: ") + end.heard(name, "ALARM") == 1
        assert end.heard(name, "voorbij") + end.heard(name, "Voorbij") == 1


def burglary(end: Ended) -> None:
    one_alarm(end, "caught")
    assert len(end.reports) == 1
    assert len([m for m in end.in_group("rode rugzak") if "zaklamp" in m]) == 1


def lost_cat(end: Ended) -> None:
    one_alarm(end, "police_came")
    assert not end.in_group("Pluis")
    assert end.rang("Henk") <= end.rang(LISTENER)


def false_alarm(end: Ended) -> None:
    one_alarm(end, "false_alarm")
    assert not end.ears.heard[-1].rang


def dark_man(end: Ended) -> None:
    assert end.rang(LISTENER) == 0
    assert not end.in_group("donker")
    assert [r.stage for r in end.reports] == [Stage.AFGESLOTEN]
    assert end.heard("Willem", "Wat doet deze persoon?") == 1


def photo(end: Ended) -> None:
    one_alarm(end, "police_came")
    assert not [m for m in end.scene.street.group.messages if "photo" in m.json]
    assert end.heard("Fatima", "Bewaar hem zelf voor de politie") == 1


def indoors(end: Ended) -> None:
    assert {m.who for m in end.ears.heard} == {"Ewa"}
    assert end.heard("Ewa", "0800-2000") == 1
    assert not any(r.heard_at for r in end.reports)


def scam(end: Ended) -> None:
    (report,) = end.reports
    assert (report.kind, report.category, report.stage, report.outcome) == ("report", "scam", Stage.AFGESLOTEN, "over")
    assert end.rang(LISTENER) == 0
    assert end.heard(LISTENER, "Voorbij") == 1


def fireworks(end: Ended) -> None:
    one_alarm(end, "police_came")
    assert [r.kind for r in end.reports] == ["report", "alarm"]
    assert end.rang(LISTENER) == 1


def silent_wijkagent(end: Ended) -> None:
    (report,) = end.reports
    assert report.stage == Stage.AFGESLOTEN
    assert end.heard("Karin", "heeft niet geantwoord op melding 1") == 1
    assert end.scene.street.agent.messages
    assert end.rang(LISTENER) == 0


def drill(end: Ended) -> None:
    one_alarm(end, "withdrawn")
    assert len(end.reports) == 1


def evening(end: Ended) -> None:
    assert sum(r.kind == "alarm" for r in end.reports) == 1
    assert any("wijkagent" in r.facts for r in end.reports)
    assert end.heard(LISTENER, "Voorbij") == 1


ENDINGS: dict[str, Callable[[Ended], None]] = {
    check.__name__: check
    for check in (
        burglary, dark_man, drill, evening, false_alarm, fireworks, indoors, lost_cat, photo, scam, silent_wijkagent,
    )
}  # fmt: skip


def test_every_story_has_its_ending() -> None:
    assert sorted(ENDINGS) == names()


@pytest.mark.parametrize("name", sorted(ENDINGS))
async def test_a_story_ends_as_it_says(name: str) -> None:
    ENDINGS[name](await performed(name))


@pytest.mark.parametrize("name", names())
def test_every_step_is_explained_in_one_sentence_per_language(name: str) -> None:
    story = load(name)
    for language in ("nl", "en"):
        assert story.title[language] and story.ending[language]
        for step in story.steps:
            assert 10 < len(step.explain[language]) < 160
