"""Number plates: every side code, other countries, what only looks like a plate, and masking."""

import pytest

from saar.reading.plates import SIDE_CODES, find_plate, find_plates, mask_plates

ROWS = [
    # side codes 1-14
    ("bus met AB-12-34 voor de deur", "AB1234"),
    ("12-34-AB reed weg", "1234AB"),
    ("het was 12-AB-34", "12AB34"),
    ("AB-12-CD, grijs", "AB12CD"),
    ("AB-CD-12", "ABCD12"),
    ("12-AB-CD zilver", "12ABCD"),
    ("kenteken 12-ABC-3", "12ABC3"),
    ("1-ABC-23", "1ABC23"),
    ("AB-123-C!", "AB123C"),
    ("mijn brommer D-417-AK is weg", "D417AK"),
    ("ABC-12-D", "ABC12D"),
    ("A-12-BCD", "A12BCD"),
    ("1-AB-234", "1AB234"),
    ("123-AB-4", "123AB4"),
    # as people type them
    ("kenteken 12abc3", "12ABC3"),
    ("zwarte golf 73 zht 1 al 4x langs", "73ZHT1"),
    ("v-818-kl", "V818KL"),
    ("kz-182-f, donker", "KZ182F"),
    ("groene Polo 26-TK-V3", "26TKV3"),
    ("88 jt v1", "88JTV1"),
    ("bus is V-XZ-71-F, oranje", "VXZ71F"),
    ("kenteken is 48 HZ KP dacht ik", "48HZKP"),
    ("bestelbus is wit, x-418-tk", "X418TK"),
    ("plaat K552GB zie ik nu", "K552GB"),
    ("bromfiets F-914-BS, knalpot stuk", "F914BS"),
    ("mijn deelauto 5-TGV-61 is niet terug", "5TGV61"),
    ("34 nb x7 op de bumper", "34NBX7"),
    ("G KT 08 S staat erop", "GKT08S"),
    # other countries
    ("Engelse plaat R4 TKM", "R4TKM"),
    ("auto met Duits kenteken QX-R 4410", "QXR4410"),
    ("Kennzeichen KLE-RT 55 vor dem Kindergarten", "KLERT55"),
    ("Belgische wagen, 2-ABC-417", "2ABC417"),
    ("Bulgaars busje PB 4417 KX", "PB4417KX"),
    ("stoją przy busie EL 5RT72", "EL5RT72"),
    ("Franse plaat (FG 482 TR)", "FG482TR"),
    ("duitse plaat: WGM 1K 90, rode vito", "WGM1K90"),
    ("duitse auto b-ab 1234", "BAB1234"),
    ("poolse plaat po8kl12", "PO8KL12"),
    ("kenteken b ab 1234, duits", "BAB1234"),
    # sign by sign, or joined by other signs
    ("kenteken 1 2 A B C 3", "12ABC3"),
    ("kenteken h j 4 8 2 l", "HJ482L"),
    ("12/ABC/3 staat er weer", "12ABC3"),
    ("kenteken 12_ABC_3", "12ABC3"),
    ("rk f17s dacht ik", "RKF17S"),
    # part of a plate
    ("Pools busje, WA 1234, rest was afgeplakt", None),
    ("kenteken GK-881-B half gezien", None),
    ("twee op een scooter G-881-KB, de rest te voet", "G881KB"),
    # no plate
    ("met code BUURT20 krijg je korting", None),
    ("kortingscode: STRAAT10", None),
    ("kapper Mo&Co nu 25 procent goedkoper", None),
    ("begint met 4-TX", None),
    ("kenteken eindigt op 417", None),
    ("postcode 1234 AB", None),
    ("wij wonen op 1012 XZ", None),
    ("tussen 14.10 en 15.35 uur", None),
    ("Sluit kaarten af 18.00 uur", None),
    ("06-12345678", None),
    ("box 51 t/m 55 open", None),
    ("STRAAT 18 ZIJN NIET THUIS", None),
    ("over 2-3 dagen", None),
    ("actie van 79 euro incl plaatsing", None),
    ("nr 12 en de buren", None),
    ("A12 richting Utrecht", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "plate"), ROWS)
def test_plate_is_read_as_it_stands(text: str, plate: str | None) -> None:
    assert find_plate(text) == plate


def test_there_are_fourteen_side_codes() -> None:
    assert len(SIDE_CODES) == len(set(SIDE_CODES)) == 14


@pytest.mark.parametrize("shape", SIDE_CODES)
@pytest.mark.parametrize("join", ["-", "", "."])
def test_every_side_code_in_every_dress(shape: str, join: str) -> None:
    letters, digits = iter("GHJKLN"), iter("234567")
    raw = "".join(next(letters) if c == "L" else next(digits) if c == "D" else c for c in shape)
    typed = raw.replace("-", join)
    plain = raw.replace("-", "")
    assert find_plate(f"kenteken {typed} zag ik") == plain
    assert find_plate(f"kenteken {typed.lower()} zag ik") == plain


def test_two_plates_are_both_found_and_both_masked() -> None:
    text = "eerst 12-ABC-3, toen GK-881-B"
    assert find_plates(text) == ("12ABC3", "GK881B")
    masked = mask_plates(text)
    assert "ABC" not in masked and "881" not in masked and masked.startswith("eerst ")


def test_a_foreign_plate_is_masked_for_neighbours() -> None:
    masked = mask_plates("nu ook een grijze, GEL KR 71, en poolse plaat dlu 6r32")
    assert "KR" not in masked and "6r32" not in masked and masked.startswith("nu ook een grijze")


def test_what_the_model_weighs_is_narrower_than_what_is_shown() -> None:
    text = "nu ook een grijze, GEL KR 71"
    assert find_plates(text) == () and find_plate(text) == "GELKR71"
