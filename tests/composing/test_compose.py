"""Composing: what a letter says in each situation, in English; the golden letters show the other languages."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from msgspec.structs import replace

from app.context import Context
from app.export.text import write_text
from app.model.document import Block, Document
from app.model.letter import Appendix, Choice, Clause, Letter, LetterText, Question, Recipient
from tests.conftest import TODAY
from tests.letters.catalogue import choices


@pytest.fixture
def compose(context: Context):
    def composed(letter: Letter, language: str = "en") -> Document:
        return context.composer.compose(letter, language, draft=False, today=TODAY)

    return composed


@pytest.fixture
def words(compose):
    def written(letter: Letter, language: str = "en") -> str:
        return write_text(compose(letter, language)).replace("\u00a0", " ")

    return written


def test_one_signatory_changes_the_whole_letter(base: Letter, words) -> None:
    text = words(replace(base, mandates=choices("sogi")))
    assert text.startswith("Mandate of the Independent Expert on protection against violence")
    assert "I have the honour to address you in my capacity as Independent Expert" in text
    assert "pursuant to Human Rights Council resolution 50/10." in text
    assert "information I have received" in text and "the assurances of my highest consideration" in text
    assert " we " not in text.split("Annex\n")[0] and " our " not in text.split("Annex\n")[0]


def test_a_working_group_alone_speaks_through_its_chair(base: Letter, words) -> None:
    text = words(replace(base, mandates=choices("women")))
    assert text.startswith("Mandate of the Working Group on discrimination against women and girls")
    assert "in my capacity as Chair-Rapporteur of the Working Group on discrimination against women and girls" in text


@pytest.mark.parametrize("status", ["invited", "declined", "withdrawn"])
def test_a_mandate_that_has_not_joined_prints_nowhere(status: str, base: Letter, words) -> None:
    both = replace(base, mandates=choices("sogi", "torture"))
    assert words(both).count("torture and other cruel") == 3
    text = words(replace(base, mandates=(Choice("sogi"), Choice("torture", status=status))))
    assert "torture" not in text and "52/7" not in text and text == words(replace(base, mandates=choices("sogi")))


def test_mandates_move_in_all_places_together(base: Letter, compose) -> None:
    letter = replace(base, mandates=choices("torture", "sogi", "water"))
    for section in compose(letter).sections:
        if section.name in ("heading", "opening", "signatures"):
            text = " ".join(span.text for block in section.blocks for span in block.items if hasattr(span, "text"))
            places = [text.index(word) for word in ("torture", "sexual orientation", "drinking water")]
            assert places == sorted(places), section.name
    assert "52/7, 50/10 and 51/19" in write_text(compose(letter))


def test_resolutions_of_several_bodies_and_of_none(base: Letter, words) -> None:
    text = words(replace(base, mandates=choices("opt", "sogi", "women")))
    assert (
        "pursuant to Commission on Human Rights resolution 1993/2 A and Human Rights Council resolutions 50/10 and "
        "50/18." in text
    )
    none = words(replace(base, mandates=(Choice("sogi", resolution="none"),)))
    assert "pursuant" not in none and "identity.\n" in none


def test_a_due_resolution_and_an_unknown_signatory_show_gaps(base: Letter, compose) -> None:
    letter = replace(base, date=dt.date(2026, 11, 23), mandates=choices("executions", "human_rights_defenders", "sogi"))
    document = compose(letter)
    text = write_text(document)
    assert "[resolution to be confirmed: Special Rapporteur on extrajudicial, summary or arbitrary executions]" in text
    assert "61/22 and 59/5" in text and "[name of the signatory]\nSpecial Rapporteur on the situation" in text
    assert {gap.finding for gap in document.missing} == {"no_resolution", "no_signatory"}


def test_what_is_missing_says_so_in_the_language_of_the_letter(base: Letter, compose) -> None:
    letter = replace(base, languages=("en", "fr", "zh"), text={"en": LetterText("a subject.", None, "x.")})
    english, french, chinese = (write_text(compose(letter, language)) for language in ("en", "fr", "zh"))
    assert "[to be written: facts]" in english and "concerns]" not in english
    assert french.count("[traduction manquante") == 3 and "subject" not in french
    assert len(re.findall(r"^\[|：\[", chinese, re.MULTILINE)) >= 3 and "facts" not in chinese
    findings = {gap.finding for gap in compose(letter, "fr").missing}
    assert findings == {"not_translated"}


def test_a_letter_without_number_or_date_shows_where_they_go(base: Letter, compose) -> None:
    document = compose(replace(base, date=None, reference=None))
    text = write_text(document).replace("\u00a0", " ")
    assert "Ref.: AL KAZ --/2026" in text and "\n[date]\n" in text and document.title == "AL KAZ --/2026"
    assert [gap.finding for gap in document.missing if gap.finding.startswith("no_")][:2] == ["no_reference", "no_date"]


def test_an_other_actor_is_addressed_as_such(base: Letter, words) -> None:
    letter = replace(
        base,
        addressee="OTH",
        states_concerned=("KAZ",),
        recipient=Recipient(kind="company", title="Dr.", name="Example", gender="f", lines=("1 Street",)),
    )
    text = words(letter)
    assert "Dr. Example\n1 Street" in text and "\nDear Dr. Example,\n" in text and "your company" in text
    assert "Excellency" not in text and "Please accept, Dr. Example, the assurances" in text
    assert "independent human rights experts" in text and "halt the alleged abuses" in text
    assert "Dear Sir or Madam," in words(replace(letter, recipient=Recipient(kind="bank")))
    assert "your bank" in words(replace(letter, recipient=Recipient(kind="bank")))
    own = replace(letter, recipient=Recipient(kind="company", salutation={"en": "Dear Chair,"}))
    assert "\nDear Chair,\n" in words(own)


def test_only_translations_are_marked_as_such(base: Letter, words) -> None:
    assert "translation" not in words(base).lower()
    assert words(replace(base, languages=("fr", "en"))).startswith("Courtesy translation. Only the original in French")


def test_options_switch_paragraphs(base: Letter, words) -> None:
    text = words(
        replace(
            base,
            options={"response_days": 21, "interim_measures": False, "press_release": True, "annex_opening": False},
        )
    )
    assert "within 21 days" in text and "interim measures" not in text and "press release" in text
    assert "draw the attention" not in text
    assert "48 hours" in words(replace(base, type="OL")) and "60 days" not in words(replace(base, type="OL"))
    assert "urgent attention" in words(replace(base, type="UA"))


def test_without_annex_nothing_points_to_one(base: Letter, words) -> None:
    text = words(replace(base, annex=()))
    assert "Annex" not in text
    appendix = Appendix({"en": "List of cases"}, {"en": "A case."})
    assert "Please also refer to Annex, “List of cases”" in words(replace(base, annex=(), appendices=(appendix,)))
    both = words(replace(base, appendices=(appendix,)))
    assert "Annex I\n" in both and "Please also refer to Annex II, “List of cases”" in both


def test_footnotes_are_numbered_through_letter_and_annex_and_repeat_where_their_mark_does(
    base: Letter, compose
) -> None:
    texts = {"en": replace(base.text["en"], facts="a[^x] b[^y] c[^x] d[^z]\n\n[^x]: one\n\n[^y]: two\n\n[^q]: lost")}
    document = compose(replace(base, text=texts, annex=(Clause(texts={"en": "e[^1]\n\n[^1]: annex"}),)))
    notes = ["".join(span.text for span in note.blocks[0].items) for note in document.notes]  # type: ignore[union-attr]
    assert (
        notes[:3] == ["one", "two", "one"] and notes[3].startswith("[to be written: footnote") and notes[4] == "annex"
    )
    assert [note.number for note in document.notes] == [1, 2, 3, 4, 5]


def test_a_bare_address_is_a_live_link(base: Letter, compose) -> None:
    texts = {"en": replace(base.text["en"], facts="See https://www.un.org/en/x, and (http://a.b/c).")}
    document = compose(replace(base, text=texts))
    (block,) = next(section for section in document.sections if section.name == "facts").blocks[1:]
    assert isinstance(block, Block)
    assert [span.link for span in block.items if getattr(span, "link", None)] == [
        "https://www.un.org/en/x",
        "http://a.b/c",
    ]


def test_questions_are_numbered_and_headings_stand_between(base: Letter, words) -> None:
    questions = (
        Question(heading={"en": "First part"}),
        Question(item="any_additional_information"),
        Question(heading={"en": "Second part"}),
        Question(texts={"en": "One?\n\nMore of it."}),
    )
    text = words(replace(base, questions=questions))
    assert "First part\n\n1. Please provide" in text and "Second part\n\n2. One?\n\n    More of it." in text


CLAUSE = "The State{party.ICCPR} must act {state.in}. {state} acts{party.ICCPR+ICESCR}, as {government} may{party.CAT}."


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (
            "KAZ",
            "The State, which Kazakhstan ratified on 24 January 2006, must act in Kazakhstan. Kazakhstan acts, which "
            "Kazakhstan ratified on 24 January 2006, as your Excellency's Government may, to which Kazakhstan acceded "
            "on 26 August 1998.",
        ),
        (
            "USA",
            "The State, which the United States of America ratified on 8 June 1992, must act in the United States of "
            "America. The United States of America acts [to be completed: party.ICCPR+ICESCR], as",
        ),
    ],
)
def test_fields_say_what_is_known_and_no_more(state: str, expected: str, base: Letter, words) -> None:
    letter = replace(base, addressee=state, annex=(Clause(clause="x", texts={"en": CLAUSE}),))
    assert expected in words(letter)


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru"])
def test_a_treaty_name_that_ends_in_a_clause_is_closed_where_words_follow(language: str, base: Letter, words) -> None:
    source = "{treaty.ICCPR-OP2} x. {treaty.ICCPR-OP2}. {treaty.ICCPR} x."
    text = words(replace(base, annex=(Clause(clause="x", texts={language: source}),)), language)
    assert re.search(r"\w[,،] x\. [^.]*\w\. [^.,،]*\w x\.", text)


@pytest.mark.parametrize("language", ["ar", "es", "fr", "ru", "zh"])
def test_two_treaties_are_not_spoken_of_as_one(language: str, base: Letter, words) -> None:
    def clause(field: str) -> str:
        annex = (Clause(clause="x", texts={language: f"A{field}B"}),)
        letter = replace(base, addressee="AFG", date=dt.date(1983, 2, 1), annex=annex)
        return re.search(r"A(.*)B", words(letter, language))[1]

    assert clause("{party.ICCPR}") != clause("{party.ICCPR+ICESCR}")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Professor Example"),
        ("fr", "Mme Example"),
        ("es", "Sra. Example"),
        ("ru", "Г-же Example"),
        ("ar", "السيدة Example"),
        ("zh", "Example女士"),
    ],
)
def test_a_translation_names_the_recipient_in_its_own_way(language: str, expected: str, base: Letter, words) -> None:
    recipient = Recipient(kind="company", title="Professor", name="Example", gender="f", lines=("Example Ltd",))
    letter = replace(base, addressee="OTH", recipient=recipient, languages=("en", "fr", "es", "ru", "ar", "zh"))
    assert f"\n{expected}\nExample Ltd\n" in words(letter, language)


def test_fields_are_filled_in_library_text_alone(base: Letter, words) -> None:
    typed = words(replace(base, annex=(Clause(texts={"en": "In {state.in}, {x} and {{y}}."}),)))
    assert "In {state.in}, {x} and {{y}}." in typed
    taken = words(replace(base, annex=(Clause(clause="x", texts={"en": "It is {state.in}, {nonsense} and {{y}}."}),)))
    assert "It is in Kazakhstan, [to be completed: nonsense] and {y}." in taken


def test_a_clause_has_a_variant_for_what_the_state_is_to_its_treaty(base: Letter, tmp_path) -> None:
    folder = tmp_path / "office/resources/clauses"
    folder.mkdir(parents=True)
    (folder / "probe.toml").write_text(
        'treaty = "ICESCR"\n[title]\nen = "Probe"\n[texts]\nen = "PARTY"\n'
        '[signatory]\nen = "SIGNED"\n[not_party]\nen = "NEITHER"\n'
    )
    own = Context(tmp_path)
    for state, date, expected in (
        ("KAZ", "2024-08-29", "PARTY"),
        ("USA", "2020-01-01", "SIGNED"),
        ("KAZ", "2001-01-01", "NEITHER"),
        ("USA", "2024-08-29", "PARTY"),  # not known: no variant is chosen
    ):
        letter = replace(base, addressee=state, date=dt.date.fromisoformat(date), annex=(Clause(clause="probe"),))
        text = write_text(own.composer.compose(letter, "en", draft=True, today=TODAY))
        assert f"\n{expected}\n" in text, (state, date)


def test_arabic_has_a_dual(base: Letter, words) -> None:
    one, two, three = (
        words(replace(base, mandates=choices(*keys)), "ar")
        for keys in (("sogi",), ("sogi", "women"), ("sogi", "women", "water"))
    )
    assert "ولاية الخبير" in one and "ولايتا الخبير" in two and "ولايات الخبير" in three
    assert "بقرار مجلس" in one and "بقراري مجلس" in two and "بقرارات مجلس" in three


def test_names_stand_in_the_script_of_the_letter(base: Letter, words) -> None:
    letter = replace(base, mandates=choices("sogi"))
    assert "Graeme Reid" in words(letter, "fr")
    for language in ("ru", "ar", "zh"):
        assert "Graeme Reid" not in words(letter, language)


def test_a_classification_known_or_typed(base: Letter, words) -> None:
    letter = replace(base, classification="Confidential")
    assert words(letter).startswith("Confidential\n") and "Confidential" not in words(letter, "fr")
    typed = replace(base, classification="For the Minister only")
    assert words(typed).startswith("For the Minister only") and "For the Minister" not in words(typed, "fr")


def test_the_pointer_names_the_title_of_a_further_annex_and_no_markdown(base: Letter, context: Context) -> None:
    appendix = Appendix({"en": "*List* of cases[^1]\n\n[^1]: A note."}, {"en": "Words."})
    letter = replace(base, annex=(), appendices=(appendix,))
    document = context.composer.compose(letter, "en", draft=False, today=TODAY)
    assert "“List of cases”" in write_text(document) and "*" not in write_text(document)
