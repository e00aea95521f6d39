"""What a wijkagent's mail answers: the code of a ready-made answer, or their own words above the quoted letter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from saar.wijkagent import Answer

BY_MAIL: Final = (Answer.SEEN, Answer.UNDER_WAY, Answer.CLOSED)
"""Answers that a letter offers as ready-made mails."""
LONGEST_WORDS: Final = 500
_CODE: Final = re.compile(rf"\[({'|'.join(a.value for a in BY_MAIL)})\.([A-Za-z0-9_-]{{8,64}})\]")
_QUOTE: Final = re.compile(
    r"^(?:>.*|-{2,}\s?(?:oorspronkelijk|original|doorgestuurd|forwarded).*|_{5,}\s*"
    r"|(?:van|from|von|de)\s?:\s.*@.*|(?:op|on|le|am)\s.{6,120}(?:schreef|wrote|écrit|schrieb).*|-- ?)$",
    re.IGNORECASE,
)
_AWAY: Final = re.compile(
    r"^\s*(?:automatisch antwoord|automatic reply|auto(?:matic)?[- ]?reply|out of (?:the )?office|afwezig|niet aanwezig"
    r"|autoreply|abwesenheit)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Code:
    """The ready-made answer that a mail's subject carries, with the token of the link it stands for."""

    answer: Answer
    token: str


def subject_code(answer: Answer, token: str) -> str:
    """Write the code that makes a mail an answer; it stands at the end of its subject."""
    return f"[{answer.value}.{token}]"


def code_of(subject: str) -> Code | None:
    """Find the code in a subject, also behind `Re:` or in a folded line."""
    found = _CODE.search("".join(subject.split()))
    return Code(Answer(found[1]), found[2]) if found else None


def is_automatic(headers: Mapping[str, str], subject: str) -> bool:
    """Say whether a machine wrote it: a holiday answer or a bounce is not "seen" (RFC 3834, RFC 3464).

    `headers` have lower-case names.
    """
    submitted = headers.get("auto-submitted", "no").partition(";")[0].strip().lower()
    bulk = headers.get("precedence", "").strip().lower() in ("bulk", "junk", "auto_reply", "list")
    marked = "x-autoreply" in headers or "x-autorespond" in headers or headers.get("return-path", "").strip() == "<>"
    report = headers.get("content-type", "").lower().startswith("multipart/report")
    return submitted != "no" or bulk or marked or report or bool(_AWAY.match(subject))


def own_words(body: str) -> str:
    """Return what the writer added above the quoted letter and the signature, on one line."""
    kept: list[str] = []
    for line in body.replace("\r\n", "\n").split("\n"):
        if _QUOTE.match(line.strip() if line.strip() != "--" else "--"):
            break
        kept.append(line)
    return " ".join(" ".join(kept).split())[:LONGEST_WORDS]
