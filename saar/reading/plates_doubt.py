"""What looks like a number plate and is none: words, measures, times, postcodes, and plates seen in part."""

import re
from typing import Final

_WORD_LIST: Final = """
    al je me hun uur min nr huis of en tot van op in de het een jan feb mrt apr mei jun jul aug sep okt nov dec euro
    km mm cm kg met bij uit man keer te ze er we is om per als dan die dat ook st the and for was ma di wo do vr za
    zo nu hoog etc ca pk cc sec mtr pcs btw ivm ipv oud net elk bus bot hij zij mij wij nog nee ja gb mb tv box tram
    lijn flat hal trap tuin wilg esch zijn meer deur kamer rond niet naar over unit poort loods hok vak rij gate
    kavel perron spoor halte dus maar want alle geen iets wel km/h km/u week dgn mnd jaar kids kind mens auto pax
    pers uren stuk zak zoals via route klas groep
"""
WORDS: Final = frozenset(_WORD_LIST.split())
"""Ordinary words that are no letter group of a plate."""
_MORE_LIST: Final = """
    tm tem kw kwh kwp mw hp ps kilo gram ton ml cl dl ltr liter gb tb mhz ghz volt watt amp graden grad mbps fps
    ans et le la les des du un une au sur rue num und von bis uhr der das ein im am an zu tel ab vom mit at to on by
    pm hrs yrs old men km kmh ile ve bin da bir lat dni od na za zl po do jr jrs yo x bj bwj ed ev eur usd pp
    zat zag had has heb hem hen haar mag kan kon wil wou ons uw hoe wie wat waar wit rood blauw zwart grijs groen
    nou toch weer even eens half paar soms deze dit daar hier van af aan tel mob app mail art ref zone ring punt
    may oct sept mai dez maart april juni juli loc code nrs huisnr nummer adres straat kwam kwartier mins vd tegen
    a11 nl iso din eta los twee drie vier vijf zes acht elf gaat ga doe zie stond lag gaf kom rug arm dag dgn nacht
    cars car van bag boy age our out off all one two its his her she him you are not but can did get got let see
    bmw daf audi vw golf polo seat opel fiat ford mini kia volvo suv gti tdi mpv cdi tsi gsm pin sms gps usb hdmi led cam
    cctv ssd dvd tnt dhl ups dpd gls knrm ggd bhv ehbo apk rdw anwb nos rtl npo sbs wnl klm gvb ret htm ns ov prorail
    zei zeg zegt vond wist ging hing ligt zit
    kpn lg hp ibm asml cpu gpu pc ps xl xxl xs sd hd uhd ok sos pvc mdf wc vve koo ozb wmo aow wia woz kvk iban bic
    nen ce ip uefa fifa psv ajax azc mbo hbo vwo havo bso pvv vvd cda d66 bbb sp sgp gl pvda nsc avro kro
    img dsc mov vid jpg pdf mp ep pg imdb vol ch max corona covid pcr rijksweg wd gta lts mts rk pkn bwv sbb
"""
MORE: Final = WORDS | frozenset(_MORE_LIST.split())
"""The same with measures, other languages, makes of cars and the usual abbreviations."""
_SHORT_LIST: Final = (
    "nr km kg tv lg xl xs kw mw gb tb mb hp ah ns ov nl nh uk eu ok hd vr wc pc ip kb iq eh id vw ir pk mm cm ml ed"
)
SHORT: Final = frozenset(_SHORT_LIST.split())
"""Groups of two that mean something else in capitals too."""
MONTHS: Final = frozenset(
    {
        "jan",
        "feb",
        "mrt",
        "apr",
        "mei",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "okt",
        "oct",
        "nov",
        "dec",
        "dez",
        "mai",
        "may",
    }
)
_UNIT_LIST: Final = "tm tem kw kwh kwp kilo gram ton ml ltr ans ile yrs mhz ghz volt watt uhr hrs pp"
_UNITS: Final = frozenset(_UNIT_LIST.split())
"""What stands behind or between numbers and is never part of a Dutch plate that is written with spaces."""
_SPLIT_DOT: Final = re.compile(r"[A-Za-z0-9]\. [A-Za-z0-9]")
_CLOCK: Final = re.compile(r"(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[^\d.]|\. )")
_HOUSE: Final = re.compile(r"\d{1,3} ?[A-Za-z]-\d{1,4}")
_MAKES: Final = re.compile(r"\b(?:BMW|DAF|MAN|VW|AUDI|KIA|FIAT|OPEL|SEAT|FORD|VOLVO|SAAB) ?(?=[A-Z0-9])", re.I)
_CODE: Final = re.compile(r"\d{4} [A-Za-z]{2}|[A-Za-z]{2}(?:\d \d{3}|\d{3} \d)")
_PLATE_BEFORE: Final = re.compile(r"(?:kente\w*|plaat\w*|nummerbord|plates?|kennzeichen)(?: is| was|:|,)? ?$", re.I)
_PARTLY: Final = re.compile(
    r"\b(?:beg[io]n\w*|eindig\w*|start\w*|ends?|ending|fängt|faengt|endet|zaczyna|ko[nń]czy|commenc\w*|fini\w*|termin\w*|inizia|finisce|empieza)"
    r"(?:\s(?:met|op|als|in|van|with|by|mit|auf|an mit|się|sie|się od|sie od|się na|sie na|od|na|par|con|en|per))?\s?(?:een |a |the )?[\"'(]?$"
    r"|\b(?:eerste|laatste|first|last|letzten?|ersten?|pierwsze|ostatnie|premi[eè]r\w*|derni[eè]r\w*)\s(?:twee|drie|vier|\d|cijfers?|letters?|stuk|deel|tekens?|two|three|part|digits?|drei|zwei|trzy|dwie|deux|trois)\b[^,.;:]{0,16}:?\s?[\"'(]?$"
    r"|\biets (?:met|van|als) [\"'(]?$|\b(?:deels|half|deel)[ :]{1,2}[\"'(]?$"
    r"|\b(?:deel|stuk|helft|part|teil)\s(?:van|of|vom|von)\s[^,.;:]{0,12}(?:kenteken|plaat|nummer\w*|plate|kennzeichens?):?\s?[\"'(]?$",
    re.I,
)
_PARTLY_AFTER: Final = re.compile(
    r"^[\"')]*(?:\?\?|[*_…]|,? (?:ile ba[sş]l|ile bit|nog (?:wat|iets)|en nog (?:wat|iets)|and something|en dan (?:nog|niks|niet|weet)|und dann|rest )"
    r"|,? (?:meer|mehr|more|więcej|wiecej) (?:zag|kon|heb|weet|niet|hab|couldn|nie))",
    re.I,
)
_AS: Final = r"(?:nummer|nr|n[uú]mero)?(?:\.|:| is| was| met)?[ #\"'(:]{0,2}$"
_THING: Final = re.compile(
    r"\b(?:postcode|adres|pc|plz|zip|code|(?:kortings?|actie|voucher|toegangs|deur)code|voucher|maat|maten|vlucht|flight|ticket|order|bestelling|tracking|serie|chassis|frame|fietsframe|dossier|referentie|ref|factuur|artikel"
    r"|polis|iban|rekening|wachtwoord|wifi|aflevering|seizoen|makita|bosch|stihl|dewalt|metabo|milwaukee|canon|nikon|sony|samsung|philips|siemens|iphone|gazelle|batavus|sparta|cortina|koga|giant|stromer|(?:zaak|meldings?|aangifte|klant|lid|lot|pakket|bestel)(?:nr|nummer))"
    + _AS,
    re.I,
)
"""What stands before letters and digits that name something other than a car, with dashes or without."""
_PLACE: Final = re.compile(
    r"\b(?:bootje|boot|boten|sloep|schip|kotter|jacht|zeilboot|speedboot|boeg|romp|zeil|zender|lijn|buslijn|tram|trein|perron|gate|paal|lantaarnpaal|lichtmast|mast|kamer|lokaal|box|kluis|vak|kavel|container|hectometerpaal|film|foto|video|bestand|model|type)"
    + _AS,
    re.I,
)
"""What stands before a boat's number, a line or a box."""


_MAKE: Final = re.compile(
    r"\b(?:bmw|audi|mercedes|benz|amg|porsche|honda|suzuki|yamaha|kawasaki|ktm|ducati|triumph|vespa|piaggio|kymco|aprilia|gilera|peugeot|citro[eë]n|renault|toyota|volvo|scania|daf|iveco|man|ford|kia|mazda|lexus|jaguar|saab)"
    r" (?:[a-z]+ )?$",
    re.I,
)
_CAMPER: Final = re.compile(
    r"\b(?:hobby|adria|fendt|knaus|dethleffs|b[uü]rstner|hymer|kip|tabbert|lmc) (?:[a-z]+ )?$", re.I
)
_SERIES: Final = re.compile(r"[A-Za-z] \d{2,4}\b|911\b")
_MODEL_LIST: Final = """
    gsx gsr gsf gn dr sv cb cbr cbf crf nsc nsr nsx sh sfx vfr mt xt yzf fzr fjr tdm xj xjr xsr vn zx zxr er ninja exc sx smc rc gs rt gt gts gtd gte rs
    tt amg cls cla clk gla glb glc gle glk gls sl slk slc ml cdi tfsi hdi bluehdi lx px zip xf cf lf xg tgx tgs tgl fh fm fmx fl nx rx ux cx mx xc xk ls xe
"""
_MODELS: Final = frozenset(_MODEL_LIST.split())
"""Letters in names of cars, lorries and motorcycles, such as GSX 750."""


def groups_of(raw: str) -> list[str]:
    """Return the letter groups of a candidate."""
    return re.findall(r"[^\W\d_]+", raw)


def partly(text: str, start: int, end: int) -> bool:
    """Say whether a candidate is told to be the beginning, the end or some part of a plate."""
    return bool(_PARTLY.search(text[max(0, start - 45) : start]) or _PARTLY_AFTER.search(text[end : end + 24]))


def named(text: str, start: int, end: int) -> bool:
    """Say whether the word before a candidate names something other than a car."""
    before = text[max(0, start - 26) : start]
    if _HOUSE.fullmatch(text, start, end):
        return not _PLATE_BEFORE.search(before)
    return bool(_THING.search(before) or ("-" not in text[start:end] and _PLACE.search(before)))


def after_number(text: str, start: int, end: int) -> bool:
    """Say whether the first letter of a candidate belongs to a house number before it, as in '12 A 1234 AB'."""
    alone = re.match(r"[A-Za-z](?![A-Za-z-])", text[start:end])
    return bool(alone and re.search(r"\d ?$", text[max(0, start - 2) : start]))


def model(text: str, start: int, end: int) -> bool:
    """Say whether a candidate is the model behind the name of a make, as in 'BMW R 1200 GS'."""
    raw, before = text[start:end], text[max(0, start - 26) : start]
    if "-" in raw or not before.endswith(" "):
        return False
    if _CAMPER.search(before):
        return True
    least = 3 if sum(map(str.isalnum, raw)) == 6 else 1
    short = any(len(g) >= least and g.lower() in _MODELS for g in groups_of(raw)) or _SERIES.match(raw)
    return bool(short and not (least == 3 and raw.isalnum()) and _MAKE.search(before))


def cut(text: str, start: int, end: int) -> bool:
    """Say whether a candidate is cut out of a longer word, such as 'm 34' out of 'gördüm 34'."""
    return (start > 0 and text[start - 1].isalpha()) or (end < len(text) and text[end].isalpha())


def doubtful(text: str, start: int, end: int) -> bool:
    """Say whether a candidate with a Dutch shape is a time, a measure, a date, a postcode or part of a plate."""
    raw = text[start:end]
    if cut(text, start, end) or partly(text, start, end) or named(text, start, end) or after_number(text, start, end):
        return True
    if model(text, start, end):
        return True
    groups = groups_of(raw.replace("kW", "kw"))
    if re.search(r"\d$", raw) and len(re.findall("[0-9]+", raw)) == 2 and any(g.lower() in MONTHS for g in groups):
        return True
    if _CLOCK.match(raw) or (_SPLIT_DOT.search(raw) and " . " not in raw) or _MAKES.match(raw):
        return True
    if raw.count("-") + raw.count(".") + raw.count("·") >= 2 or raw.isalnum():
        return False
    if len(groups) > 1 and all(g.lower() in SHORT for g in groups):
        return True
    if any(g in _UNITS or (len(g) > 3 and g.islower()) for g in groups):
        return True
    if (
        text.isupper()
        and any(g.lower() in MORE for g in groups)
        and not _PLATE_BEFORE.search(text[max(0, start - 22) : start])
    ):
        return True
    return bool(_CODE.fullmatch(raw) and not _PLATE_BEFORE.search(text[max(0, start - 22) : start]))
