"""Stories with telephones: what everybody on WhatsApp and SMS newly hears is kept until a story expects it."""

from __future__ import annotations

import re
from urllib.parse import unquote

from bot.languages import say
from bot.play.phones import PhoneStage
from bot.play.twilio import Message, TwilioPerson
from storage.unit import Unit
from tests.stories.theatre import Theatre, pattern


class Town(Theatre):
    """A theatre whose street also has people with phones."""

    def __init__(self, stage: PhoneStage) -> None:
        super().__init__(stage)
        self.stage: PhoneStage = stage
        self.rung: list[tuple[str, Message]] = []
        stage.phones.subscribe(lambda person, message: self.rung.append((person.name, message)))

    async def lives(self, name: str, house: str, **more: object) -> TwilioPerson:
        """Somebody with a phone lives in the street."""
        return await self.stage.lives_here(name, house, **more)  # type: ignore[arg-type]

    async def texts(self, person: TwilioPerson, text: str, *, sms: bool = False, to: Message | None = None) -> Message:
        """Somebody writes by WhatsApp or SMS."""
        said = person.says(text, sms=sms, reply_to=to)
        await self.stage.settle()
        return said

    async def taps(self, person: TwilioPerson, key: str) -> None:
        """Somebody presses the newest button with this label on WhatsApp."""
        person.presses(say("nl", key))
        await self.stage.settle()

    def gets(self, name: str, key: str, *, sms: bool | None = None) -> Message:
        """Somebody has got this on their phone, once; it is expected from now on."""
        wanted = pattern(key) if "{{" not in say("nl", key) else template(key)
        found = [one for one in self.rung if one[0] == name and wanted.search(one[1].shown)]
        assert found, f"{name} did not get {key}; has {[m.shown for who, m in self.rung if who == name]}"
        assert len(found) == 1, f"{name} got {key} {len(found)} times"
        if sms is not None:
            assert found[0][1].is_whatsapp is not sms
        self.rung.remove(found[0])
        return found[0][1]

    def no_phone_rings_any_more(self) -> None:
        """Nothing came that the story has not expected."""
        assert [(name, message.shown) for name, message in self.rung] == []

    def card_appears_nowhere_again(self) -> None:
        """No second card in the group: what was said joined the first one."""
        assert [note for note in self.unheard if note.to == "group" and "ALARM" in note.text] == []

    async def couple(self, name: str) -> str:
        """Somebody on Telegram asks for a second channel; the words that their link types for them."""
        await self.whispers(name, "/koppelen")
        link = next(m.text for m in reversed(self.street[name].sees_from_bot()) if "wa.me/" in m.text)
        return unquote(link.partition("?text=")[2].split()[0])

    async def also_by_sms(self, person: TwilioPerson) -> None:
        """Somebody on WhatsApp can also be reached by SMS."""

        def add(unit: Unit) -> None:
            found = unit.people.by_address("whatsapp", person.number)
            assert found is not None
            unit.people.add_address("person", found.id, "sms", person.number, can_start=True)

        await self.stage.program.commit.submit(add)

    async def also_by_mail(self, name: str, mail: str) -> None:
        """Somebody can also be reached by mail, which costs nothing."""

        def add(unit: Unit) -> None:
            group = unit.groups.all()[0]
            member = next(one for one in unit.groups.members(group.id) if one.name == name)
            unit.people.add_address("person", member.person_id, "mail", mail, can_start=True)

        await self.stage.program.commit.submit(add)

    async def fetched_back(self) -> None:
        """What was missed is fetched back, as it is every few minutes."""
        assert self.stage.program.telephony is not None
        await self.stage.program.telephony.fetch_back()
        await self.stage.settle()

    async def tidied(self) -> None:
        """What we sent is deleted at Twilio, as it is every few minutes."""
        assert self.stage.program.telephony is not None
        await self.stage.program.telephony.tidy_up()

    async def join(self, person: TwilioPerson, group_id: int, house: str) -> None:
        """Somebody we know belongs to another group as well."""

        def add(unit: Unit) -> None:
            found = unit.people.by_address("whatsapp", person.number)
            assert found is not None
            unit.groups.add_member(group_id, found.id, self.stage.clock.now(), house=house)

        await self.stage.program.commit.submit(add)

    def no_phone_rings_any_more_for(self, name: str) -> None:
        """Nothing more came to this one."""
        assert [message.shown for who, message in self.rung if who == name] == []

    def forget(self) -> None:
        """What came until now is over."""
        self.rung.clear()
        self.unheard.clear()


def template(key: str) -> re.Pattern[str]:
    """A template's key as a pattern of its text, with anything in the place of its variables."""
    return re.compile(re.sub(r"\\{\\{\d\\}\\}", "(?s:.*)", re.escape(say("nl", key))))
