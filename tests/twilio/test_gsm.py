"""One SMS, one line: how texts are counted and cut, held against the fake's own count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.contract import Button, Outgoing
from bot.channels.twilio.gsm import one_line, plain, segments
from bot.channels.twilio.sms import line_of
from bot.languages import say
from bot.play.twilio.segments import count_segments
from bot.threads import brief_card
from saar.card import CallState, CardFacts
from saar.report import Stage


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘Ik bel’ – nu…", "'Ik bel' - nu..."),
        ("één café", "één café"),
        ("Çelik & Šimůnek", "Çelik & Simunek"),
        ("🔴 ALARM: brand", " ALARM: brand"),
        ("пожежа", "пожежа"),
    ],
)
def test_rare_signs_go_where_nothing_is_lost(text: str, expected: str) -> None:
    assert plain(text) == expected


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=400))
def test_segments_are_counted_as_they_are_paid_but_for_a_sign_that_may_not_be_split(text: str) -> None:
    assert count_segments(text) - 1 <= segments(text) <= count_segments(text)


@given(st.text(alphabet="abc ÉéÀ€{}. ", max_size=600))
def test_a_line_fits_one_segment(text: str) -> None:
    line = one_line(text)
    assert count_segments(line) <= 1 and "\n" not in line


CATEGORIES = ("burglary", "fire", "violence", "missing_person", "suspicious_person", "suspicious_vehicle", "other")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("category", CATEGORIES)
@pytest.mark.parametrize("place", ["", "Burgemeester van Wijngaardenlaan 121"])
def test_every_alarm_is_one_sms_with_the_words_to_answer(language: str, category: str, place: str) -> None:
    facts = CardFacts(
        number=112, stage=Stage.ALARMERING, alarm=True, category=category, place=place, at="21:14",
        call_state=CallState.UNKNOWN,
    )  # fmt: skip
    drawn = Outgoing(
        text=brief_card(facts, language),
        buttons=((Button(say(language, "button.i_call"), token="t1"),),),
        hint=say(language, "thread.type", {"words": "IK BEL"}),
    )
    line = line_of(drawn)
    assert count_segments(line) == 1, line
    assert "112" in line


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("outcome", ["police_came", "unknown", "false_alarm", "withdrawn", "over"])
def test_every_closing_is_one_sms(language: str, outcome: str) -> None:
    args = {"category": "@category.burglary", "place": "Lindelaan 21", "outcome": f"@outcome.{outcome}", "number": 1}
    line = line_of(Outgoing(text=say(language, "closing.at.brief", args)))
    assert count_segments(line) == 1, line
