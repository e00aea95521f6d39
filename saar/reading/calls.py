"""Does a message state that 112, police, fire brigade or ambulance has been called: the fact that is shown.

`emergency.says_called` is the narrower rule that the model was trained with and weighs as a feature; it stays as it is while
that model is in use. Here its finds are checked once more and what it does not know is added.
"""

import re
from typing import Final

from .emergency import says_called

_SERVICE: Final = (
    r"(?:\b1-?1-?2\b|\b101\b|\b911\b|\b999\b|0900[- ]?8844|\b8844\b|honderdtwaalf|een een twee|one one two|ien ien twa|meldkamer\w*|meldkeamer"
    r"|alarmcentrale|de centrale|alarmnummer|noodnummer|spoednummer|centralist\w*|politienummer|\bpoliti?e(?:zone|bureau)?\b|(?:'t|het|et) bureau"
    r"|pl?[eiy]lie?sie|plisie|pelisie|politsje|plysje|\bplitie\b|\bcops\b|\bpolice\b|\bpolizei\b|\bpolis[ie]?\b|\bpolicj\w+|\bbrandwe+r\w*|brannweer|branwacht"
    r"|kazerne|pompiers|\bzonale\b|feuerwehr|itfaiye\w*|straz\w*|ambulan\w+|\bambu\b|ziekenwagen|krankenwagen|notruf|kustwacht|reddingsbrigade"
    r"|hulpdiensten|beide diensten|dispatcher|wachtcommandant|(?:niet|geen)-?spoednummer|emergency services|fire ?brigade|policja|pogotowie)"
)
_CALLED: Final = (
    r"(?:gebel[dt]t?|ebel[dt]|doorgebeld|opgebeld|\bbeld[en]?|\bbld\b|\bbelle\b|\bbelt mo?a?r\b|gedraaid|gewahlt|angerufen|gerufen|informiert|verstandigt|alarmiert"
    r"|gewaarschuwd|verwittigd|ingelicht|gealarmeerd|ingeschakeld|\bbesteld\b|laten komen|laten bellen|\bgemeld\b|meldde|doorgezet|doorgegeven|neergelegd"
    r"|in gesprek|gesprek met|gesproken|spreekt|spreek nu|\bspoken\b|aan (?:het|'t) praten|te (?:video)?bellen|verbonden|hangt? |luistert mee|alarm geslagen"
    r"|verteld|geregeld|heeft de melding|hebben de (?:melding|locatie)|dran\b|appele\b|trochjun|telefoon gehad|lijn gehad|\bcalled\b|\brang\b|\bphoned\b|already kn[eo]w"
    r"|(?:a+n|oan) (?:(?:de|den|mijn|m'n|'e|t|'t|'n|n) )?(?:ander\w* )?(?:lijn|liene?|line|oor|tel|telefoon|tillefoon)\b"
    r"|(?:weet|weten|weete|wait|wiet)\b (?:'?t|het|er|alles|al)|erbij geroepen|aradim|aradik|arandi|zadzwoni\w+|dzwoni[lo]\w+)"
)
_GAP: Final = r"[^.!?\n;]{0,48}?"
_STATED: Final = re.compile(f"{_SERVICE}{_GAP}{_CALLED}|{_CALLED}{_GAP}{_SERVICE}")
_CALLS: Final = re.compile(_CALLED)
_HAS: Final = re.compile(
    r"\b(?:heb|hb|hep|had|heeft|hef|hab|i have)\b(?: \w+){0,3}? "
    r"(?:112|1-1-2|meldkamer|alarmcentrale|de centrale(?: en de politie)?|de politie(?: al| erbij)?)(?: al| gehad| had| gedaan)*(?=$|[ ,]*(?:,|die|en die|$))"
)
_SENDS: Final = re.compile(
    r"(?:\b112\b|\b101\b|meldkamer\w*|alarmcentrale|centralist\w*|0900-?8844|dispatcher)[^.!?\n;]{0,24}?(?:stuur\w*|sturen|zegt|zei|zeggen|zetten|heeft het|heeft alles|weet|gezegd|hat|noteer\w*|is onderweg|komt eraan|hat\b|vroeg|vraagt)"
)
_SINGLE: Final = re.compile(
    r"\b(?:net|al|heb|is|zelf|ook|ja|keer|hoor|heeft|had|zijn|belde al|er is|ze zijn)\b[^.!?\n;]{0,24}?\b(?:gebel[dt]|ebeld|belde)\b|^\W*gebel[dt]\b|[,!] ?gebeld\b"
    r"|^\W*heb ze(?: al)?\W*$|^\W*ze weten (?:het|'t)\b|^(?:al )?gedaan\b.*(?:stuur|stuurt|sturen|komt|komen|wagen|auto)|opgehangen.*ze weten"
    r"|hoeven? niet meer te bellen[, ]+is gebeurd|\b(?:ik )?bel (?:ze|112) nu\b|\bbel nu 112 (?:ben|ik)\b|\bbel is al geweest|tegen 112 gezegd|\bdoor mij, 112|de 112 heeft het|heb ze, 112|had 112 (?:al|en)\b|belde al voor|den 101 die|\bi call\b|er melding van gemaakt|heeft die? het via|heb ik gehad, ze|\bik bel 112 ik\b|met ze aan de lijn"
)
_ASKS: Final = re.compile(
    r"^\W*(?:(?:en|of|maar|he|hee|hoi) )?(?:heeft|hebben|hebbie|hebt|heb je|heb jij|hef|het der|is|zijn|wordt|has|did|is|wie|wat|kan|kun|wil|moet|mag|zal|zou|should|can|hat|iemand|al iemand|anyone|ktos|was)\b"
    r"|\bheb(?:ben|t)? (?:je|jij|u|jullie)\b|iemand (?:al |112 |de politie )*(?:gebeld|112)|of (?:iemand|er)\b"
)
_NOT: Final = re.compile(
    r"\b(?:niet|nooit|niemand|nog niet|geen|not|nobody|nie|nicht|moeten?|zouden?|kan iemand|kan een|wil iemand|laat iemand|bel (?:dan|nou|gewoon|toch)|als|wanneer|voordat"
    r"|nep\w*|zogenaamd\w*|zgn|alsof|valse?|fake|oplicht\w*|namens)\b"
)
_HARMLESS: Final = re.compile(
    r"hoeft? ?(?:nu )?(?:niet|niks|niemand)|niet (?:meer|nog|allemaal|buiten|naar buiten)|niemand (?:hoeft|meer)|even niet bellen|niks meer"
)
_TALE: Final = re.compile(
    r"droom\w*|speelgoed|\bha(?:ha)+\b|vorige? (?:jaar|joar|week|maand|keer)|\bjaren\b|vroeger|destijds|liedje|\bserie\b|\bmop\b|aangifte|telefoontje naar|bij (?:de )?politie (?:aan)?gemeld|gelachen"
)
_OTHER: Final = re.compile(
    r"gebeld (?:door (?:de |een |iemand |'|\")*(?:zogen\w+ )?(?:politie|bank|agent|ing\b|meldk)|met (?:de |mijn |haar |zijn )(?!112|101|meld|pol|bra|centr|alarm|twee))|werd\w* (?:ik |we )?\S* ?gebeld|\bword\w* gebeld|(?:netbeheerder|gemeente|energie\w*|liander|stedin|enexis|woning\w+|slotenmaker|dokter\w*|dierenambulance|eigenaar|verhuurder|beheerder|makelaar)[^,.]{0,12} gebeld"
    r"|['\"](?:de )?(?:politie|bank)|gebeld vanaf (?:haar|zijn)|politie (?:heeft|hebben) (?:hem|haar|ze|m|'m|met)\b|\b(?:hem|haar|gezin|ouders|bezorger) gebeld|\bheb (?:ik )?(?:m'n|mijn|haar|zijn) \w+ gebeld"
)
_NUMBER: Final = re.compile(
    r"\b1-?1-?2\b|\b101\b|0900-?8844|honderdtwaalf|meldkamer\w*|alarmcentrale|alarmnummer|centralist\w*|\bde centrale\b(?! (?:hal|ruimte|plein|ingang))|hulpdiensten"
    r"|(?:gebel[dt]|belde|called)\b.*(?:sturen|onderweg|komen|komt|rijden|coming)|(?:sturen|onderweg|komen|komt|rijden)\b.*(?:gebel[dt]|belde|belletje|gemeld)"
)
_BIDS: Final = re.compile(
    r"\bbel(?:t|len|letje)?\b(?! (?:ze|112) nu)|\bcall\b|\bdraaien\b|\bdoen\b|\bkwijt\b|oefen|\bapp\w*|weet (?:jij|u|je)|\bterug\w*|door de (?:meld|112)|\bmag\b|\bals\b|luistert mee|bezet|bereik\w*"
)
_MOST: Final = 320
"""Characters of a long text that are searched, half of them at its end."""
_LONG: Final = 110
"""Characters up to which a line during a report may say no more than 'gebeld'."""


def states_call(folded: str, in_incident: bool, likely: bool = True, called: bool | None = None) -> bool:
    """Say whether a folded text states that an emergency service has been called already.

    `likely` says that the message may well be about a call at all; without it only the narrow rule counts. `called` is what
    the narrow rule said, where that is known already.
    """
    near = folded if len(folded) <= _MOST else folded[: _MOST // 2] + "\n" + folded[-_MOST // 2 :]
    if says_called(folded, in_incident) if called is None else called:
        return not _OTHER.search(near) and (in_incident or not _TALE.search(near.replace("aangifte", "")))
    if not likely or (_TALE.search(near) and not in_incident):
        return False
    short = in_incident and len(folded) < _LONG
    return any(_claims(piece, short) for piece in _clauses(near))


def _clauses(text: str) -> list[str]:
    """Return sentences; of one that asks at its end, only what stands before its last comma."""
    out = []
    for piece in re.findall(r"[^.!?\n;]+[.!?]*", text):
        if "?" in piece:
            head, comma, tail = piece.rpartition(",")
            piece = head if comma and not tail.strip().startswith(("of ", "toch", "he", "hoop")) else ""
        if piece.strip():
            out.append(piece.strip())
    return out


def _claims(piece: str, short: bool) -> bool:
    """Say whether one clause states a call; `short` is a short line while a report is open."""
    if _ASKS.search(piece) or _OTHER.search(piece):
        return False
    found = (_STATED.search(piece) if _CALLS.search(piece) else None) or _HAS.search(piece) or _SENDS.search(piece)
    if found is None and short:
        found = _SINGLE.search(piece) or (None if _BIDS.search(piece) else _NUMBER.search(piece))
    if found is None:
        return False
    span = piece[max(0, found.start() - 18) : found.end() + 4]
    return not _NOT.search(_HARMLESS.sub("", span)) and not _TALE.search(piece)
