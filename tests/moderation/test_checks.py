"""What each check sees, and above all what it lets pass."""

from __future__ import annotations

from dataclasses import replace

import pytest

from saar.events import AttachmentKind
from saar.moderation import Message, Open, Rumour, asks_when, check, rumour
from saar.reading import Kind, Verdict, Violation
from tests.moderation.scene import BREAKS, THANKS, reading, rules

PHOTO = frozenset({AttachmentKind.PHOTO})
GENUINE = (Kind.ALARM, Kind.REPORT, Kind.UPDATE, Kind.CALLED_112, Kind.ALL_CLEAR)


def ids(message: Message, **settings: str) -> list[str]:
    return [one.rule for one in check(message, rules(None, **settings))]


@pytest.mark.parametrize("kind", GENUINE)
@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_genuine_message_breaks_no_rule(kind: Kind, verdict: Verdict) -> None:
    """Whatever is in it: it is asked back or shown in Saar's own words, its sender is not corrected."""
    whole = reading(kind, verdict, violations=tuple(Violation))
    said = Message(
        text="https://x.example dank kabinet",
        reading=whole,
        forwarded=True,
        night=True,
        own_lines=40,
        flooded="messages",
    )
    assert ids(said) == []


@pytest.mark.parametrize(
    "rule", ["no_thanks", "elsewhere", "purpose", "no_politics", "links", "no_forwarding", "night_hours"]
)
def test_what_the_reader_is_not_sure_of_passes(rule: str) -> None:
    message = BREAKS[rule]
    assert message.reading is not None
    unsure = replace(
        message,
        reading=replace(
            message.reading,
            decision=replace(message.reading.decision, verdict=Verdict.PASS_),
            confidence={Kind.ALARM: 0.4, Kind.CHATTER: 0.6},
        ),
    )
    assert ids(unsure) == []


@pytest.mark.parametrize(
    ("variant", "message", "found"),
    [
        ("police_only", Message(came_with=PHOTO), True),
        (
            "police_only",
            Message(text="hij rent weg", reading=reading(Kind.UPDATE, Verdict.PASS_), came_with=PHOTO),
            True,
        ),
        ("police_only", Message(text="kat weg", reading=reading(Kind.LOST_FOUND), came_with=PHOTO), False),
        ("police_only", Message(text="lamp stuk", reading=reading(Kind.PUBLIC_SPACE), came_with=PHOTO), False),
        ("if_needed", Message(came_with=PHOTO), True),
        ("if_needed", Message(came_with=PHOTO, open_now=Open.ALARM), False),
        ("if_needed", Message(text="hij rent", reading=reading(Kind.ALARM, Verdict.PASS_), came_with=PHOTO), False),
        ("allowed", Message(came_with=PHOTO), False),
        ("safar", Message(came_with=PHOTO), False),
    ],
)
def test_photos(variant: str, message: Message, found: bool) -> None:
    assert ("photos" in ids(message, photo_rule=variant)) is found


@pytest.mark.parametrize(
    ("rule", "kind", "open_now", "found"),
    [
        ("masked", Kind.REPORT, Open.NOTHING, True),
        ("masked", Kind.ALARM, Open.ALARM, False),
        ("masked", Kind.UPDATE, Open.ALARM, False),
        ("masked", Kind.UPDATE, Open.REPORT, True),
        ("never", Kind.ALARM, Open.ALARM, True),
        ("shown", Kind.REPORT, Open.NOTHING, False),
    ],
)
def test_plates(rule: str, kind: Kind, open_now: Open, found: bool) -> None:
    said = Message(text="12-ABC-3", reading=reading(kind, Verdict.PASS_, plate="12ABC3"), open_now=open_now)
    assert ("plates" in ids(said, plate_rule=rule)) is found


@pytest.mark.parametrize(
    ("text", "variant", "found"),
    [
        ("kijk op https://www.politie.nl/mijn-buurt", "trusted", False),
        ("kijk op politie.nl", "trusted", False),
        ("kijk op https://politie.nl.dieven.shop/x", "trusted", True),
        ("win een prijs www.gratis.shop", "trusted", True),
        ("kijk op politie.nl", "none", True),
        ("win een prijs www.gratis.shop", "allowed", False),
    ],
)
def test_links(text: str, variant: str, found: bool) -> None:
    said = Message(text=text, reading=reading())
    assert ("links" in [one.rule for one in check(said, rules({"links": {"variant": variant}}))]) is found


def test_a_sticker_is_a_thumb_and_a_poll_is_talk() -> None:
    assert ids(Message(came_with=frozenset({AttachmentKind.STICKER}))) == ["no_thanks"]
    assert ids(
        Message(came_with=frozenset({AttachmentKind.POLL}), text="BBQ?", reading=reading(Kind.QUESTION, Verdict.PASS_))
    ) == ["purpose"]


def test_somebody_elses_contact_card_is_their_privacy() -> None:
    assert ids(Message(came_with=frozenset({AttachmentKind.CONTACT}), others_card=True)) == ["no_names"]
    assert ids(Message(came_with=frozenset({AttachmentKind.CONTACT}))) == []


def test_a_voice_note_is_no_offence() -> None:
    assert ids(Message(came_with=frozenset({AttachmentKind.VOICE}))) == []


def test_harm_names_the_reason_before_noise() -> None:
    both = replace(THANKS, reading=reading(violations=(Violation.PROFANITY,), reason="reading.hold.thanks"))
    assert ids(both)[0] == "respect"


@pytest.mark.parametrize("open_now", [Open.REPORT, Open.ALARM])
def test_while_something_is_open_every_line_may_matter(open_now: Open) -> None:
    assert "one_message" not in ids(replace(BREAKS["one_message"], open_now=open_now))


@pytest.mark.parametrize(
    ("text", "more", "asked"),
    [
        ("vijf vernielingen dit weekend!", {}, Rumour.LIST),
        ("Dit weekend al 5 inbraken in de wijk", {}, Rumour.LIST),
        ("five burglaries this weekend", {}, Rumour.LIST),
        ("Vannacht is mijn schuur opengebroken", {"place": "mijn schuur", "time_words": ("vannacht",)}, None),
        ("twee mannen bij nummer 12", {"place": "nummer 12"}, None),
        ("ik hoorde van een collega dat er is ingebroken", {"second_hand": True}, Rumour.HEARSAY),
        ("er is wat vernield", {}, Rumour.NO_TIME),
        ("vijf vernielingen dit weekend, politie is gebeld", {"called_112": True}, None),
    ],
)
def test_the_rumour_brake(text: str, more: dict[str, object], asked: Rumour | None) -> None:
    found = replace(reading(Kind.REPORT, Verdict.PASS_), **more)  # type: ignore[arg-type]
    assert rumour(text, found) is asked
    assert rumour(text, replace(found, kind=Kind.ALARM)) is None


@pytest.mark.parametrize(
    ("text", "more", "asked"),
    [
        ("Mijn fiets is gestolen bij nummer 12", {"place": "nummer 12"}, True),
        ("Bij ons is geprobeerd in te breken", {}, True),
        ("ruit ingeslagen bij de school", {"place": "de school"}, True),
        ("Someone broke into the shed at number 4", {"place": "number 4"}, True),
        ("er is wat vernield", {}, True),
        ("er is geschoten bij Eikenhof", {"kind": Kind.ALARM, "place": "Eikenhof"}, True),
        ("Vannacht is mijn fiets gestolen", {"time_words": ("Vannacht",)}, False),
        ("er is ingebroken, 112 is gebeld", {"called_112": True}, False),
        ("er is ingebroken", {"kind": Kind.ALARM, "rings": True}, False),
        ("er loopt een man rond bij nummer 12", {"place": "nummer 12"}, False),
        ("ik zie dat er iets is opengebroken", {"place": "de schuur"}, False),
        ("verdachte auto in de straat", {"kind": Kind.ALARM}, False),
        ("hij was net nog bij nummer 8", {"kind": Kind.UPDATE}, False),
        ("wat was het gezellig", {"kind": Kind.CHATTER}, False),
    ],
)
def test_when_it_was_is_asked_of_what_may_be_old(text: str, more: dict[str, object], asked: bool) -> None:
    found = replace(reading(Kind.REPORT, Verdict.PASS_), **more)  # type: ignore[arg-type]
    assert asks_when(text, found) is asked


@pytest.mark.parametrize(
    ("variant", "message", "found"),
    [
        ("none", Message(text="moet je lezen", reading=reading(), forwarded=True), True),
        ("none", Message(text="moet je lezen", reading=reading()), False),
        (
            "none",
            Message(text="wanneer is de kermis?", reading=reading(Kind.QUESTION, Verdict.PASS_), forwarded=True),
            True,
        ),
        ("none", Message(came_with=PHOTO, forwarded=True), True),
        ("none", Message(text="hij rent", reading=reading(Kind.UPDATE, Verdict.PASS_), forwarded=True), False),
        ("with_source", Message(text="moet je lezen", reading=reading(), forwarded=True), True),
        ("with_source", Message(text="bron: politie Oost", reading=reading(), forwarded=True), False),
        ("with_source", Message(text="https://www.politie.nl/nieuws/1", reading=reading(), forwarded=True), False),
        ("allowed", Message(text="moet je lezen", reading=reading(), forwarded=True), False),
        ("allowed", Message(came_with=PHOTO, forwarded=True), False),
    ],
)
def test_forwarding(variant: str, message: Message, found: bool) -> None:
    chosen = {"no_forwarding": {"variant": variant}}
    assert ("no_forwarding" in [one.rule for one in check(message, rules(chosen))]) is found
