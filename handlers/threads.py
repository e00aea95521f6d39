"""One-to-one threads that cost money: who wrote from where, who agreed to be alerted, and who said stop.

Whoever writes opens their window, for all addresses they are known by. An alert needs a yes that is kept with its time
and words; a stop counts at once, for alerts: an emergency of theirs is still answered.
"""

from __future__ import annotations

from datetime import timedelta

from handlers import members
from handlers.work import Work
from saar.effects import Choice, Tell
from saar.events import Address, Said, Who
from saar.money import month_of
from saar.reach import Means
from storage.rows import GroupRow, PersonRow

STOP = frozenset(
    (
        *("stop", "stop berichten", "stop met berichten", "stop maar", "stopall", "unsubscribe", "optout", "opt out"),
        *("afmelden", "uitschrijven", "ik wil me afmelden", "ik wil mij afmelden", "meld me af", "meld mij af"),
        *("ik wil stoppen", "geen berichten meer", "sign me off", "stop messages"),
    )
)
COURTESY = frozenset(("aub", "alstublieft", "alsjeblieft", "svp", "graag", "please", "saar"))
"""Words around a stop that change nothing: whoever says it politely means it no less."""
START = frozenset(("start", "aanmelden", "weer aanmelden", "start berichten", "unstop"))
WINDOW = "window"
STRANGER_DAY = timedelta(hours=24)
STRANGER_ANSWERS = 2
SAME_WORD = timedelta(minutes=5)
STRANGER = "stranger_answered"


def plain(text: str) -> str:
    """Words as they are compared: lower case, without marks at the ends."""
    return " ".join(text.casefold().split()).strip(" .!?…'\"“”‘’")


def is_stop(text: str) -> bool:
    """Tell whether these words, whatever courtesy stands around them, ask for no more messages."""
    bare = plain(text).replace(".", "").replace(",", " ").replace("-", " ")
    return " ".join(word for word in bare.split() if word not in COURTESY) in STOP


def means_of(work: Work, address: Address) -> Means:
    """What is known of the channel of an address."""
    return work.means.get(address.channel, Means())


def wrote(work: Work, person: PersonRow, who: Who, said: Said | None, group: GroupRow | None) -> None:
    """Somebody wrote: their window opens, what waited for it leaves, and answers go back the same way."""
    means = means_of(work, who.address)
    if not means.costs:
        return
    at = said.occurred_at if said is not None else work.now
    for address in (who.address, *(one for one in who.also if one.channel == who.address.channel)):
        row = work.unit.people.find_address(address.channel, address.value)
        if row is None:
            row = work.unit.people.add_address(
                owner_kind="person",
                owner_id=person.id,
                channel=address.channel,
                value=address.value,
                can_start=True,
            )
        if row.owner_kind == "person" and row.owner_id == person.id:
            work.unit.threads.wrote(row.id, at)
    month = month_of(work.now, work.zone_of_house())
    work.unit.posted.book(month, group.id if group else 0, "inbound", means.inbound_tenths)
    work.unit.outbox.hurry(person.recipient, WINDOW, work.now)
    answers_go_back(work, person, who)


def answers_go_back(work: Work, person: PersonRow, who: Who) -> None:
    """What this person is told now goes back on the channel on which they wrote, where that costs."""
    if means_of(work, who.address).costs:
        work.answering = (person.recipient, who.address.channel)


def agreed(work: Work, person: PersonRow, event: Said | None) -> None:
    """Keep that somebody asked to be alerted, in their own words."""
    if event is not None and means_of(work, event.chat).opt_in:
        work.unit.threads.consent(person.id, event.chat.channel, given=True, words=event.text, at=event.occurred_at)
        _resume(work, person, event.chat.channel)


def _resume(work: Work, person: PersonRow, channel: str) -> None:
    for row in work.unit.people.address("person", person.id, channel):
        work.unit.threads.resume(row.id)
        work.unit.people.reachable(row.id, can_start=True)


def stopped(work: Work, person: PersonRow, channel: str) -> bool:
    """Whether somebody said stop on this channel."""
    rows = work.unit.people.address("person", person.id, channel)
    return any(work.unit.threads.of(row.id).stopped_at is not None for row in rows)


def stop(work: Work, person: PersonRow, channel: str, words: str) -> None:
    """No more alerts on this channel, from now on; kept with time and words."""
    work.unit.threads.consent(person.id, channel, given=False, words=words, at=work.now)
    for row in work.unit.people.address("person", person.id, channel):
        work.unit.threads.stop(row.id, work.now)


def handle(work: Work, person: PersonRow, event: Said, group: GroupRow | None) -> bool:
    """Handle STOP, AFMELDEN and START where people must opt in; False when it is something else."""
    means, words, channel = means_of(work, event.chat), plain(event.text), event.chat.channel
    if not means.opt_in:
        return False
    silent = words in means.stops_itself
    if is_stop(event.text):
        again = stopped(work, person, channel)
        stop(work, person, channel, event.text)
        work.note(group, person.recipient, "stopped", person.recipient)
        if group is not None and not silent:
            _answer(work, person, group, "consent.stopped", erase=True)
        elif group is None and not silent and not again and may_answer_stranger(work, person, event):
            _answer(work, person, group, "consent.stopped.stranger", erase=False)
        return True
    if words in START and stopped(work, person, channel):
        agreed(work, person, event)
        if group is None:
            # Nobody alerts them, so nothing may be promised: they hear how to join, like everybody we do not know.
            return False
        work.note(group, person.recipient, "resumed", person.recipient)
        if not silent:
            _answer(work, person, group, "consent.resumed", erase=False)
        return True
    return False


def _answer(work: Work, person: PersonRow, group: GroupRow | None, key: str, *, erase: bool) -> None:
    chosen = work.settings(group) if group else work.defaults
    choices = ((Choice("button.yes_erase", "erase_me", {}, only_recipient=True),),) if erase else ()
    args = {"emergency": chosen.emergency_number}
    work.tell(Tell(to=person.recipient, key=key, args=args, choices=choices, step="consent"), group)


def may_answer_stranger(work: Work, person: PersonRow, event: Said) -> bool:
    """Whether somebody in no group gets an answer: where that costs, twice a day and no more."""
    if not means_of(work, event.chat).costs:
        return True
    given = work.unit.audit.count(person.recipient, STRANGER, work.now - STRANGER_DAY)
    if given >= STRANGER_ANSWERS:
        return False
    work.note(None, "saar", STRANGER, person.recipient)
    return True


def feedback(work: Work, who: Who, person_id: int, key: str, group: GroupRow | None) -> None:
    """Answer a press where the platform shows no answer of its own: one short message, nothing for a mere "noted"."""
    if means_of(work, who.address).answers_press or key in ("toast.noted", "toast.here"):
        return
    emergency = work.settings(group).emergency_number if group else work.defaults.emergency_number
    person = work.unit.people.get(person_id)
    if person is not None and members.can_write(work, person):
        work.tell(Tell(to=person.recipient, key=key, args={"emergency": emergency}, step="press"), group)


def one_word(work: Work, group: GroupRow, person: PersonRow, event: Said, key: str) -> bool:
    """Whether the same short answer may be given again: where each costs, ten pictures get one answer, not ten."""
    if not means_of(work, event.chat).costs:
        return True
    last = work.unit.audit.last_about(person.recipient, key)
    if last is not None and work.now - last < SAME_WORD:
        return False
    work.note(group, "saar", key, person.recipient)
    return True


def pressed_words(work: Work, person: PersonRow, event: Said) -> str | None:
    """The button that these words stand for on what this person was sent in the last two days, on the answered one first."""
    words = plain(event.text)
    if not words or len(words) > 40 or not means_of(work, event.chat).costs:
        return None
    since = work.now - timedelta(days=2)
    return work.unit.posted.token_of(person.recipient, words, since, event.reply_to)
