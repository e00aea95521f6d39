"""`saarbot demo`: what it prints reads as Dutch reads, and says each thing once."""

from __future__ import annotations

import re

from typer.testing import CliRunner

from bot.cli import app
from bot.languages import say


def test_the_evening_is_told_once_and_under_the_time_it_happens_at() -> None:
    told = CliRunner().invoke(app, ["demo"], env={"SAARBOT_LANGUAGE": "nl"})
    assert told.exit_code == 0, told.output
    assert told.output.count("Welkom bij Buurtpreventie Duckstad") == 1
    assert "En hetzelfde aan" in told.output
    assert "── 21:25  Twaalf minuten later" in told.output
    assert "── 08:00  Donderdag 8 uur" in told.output
    ending = told.output.split("── Zo liep het af")[1]
    assert re.search(r"gemiddeld \d+,\d keer", ending)
    assert re.search(r"kostte \$ \d+,\d\d\.", ending)
    assert say("nl", "demo.silent") in told.output
