"""The lists of words from which `neutral.py` knows names, origins, colours and people."""

import re
from typing import Final

ORIGINS: Final = re.compile(
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
SLURS: Final = re.compile(
    r"(?:kut|rot|tering|kanker|tyfus|vuile|stink|fucking|k)-?(?:marok|turk|pol|buitenl|roemen|belg|zigeun|moslim|jood|jod|neger|arab|bulgar|afri|syri|asiel)"
    r"|mocro|neger|nikker|nigger|zwartjoek|zwarten$|zwartjes|roetmop|geitenneuk|spleetoog|spleetog|mof$|moffen$|pinda$|pindachinees|zandneger|makaak|makak|kamelen?drijv"
    r"|tsjoek|gelukszoek|importbruid|import-|kaaskop|bounty$|hoofddoekjes|kaalkop-|jodenstr|ausland|gajo"
)
"""Beginnings of words that are an insult by themselves (folded)."""
ORIGIN_WORDS: Final = frozenset(
    [
        "boerka", "burka", "nikab", "niqab", "hijab", "hoofddoek", "hoofddoeken", "hoofddoekje", "keppel",
        "keppeltje", "tulband", "djellaba", "kruisje", "accent", "tongval", "moskee", "imam", "allah", "koran",
        "synagoge", "ramadan", "huidskleur", "afkomst", "herkomst", "etniciteit", "uiterlijk", "getint", "getinte",
        "gekleurd", "gekleurde", "lichtgetint", "lichtgetinte", "donkergetint", "donkergetinte", "blank", "blanke",
        "mediterraan", "mediterrane", "negroide", "europees", "europese", "kleurling", "kleurlingen",
        "brown-skinned", "dark-skinned", "dunkelhautig",
    ]
)  # fmt: skip
"""Whole words for origin, religion, looks and dress (folded)."""
COLOURS: Final = frozenset(
    [
        "zwart", "zwarte", "wit", "witte", "rood", "rode", "rooie", "blauw", "blauwe", "groen", "groene", "geel",
        "gele", "grijs", "grijze", "grieze", "bruin", "bruine", "paars", "paarse", "oranje", "roze", "beige",
        "donker", "donkere", "donkerblauw", "donkerblauwe", "donkergroen", "donkergroene", "donkergrijs",
        "donkergrijze", "lichtblauw", "lichtblauwe", "lichtgrijs", "lichtgrijze", "zilver", "zilveren",
        "zilverkleurig", "zilvergrijs", "bordeaux", "creme", "turquoise", "lichte", "black", "white", "red", "blue",
        "green", "yellow", "grey", "gray", "brown", "dark", "siyah", "beyaz", "kirmizi", "mavi", "yesil", "esmer",
        "czarny", "czarna", "bialy", "biala", "czerwony", "niebieski", "szary", "schwarz", "schwarze", "schwarzer",
        "weiss", "weisse", "weisser", "rot", "blau", "grau", "dunkle", "dunkler",
    ]
)  # fmt: skip
"""Colours of cars, coats and people."""
PEOPLE: Final = frozenset(
    [
        "man", "mannen", "vrouw", "vrouwen", "jongen", "jongens", "jongetje", "jongetjes", "meisje", "meisjes",
        "jongeman", "jongemannen", "gast", "gasten", "gozer", "gozers", "vent", "venten", "kerel", "kerels",
        "figuur", "figuren", "persoon", "personen", "type", "types", "knul", "knullen", "puber", "pubers", "meid",
        "meiden", "jongeren", "jeugd", "mensen", "gezin", "gezinnen", "familie", "families", "dame", "dames",
        "heer", "heren", "lui", "volk", "uiterlijk", "huidskleur", "huid", "guy", "guys", "men", "woman", "women",
        "people", "boy", "boys", "person", "kid", "kids", "dude", "lady", "adam", "kadin", "mann", "frau", "leute",
        "kinderen", "mannetje", "mannetjes", "ventje", "mevrouw", "meneer", "medemens", "medelander", "bezorger",
        "collectant", "jongelui", "kindje", "kind", "lieden", "mans", "kerels", "types", "gastjes", "knaap",
        "knapen", "koppel", "stel", "buren", "buurman", "buurvrouw", "bewoner", "bewoners",
    ]
)  # fmt: skip
"""Words for people; a colour before one is a skin colour."""
TELLING: Final = frozenset(
    [
        "zag", "ziet", "zegt", "zei", "appt", "appte", "belt", "belde", "hoorde", "hoort", "vertelt", "vertelde",
        "meldt", "meldde", "vroeg",
    ]
)  # fmt: skip
"""What a neighbour does who is named first: 'Jan zag ...'."""
NEARBY: Final = frozenset(
    [
        "hiernaast", "hierachter", "hierboven", "hieronder", "hiertegenover", "hierover", "tegenover", "achter", "boven",
        "beneden", "nummer", "nr", "huisnummer", "nummero", "verderop", "verder", "schuin", "naast", "onder", "hier",
    ]
)  # fmt: skip
"""Where a neighbour lives who is named first: 'Jan van hiernaast ...'."""
TITLES: Final = frozenset(
    [
        "meneer", "mijnheer", "mevrouw", "mevr", "mw", "dhr", "familie", "fam", "buurman", "buurvrouw", "oom",
        "tante", "opa", "oma", "juf", "meester", "dokter", "heet", "genaamd", "mr", "mrs",
    ]
)  # fmt: skip
"""Words after which a capital begins a name."""
PLACING: Final = frozenset(
    [
        "op", "in", "aan", "bij", "langs", "naar", "richting", "te", "bie", "bi'j", "oan", "nei", "de", "het", "'t",
        "een", "d'n", "die", "deze", "uit", "vanuit", "vanaf", "achter", "voor", "naast", "tegenover", "onder",
        "rond", "at", "near", "the", "on", "hoek", "oude", "nieuwe", "grote", "kleine", "sint",
    ]
)  # fmt: skip
"""Words after which a capital may begin a place or a thing."""
JOINS: Final = frozenset(
    [
        "van", "de", "der", "den", "het", "ten", "ter", "'t", "el", "al", "ben", "bin", "di", "da", "von",
    ]
)  # fmt: skip
"""Words that join the parts of a surname."""
