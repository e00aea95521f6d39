"""What kind of scene a message paints: danger indoors, a known neighbour, hearsay, a drill."""

import re
from typing import Final

_KIN: Final = r"(?:man|vriend|ex|ex-man|exman|vader|stiefvader|zoon|broer|partner|vrouw|vriendin|moeder|papa|pa|mama|opa|schoonzoon|oom|huisgenoot|dochter|husband|boyfriend|father|dad)"
_HURTS: Final = r"(?:slaat|sloeg|mishandel\w+|schopt|trapt|wurgt|knijpt|bedreigt|dreigt|steekt|vermoord\w*|krabt|duwt|gooit|achtervolgt|beats|hits|hit|bonkt|bonken|stalkt)"
_INDOORS: Final = re.compile(
    rf"\b(?:mijn|m'n|mn|me|mien|my|zijn|haar|d'r|z'n) {_KIN}\b[^.!?\n]{{0,30}}\b{_HURTS}\b"
    rf"|\b{_HURTS} (?:mij|me|mama|papa|mijn moeder|m'n moeder|mijn zusje|mijn broertje|zijn vrouw|z'n vrouw|zn vrouw|haar kind\w*|zijn kind\w*|zijn vriendin|z'n vriendin|haar man|onze moeder|his wife|me and)\b"
    r"|huiselijk geweld|kindermishandeling|domestic violence|blijf van mijn lijf"
    r"|\b(?:wil|wilt|wou|ga|gaat|zou) (?:echt )?(?:niet meer (?:leven|verder)|dood|een eind[e]? (?:aan|eraan)|er een eind[e]? aan|zichzelf|zich van kant|mezelf iets|zelfmoord)"
    r"|\b(?:niet meer (?:wil|wilt) leven|eind[e]? aan (?:mijn|zijn|haar|het) leven|een eind[e]? aan maken|pleegt zelfmoord|zelfmoord (?:plegen|gepleegd)|suicid\w+|zelfdoding)"
    r"|\b(?:heeft|heb) (?:een hele strip |veel |alle |te veel )?pillen (?:geslikt|ingenomen)"
    r"|\b(?:wil|gaat|staat op het punt (?:om )?te) springen\b|opgesloten door (?:mijn|haar|zijn)|kill (?:himself|herself|myself)"
    r"|\b(?:buurman|bovenbuurman|onderbuurman|overbuurman|meneer|hij)\b[^.!?\n]{0,30}\bslaat (?:zijn|z'n|zn|haar|de) (?:vrouw|vriendin|kind\w*|zoontje|dochter\w*|moeder)"
)
_KNOWN: Final = re.compile(
    r"\b(?:buurman|buurvrouw|buren|overburen|bovenburen|onderburen|overbuurman|bewoner|bewoners|huurder|huurders|huisgenoten|die van)\b[^.!?\n]{0,25}(?:\b(?:nr|nummer|no)\b\.?\s?\d+|\b\d{1,3}[a-z]?\b|\bhiernaast|\bboven|\bonder|\btegenover)"
    r"|\b(?:nr|nummer|huisnummer|no)\b\.?\s?\d+|\bop \d{1,3}[a-z]?\b(?! ?(?:uur|min|km|dagen|jan|feb|maart|april|mei|juni|juli|aug|sept|okt|nov|dec|jongens|man))"
    r"|\bin (?:dat|het|dit) huis\b|\bflat \d|\b\d{1,2}[ -]?hoog\b|\bonze (?:boven|onder|over)?buren\b|\bmijn (?:boven|onder|over)?b(?:uren|uurman|uurvrouw)\b"
)
_ADDRESS: Final = re.compile(r"<straat> 0{1,4}(?:\s|$)")
_HEARSAY: Final = re.compile(
    r"\b(?:hoorde|gehoord|las|gelezen|lees|schijnt|naar verluidt|via via|van horen zeggen|in de krant|op (?:het )?nieuws|op facebook|volgens (?:facebook|nextdoor|de krant|een kennis|mijn (?:zus|broer|moeder|collega|schoonmoeder))"
    r"|doorgekregen|ze zeggen|zeggen ze|iemand zei|collega (?:zei|vertelde)|vertelde (?:me|mij)?|apparently|i heard|stond in|bericht van|in (?:utrecht|rotterdam|amsterdam|den haag|almere|duitsland|belgie|een ander dorp))\b"
)
_DRILL: Final = re.compile(
    r"\b(?:oefening|oefent|oefenen|oefenalarm|brandoefening|ontruimingsoefening|drill|proefalarm|luchtalarm|sirenetest|eerste maandag|aflevering|serie|netflix|film|bioscoop|videoland|journaal"
    r"|op (?:de )?(?:tv|televisie)|opsporing verzocht|gta|fortnite|in (?:het|mijn) (?:spel|boek|game)|droom|droomde|gedroomd|escape ?room|toneelstuk|grapje|geintje|haha\w*|lol|filmopname\w*|acteurs?|decor|training van de brandweer"
    r"|simulatie|demonstratie|moordspel|speurtocht|halloween|1 april)\b|😂|🤣"
)
_REAL: Final = re.compile(
    r"\b(?:geen (?:grap|grapje|oefening|geintje|film)|niet (?:een )?(?:grap|oefening)|echt (?:nu|waar|gebeurd|serieus)|nu echt|echt|serieus|no joke|for real)\b"
)


def indoors(folded: str) -> bool:
    """Say whether somebody is in danger inside a home, or wants to die (design §6.1)."""
    return bool(_INDOORS.search(folded))


def identifiable(folded: str, words: list[str]) -> bool:
    """Say whether a report points to a neighbour or address that can be recognised (design §6.2)."""
    return bool(_KNOWN.search(folded) or _ADDRESS.search(" ".join(words)))


def second_hand(folded: str) -> bool:
    """Say whether the sender tells what others said or wrote."""
    return bool(_HEARSAY.search(folded))


def drill(folded: str) -> bool:
    """Say whether the message is about a drill, a film, a game, a dream or a joke."""
    return bool(_DRILL.search(folded)) and not _REAL.search(folded)
