"""Text with entities: Telegram's HTML parse mode with its errors, and what clients mark by themselves."""

from __future__ import annotations

import re

from bot.play.telegram.errors import ApiError, bad_request
from bot.play.telegram.model import JSON

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
_ENTITY = re.compile(r"&(lt|gt|amp|quot|#\d{1,8}|#x[0-9a-fA-F]{1,8});")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ATTRIBUTE = re.compile(r"""([a-zA-Z][\w-]*)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s>"']+))?""")
_TAG_NAME = re.compile(r"([^\s>]*)[\s>]")
_FOUND_BY_CLIENTS = (
    ("bot_command", re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")),
    ("url", re.compile(r"https?://[^\s<>]+")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+\w")),
    ("mention", re.compile(r"(?<![\w@./])@[A-Za-z]\w{3,31}")),
    ("hashtag", re.compile(r"(?<![\w#])#[^\W\d]\w*")),
    ("phone_number", re.compile(r"\+\d{10,14}(?!\d)")),
)


def utf16_length(text: str) -> int:
    """Length in UTF-16 units, which Telegram's offsets count."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def found_entities(text: str) -> list[JSON]:
    """Entities that every Telegram client marks by itself: commands, links, mentions, hashtags, numbers."""
    if not any(sign in text for sign in "/@#+:"):
        return []
    spans: list[tuple[int, int, str]] = []
    for kind, pattern in _FOUND_BY_CLIENTS:
        for match in pattern.finditer(text):
            if not any(start < match.end() and match.start() < end for start, end, _ in spans):
                spans.append((match.start(), match.end(), kind))
    return [
        {"type": kind, "offset": utf16_length(text[:start]), "length": utf16_length(text[start:end])}
        for start, end, kind in sorted(spans)
    ]


def _broken(why: str) -> ApiError:
    return bad_request(f"can't parse entities: {why}")


def _unescape(text: str) -> str:
    def one(match: re.Match[str]) -> str:
        name = match.group(1)
        if name in _NAMED:
            return _NAMED[name]
        code = int(name[2:], 16) if name.startswith("#x") else int(name[1:])
        return chr(code) if 0 < code < 0x110000 else match.group(0)

    return _ENTITY.sub(one, text) if "&" in text else text


class _HtmlReader:
    """Reads one HTML text from left to right, keeping the open tags on a stack."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.out: list[str] = []
        self.length = 0
        self.open: list[tuple[str, int, JSON]] = []
        self.entities: list[JSON] = []

    def read(self) -> tuple[str, list[JSON]]:
        """The plain text and its entities; raises ApiError 400 as the real parser does."""
        at = 0
        while at < len(self.source):
            opening = self.source.find("<", at)
            self._text(self.source[at : opening if opening >= 0 else None])
            if opening < 0:
                break
            at = self._tag(opening)
        if self.open:
            raise _broken(f'Can\'t find end tag corresponding to start tag "{self.open[-1][0]}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.out), self.entities

    def _text(self, raw: str) -> None:
        plain = _unescape(raw)
        self.out.append(plain)
        self.length += utf16_length(plain)

    def _bytes_before(self, at: int) -> int:
        return len(self.source[:at].encode())

    def _tag(self, at: int) -> int:
        end = self.source.find(">", at)
        if self.source.startswith("</", at):
            if end < 0:
                raise _broken(f"Unclosed end tag at byte offset {self._bytes_before(at)}")
            self._close(self.source[at + 2 : end].strip().lower(), at)
            return end + 1
        # A tag's name ends at the first space, so that "1 < 2" opens a tag without a name.
        named = _TAG_NAME.match(self.source, at + 1)
        if named is None:
            raise _broken(f"Unclosed start tag at byte offset {self._bytes_before(at)}")
        name = named.group(1).lower()
        if name in _TAGS and end < 0:
            raise _broken(f'Unclosed start tag "{name}" at byte offset {self._bytes_before(at)}')
        self._open(name, self.source[named.end(1) : end], at)
        return end + 1

    def _open(self, name: str, rest: str, at: int) -> None:
        if name not in _TAGS:
            raise _broken(f'Unsupported start tag "{name}" at byte offset {self._bytes_before(at)}')
        attributes = {key.lower(): _unescape(value.strip("\"'")) for key, value in _ATTRIBUTE.findall(rest)}
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _broken(f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes_before(at)}')
        entity: JSON = {"type": _TAGS[name], "offset": self.length}
        if name == "a":
            entity["url"] = attributes.get("href", "")
        self.open.append((name, at, entity))

    def _close(self, name: str, at: int) -> None:
        if not self.open:
            raise _broken(f"Unexpected end tag at byte offset {self._bytes_before(at)}")
        expected, _, entity = self.open.pop()
        if name and name != expected:
            where = self._bytes_before(at)
            raise _broken(f'Unmatched end tag at byte offset {where}, expected "</{expected}>", found "</{name}>"')
        entity["length"] = self.length - entity["offset"]
        # A link without a usable address stays plain text on the real server.
        if entity["length"] > 0 and entity.get("url") != "":
            self.entities.append(entity)


def parse_text(text: str, parse_mode: str, entities: list[JSON] | None) -> tuple[str, list[JSON]]:
    """Plain text and entities of what a bot sends; raises ApiError 400 'can't parse entities'."""
    if "\x00" in text:
        text = text.replace("\x00", "")
    mode = parse_mode.lower()
    if entities is not None:
        found = entities
    elif mode == "html":
        text, found = _HtmlReader(text).read()
    elif mode in ("", "none"):
        found = []
    else:
        raise bad_request("unsupported parse_mode")
    trimmed = text.rstrip()
    lead = len(trimmed) - len(trimmed.lstrip())
    text = trimmed.lstrip()
    if lead:
        found = [{**entity, "offset": max(0, entity["offset"] - lead)} for entity in found]
    return text, found or found_entities(text)
