"""Take names, origins, colours and religions out of what is weighed.

The kind, category and ring of a message are read from neutral words alone, so that swapping one
name, origin, colour or religion for another cannot change them. Only the search for violations
sees that such a word stood there, and never which one.
"""

import re
from functools import lru_cache
from typing import Final

from .cues import knows
from .names import CAPITAL_ONLY, FIRST_NAMES
from .tokens import fold

NAME: Final = "<naam>"
ORIGIN: Final = "<herkomst>"
COLOUR: Final = "<kleur>"
SLUR: Final = "<scheldnaam>"

_ORIGIN: Final = re.compile(
    r"(?:marok+aan|marok+an|marokk|moroc|turk|tuerk|pol(?:en|ish|nisch)$|poolse?$|polak|roemeen|roemen|romanian|rumun"
    r"|bulgaar|bulgar|surina+m|antill?i|curacao|afrik|afric|somal|syri|eritre|arab|berber|moslim|muslim|islam|jood|joden"
    r"|jewish|hindoe|hindu|sikh$|christen|christel|katholi|protestant|gereformeerd|boeddhist|asielzoek|statushoud|vluchteling"
    r"|refugee|migrant|immigrant|buitenland|buutenlan|auslaender|auslander|foreign|allochto|autochto|zigeuner|gypsy|gypsies|sinti|roma$"
    r"|oost-?europ|oosteuro|oostblok|eastern|west-europ|zuid-europ|zuideuro|noord-afri|neder?lands|nederlander|hollands|hollander|dutch"
    r"|duits|german|deutsch|belg|vlaam|vlamin|walloon|engels|britse?$|british|amerika|oekra|ukrain|hongaar|hongar|litouw|letse?$"
    r"|esten$|estse?$|albane|kosov|servi[es]|servisch|bosni|kroaa|joego|chine[es]|chines|aziat|aziati|asian|indi[aeë]r|indisch|indonesi|moluk|pakist|afghaa|afgaans|afgaanse"
    r"|iraan|iraniër|iranier|irak|iraq|koerd|kurd|span(?:je|jaard)|spaan|itali|fran[cs]|portuge|griek|russ|russi|wit-rus|georgi[eë]r|georgisch|tsjech|slowa|kaapver"
    r"|ghane|ghana|nigeria|congole|ethiop|ethiopi|soedan|egypt|algeri|tunes|libie|libanon|libane|palestijn|israel|tamil|vietnam|thais?e?$|filipijn"
    r"|brazili|colombia|mexic|latijns|cubaan|dominica|hindoestaan|creool|javaan)"
)
"""Beginnings of words for origins and religions (folded)."""

_SLUR: Final = re.compile(
    r"(?:kut|rot|tering|kanker|tyfus|vuile|stink|fucking|k)-?(?:marok|turk|pol|buitenl|roemen|belg|zigeun|moslim|jood|jod|neger|arab|bulgar|afri|syri|asiel)"
    r"|mocro|neger|nikker|nigger|zwartjoek|zwarten$|zwartjes|roetmop|geitenneuk|spleetoog|spleetog|mof$|moffen$|pinda$|pindachinees|zandneger|makaak|makak|kamelen?drijv"
    r"|tsjoek|gelukszoek|importbruid|import-|kaaskop|bounty$|hoofddoekjes|kaalkop-|jodenstr|ausland|gajo"
)
_ORIGIN_WHOLE: Final = frozenset(
    [
        "boerka",
        "burka",
        "nikab",
        "niqab",
        "hijab",
        "hoofddoek",
        "hoofddoeken",
        "hoofddoekje",
        "keppel",
        "keppeltje",
        "tulband",
        "djellaba",
        "kruisje",
        "accent",
        "tongval",
        "moskee",
        "imam",
        "allah",
        "koran",
        "synagoge",
        "ramadan",
        "huidskleur",
        "afkomst",
        "herkomst",
        "etniciteit",
        "uiterlijk",
        "getint",
        "getinte",
        "gekleurd",
        "gekleurde",
        "lichtgetint",
        "lichtgetinte",
        "donkergetint",
        "donkergetinte",
        "blank",
        "blanke",
        "mediterraan",
        "mediterrane",
        "negroide",
        "europees",
        "europese",
        "kleurling",
        "kleurlingen",
        "brown-skinned",
        "dark-skinned",
        "dunkelhautig",
    ]
)
_COLOURS: Final = frozenset(
    [
        "zwart",
        "zwarte",
        "wit",
        "witte",
        "rood",
        "rode",
        "rooie",
        "blauw",
        "blauwe",
        "groen",
        "groene",
        "geel",
        "gele",
        "grijs",
        "grijze",
        "grieze",
        "bruin",
        "bruine",
        "paars",
        "paarse",
        "oranje",
        "roze",
        "beige",
        "donker",
        "donkere",
        "donkerblauw",
        "donkerblauwe",
        "donkergroen",
        "donkergroene",
        "donkergrijs",
        "donkergrijze",
        "lichtblauw",
        "lichtblauwe",
        "lichtgrijs",
        "lichtgrijze",
        "zilver",
        "zilveren",
        "zilverkleurig",
        "zilvergrijs",
        "bordeaux",
        "creme",
        "turquoise",
        "lichte",
        "black",
        "white",
        "red",
        "blue",
        "green",
        "yellow",
        "grey",
        "gray",
        "brown",
        "dark",
        "siyah",
        "beyaz",
        "kirmizi",
        "mavi",
        "yesil",
        "esmer",
        "czarny",
        "czarna",
        "bialy",
        "biala",
        "czerwony",
        "niebieski",
        "szary",
        "schwarz",
        "schwarze",
        "schwarzer",
        "weiss",
        "weisse",
        "weisser",
        "rot",
        "blau",
        "grau",
        "dunkle",
        "dunkler",
    ]
)
_PEOPLE: Final = frozenset(
    [
        "man",
        "mannen",
        "vrouw",
        "vrouwen",
        "jongen",
        "jongens",
        "jongetje",
        "jongetjes",
        "meisje",
        "meisjes",
        "jongeman",
        "jongemannen",
        "gast",
        "gasten",
        "gozer",
        "gozers",
        "vent",
        "venten",
        "kerel",
        "kerels",
        "figuur",
        "figuren",
        "persoon",
        "personen",
        "type",
        "types",
        "knul",
        "knullen",
        "puber",
        "pubers",
        "meid",
        "meiden",
        "jongeren",
        "jeugd",
        "mensen",
        "gezin",
        "gezinnen",
        "familie",
        "families",
        "dame",
        "dames",
        "heer",
        "heren",
        "lui",
        "volk",
        "uiterlijk",
        "huidskleur",
        "huid",
        "guy",
        "guys",
        "men",
        "woman",
        "women",
        "people",
        "boy",
        "boys",
        "person",
        "kid",
        "kids",
        "dude",
        "lady",
        "adam",
        "kadin",
        "mann",
        "frau",
        "leute",
        "kinderen",
        "mannetje",
        "mannetjes",
        "ventje",
        "mevrouw",
        "meneer",
        "medemens",
        "medelander",
        "bezorger",
        "collectant",
        "jongelui",
        "kindje",
        "kind",
        "lieden",
        "mans",
        "kerels",
        "types",
        "gastjes",
        "knaap",
        "knapen",
        "koppel",
        "stel",
        "buren",
        "buurman",
        "buurvrouw",
        "bewoner",
        "bewoners",
    ]
)
_SENTENCE: Final = re.compile(r"(?:^|[.!?\n:;\"(]\s{0,3}|^\W+)(\w+)")
_CAPITAL: Final = re.compile(r"\b[^\W\d_a-z][^\W\d_A-Z]+")


def capitals(text: str) -> frozenset[str]:
    """Return the folded words of a text that begin with a capital inside a sentence."""
    if text.islower() or text.isupper():
        return frozenset()
    first = {match.start(1) for match in _SENTENCE.finditer(text)}
    return frozenset(fold(m.group()) for m in _CAPITAL.finditer(text) if m.start() not in first)


def is_name(word: str, capital: bool) -> bool:
    """Say whether a folded word is a first name, given that it has a capital or not."""
    return word in FIRST_NAMES or (capital and word in CAPITAL_ONLY)


_TELLING: Final = frozenset(
    [
        "zag",
        "ziet",
        "zegt",
        "zei",
        "appt",
        "appte",
        "belt",
        "belde",
        "hoorde",
        "hoort",
        "vertelt",
        "vertelde",
        "meldt",
        "meldde",
        "vroeg",
    ]
)
_TITLES: Final = frozenset(
    [
        "meneer",
        "mijnheer",
        "mevrouw",
        "mevr",
        "mw",
        "dhr",
        "familie",
        "fam",
        "buurman",
        "buurvrouw",
        "oom",
        "tante",
        "opa",
        "oma",
        "juf",
        "meester",
        "dokter",
        "heet",
        "genaamd",
        "mr",
        "mrs",
    ]
)
_PLACING: Final = frozenset(
    [
        "op",
        "in",
        "aan",
        "bij",
        "langs",
        "naar",
        "richting",
        "te",
        "bie",
        "bi'j",
        "oan",
        "nei",
        "de",
        "het",
        "'t",
        "een",
        "d'n",
        "die",
        "deze",
        "uit",
        "vanuit",
        "vanaf",
        "achter",
        "voor",
        "naast",
        "tegenover",
        "onder",
        "rond",
        "at",
        "near",
        "the",
        "on",
        "hoek",
        "oude",
        "nieuwe",
        "grote",
        "kleine",
        "sint",
    ]
)
"""Words after which a capital may begin a place or a thing."""
_JOINS: Final = frozenset(
    ["van", "de", "der", "den", "het", "ten", "ter", "'t", "el", "al", "ben", "bin", "di", "da", "von"]
)


def _surname(words: list[str], i: int, caps: frozenset[str]) -> int:
    """Return the index after a surname with its joining words from i on, or i where there is none."""
    j = i
    while j < len(words) and j < i + 3 and words[j] in _JOINS:
        j += 1
    return j + 1 if j < len(words) and words[j] in caps and words[j][0] != "<" else i


@lru_cache(maxsize=4096)
def _origin(word: str) -> str:
    """Return the class of a slur or a word of origin or religion, empty for other words."""
    if len(word) > 2 and _SLUR.match(word):
        return SLUR
    return ORIGIN if word in _ORIGIN_WHOLE or (len(word) > 3 and _ORIGIN.match(word)) else ""


def _class(words: list[str], i: int, caps: frozenset[str]) -> str:
    """Return the class that stands for the word at i, or the empty text for an ordinary word."""
    word = words[i]
    if word in FIRST_NAMES or (word in CAPITAL_ONLY and (word in caps or _tells(words, i))):
        return NAME
    if word in _COLOURS:
        return ORIGIN if i + 1 < len(words) and words[i + 1] in _PEOPLE else COLOUR
    if origin := _origin(word):
        return origin
    if i and word in caps and (words[i - 1] in _TITLES or _unknown(word, words[i - 1], caps)):
        return NAME
    return ""


def _tells(words: list[str], i: int) -> bool:
    """Say whether a sentence of which this is the first word goes on as a name does: 'Jan zag ...'."""
    return i == 0 and len(words) > 1 and words[1] in _TELLING


def _unknown(word: str, before: str, caps: frozenset[str]) -> bool:
    """Say whether a word with a capital inside a sentence is probably a name not in the lists."""
    return len(caps) < 4 and before not in _PLACING and word.isalpha() and not knows(word)


def neutral(words: list[str], caps: frozenset[str]) -> tuple[list[str], list[str]]:
    """Return the words to weigh, and the same words with classes of names and origins marked."""
    weighed: list[str] = []
    marked: list[str] = []
    i = 0
    while i < len(words):
        kind = _class(words, i, caps)
        marked.append(kind or words[i])
        if kind in ("", NAME, COLOUR):
            weighed.append(kind or words[i])
        i += 1
        if kind == NAME:
            i = _surname(words, i, caps)
    return weighed, marked
