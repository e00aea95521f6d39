"""The one table of a report's life."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saar.report import TABLE, Do, Happening, Nothing, Stage, Step, step

ORDER = list(Stage)


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("happening", Happening)
def test_the_table_is_total_and_every_nothing_has_its_reason(stage: Stage, happening: Happening) -> None:
    found = step(stage, happening)
    assert isinstance(found, Step) or found.why


def test_the_table_holds_nothing_else() -> None:
    assert len(TABLE) == len(Stage) * len(Happening)


def test_every_effect_is_asked_for_somewhere() -> None:
    asked = {effect for found in TABLE.values() if isinstance(found, Step) for effect in found.effects}
    assert asked == set(Do)


@pytest.mark.parametrize("happening", [Happening.ALARM, Happening.CONFIRMED, Happening.UNANSWERED])
def test_an_alarm_alerts_and_asks_about_112_in_the_same_step(happening: Happening) -> None:
    found = step(Stage.SIGNALERING, happening)
    assert isinstance(found, Step)
    assert found.effects.index(Do.ALERT) < found.effects.index(Do.ASK_112)
    assert found.to is Stage.ALARMERING


@pytest.mark.parametrize(
    "happening", [Happening.INDOORS, Happening.BIASED, Happening.NEIGHBOUR, Happening.ALARM_UNSURE]
)
def test_what_is_not_for_the_street_never_alerts_it(happening: Happening) -> None:
    found = step(Stage.SIGNALERING, happening)
    assert isinstance(found, Step)
    assert not {Do.ALERT, Do.TELL_QUIETLY} & set(found.effects)


@pytest.mark.parametrize("stage", [Stage.ALARMERING, Stage.ALERTERING, Stage.REACTIE])
@pytest.mark.parametrize("happening", [Happening.ALL_CLEAR, Happening.WITHDRAWN, Happening.CLOSED, Happening.GIVEN_UP])
def test_what_the_street_heard_is_closed_to_all(stage: Stage, happening: Happening) -> None:
    found = step(stage, happening)
    assert isinstance(found, Step)
    assert found.to is Stage.AFGESLOTEN
    assert Do.CLOSE_TO_ALL in found.effects
    assert Do.STOP_CLOCKS in found.effects


@given(st.lists(st.sampled_from(Happening), max_size=40))
def test_no_walk_closes_twice_or_alerts_after_the_end(walk: list[Happening]) -> None:
    stage, closed = Stage.SIGNALERING, 0
    for happening in walk:
        found = step(stage, happening)
        if isinstance(found, Nothing):
            continue
        if stage is Stage.AFGESLOTEN:
            assert not {Do.ALERT, Do.TELL_QUIETLY, Do.CLOSE_TO_ALL} & set(found.effects)
        closed += Do.CLOSE_TO_ALL in found.effects
        stage = found.to
    assert closed <= 1
