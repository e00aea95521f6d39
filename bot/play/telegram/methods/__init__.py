"""The methods of the Bot API that the fake knows, by lower-case name; each takes the world and the arguments."""

from __future__ import annotations

from bot.play.telegram.methods import buttons, chats, editing, joining, media, members, sending, settings
from bot.play.telegram.world import Method

METHODS: dict[str, Method] = {
    **sending.METHODS,
    **media.METHODS,
    **editing.METHODS,
    **buttons.METHODS,
    **members.METHODS,
    **joining.METHODS,
    **chats.METHODS,
    **settings.METHODS,
}
