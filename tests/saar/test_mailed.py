"""What a wijkagent's mail says: the code of a ready-made answer, own words, and machines that answer for them."""

import pytest

from saar.mailed import Code, code_of, is_automatic, own_words, subject_code
from saar.wijkagent import Answer

TOKEN = "k3f_9-QwErTy"


@pytest.mark.parametrize("answer", [Answer.SEEN, Answer.UNDER_WAY, Answer.CLOSED])
@pytest.mark.parametrize("around", ["{}", "Melding 12: gelezen {}", "RE: Melding 12 {} ", "FW: x\r\n {}"])
def test_a_ready_made_answer_is_found_wherever_it_stands(answer: Answer, around: str) -> None:
    assert code_of(around.format(subject_code(answer, TOKEN))) == Code(answer, TOKEN)


def test_a_code_that_a_mail_program_has_folded_is_still_one() -> None:
    assert code_of("Melding 12: gelezen\r\n [seen.k3f_9-\r\n QwErTy]") == Code(Answer.SEEN, TOKEN)


@pytest.mark.parametrize(
    "subject", ["", "gezien", "[seen.]", "[question.k3f_9-QwErTy]", "[seen.kort]", "seen.k3f_9-QwErTy"]
)
def test_what_is_no_code_answers_nothing(subject: str) -> None:
    assert code_of(subject) is None


@pytest.mark.parametrize(
    ("headers", "subject"),
    [
        ({"auto-submitted": "auto-replied"}, "Re: Melding 12"),
        ({"auto-submitted": "auto-generated; x=y"}, "Melding 12"),
        ({"precedence": "Bulk"}, "Melding 12"),
        ({"x-autoreply": "yes"}, "Melding 12"),
        ({"return-path": "<>"}, "Melding 12"),
        ({"content-type": "multipart/report; report-type=delivery-status"}, "Undelivered"),
        ({}, "Automatisch antwoord: Melding 12 [seen.k3f_9-QwErTy]"),
        ({}, "Automatic reply: Melding 12"),
        ({}, "Out of office: Melding 12"),
        ({}, "Afwezig tot 3 januari"),
    ],
)
def test_a_holiday_answer_is_not_seen(headers: dict[str, str], subject: str) -> None:
    assert is_automatic(headers, subject)


def test_a_person_is_no_machine() -> None:
    assert not is_automatic({"auto-submitted": "no", "return-path": "<sam@politie.invalid>"}, "Re: Melding 12")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Wij rijden extra.\r\n\r\nOp 24 nov 2026 om 20:31 schreef Saar <saar@straat.invalid>:\r\n> Melding", "Wij rijden extra."),
        ("Dank.\n-- \nSam de Wit, wijkagent", "Dank."),
        ("Gezien\n________________________________\nVan: Saar", "Gezien"),
        ("Going there now\n\nOn Tue, 24 Nov 2026 Saar wrote:\n> x", "Going there now"),
        ("-----Oorspronkelijk bericht-----\nVan: Saar", ""),
        ("Van: Saar <saar@straat.invalid>\nVerzonden: gisteren", ""),
        ("Van de week kom ik langs.", "Van de week kom ik langs."),
        ("", ""),
        ("x" * 900, "x" * 500),
    ],
)  # fmt: skip
def test_only_the_writers_own_words_count(body: str, words: str) -> None:
    assert own_words(body) == words
