"""What can be done at a phone: each deed goes through the person of the fake, as their thumb would."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from bot.play.telegram.errors import CannotAct
from bot.play.telegram.model import Msg
from bot.play.telegram.people import Person
from bot.play.telegram.rooms import Room
from bot.play.twilio.people import TwilioPerson
from bot.play.web.bubbles import GROUP
from bot.play.web.scene import Scene

LONGEST = 5000
Form = Mapping[str, str]


class BadDeed(ValueError):
    """The form names nobody, or nothing that can be done."""


def act(scene: Scene, form: Form) -> None:
    """Do what a form asks for; raises BadDeed for a form that makes no sense, CannotAct for what the phone refuses."""
    who = form.get("who", "")
    person, phone = scene.street.people.get(who), scene.street.phones.get(who)
    try:
        if person is not None:
            _on_telegram(scene, person, form)
        elif phone is not None:
            _on_phone(scene, phone, form)
        else:
            raise BadDeed(who)
    except (KeyError, ValueError) as error:
        raise BadDeed(str(error)) from error


def _text(form: Form) -> str:
    text = form.get("text", "").replace("\r\n", "\n").strip()[:LONGEST]
    if not text:
        raise BadDeed("nothing was typed")
    return text


def _place(scene: Scene, name: str) -> tuple[float, float]:
    home = scene.street.homes.get(name) or scene.street.homes["Bram"]
    return home.latitude, home.longitude


def _on_telegram(scene: Scene, person: Person, form: Form) -> None:
    if "press" in form:
        chat_id, message_id, data = form["press"].split("/", 2)
        person.presses_data(int(chat_id), int(message_id), data)
        return
    deed = form.get("deed", "say")
    if deed == "edit":
        person.edits(_own(scene, person, form["message"]), _text(form))
        return
    if deed not in _TELEGRAM:
        raise BadDeed(deed)
    _TELEGRAM[deed](scene, person, scene.street.group if form.get("room", GROUP) == GROUP else None, form)


def _own(scene: Scene, person: Person, value: str) -> Msg:
    chat_id, message_id = value.split("/")
    message = scene.street.telegram.world.chats[int(chat_id)].messages[int(message_id)]
    if message.sender_id != person.id or message.deleted:
        raise CannotAct(f"{person.name} cannot edit that")
    return message


def _says(_scene: Scene, person: Person, room: Room | None, form: Form) -> None:
    person.says(room, _text(form))


def _photo(_scene: Scene, person: Person, room: Room | None, form: Form) -> None:
    person.sends_photo(room, caption=form.get("text", "").strip()[:1000])


def _voice(_scene: Scene, person: Person, room: Room | None, _form: Form) -> None:
    person.sends_voice(room)


def _location(scene: Scene, person: Person, room: Room | None, _form: Form) -> None:
    person.sends_location(room, *_place(scene, person.name))


def _start(scene: Scene, person: Person, _room: Room | None, _form: Form) -> None:
    person.starts(scene.join_token)


_TELEGRAM: dict[str, Callable[[Scene, Person, Room | None, Form], None]] = {
    "say": _says,
    "photo": _photo,
    "voice": _voice,
    "location": _location,
    "start": _start,
}


def _on_phone(scene: Scene, phone: TwilioPerson, form: Form) -> None:
    sms = not phone.phone.has_whatsapp
    if "press" in form:
        sid, label = json.loads(form["press"])
        phone.presses(label, next(message for message in phone.phone.inbox if message.sid == sid))
        return
    match form.get("deed", "say"):
        case "say":
            phone.says(_text(form), sms=sms)
        case "photo" if not sms:
            phone.sends_photo(caption=form.get("text", "").strip()[:1000])
        case "voice" if not sms:
            phone.sends_voice()
        case "location" if not sms:
            phone.sends_location(*_place(scene, phone.name))
        case other:
            raise BadDeed(other)
