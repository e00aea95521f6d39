"""From rows to words: what a message or card says in its reader's language, on a channel that can do so much."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.channels.contract import Button, Can, Outgoing
from bot.languages import say
from bot.letters import digest
from bot.threads import ALARM_WORTH, brief_card, for_thread, label, of_card, of_message, sentence
from handlers.cards import card_facts
from saar.card import CardFacts, lines
from saar.report import Stage
from saar.settings import GroupSettings
from storage.rows import ActionRow, CardRow, GroupRow, OutboxRow
from storage.unit import Unit

Links = Callable[[str, str], str]
"""Makes an address from a kind ("start" a joining link, "page" a one-tap page) and a token."""

LABELS = {"call": "button.i_call", "see": "button.i_see_it", "respond": "button.i_respond"}


class Words:
    """Draws outgoing messages (the `Rendering` of the dispatcher); it reads rows, it decides nothing."""

    def __init__(self, defaults: GroupSettings, links: Links) -> None:
        self._defaults = defaults
        self._links = links
        self._drawn: tuple[Unit | None, dict[tuple[Any, ...], Outgoing | None]] = (None, {})

    def message(self, row: OutboxRow, language: str | None, can: Can) -> Outgoing:
        """Draw a one-shot message."""
        args = self._with_links(row.args)
        if row.key.startswith("mail."):
            return digest(row.key, args, language, self._links)
        buttons = tuple(
            tuple(Button(label(language, b["label"], can), token=b["token"], typed=b.get("verb", "")) for b in line)
            for line in row.buttons
        )
        voice_ref, voice_from = str(args.pop("voice", "")), str(args.pop("voice_from", ""))
        drawn = Outgoing(
            text=sentence(language, row.key, args, can), buttons=buttons, voice_ref=voice_ref, voice_from=voice_from
        )
        worth = row.expires_at - row.due_at if row.expires_at is not None else None
        return for_thread(drawn, language, can, of_message(row.key, args, language), worth)

    def _with_links(self, args: Mapping[str, Any]) -> dict[str, Any]:
        found = dict(args)
        for kind in ("start", "page", "thread", "board"):
            token = found.pop(f"{kind}_token", None)
            if token:
                found["url"] = self._links(kind, str(token))
        return found

    def card(self, unit: Unit, card: CardRow, group: GroupRow, language: str | None, can: Can) -> Outgoing | None:
        """Draw the newest state of a report's card; None when the report is gone.

        Within one transaction it is drawn once for all who read it alike: a thousand neighbours, one drawing a slice.
        """
        if self._drawn[0] is not unit:
            self._drawn = (unit, {})
        alike = (card.report_id, card.wanted_version, card.ring, language, can)
        drawn = self._drawn[1]
        if alike not in drawn:
            drawn[alike] = self._draw(unit, card, group, language, can)
        return drawn[alike]

    def _draw(self, unit: Unit, card: CardRow, group: GroupRow, language: str | None, can: Can) -> Outgoing | None:
        report = unit.reports.get(card.report_id)
        if report is None:
            return None
        facts = card_facts(unit, group, report, self._defaults)
        text = brief_card(facts, language) if can.brief else _all(facts, language)
        tokens = report.facts.get("buttons", {})
        shown = [verb for verb in _verbs(facts, report.call_state) if verb in tokens]
        buttons = tuple((Button(say(language, LABELS[verb]), token=tokens[verb], typed=verb),) for verb in shown)
        drawn = Outgoing(text=text, silent=not card.ring, buttons=buttons)
        return (
            for_thread(drawn, language, can, of_card(facts, group.name, language), ALARM_WORTH) if can.costs else drawn
        )

    def press(self, row: ActionRow, language: str | None) -> str:
        """The short answer to a pressed button, in the language of who pressed."""
        key = row.args.get("key")
        return say(str(row.args.get("language") or language), str(key), row.args) if key else ""


def _all(facts: CardFacts, language: str | None) -> str:
    return "\n".join(say(language, line.key, line.args) for line in lines(facts))


def _verbs(facts: CardFacts, call_state: str) -> tuple[str, ...]:
    if facts.stage is Stage.AFGESLOTEN:
        return ()
    if not facts.alarm:
        return ("see",)
    return ("see", "respond") if call_state in ("calling", "called") else ("call", "see")
