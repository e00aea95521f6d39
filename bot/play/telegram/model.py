"""What the fake remembers: accounts, chats, members, messages, files, presses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

JSON = dict[str, Any]

ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
    "can_manage_tags",
)
PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
    "can_edit_tag",
    "can_react_to_messages",
)
PRESENT = frozenset({"creator", "administrator", "member"})


@dataclass(slots=True)
class Account:
    """One Telegram account, person or bot; `started` means that the bot may write to it."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = "nl"
    is_bot: bool = False
    started: bool = False
    blocked_bot: bool = False
    deactivated: bool = False
    known: bool = False
    offline: bool = False
    contact_until_at: float = 0.0
    user_json: JSON = field(default_factory=dict)

    def as_json(self) -> JSON:
        """The User object; cached, for it stands in every message."""
        if not self.user_json:
            found: JSON = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
            for key in ("last_name", "username", "language_code"):
                value = getattr(self, key)
                if value:
                    found[key] = value
            self.user_json = found
        return self.user_json


@dataclass(slots=True)
class Member:
    """Somebody's standing in one chat; `until_at` is unix seconds, 0 = for ever."""

    status: str
    rights: dict[str, bool] = field(default_factory=dict)
    is_member: bool = True
    until_at: int = 0
    custom_title: str | None = None
    is_anonymous: bool = False
    promoted_by_bot: bool = False

    @property
    def present(self) -> bool:
        """Whether this member is in the chat now."""
        return self.status in PRESENT or (self.status == "restricted" and self.is_member)

    @property
    def is_admin(self) -> bool:
        """Whether this member is owner or administrator."""
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        """Whether this admin holds `right`; the owner holds all."""
        return self.status == "creator" or (self.status == "administrator" and self.rights.get(right, False))


@dataclass(slots=True)
class Msg:
    """One message as it stands now; `seq` orders messages of all chats, times are unix seconds."""

    chat: Chat
    message_id: int
    date_at: int
    seq: int
    sender_id: int
    json: JSON
    silent: bool = False
    deleted: bool = False
    pinned: bool = False
    service: bool = False
    versions: int = 1
    receiver_id: int = 0
    reactions: dict[int, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """Text or caption, empty when there is neither."""
        found = self.json.get("text") or self.json.get("caption") or ""
        return str(found)


@dataclass(slots=True)
class Chat:
    """A private chat, basic group, supergroup or channel."""

    id: int
    type: str
    title: str = ""
    username: str | None = None
    description: str = ""
    person: Account | None = None
    members: dict[int, Member] = field(default_factory=dict)
    stays: dict[int, list[tuple[int, int | None]]] = field(default_factory=dict)
    messages: dict[int, Msg] = field(default_factory=dict)
    last_message_id: int = 0
    permissions: dict[str, bool] = field(default_factory=dict)
    links: dict[str, JSON] = field(default_factory=dict)
    requests: dict[int, JSON] = field(default_factory=dict)
    pinned_ids: list[int] = field(default_factory=list)
    banned_senders: set[int] = field(default_factory=set)
    muted_by: set[int] = field(default_factory=set)
    keyboard: JSON = field(default_factory=dict)
    replaced: set[tuple[int, int]] = field(default_factory=set)
    upgraded_to: int = 0
    linked_channel_id: int = 0
    hides_members: bool = False
    hides_chatter: bool = True
    announces_joins: bool = True
    chat_json: JSON = field(default_factory=dict)

    def as_json(self) -> JSON:
        """The Chat object; cached, cleared by whoever changes a title."""
        if not self.chat_json:
            found: JSON = {"id": self.id, "type": self.type}
            if self.person is not None:
                found["first_name"] = self.person.first_name
                for key in ("last_name", "username"):
                    value = getattr(self.person, key)
                    if value:
                        found[key] = value
            else:
                found["title"] = self.title
                if self.username:
                    found["username"] = self.username
            self.chat_json = found
        return self.chat_json


@dataclass(slots=True)
class StoredFile:
    """A file on the fake's shelf; `path` is what getFile answers."""

    file_id: str
    unique_id: str
    path: str
    content: bytes
    mime_type: str
    kind: str = "document"


@dataclass(slots=True)
class Press:
    """One press of an inline button and what its presser was answered; `at` is unix seconds."""

    id: str
    person_id: int
    chat_id: int
    message_id: int
    data: str
    at: int
    answered: bool = False
    toast: str | None = None
    is_alert: bool = False


@dataclass(slots=True)
class Call:
    """One request of the bot and what became of it; `at` is unix seconds of the fake's clock."""

    at: float
    method: str
    args: dict[str, str]
    ok: bool
    result: Any = None
    error: str | None = None
