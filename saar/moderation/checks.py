"""One function for each rule that is looked at in messages. A check says what it sees; it never decides what follows.

Two laws hold for all of them. A genuine message breaks no rule of mere noise. What the reader is not sure about is no
finding, except where the thing itself is certain (a picture, a sticker, a card, a count).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from saar.events import AttachmentKind
from saar.house_rules import InForce, Rules
from saar.moderation.values import Found, Message, Open
from saar.reading import Kind, Verdict, Violation

Check = Callable[[Message, InForce], float]
"""How sure a rule is broken, 0 to 1; 0 is no finding."""

_LINK = re.compile(
    r"\bhttps?://([^\s/]+)|\b(?:www\.)?((?:[a-z0-9-]+\.)+(?:nl|be|com|net|org|eu|info|me|ly|shop|online))\b", re.I
)
_TRUSTED = re.compile(
    r"(?:^|\.)(?:politie\.nl|politie\.be|burgernet\.nl|112\.nl|meldmisdaadanoniem\.nl|overheid\.nl|nl-alert\.nl|veiligthuis\.nl"
    r"|fraudehelpdesk\.nl|verbeterdebuurt\.nl|fixi\.nl|slimmelden\.nl|maps\.app\.goo\.gl|maps\.google\.[a-z]+)$",
    re.I,
)
_SOURCE = re.compile(rf"\b(?:bron|source|via|volgens|according to)\b\s*:?\s*\w|{_LINK.pattern}", re.I)
_POLITICS = re.compile(
    r"\b(?:stemt?|stemmen op|verkiezing\w*|kabinet\w*|tweede kamer|minister\w*|regering|politiek\w*|links[e]? (?:gemeente|partij|rakkers)"
    r"|rechts[e]? (?:partij|gemeente)|pvv|vvd|d66|cda|pvda|groenlinks|volt|bbb|fvd|nsc|denk|sgp|christenunie|sp stemmen|wilders|timmermans"
    r"|bijbel|koran|jezus|allah|kerkdienst|moskeebezoek|asielbeleid|demonstratie tegen|election\w*|vote for|parliament)\b",
    re.I,
)
_THANKS = re.compile(
    r"(?:dank|bedankt|dankje\w*|dankjewel|thanks|thx|thank you|top|super|fijn|goed zo|goed bezig|ok|oke|oké|okay|prima|duidelijk|klasse"
    r"|mooi|bravo|welterusten|goedenavond|goedemorgen|gelukkig|netjes|👍|🙏|👏)+[\s!.,]*",
    re.I,
)
_GATHERING = re.compile(
    r"\b(?:feest\w*|borrel\w*|bbq|barbecue|rommelmarkt|vrijmarkt|verjaardag\w*|straatfeest|oppas|koffie\w*|party|garage sale)\b",
    re.I,
)
_RARELY_WRONG = 0.9
NEXT_TO_NO_DOUBT = 0.05
HARDLY_A_REPORT = 0.2
_PICTURES = frozenset({AttachmentKind.PHOTO, AttachmentKind.VIDEO})
_EMOJI_ONLY = re.compile(r"^[\W\d_]+$")


def _quiet(message: Message) -> float:
    """How sure a message without violation is mere noise."""
    return 1.0 - message.doubt if message.surely_not else 0.0


def _violation(kind: Violation) -> Check:
    def look(message: Message, _rule: InForce) -> float:
        reading = message.reading
        if reading is None or kind not in reading.violations or message.genuine:
            # A genuine message with something unfit in it is asked back or shown in Saar's own words, never punished.
            return 0.0
        if reading.decision.verdict is not Verdict.HOLD:
            return 0.0
        return max(0.5, reading.violation_confidence.get(kind, 0.5))

    return look


def _is_thanks(message: Message) -> bool:
    text = message.text.strip()
    return bool(text) and (bool(_EMOJI_ONLY.match(text)) or _THANKS.fullmatch(text) is not None)


def no_thanks(message: Message, _rule: InForce) -> float:
    """Thanks, thumbs, "ok", a sticker."""
    if AttachmentKind.STICKER in message.came_with and not message.text.strip():
        return 1.0
    if message.reading is None or message.genuine or not message.is_kind(Kind.CHATTER):
        return 0.0
    thanked = _is_thanks(message) or message.reading.decision.reason_key.endswith(".thanks")
    return _quiet(message) if thanked else 0.0


def elsewhere(message: Message, _rule: InForce) -> float:
    """Cats, keys, lamps, parties."""
    if message.is_kind(Kind.LOST_FOUND, Kind.PUBLIC_SPACE):
        # While something is open the reader is never sure of these; next to no doubt is enough.
        return _quiet(message) or (1.0 - message.doubt if message.doubt < NEXT_TO_NO_DOUBT else 0.0)
    if message.is_kind(Kind.CHATTER) and _GATHERING.search(message.text):
        return _quiet(message)
    return 0.0


def no_politics(message: Message, _rule: InForce) -> float:
    """Politics and religion, as talk; a report that names a church or a party is none."""
    return _quiet(message) if message.is_kind(Kind.CHATTER) and _POLITICS.search(message.text) else 0.0


def purpose(message: Message, rule: InForce) -> float:
    """Whatever else is talk: for the other rules about noise first to say."""
    if AttachmentKind.POLL in message.came_with:
        return _RARELY_WRONG if not message.genuine else 0.0
    if message.reading is None or message.genuine or message.reading.violations:
        return 0.0
    if no_thanks(message, rule) or elsewhere(message, rule) or no_politics(message, rule):
        return 0.0
    return _quiet(message) if message.is_kind(Kind.CHATTER, Kind.QUESTION) else 0.0


def photos(message: Message, rule: InForce) -> float:
    """A picture that the group does not want to stay: of people, as far as nobody can look.

    What its words call a cat, a lamp or a party is no picture of a suspect. `if_needed`: it stays with a genuine message
    or while something is open.
    """
    if not message.came_with & _PICTURES or rule.variant in ("allowed", "safar"):
        return 0.0
    if message.is_kind(Kind.LOST_FOUND, Kind.PUBLIC_SPACE, Kind.CHATTER, Kind.QUESTION) and message.text.strip():
        return 0.0
    if rule.variant == "if_needed" and (message.genuine or message.open_now is not Open.NOTHING):
        return 0.0
    return 1.0


def plates(message: Message, rule: InForce) -> float:
    """A readable plate in a report that is not urgent: the card shows it masked. In an alarm neighbours may need it."""
    if message.reading is None or rule.variant == "shown" or not message.reading.plate:
        return 0.0
    calm = message.is_kind(Kind.REPORT) or (message.is_kind(Kind.UPDATE) and message.open_now is not Open.ALARM)
    return 1.0 if calm or rule.variant == "never" else 0.0


def no_names(message: Message, rule: InForce) -> float:
    """A suspect's or neighbour's name or address; somebody else's contact card."""
    return 1.0 if message.others_card else _violation(Violation.PRIVACY)(message, rule)


def night_hours(message: Message, _rule: InForce) -> float:
    """Talk at night; what is genuine always passes, and an alarm always rings."""
    return _quiet(message) if message.night else 0.0


def one_message(message: Message, rule: InForce) -> float:
    """Many short lines instead of one; while something is open every line may matter."""
    if message.genuine or message.open_now is not Open.NOTHING:
        return 0.0
    return _quiet(message) if message.own_lines > rule.limits["lines"] else 0.0


def flood(message: Message, _rule: InForce) -> float:
    """What the counters say; a genuine line is never a flood."""
    return 1.0 if message.flooded and not message.genuine else 0.0


def links(message: Message, rule: InForce) -> float:
    """A link to a page that is not known; a genuine message keeps its link."""
    if rule.variant == "allowed" or message.genuine or not message.surely_not:
        return 0.0
    hosts = [(one or other).lower() for one, other in _LINK.findall(message.text)]
    if rule.variant == "trusted":
        hosts = [host for host in hosts if not _TRUSTED.search(host)]
    return 1.0 - message.doubt if hosts else 0.0


def no_forwarding(message: Message, rule: InForce) -> float:
    """Something passed on from elsewhere that is no report: words, a bare picture, a question that would pass as one's own.

    That it was passed on is certain, so the reader need not be sure that it is noise, only that it is hardly a report.
    `with_source`: it stays when it says where it comes from.
    """
    if not message.forwarded or message.genuine or rule.variant == "allowed":
        return 0.0
    if rule.variant == "with_source" and _SOURCE.search(message.text):
        return 0.0
    if message.reading is None:
        return _RARELY_WRONG
    return 1.0 - message.doubt if message.doubt < HARDLY_A_REPORT else 0.0


CHECKS: Mapping[str, Check] = {
    "respect": _violation(Violation.PROFANITY),
    "no_discrimination": _violation(Violation.DISCRIMINATION),
    "no_names": no_names,
    "no_own_judge": _violation(Violation.VIGILANTISM),
    "no_advertising": _violation(Violation.ADVERTISING),
    "no_chain_letters": _violation(Violation.CHAIN_MESSAGE),
    "flood": flood,
    "photos": photos,
    "plates": plates,
    "no_forwarding": no_forwarding,
    "links": links,
    "no_politics": no_politics,
    "no_thanks": no_thanks,
    "elsewhere": elsewhere,
    "one_message": one_message,
    "night_hours": night_hours,
    "purpose": purpose,
}
"""By rule id, the gravest first: the first finding names the reason that the sender hears."""


def check(message: Message, rules: Rules) -> list[Found]:
    """Look at a message with every rule that is on; harm first, then in the order of CHECKS."""
    found: list[Found] = []
    for rule_id, look in CHECKS.items():
        rule = rules.get(rule_id)
        if rule is None or not rule.on:
            continue
        sure = look(message, rule)
        if sure > 0:
            row = rule.rule
            found.append(Found(rule_id, min(1.0, sure), row.harm, row.ladder, row.patience))
    return sorted(found, key=lambda one: not one.harm)
