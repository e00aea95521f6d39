"""Which language a message is in: script first, then the small words that only one language has."""

from typing import Final

UNKNOWN: Final = "und"
"""Code of a language that is not known (ISO 639-2)."""
_SMALL: Final = {
    "nl": "de het een en van ik niet dat die er is zijn maar met voor op aan bij hier nu weer ook naar heeft heb wat wie hij ze je "
    "jullie geen dit al nog uur gebeld deze door onze mijn om te kan loopt staat zit daar weg hebben iemand gezien was",
    "en": "the and is are was in my on at he she they there someone somebody please what who have has this that with from near "
    "called police just now you his her not for it we of to i im anyone lost found your our",
    "de": "der die das und ist ein eine nicht ich mit auf im bei wir sind hat haben jemand gerade bitte seit steht zwei war sie auch von zu den dem vor hier",
    "tr": "bir ve var bu icin da ile cok simdi polis biri evde kapi su an komsular lutfen kim nerede yok ne mi bizim benim adam iki",
    "pl": "jest nie na sie w z i do ktos tu od jak co za moj moja prosze teraz policja dwa dwoch ktory przy nasz mnie bardzo ale juz",
    "fr": "le la les et est un une des il elle je nous dans sur avec pour pas qui devant rue",
    "es": "el la los y es un una en por mi con hay que calle alguien policia esta",
    "uk": "і на в не що є хто це мій моя біля тут зараз поліція",
}  # fmt: skip
_OF: Final[dict[str, tuple[str, ...]]] = {}
for _code, _words in _SMALL.items():
    for _word in _words.split():
        _OF[_word] = (*_OF.get(_word, ()), _code)


def language(words: list[str]) -> str:
    """Return the ISO 639-1 code of the language of folded words, UNKNOWN for a script that is not read; else Dutch."""
    votes: dict[str, float] = {}
    for word in words:
        first = word[0]
        if "\u0600" <= first <= "\u06ff":
            votes["ar"] = votes.get("ar", 0.0) + 2
        elif "\u0400" <= first <= "\u04ff":
            code = "ru" if any(c in "ыэъ" for c in word) else "uk"
            votes[code] = votes.get(code, 0.0) + 2
        elif first > "\u024f" and first.isalpha():
            votes[UNKNOWN] = votes.get(UNKNOWN, 0.0) + 2
        else:
            codes = _OF.get(word, ())
            for code in codes:
                votes[code] = votes.get(code, 0.0) + (1.0 if code == "nl" else 0.9) / len(codes)
    best = max(votes, key=lambda code: votes[code], default="nl")
    return best if best == "nl" or votes[best] >= 1.5 + votes.get("nl", 0.0) * 0.5 or votes[best] >= 2 else "nl"
