"""Invented group chats, told as invented: one event each, and what neighbours really write around it."""
# ruff: noqa: E501 (chats read better one line each)

from __future__ import annotations

from datetime import datetime, timedelta

from saar.replay import Line

EVENTS: tuple[tuple[str, str, str], ...] = (
    ("Er wordt nu ingebroken bij Lindelaan 21, twee mannen door het raam", "112 is gebeld, politie onderweg", "loos alarm, het was de glaszetter"),
    ("Iemand voelt nu aan alle autodeuren in de Eikenhof!", "hij loopt nu richting het Molenpad", "politie heeft hem, alles veilig"),
    ("Brand bij Molenpad 5, vlammen uit het dak", "112 gebeld, brandweer komt eraan", "brand is uit, brandweer is weg"),
    ("Vechtpartij voor de snackbar op de Kerkstraat, er wordt geslagen", "politie is gebeld", "ze zijn weg, het is voorbij"),
    ("Man met capuchon klimt nu over de schutting achter Lindelaan 9", "ik zie hem ook, zwarte jas", "loos alarm, het was de buurjongen"),
    ("Kind van 4 vermist sinds tien minuten, Eikenhof 7, rood jasje", "112 is gebeld", "kind is gevonden, alles goed"),
    ("Nu twee personen bezig bij de fietsenschuur Molenpad 1 met een slijptol", "ze rijden weg in een witte bus", "politie heeft ze aangehouden, voorbij"),
    ("Er staat nu iemand in mijn tuin aan de achterdeur te morrelen, Lindelaan 14", "112 gebeld", "hij is weg, politie is geweest"),
    ("Auto in brand op de parkeerplaats Eikenhof", "brandweer is gebeld", "vuur is uit, voorbij"),
    ("Inbrekers in nummer 23 Lindelaan, ik hoor glas breken", "112 is gebeld ze komen eraan", "vals alarm, kat had vaas omgegooid"),
    ("Ruit wordt nu ingegooid bij de school aan de Kerkstraat", "drie jongens, rennen richting station", "politie is er, het is voorbij"),
    ("Iemand probeert nu mijn voordeur open te breken, Eikenhof 11", "112 gebeld", "politie heeft iemand meegenomen, veilig"),
    ("Beroving bij de bushalte Lindelaan, man met mes", "112 is gebeld", "dader gepakt, voorbij"),
    ("Scooter wordt nu gestolen voor Molenpad 3", "ze gaan richting de dijk", "scooter is terug, politie is geweest"),
    ("Rook uit de kelder van Eikenhof 15, ruikt naar brand", "brandweer gebeld", "brandweer is klaar, geen gevaar meer"),
    ("Er loopt iemand met een breekijzer langs de huizen op de Lindelaan nu", "hij staat nu bij nummer 30", "politie heeft hem, alles veilig"),
    ("Vrouw wordt nu lastiggevallen bij het park, twee mannen", "112 gebeld", "ze is veilig thuis, voorbij"),
    ("Poging tot inbraak nu bij Kerkstraat 4, alarm gaat af", "112 is gebeld", "loos alarm, bewoner zelf"),
    ("Er wordt met vuurwerk naar huizen gegooid op het Molenpad nu, ruit kapot", "politie is gebeld", "ze zijn weg, het is rustig"),
    ("Iemand zit nu in de auto van de buren te rommelen, Eikenhof 3", "rode pet, loopt weg richting AH", "politie heeft hem gepakt, voorbij"),
    ("Gaslucht in de hele Lindelaan, heel sterk", "112 is gebeld, brandweer komt", "lek is dicht, geen gevaar meer"),
    ("Ongeluk op de hoek Kerkstraat, fietser ligt op straat", "112 gebeld, ambulance komt", "ambulance is weg, voorbij"),
    ("Nu een man die door brievenbussen hengelt bij de flat Eikenhof", "hij is nu bij portiek twee", "politie is geweest, hij is weg"),
    ("Inbraak gaande bij de sportkantine, licht van zaklampen", "112 is gebeld", "loos alarm, het was het bestuur"),
    ("Twee mannen tillen nu een kluis uit Lindelaan 2 in een busje", "kenteken begint met V, wit busje", "aangehouden, voorbij"),
    ("Oudere man vermist uit Eikenhof 9, verward, blauwe jas", "politie is gebeld", "hij is gevonden, alles goed"),
    ("Er wordt nu een containers in brand gestoken achter de school", "brandweer gebeld", "brand is uit"),
    ("Iemand klimt nu via de regenpijp naar het balkon, Molenpad 7", "112 gebeld", "loos alarm, sleutel vergeten"),
    ("Overval bij de avondwinkel Kerkstraat, man met bivakmuts", "112 is gebeld", "dader is weg, politie is er, veilig"),
    ("Er wordt geschoten hoor ik, bij het pleintje Eikenhof", "112 gebeld", "het was vuurwerk, loos alarm"),
    ("Jongens trappen nu spiegels van auto's op de Lindelaan", "vier jongens, richting station", "politie heeft ze, voorbij"),
    ("Man slaat nu op de deur van Eikenhof 5 en schreeuwt dat hij binnenkomt", "112 gebeld", "politie heeft hem meegenomen, veilig"),
)  # fmt: skip
TALK = (
    "Dank jullie wel!", "👍", "Top gedaan allemaal", "🙏🙏", "Bedankt voor het opletten", "haha goed bezig", "Fijne avond iedereen",
    "Goedemorgen buren ☀️", "Wie heeft er nog een ladder te leen?", "Onze kat Pluis is weer thuis, dank", "Welterusten",
    "Fijn weekend allemaal", "Wat een weer he", "Gezellige borrel was het gisteren", "super!", "ok", "Mooi zo",
    "Leuke foto's van het straatfeest", "Gefeliciteerd Karin!", "lekker gewerkt politie 👏", "wat een buurt is dit toch", "😂😂",
    "Te koop: kinderfiets, 40 euro", "Gelukkig nieuwjaar allemaal",
)  # fmt: skip
PEOPLE = ("Karin", "Joris", "Fatima", "Henk", "Truus", "Mehmet", "Sanne", "Ewa")


def conversation(nth: int) -> list[Line]:
    """The nth invented chat: talk, an event with a second voice, thanks, its end, talk again."""
    first, second, end = EVENTS[nth]
    start = datetime(2026, 3, 1 + nth % 28, 19, 5)  # noqa: DTZ001
    lines = [
        Line(start + timedelta(minutes=n), PEOPLE[(nth + n) % 8], TALK[(nth * 5 + n) % len(TALK)]) for n in range(4)
    ]
    at = start + timedelta(hours=1)
    lines.append(Line(at, PEOPLE[nth % 8], first))
    lines.append(Line(at + timedelta(minutes=2), PEOPLE[(nth + 1) % 8], second))
    lines += [
        Line(at + timedelta(minutes=3 + n), PEOPLE[(nth + 2 + n) % 8], TALK[(nth * 5 + 4 + n) % len(TALK)])
        for n in range(4)
    ]
    lines.append(Line(at + timedelta(minutes=20), PEOPLE[nth % 8], end))
    lines += [
        Line(at + timedelta(minutes=21 + n), PEOPLE[(nth + 3 + n) % 8], TALK[(nth * 5 + 8 + n) % len(TALK)])
        for n in range(5)
    ]
    return lines


GENUINE = {text for event in EVENTS for text in event}
