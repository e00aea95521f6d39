"""Which keys the code uses and with which arguments, read out of the code itself.

A key is a string whose first part is a family of the language files ("reporter.call_112"). A key that is put together
("card.call.{}") is expanded from the real enums and tables below; one that is not listed there fails the test.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path

from bot.channels.twilio.codes import CODES, Verdict
from bot.channels.twilio.templates import KEYS as TEMPLATES
from bot.cli.init import QUESTIONS
from bot.house_rules import load_rules
from bot.letters import FIELDS
from bot.play.web.figures import DID
from bot.web.page import ONE_TAP
from handlers.bounces import HANDED_OVER
from handlers.commands import COMMANDS
from handlers.timing import When
from saar.card import CallState
from saar.outcome import Outcome
from saar.reading import Category, Kind, Violation
from saar.report import Stage
from saar.settings import ALLOWED
from saar.wijkagent import Answer
from tests.texts.catalogue import LANGUAGES, family, sentences

ROOT = Path(__file__).resolve().parents[2]
PLACE = ("at", "nowhere")
MADE: dict[str, tuple[tuple[str, ...], ...]] = {
    "button.outcome.{}": (tuple(Outcome),),
    "card.call.{}": (tuple(CallState),),
    "card.over.{}": (PLACE,),
    # Only these three answers are shown to the street (handlers/cards.py).
    "card.wijkagent.{}": (("seen", "under_way", "gemeente"),),
    "card.{}.{}": (("alarm", "report"), PLACE),
    "button.when.{}": (tuple(When),),
    "card.when.{}": (("today", "night", "longer"),),
    "category.{}": (tuple(Category),),
    "command.summary.{}": (tuple(c.name for c in COMMANDS),),
    "command.usage.{}": (tuple(c.name for c in COMMANDS),),
    "day.{}": (tuple("0123456"),),
    "do.{}.{}": (ALLOWED["respond_by"], tuple(Category)),
    "init.ask.{}": (QUESTIONS,),
    "mail.field.{}": (FIELDS,),
    "mail.subject.{}.{}": (("one", "one_nowhere"), ("answer", "info")),
    "mail.when.{}": (("today", "night", "longer"),),
    "outcome.{}": (tuple(Outcome),),
    "page.answer.{}": (tuple(ONE_TAP),),
    "play.did.{}": (tuple(sorted(DID)),),
    "play.kind.{}": (tuple(Kind),),
    "play.stage.{}": (tuple(Stage),),
    "play.violation.{}": (tuple(Violation),),
    "private.alarm_open.{}": (("known", "unknown"),),
    "private.ask.{}": ((*Violation, "forwarded", "rumour", "unsure"),),
    "private.held.{}": (tuple(Violation),),
    "reporter.wijkagent.{}": (tuple(Answer),),
    "admin.byhand.{}": (tuple(HANDED_OVER.values()),),
    "admin.wave.{}": (("captured", "joins", "messages", "same_text"),),
    "rules.title.{}": (tuple(load_rules().rules),),
    "stage.{}": (tuple(Stage),),
    "template.{}": (tuple(TEMPLATES),),
    "template.{}.samples": (tuple(TEMPLATES),),
    "twilio.{}": (tuple({code.why for code in CODES.values() if code.verdict is Verdict.ACCOUNT}),),
    "{}.opening": (("mail.digest", "mail.single"),),
}
"""Keys that code puts together, with everything that can stand in each gap."""

NO_SENTENCE = {
    "card.report": "names a card in an event (bot/loops/recording.py)",
    "mail.digest": "a kind of letter, drawn by bot/letters.py",
    "mail.single": "a kind of letter, drawn by bot/letters.py",
    "mail.log": "a logger of aiosmtpd",
    "play.invalid": "an address that exists nowhere",
    "play.css": "a file",
    "play.js": "a file",
    "board.css": "a file",
    "board.js": "a file",
    "forward.r{}.{}": "a step of the outbox",
    "twilio.async_http_client": "a logger of the library",
    "mail.{}": "the server's code as the reason of a result, kept with the row",
}
"""Strings that look like keys and are none."""

FAMILIES = {family(key) for language in LANGUAGES for key in sentences(language)}
FAKES = {("bot", "play", name) for name in ("telegram", "twilio", "mail.py", "mail_message.py", "imap.py")}
_KEY = re.compile(r"^@?([a-z]+)(\.[a-z0-9_]+)+$")
SAYS = {"Finding", "Line", "Reply", "Tell", "_say", "say", "tell", "tell_admins"}
"""Calls whose first text is a key, of whatever family: a new family is seen before it has a sentence."""
_FILE = re.compile(r"\.(bin|db|html|jpg|ogg|po|toml)$")
_LOG = {"debug", "info", "warning", "error", "exception", "critical"}


@dataclass(frozen=True)
class Source:
    """One file of ours; `tree` is None for a page."""

    path: Path
    text: str
    tree: ast.Module | None


@cache
def sources() -> list[Source]:
    """Every file that can name a key; what the play street's fakes of the platforms say is not Saar's speech."""
    found = []
    for room in ("bot", "handlers", "saar", "storage"):
        for path in sorted((ROOT / room).rglob("*")):
            inside = path.relative_to(ROOT).parts
            if path.suffix not in (".py", ".html") or inside[:3] in FAKES:
                continue
            text = path.read_text("utf-8")
            found.append(Source(path, text, ast.parse(text) if path.suffix == ".py" else None))
    return found


def shape(node: ast.AST | None) -> str | None:
    """A string constant as it is, an f-string with "{}" in each gap, None for anything else; a leading "@" is taken off."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.removeprefix("@")
    if isinstance(node, ast.JoinedStr):
        parts = [str(p.value) if isinstance(p, ast.Constant) else "{}" for p in node.values]
        return "".join(parts).removeprefix("@")
    return None


def is_key(text: str | None) -> bool:
    """Tell whether a string or the shape of an f-string is a key of ours."""
    if text is None or text in NO_SENTENCE or _FILE.search(text):
        return False
    if "{}" in text:
        return text in MADE or (family(text) in FAMILIES and _KEY.match(text.replace("{}", "x")) is not None)
    return family(text) in FAMILIES and _KEY.match(text) is not None


def _newly_said(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Keys of families that no language file knows yet."""
    if not isinstance(node, ast.Call) or getattr(node.func, "attr", getattr(node.func, "id", "")) not in SAYS:
        return
    for one in (*node.args, *(k.value for k in node.keywords if k.arg == "key")):
        text = shape(one)
        if (
            text
            and text not in NO_SENTENCE
            and not _FILE.search(text)
            and _KEY.match(text.replace("{}", "x"))
            and not text.startswith("{}")
        ):
            yield text, one


def expand(text: str) -> list[str]:
    """All keys of one shape; of one that MADE does not know, those that have a sentence (at least one must)."""
    if "{}" not in text:
        return [text]
    if text not in MADE:
        shaped = re.compile(re.escape(text).replace(r"\{\}", r"[a-z0-9_]+"))
        return sorted(key for key in sentences(LANGUAGES[0]) if shaped.fullmatch(key)) or [text]
    return [text.format(*values) for values in product(*MADE[text])]


def _said_to_log(node: ast.Call) -> bool:
    called = node.func
    return (
        isinstance(called, ast.Attribute)
        and called.attr in _LOG
        and isinstance(called.value, ast.Name)
        and called.value.id == "log"
    )


def _strings(node: ast.AST) -> Iterator[ast.AST]:
    """Every string of a tree; not what is said to the log, nor the pieces of an f-string by themselves."""
    if isinstance(node, ast.Call) and _said_to_log(node):
        return
    if isinstance(node, ast.JoinedStr | ast.Constant):
        yield node
        if isinstance(node, ast.Constant):
            return
    for child in ast.iter_child_nodes(node):
        if isinstance(node, ast.JoinedStr) and isinstance(child, ast.Constant):
            continue
        yield from _strings(child)


_SAID = re.compile(r'say\("([a-z0-9_.]+)"(\s*~)?((?:,\s*\w+=[\w.]+)*)\)?')


def said_on_pages() -> Iterator[tuple[str, str, set[str]]]:
    """Each `say(...)` of the pages: file, key or shape, names of its arguments."""
    for source in sources():
        if source.tree is None:
            for key, composed, more in _SAID.findall(source.text):
                names = set(re.findall(r"(\w+)=", more))
                yield source.path.name, key + "{}" if composed else key, names


@cache
def shapes() -> dict[str, str]:
    """Every key or shape in the code with a place where it stands."""
    found: dict[str, str] = {}
    for source in sources():
        if source.tree is None:
            continue
        for node in _strings(source.tree):
            text = shape(node)
            if text is not None and is_key(text):
                found.setdefault(text, f"{source.path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}")
        for text, node in (pair for one in ast.walk(source.tree) for pair in _newly_said(one)):
            found.setdefault(text, f"{source.path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}")
    for name, key, _ in said_on_pages():
        found.setdefault(key, name)
    return found


@cache
def used() -> dict[str, str]:
    """Every key that the code can say with a place where it stands."""
    rules = load_rules().rules.values()
    lines = [f"{one.text}.{v}" for one in rules for v in one.variants] + [r.text for r in rules if not r.variants]
    written = {key: place for text, place in shapes().items() for key in expand(text)}
    return written | dict.fromkeys(lines, "saar/house_rules.toml")
