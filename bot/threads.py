"""Words for one-to-one threads: approved forms, one line for an SMS, short labels, and what can be typed instead of pressing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from bot.channels.contract import Can, Form, Outgoing
from bot.languages import chosen, has, say
from saar.card import CardFacts
from saar.report import Stage

ALARM_WORTH: Final = timedelta(minutes=30)
"""An alert that arrives later than this is worse than none; its card says the hour, but it would still ring."""
NOTE: Final = "thread.note"


def sentence(language: str | None, key: str, args: Mapping[str, Any], can: Can) -> str:
    """The sentence of a key with its arguments, as a channel needs it where there is such a one; those within it too."""
    wanted = chosen(language)
    for kind in ("brief",) if can.brief else ("thread",) if can.costs else ():
        key = f"{key}.{kind}" if has(f"{key}.{kind}", wanted) else key
    said = {name: _lines(language, value, can) if isinstance(value, list) else value for name, value in args.items()}
    return say(language, key, said)


def _lines(language: str | None, value: list[Any], can: Can) -> str:
    """A list of sentences, each as its key and arguments, one a line (in an SMS behind one another)."""
    said = [
        sentence(language, str(one["key"]), one.get("args", {}), can)
        if isinstance(one, dict) and "key" in one
        else str(one)
        for one in value
    ]
    return (" / " if can.brief else "\n").join(said)


def label(language: str | None, key: str, can: Can) -> str:
    """The words on a button, the short ones where the long ones do not fit; a label that is no key is shown as it is."""
    words = say(language, key)
    if len(words) > can.label and has(f"{key}.short", chosen(language)):
        return say(language, f"{key}.short")
    return words


def of_message(key: str, args: Mapping[str, Any], language: str | None) -> Form | None:
    """The approved form of a message, where it has one."""
    wanted = chosen(language)

    def word(name: str) -> str:
        value = str(args.get(name) or "")
        return say(language, value[1:]) if value.startswith("@") else value

    if key.startswith("closing."):
        return Form(
            "closing", wanted, (word("category"), word("place") or say(language, "thread.nowhere"), word("outcome"))
        )
    if key.startswith("guard."):
        return Form("guard", wanted, (word("emergency"), word("category"), word("place") or word("group")))
    if key == NOTE:
        return Form("note", wanted, (word("group"),))
    return None


def of_card(facts: CardFacts, group_name: str, language: str | None) -> Form | None:
    """The approved form of an alarm's card; nothing else is worth one."""
    if not facts.alarm or facts.stage is Stage.AFGESLOTEN:
        return None
    category = say(language, f"category.{facts.category}")
    place = facts.place or facts.map_url or group_name
    return Form("alarm", chosen(language), (category, place, facts.at, facts.emergency_number))


def brief_card(facts: CardFacts, language: str | None) -> str:
    """A card as one line."""
    place = facts.place or facts.map_url
    where = "at" if place else "nowhere"
    args = {
        "number": facts.number,
        "category": f"@category.{facts.category}",
        "place": place,
        "at": facts.at,
        "emergency": facts.emergency_number,
        "outcome": f"@outcome.{facts.outcome or 'unknown'}",
    }
    kind = "over" if facts.stage is Stage.AFGESLOTEN else "alarm" if facts.alarm else "report"
    return say(language, f"card.brief.{kind}.{where}", args)


def for_thread(
    drawn: Outgoing, language: str | None, can: Can, form: Form | None, worth: timedelta | None = None
) -> Outgoing:
    """What else a message needs where each one costs: its form, the words that can be typed, for how long it is worth it."""
    if not can.costs:
        return drawn
    words = [
        button.label.upper() if can.brief else button.label for row in drawn.buttons for button in row if button.token
    ]
    hint = say(language, "thread.type", {"words": " / ".join(words)}) if words else ""
    return replace(drawn, form=form, hint=hint, valid_s=int(worth.total_seconds()) if worth is not None else 0)
