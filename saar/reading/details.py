"""Persons, vehicle, direction, time words and language of a message, by pattern."""

import re
from typing import Final

_DAY: Final = r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
_WHEN: Final = re.compile(
    r"\b(?:"
    r"(?:om |rond |vanaf |tussen |tegen |sinds )?\d{1,2}[:.]\d{2}(?: ?uur| ?u\b)?(?: en \d{1,2}[:.]\d{2}(?: ?uur)?)?"
    r"|(?:om |rond |vanaf |sinds |tegen )?(?:half |kwart (?:voor|over) )?(?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) (?:uur|u)\b(?: ?'?s (?:nachts|avonds|morgens|middags))?"
    r"|(?:om |rond |tegen )?(?:half|kwart voor|kwart over) (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d{1,2})"
    rf"|(?:sinds |afgelopen |vorige |elke |iedere |van )?(?:{_DAY})(?:ochtend|middag|avond|nacht)?"
    r"|eergisteren|gister(?:en)?(?:ochtend|middag|avond|nacht)?|vandaag|vannacht|vanavond|vanmorgen|vanochtend|vanmiddag|zojuist|net nog|daarnet|op dit moment|nu"
    r"|(?:elke|iedere|hele|afgelopen|vorige|deze) (?:dag|nacht|avond|ochtend|week|weekend|maand|middag)"
    r"|(?:\d{1,2}|een|twee|drie|vier|vijf|paar) (?:minuten|min|uur|dagen|weken|maanden) geleden|(?:vorig|afgelopen|dit) weekend|'?s (?:nachts|avonds|morgens|middags|ochtends)"
    r"|tonight|yesterday|last night|right now|this morning|today"
    r")\b",
    re.I,
)
_COLOUR: Final = r"(?:(?:licht|donker)?(?:wit|zwart|rood|rode|blauw|groen|gr[ij]+[sz]|geel|gele|bruin|zilver|oranje|paars|roze|beige|bordeaux)(?:t?e)?(?:grijze?)?|white|black|red|blue|grey|green|silver|donkere|lichte)"
_MAKE: Final = (
    r"(?:volkswagen|vw|golf|polo|passat|caddy|transporter|opel|corsa|astra|vivaro|ford|transit|focus|fiesta|mercedes|sprinter|vito|bmw|audi|renault|kangoo|trafic|clio"
    r"|peugeot|citro[eë]n|berlingo|fiat|seat|toyota|volvo|skoda|kia|hyundai|nissan|mazda|tesla|suzuki|dacia|iveco|prius|octavia|aygo|mini|land ?rover|jeep|porsche)"
)
_BODY: Final = (
    r"(?:auto|wagen|bus|busje|bestelbus(?:je)?|bestelauto|bestelwagen|scooter|brommer|snorfiets|motor|crossmotor|vrachtwagen|bakwagen|caravan|camper|aanhanger|aanhangwagen"
    r"|fatbike|taxi|stationwagen|stationcar|pick-?up|suv|quad|trekker|tractor|bakfiets|truck|step)"
)
_VEHICLE: Final = re.compile(
    rf"\b(?:(?:oude|nieuwe|kleine|grote|dichte|vieze|old) )?(?:{_COLOUR} )?(?:{_MAKE}(?: (?:{_MAKE}|{_BODY}))?|{_BODY})(?: {_MAKE}(?: {_MAKE})?)?\b",
    re.I,
)
_NUMBER: Final = r"(?:een|twee|drie|vier|vijf|zes|ene|1|2|3|4|5|6|paar|groepje|groep|n|'n|two|three|a|one)"
_WHO: Final = (
    r"(?:man|mannen|vrouw|vrouwen|jongen|jongens|jongeman|jongemannen|gast|gasten|gozer|gozers|vent|venten|kerel|kerels|figuur|figuren|persoon|personen|meisje|meisjes|meid|dame|dames|heer|heren"
    r"|jongeren|types|knul|knullen|puber|pubers|jochie|jochies|mannetje|guy|guys|men|woman|boys|kinderen|kleuter|peuter)"
)
_PERSON: Final = re.compile(
    rf"\b(?:{_NUMBER} )?(?:(?:oude|oudere|jonge|lange|kale|dikke|magere|onbekende|verdachte|kleine|grote|blonde|dronken|verwarde|tall|young|old) )*{_WHO}\b"
    r"(?:,? (?:met|in|van ongeveer|with) (?:een |n |'n |a )?(?:[\w-]+ ){0,2}?(?:jas|jack|muts|pet|petje|capuchon|hoodie|trui|broek|baard|snor|bril|rugzak|tas|helm|pak|trainingspak|hesje|staart|haar|jaar|schoenen|cap|jacket|hat|beard))?",
    re.I,
)
_WEARS: Final = re.compile(
    rf"\b(?:{_COLOUR}|lange|korte|dikke|gestreepte|leren) (?:[\w-]+ )?(?:jas|jasje|jack|muts|pet|petje|capuchon|hoodie|trui|broek|joggingbroek|trainingspak|schoenen|sneakers|rugzak|tas|helm|hesje|vest|haar|baard|jurk|laarzen)\b",
    re.I,
)
_HEADING: Final = re.compile(
    r"\b(?:richting|naar|naor|nei|towards|kant op|in de richting van)(?: (?:de|het|t|'t|d'n|den|the))? [\w'’-]+(?: [A-Z][\w'’-]+)?|\b(?:rechtsaf|linksaf|rechtdoor)\b",
    re.I,
)
_MOVES: Final = re.compile(
    r"richting|kant|rechtsaf|linksaf|towards|weg|rent|ren|rijdt|loopt|fietst|vlucht|gaat|gaan|gerend|gereden|gelopen|gevlucht|ervandoor|rijden|rennen|lopen|nu|sprint|scheurt|running|went",
    re.I,
)


def time_words(text: str) -> tuple[str, ...]:
    """Return the words that say when, as they stand."""
    return tuple(dict.fromkeys(m.group().strip() for m in _WHEN.finditer(text)))[:6]


def vehicle(text: str) -> str | None:
    """Return the first vehicle with its colour and make, as it stands."""
    found = [m.group().strip() for m in _VEHICLE.finditer(text)]
    return max(found, key=lambda words: len(words.split()), default=None)


def persons(text: str) -> tuple[str, ...]:
    """Return persons and what they wear, as they stand."""
    found = [m.group().strip() for m in _PERSON.finditer(text)]
    found += [m.group().strip() for m in _WEARS.finditer(text) if not any(m.group() in f for f in found)]
    return tuple(dict.fromkeys(found))[:6]


def direction(text: str) -> str | None:
    """Return where somebody or something goes, as it stands."""
    match = _HEADING.search(text)
    return match.group() if match and _MOVES.search(text) else None
