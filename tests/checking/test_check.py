"""Findings: each fault is found where it is, and nothing is found where there is none."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from app.checking.check import check
from app.checking.words import Matcher
from app.commands.messages import finding_line
from app.context import Context
from app.model.letter import Choice, Clause, Letter, LetterText, Previous, Recipient, Signatory, Waiver
from app.session.naming import Naming
from tests.conftest import TODAY
from tests.letters.catalogue import choices


@pytest.fixture
def found(context: Context):
    """Findings of a letter as (finding, severity, place); every one has a message."""

    def findings(letter: Letter, *languages: str) -> list[tuple[str, str, str]]:
        all_found = check(letter, languages or ("en",), context.records, context.composer, TODAY)
        assert all(finding_line(one, Naming(context.records, "en")) for one in all_found)
        noise = ("wording_unconfirmed", "signatory_unconfirmed")
        return [(one.finding, one.severity, one.at) for one in all_found if one.finding not in noise]

    return findings


def typed(letter: Letter, facts: str, language: str = "en") -> Letter:
    return replace(
        letter, text={language: LetterText(subject="x.", facts=facts)}, languages=(language,), annex=(), questions=()
    )


def test_a_sound_letter_has_no_findings(sample: Letter, found) -> None:
    assert found(sample, *sample.languages) == []


@pytest.mark.parametrize(
    ("facts", "finding", "severity"),
    [
        ("See [the page](#).", "dead_link", "warning"),
        ("See [the page]().", "dead_link", "warning"),
        ("See [the page](www.un.org/x).", "schemeless_link", "warning"),
        ("See www.un.org/en/x there.", "schemeless_link", "warning"),
        ("See [the file](file:///c:/x.docx).", "dead_link", "warning"),
        ('He "said" that “they” came.', "quotes_mixed", "warning"),
        ("In June, several media reported it.", "date_without_year", "warning"),
        ("On 3 May he was arrested.", "date_without_year", "warning"),
        ("Text.[^1]", "note_without_text", "error"),
        ("Text.\n\n[^1]: unused", "note_without_mark", "warning"),
        ("Text.[^1]\n\n[^1]: a\n\n[^1]: b", "note_defined_twice", "warning"),
        ("A[^1] b[^2]\n\n[^1]: https://un.org/a\n\n[^2]: un.org/a", "note_doubled", "warning"),
        ("As in UA UZB 3/2023.", "other_reference", "warning"),
        ("The case of Mr. XX is pending.", "placeholder", "error"),
        ("The date is TBC.", "placeholder", "error"),
        ("The [?exact?] place.", "to_check", "error"),
        ("Happened {state.in}.", "unfilled_field", "error"),
        ("Please see the annex attached.", "annex_absent", "error"),
    ],
)
def test_faults_of_the_text(facts: str, finding: str, severity: str, base: Letter, found) -> None:
    assert (finding, severity, "text.en.facts") in found(typed(base, facts))


@pytest.mark.parametrize(
    "facts",
    [
        "In June 2024, from 3 May to 5 July 2024, it happened. In August, it ended.",
        "On International Women's Day (8 March), it happened. They may march.",
        "General Assembly resolution 2106 A (XX) of 1965.",
        "See [the page](https://www.un.org/) and <https://www.un.org/x>, reported by Orda.kz.",
        "He “said” that it's “so”.",
        "A[^1] b[^2]\n\n[^1]: Ibid.\n\n[^2]: Ibid.",
        "As in AL KAZ 3/2024.",
        "The annex of resolution 53/144 says so.",
    ],
)
def test_what_is_right_is_not_found(facts: str, base: Letter, found) -> None:
    assert found(typed(base, facts)) == []


@pytest.mark.parametrize(
    ("language", "facts"),
    [
        ("en", "He fled to Uzbekistan."),
        ("en", "An Uzbek court decided."),
        ("en", "He was taken to Tashkent."),
        ("fr", "Il a fui en Ouzbékistan."),
        ("fr", "Un tribunal ouzbek a statué."),
        ("es", "Huyó a Uzbekistán."),
        ("es", "Un tribunal uzbeko decidió."),
        ("ru", "Он бежал в Узбекистан."),
        ("ru", "Это решил узбекский суд."),
        ("ru", "Его увезли в Ташкент."),
        ("ar", "وفر إلى أوزبكستان."),
        ("ar", "وقررت ذلك محكمة أوزبكية."),
        ("ar", "ونُقل إلى طشقند."),
        ("zh", "他逃往乌兹别克斯坦。"),
        ("zh", "他被带到塔什干。"),
    ],
)
def test_another_state_is_found_by_name_adjective_and_capital(language: str, facts: str, base: Letter, found) -> None:
    findings = found(typed(base, f"{facts}\n\n{facts}", language), language)
    assert findings == [("other_state", "warning", f"text.{language}.facts")]


@pytest.mark.parametrize(
    ("language", "facts"),
    [
        ("en", "Kazakhstan, Kazakh law, Astana. The Rome Statute, the Paris Principles, the Vienna Declaration."),
        ("en", "In Toonen v. Australia the Committee said so. The polish of the text. A china cup."),
        ("fr", "Le Kazakhstan et le Statut de Rome ; les Principes de Paris."),
        ("es", "Kazajstán y el Estatuto de Roma; los Principios de París."),
        ("ru", "Казахстан, казахстанский закон, Римский статут."),
        ("ar", "كازاخستان، ونظام روما الأساسي، والأمور المالية، وللحكومة."),
        ("zh", "哈萨克斯坦、《罗马规约》、《巴黎原则》。"),
    ],
)
def test_expected_states_and_titles_that_sound_like_one_are_not_found(
    language: str, facts: str, base: Letter, found
) -> None:
    assert found(typed(base, facts, language), language) == []


def test_states_concerned_also_sent_and_earlier_letters_are_expected(base: Letter, found) -> None:
    letter = typed(base, "Uzbekistan and France and Iran.")
    expected = {"other_state"}
    assert {one for one, _, _ in found(letter)} == expected
    wider = replace(
        letter,
        states_concerned=("KAZ", "UZB"),
        also_sent=("FRA",),
        previous=(Previous("AL IRN 1/2023", unanswered=True),),
    )
    assert found(wider) == []


def test_the_longest_name_wins(context: Context) -> None:
    records = context.records
    matcher = Matcher.of(records, "en")
    found = {
        frozenset(states)
        for states, _ in matcher.find("Papua New Guinea, Equatorial Guinea, South Sudan, Niger, Nigeria")
    }
    assert found == {frozenset({key}) for key in ("PNG", "GNQ", "SSD", "NER", "NGA")}


def test_the_real_faults_of_an_old_letter_are_all_found(base: Letter, found) -> None:
    letter = replace(
        typed(base, 'In June, several outlets reported "it".'),
        annex=(
            Clause(texts={"en": "A “quote”.[^4] Another.[^5]\n\n[^4]: https://a.int/x?y=1\n\n[^5]: a.int/x?y=1"}),
            Clause(texts={"en": "A [statement](#) by the High Commissioner in Uzbekistan."}),
        ),
    )
    assert sorted(found(letter)) == [
        ("date_without_year", "warning", "text.en.facts"),
        ("dead_link", "warning", "annex[2]"),
        ("note_doubled", "warning", "annex[1]"),
        ("other_state", "warning", "annex[2]"),
        ("quotes_mixed", "warning", "annex[1]"),
        ("schemeless_link", "warning", "annex[1]"),
    ]


def test_facts_that_are_not_certain_are_errors(base: Letter, found) -> None:
    letter = replace(base, date=dt.date(2026, 11, 23), reference="AL KAZ 1/2026")
    due = found(replace(letter, mandates=choices("executions", "violence_against_women")))
    assert ("resolution_due", "error", "mandate.executions.resolution") in due
    assert ("resolution_due", "error", "mandate.violence_against_women.resolution") in due
    overruled = found(replace(letter, mandates=(Choice("executions", resolution="62/99"),)))
    assert ("resolution_unconfirmed", "error", "mandate.executions.resolution") in overruled
    assert ("no_signatory", "error", "mandate.poverty.signatory") in found(replace(letter, mandates=choices("poverty")))
    assert ("mandate_ended", "error", "mandate.slavery") in found(replace(letter, mandates=choices("slavery")))
    assert ("no_mandate", "error", "mandates") in found(replace(letter, mandates=(Choice("sogi", status="invited"),)))
    early = replace(base, date=dt.date(2012, 1, 1), reference="AL KAZ 1/2012", mandates=choices("food"))
    assert ("resolution_unknown", "error", "mandate.food.resolution") in found(early)


def test_facts_that_were_overruled_are_warnings(base: Letter, found) -> None:
    letter = replace(base, date=dt.date(2026, 1, 23), reference="AL KAZ 1/2026")
    old = found(replace(letter, mandates=(Choice("women", resolution="50/18"), Choice("sogi"))))
    assert ("resolution_superseded", "warning", "mandate.women.resolution") in old
    other = found(replace(base, mandates=(Choice("sogi", signatory=Signatory("Irene Khan", "f")), Choice("women"))))
    assert ("signatory_differs", "warning", "mandate.sogi.signatory") in other
    near = found(replace(base, date=dt.date(2026, 8, 1), reference="AL KAZ 1/2026", mandates=choices("executions")))
    assert ("resolution_near_renewal", "warning", "mandate.executions.resolution") in near


def test_a_name_without_its_script_is_told(base: Letter, found) -> None:
    letter = replace(base, mandates=(Choice("sogi", signatory=Signatory("Irene Khan", "f")),), languages=("ru",))
    assert ("name_without_script", "warning", "mandate.sogi.signatory") in found(letter, "ru")


@pytest.mark.parametrize(
    ("reference", "wrong"),
    [
        ("AL KAZ 3/2024", False),
        ("AL UZB 3/2024", True),
        ("UA KAZ 3/2024", True),
        ("AL KAZ 3/2023", True),
        ("AL KAZ 03/2024", True),
        ("AL KAZ XX/2024", True),
    ],
)
def test_the_reference_fits_the_letter(reference: str, wrong: bool, base: Letter, found) -> None:
    assert (("reference_wrong", "error", "reference") in found(replace(base, reference=reference))) is wrong


@pytest.mark.parametrize(
    ("language", "facts"),
    [
        ("en", "We are concerned."),
        ("fr", "Nous sommes préoccupés."),
        ("es", "Nuestra preocupación."),
        ("es", "Deseamos recordarlo."),
        ("es", "Agradeceríamos una respuesta."),
        ("ru", "Мы обеспокоены."),
        ("ar", "نحن قلقون."),
        ("zh", "我们表示关切。"),
    ],
)
def test_we_in_the_letter_of_one(language: str, facts: str, base: Letter, found) -> None:
    letter = typed(base, facts, language)
    assert ("we_of_one", "warning", f"text.{language}.facts") in found(
        replace(letter, mandates=choices("sogi")), language
    )
    assert found(letter, language) == []


@pytest.mark.parametrize(
    ("language", "facts"),
    [
        ("en", "your Excellency's Government"),
        ("fr", "votre Excellence"),
        ("ru", "Ваше Превосходительство"),
        ("zh", "贵国政府"),
    ],
)
def test_excellency_in_a_letter_to_a_company(language: str, facts: str, base: Letter, found) -> None:
    letter = typed(base, facts, language)
    company = replace(
        letter,
        addressee="OTH",
        reference="AL OTH 1/2024",
        states_concerned=("KAZ",),
        recipient=Recipient(kind="company"),
    )
    assert ("excellency_to_other", "warning", f"text.{language}.facts") in found(company, language)
    assert found(letter, language) == []


def test_gaps_are_errors_of_their_language(base: Letter, found) -> None:
    letter = replace(
        base, date=None, reference=None, text={"en": base.text["en"]}, languages=("en", "fr"), mandates=choices("sogi")
    )
    gaps = [one for one in found(letter, "en", "fr") if one[1] == "error"]
    assert ("no_reference", "error", "reference") in gaps and ("no_date", "error", "date") in gaps
    assert ("not_translated", "error", "text.fr.facts") in gaps
    assert not [one for one in found(letter, "en") if one[0] == "not_translated"]
    extra = replace(base, languages=("en",))
    assert ("language_not_listed", "warning", "text.fr") in found(extra)


def test_a_treaty_the_state_is_not_a_party_to_is_told_and_an_unknown_one_blocks(base: Letter, found) -> None:
    clause = Clause(clause="x", texts={"en": "The Convention{party.ICESCR} says so."})
    letter = replace(
        base,
        addressee="USA",
        reference="AL USA 1/2020",
        date=dt.date(2020, 3, 1),
        annex=(clause,),
        mandates=choices("sogi"),
    )
    assert ("not_a_party", "warning", "annex[1]") in found(letter)
    later = replace(letter, date=dt.date(2024, 8, 29), reference="AL USA 1/2024")
    assert ("party_unknown", "error", "annex[1]") in found(later)


@pytest.mark.parametrize(
    ("facts", "finding"),
    [
        ("See general comment No. 37 (CCPR/C/GC/37), para. 6.", "document_later"),
        ("Text.[^1]\n\n[^1]: [Report](https://undocs.org/en/A/HRC/50/23) (A/HRC/50/23).", "document_later"),
        ("See A/HRC/63/1/Add.2.", "document_later"),
        ("See A/RES/76/300.", "document_later"),
        ("See general comment No. 34 (CCPR/C/GC/34) and A/HRC/20/27; A/RES/70/175; E/CN.4/2005/102/Add.1.", None),
        ("See CCPR/C/GC/99 and a/b testing.", None),  # of neither is anything known
    ],
)
def test_a_document_later_than_the_letter_is_told(facts: str, finding: str | None, base: Letter, found) -> None:
    letter = replace(typed(base, facts), date=dt.date(2019, 12, 1), reference="AL KAZ 1/2019", mandates=choices("sogi"))
    told = [one[0] for one in found(letter) if one[0] == "document_later"]
    assert told == ([finding] if finding else [])


def test_a_clause_of_the_library_is_read_for_later_documents(base: Letter, found) -> None:
    clause = (Clause(clause="peaceful_assembly"),)
    letter = replace(typed(base, "x."), annex=clause, date=dt.date(2019, 3, 1), reference="AL KAZ 1/2019")
    assert ("document_later", "warning", "annex[1]") in found(letter)
    now = replace(letter, date=dt.date(2024, 8, 29), reference="AL KAZ 1/2024")
    assert not [one for one in found(now) if one[0] == "document_later"]


@pytest.mark.parametrize(
    ("language", "facts", "told"),
    [
        ("en", "The International Covenant on Civil and Political Rights, ratified on 24 April 2006, says so.", True),
        ("en", "The ICCPR was ratified by Kazakhstan on 24\u00a0April 2006.", True),
        ("en", "The Covenant (ICCPR) was ratified on 24 January 2006.", False),
        ("en", "The ICCPR was ratified on 24 January 2006 and binds the State since 24 April 2006.", False),
        ("en", "The ICCPR entered into force for Kazakhstan on 24 April 2006.", False),
        ("en", "On 24 April 2006 he was arrested; the case is pending.", False),
        (
            "fr",
            "Le Pacte international relatif aux droits civils et politiques, ratifié le 24 avril 2006, le dit.",
            True,
        ),
        ("ru", "Стороной Международного пакта о гражданских и политических правах с 24 апреля 2006 года.", True),
        ("zh", "哈萨克斯坦于2006年4月24日批准《公民及政治权利国际公约》。", True),
        ("zh", "《公民及政治权利国际公约》于2006年4月24日对哈萨克斯坦生效。", False),
    ],
)
def test_the_day_of_entry_into_force_is_not_that_of_ratification(
    language: str, facts: str, told: bool, base: Letter, found
) -> None:
    findings = found(replace(typed(base, facts, language), mandates=choices("sogi")), language)
    assert (("day_of_force", "warning", f"text.{language}.facts") in findings) == told


def test_a_warning_may_be_set_aside_and_an_error_may_not(base: Letter, found) -> None:
    letter = typed(base, "See [the page](#). It is TBC.")
    waived = (Waiver("dead_link", "text.en.facts", "known"), Waiver("placeholder", "text.en.facts", "known"))
    assert found(replace(letter, waived=waived)) == [("placeholder", "error", "text.en.facts")]


def test_a_warning_may_be_set_aside_in_one_language(base: Letter, context: Context) -> None:
    annex = (Clause(texts={"en": "See [a page](#).", "fr": "Voir [une page](#)."}),)
    letter = replace(base, annex=annex, waived=(Waiver("dead_link", "annex[1]", "known", "fr"),))
    findings = check(letter, ("en", "fr"), context.records, context.composer, TODAY)
    assert [one.language for one in findings if one.finding == "dead_link"] == ["en"]
    letter = replace(letter, waived=(Waiver("dead_link", "annex[1]", "known"),))
    findings = check(letter, ("en", "fr"), context.records, context.composer, TODAY)
    assert not [one for one in findings if one.finding == "dead_link"]


def test_wording_nobody_confirmed_is_listed_once_a_language(base: Letter, context: Context) -> None:
    findings = check(base, base.languages, context.records, context.composer, TODAY)
    languages = [one.language for one in findings if one.finding == "wording_unconfirmed"]
    assert sorted(set(languages)) == sorted(languages) and "ru" in languages
