"""Does a message say that 112 or the police has been called already?"""

import re
from typing import Final

_SERVICE: Final = (
    r"(?:\b1[- ]?1[- ]?2\b|een een twee|\b101\b|\b911\b|\b999\b|0900[- ]?8844|\b8844\b|meldkamer\w*|alarmcentrale|alarmnummer|noodnummer|centralist\w*"
    r"|\bpoliti?e\b|politsje|politsie|\bplitie\b|\bpol\b|polletie|\bpolice\b|\bpolis\w*|\bpolicj\w*|\bpolicyj\w*|\bpolizei\b|\bnotruf\b|поліці\w*|полици\w*|الشرطة|الشرطه"
    r"|brandwe+r\w{0,2}\b|brandw\b|\bbrw\b|fire ?brigade|fire department|feuerwehr|itfaiye\w*|straz\w*|пожежн\w*|الإطفاء|المطافئ"
    r"|\bambu\b|ambulan\w+|ziekenwagen|krankenwagen|karetk\w*|hulpdiensten|kustwacht|\bknrm\b|\bwouten\b|\bwout\b|\bjuten\b|\bpopo\b|wijkagent"
    r"|noodlijn|emergency)"
)
_DONE: Final = (
    r"(?:\b(?:ge|e)?belde?[nt]?\b(?<!\bbel)(?<!\bbellen)(?<!\bbelt)|\bgebel[dt]\b|\bgbeld\b|\bebeld\b|\bebelt\b|\bopgebeld\b|gesproken|\bsprak\b|gewaarschuwd|gewaarskud|gewaorsch\w+|verwittigd"
    r"|ingelicht|geinformeerd|doorgegeven|doorgegevn|deurgegeven|deuregeven|doorgespeeld|gealarmeerd|\bgemeld\b|ingeschakeld|ingedrukt|\bgebelled\b|geregeld|\bgedaan\b|\bgehad\b|\bbelle\b|gebeldt"
    r"|a+n (?:de|t|den|'t|n|mijn|m'n|'n) ?(?:lijn|liene|line|telefoon|foon|tel|hoorn|tillefoon|toestel|oor)|(?:in|met) de (?:lijn|centrale)\b|op de hoogte|(?:weet|weten|ken|kent|wist) (?:het|er|ervan|'?t|van|dit|al|d'r)|weet er\w*|doorgekrege\w*|geappt|teruggebeld|ferwittig\w*|\bbelt ze\b|te praten|\bgerufen|\bis raus|opgehangen|op de speaker|\bbevestigt|hoorn had|\bgbld\b"
    r"|\bcalled\b|\bcalling\b|\brang\b|\bphoned\b|\bnotified\b|\binformed\b|on the (?:phone|line)|\bdone\b|\balready know|\bspoke\b|\btold\b"
    r"|dzwoni\w*|zadzwoni\w*|dzwonione|aradim|aradik|arandi|haber ver\w+|angerufen|verstandigt|alarmiert|подзвонил\w*|подзвонив|викликал\w*|викликав|дзвонил\w*|зателефонув\w*|телефонув\w*|вызвал\w*|اتصلت\w*|اتصلنا|بلغت|ha yama|yama polis|onderwegs? ?[,.]? ?(?:heb|ik heb) gebeld"
    r"|\bverteld\b|gemeldet)"
)
_TALKS: Final = re.compile(
    r"(?:\b112\b|meldkamer|alarmcentrale|centralist\w*)[^.!?\n;]{0,20}?(?:stuur\w*|\bzegt\b|\bzei\w*|zetten|onderweg|\bzeggen\b|komt|komen|vroeg\w*|rij\w*)|(?:zei|zegt|gezegd tegen|verteld aan|heb|i call|i have call) (?:de )?(?:112|meldkamer)\b|\b112 (?:heb ik|had|loopt|staat op|hat|belt|knows|is in gesprek|gehad)|alarmnummer geraadpleegd|hang\w* (?:nog )?met (?:de|ze|112)|aangenomen door de meldkamer"
)
_WORDS: Final = (
    "112", "1-1-2", "101", "911", "999", "8844", "meldk", "alarm", "nood", "central", "pol", "brandw", "brw", "fire", "feuer", "itfai",
    "straz", "ambu", "wagen", "karet", "dienst", "kustw", "knrm", "wout", "jut", "popo", "notruf", "полі", "поли", "пожеж", "الش", "اطف", "emerg", "een een twee",
)  # fmt: skip
"""Pieces of words without which no service is named."""
_MOST: Final = 320
"""Characters of a long text that are searched, half of them at its end."""
_NEAR: Final = r"(?:[^.!?\n;]{0,48}?)"
_SAID: Final = re.compile(f"{_SERVICE}{_NEAR}{_DONE}|{_DONE}{_NEAR}{_SERVICE}")
_CALLS: Final = re.compile(_DONE)
"""Without a word of calling no search for who was called: it would try every service with every end."""
_BARE: Final = re.compile(
    r"^\W*(?:(?:ja+|yes|jep|yep|ok|oke)\W+)?(?:net|zojuist|heb|hb|ik heb|ik heb net|ik heb ze|heb ze|heb al|al|is|is al|ze zijn|zijn|wordt|word)?\W*"
    r"(?:net |al |zojuist |ze |net al |zelf |iemand )*(?:gebeld|gebelt|gbeld|ebeld|gemeld|doorgegeven|aan de lijn|aan de telefoon|called|done)\b"
)
_MINE: Final = re.compile(
    r"\b(?:heb|hb|hebben|heeft|hef|hee|hev) (?:ze|hem|m|ik|net|al|zelf|ook|et|t|'t|ik ze|er|em)?\s?(?:al |net |zelf |ook )*(?:gebeld|gebelt|ebeld|aan de lijn)"
)
_ASKS: Final = re.compile(
    r"\?|\bhebbie\b|\bhebt er iemand|^\W*(?:heeft|hebben|is|zijn|has|did|wie|kan|wil|moet|moeten|zal|zou|kunnen|should|can|kun|wordt)\s(?:er\s|al\s)?(?:iemand|ergens|je|jij|jullie|u|we|iem|er|anyone"
    r"|someone|somebody|112|politie|de\s|ik|heeft|al\s)|\bheb(?:ben|t)? (?:je|jij|u|jullie|iemand)\b|^\W*(?:iemand|anyone|wie|al)\b[^.]{0,25}(?:gebeld|called|112)"
    r"|ob jemand|ktos (?:juz )?(?:dzwon|zadzwon)|kimse ar"
)
_OTHERS: Final = re.compile(
    r"\b(?:niet|nooit|niemand|nog niet|geen|not|nobody|didn't|haven't|nie|nicht|moet|moeten|zouden?|had|hadden|kan iemand|wil iemand|graag|laat iemand"
    r"|als|wanneer|voordat|eerst|voor ze|vals|nep\w*|zogenaamd\w*|zgn|doen alsof|deed alsof|deden alsof|namens de|alsof|valse|fake|oplicht\w*|pretend\w*)\b"
)
_BY: Final = re.compile(
    rf"(?<!terug)gebeld door (?:de |een |zogenaam\w+ |'|\")*{_SERVICE}|\b(?:werd|word|wordt|werden) (?:ik |we )?[^.]{{0,20}}gebeld"
)
_PAST: Final = re.compile(
    r"aangifte|\b(?:vorige|vorig|destijds|jaren|vroeger|gelache\w*)\b|bij (?:de )?politie (?:aan)?gemeld|gemeld bij (?:de )?politie"
    r"|politie (?:heeft|hebben) (?:hem|haar|ze|m|met|'m)\b|politie (?:wil|zoekt|vraagt)\b"
)


def says_called(folded: str, in_incident: bool) -> bool:
    """Say whether a folded text states that 112, police, fire brigade or ambulance has been called."""
    if not any(word in folded for word in _WORDS):
        return in_incident and len(folded) < 60 and _bare(folded)
    near = folded if len(folded) <= _MOST else folded[: _MOST // 2] + "\n" + folded[-_MOST // 2 :]
    for piece in re.findall(r"[^.!?\n;]+[.!?]*", near):
        if _stated(piece):
            return True
    return in_incident and len(folded) < 60 and _bare(folded)


def _bare(folded: str) -> bool:
    """Say whether a short line during a report says no more than 'gebeld'."""
    if _ASKS.search(folded) or _OTHERS.search(folded):
        return False
    return bool(_BARE.search(folded) or _MINE.search(folded))


def _stated(piece: str) -> bool:
    """Say whether one sentence states a call that was made."""
    said = (_SAID.search(piece) if _CALLS.search(piece) else None) or _TALKS.search(piece)
    if said is None or _ASKS.search(piece) or _BY.search(piece):
        return False
    span = piece[max(0, said.start() - 18) : said.end() + 4]
    if re.search(r"112|gebeld|gesproken|lijn", said.group()) and re.search(r"niet (?:meer|nog|allemaal)|hoeft", piece):
        return True
    return not _OTHERS.search(span) and not _PAST.search(span)
