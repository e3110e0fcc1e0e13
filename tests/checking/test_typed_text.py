"""Findings in ordinary sentences of six languages: what is there is found, and what only looks like it is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from app.model.letter import Choice, Clause, Letter, Previous, Recipient, Signatory
from tests.checking.test_check import found, typed
from tests.letters.catalogue import choices

__all__ = ["found"]  # a fixture

Found = Callable[..., list[tuple[str, str, str]]]

STATE, DATE, HOLE, ANNEX = "other_state", "date_without_year", "placeholder", "annex_absent"


@pytest.mark.parametrize(
    ("language", "facts", "finding"),
    [
        ("en", "They met in Ireland on a visit.", STATE),
        ("en", "Mr. A. fled to Jordan.", STATE),
        ("es", "Viajó a La Paz.", STATE),
        ("es", "Un tribunal kirguís decidió.", STATE),
        ("es", "Una protesta contra Uzbekistán.", STATE),
        ("es", "Protestas contra Uzbekistán.", STATE),
        ("fr", "Manifestations contre l’Ouzbékistan.", STATE),
        ("ru", "Акции против Узбекистана.", STATE),
        ("ar", "وعاد لليمن.", STATE),
        ("ar", "وقال الأوزبك ذلك.", STATE),
        ("zh", "中国家庭在那里。", STATE),
        ("zh", "2024年8月29日日本政府。", STATE),
        ("en", "On May 3 he was arrested.", DATE),
        ("en", "On 3rd May it began.", DATE),
        ("fr", "Dans la journée du 3 mai, il a été arrêté.", DATE),
        ("fr", "D’avril à juin, l’école est restée fermée.", DATE),
        ("es", "El día 3 de mayo fue detenido.", DATE),
        ("ru", "В тот же день, 3 мая, он ушел.", DATE),
        ("ar", "في يوم 3 أيار/مايو اعتُقل.", DATE),
        ("ar", "في 3 أيار اعتُقل.", DATE),
        ("ar", "في 8 مارس خرجت.", DATE),
        ("zh", "5月3日被捕，6月5日获释。", DATE),
        ("en", "Mr. A (XX years old).", HOLE),
        ("en", "On xx March 2024 it is tbc.", HOLE),
        ("fr", "Le [nom] a été arrêté.", HOLE),
        ("ru", "Г-н ХХ был задержан.", HOLE),
        ("zh", "XX先生被捕。", HOLE),
        ("fr", "Voir l’annexe jointe.", ANNEX),
        ("zh", "请见附件。", ANNEX),
        ("en", "See www.ohchr.org.", "schemeless_link"),
    ],
)
def test_what_is_there_is_found(language: str, facts: str, finding: str, base: Letter, found: Found) -> None:
    assert finding in [one for one, _, at in found(typed(base, facts, language), language) if at.startswith("text")]


@pytest.mark.parametrize(
    ("language", "facts"),
    [
        ("en", "Mr. Jordan Smith, Ms. Georgia Brown and Dr. Chad Williams came; Ireland v. the United Kingdom."),
        ("en", "It was translated into English, French, Spanish and Russian; they met in Kyiv Street."),
        ("fr", "Il a payé 500 dollars américains ou 300 francs suisses ; Irlande c. Royaume-Uni ; rue de Paris."),
        ("es", "La paz social. Se tradujo al francés y al ruso. Ciudadanos contra el ruido; la Sra. Dominica López."),
        ("ru", "Он заплатил 500 долларов США. Перевод на английский. Г-н Иордан Петров, Ташкентская улица."),
        ("ar", "تعرض لفساد مالي، والتقى السيد الأردني، وتُرجم إلى الفرنسية."),
        ("zh", "发展中国家和冲突中国家工作人员。2024年8月29日本函发出。西班牙裔人士。爱尔兰诉联合王国。"),
        ("en", "A march is held on 8 March each year. On 1 May (Labour Day) they rest. Act of 3 May, 2010."),
        ("fr", "Le 8 mars, Journée internationale des femmes. La loi du 29 juillet 1881. Chaque année, le 8 mars."),
        ("es", "El 8 de marzo, Día Internacional de la Mujer. Cada 8 de marzo. En la plaza 9 de julio."),
        ("ru", "8 марта, в Международный женский день. Ежегодно 8 марта. На улице 8 Марта."),
        ("ar", "مارس حقه في التعبير. في 8 آذار/مارس، اليوم الدولي للمرأة. في 8 مارس من كل عام."),
        ("zh", "3月8日国际妇女节。每年3月8日。一个3月龄的婴儿。"),
        (
            "en",
            "Article XX of the American Declaration; resolution 2106 A (XX); article XXI; see annex I to the Covenant.",
        ),
        ("es", "En los siglos XIX y XX. Véase el anexo II del informe."),
        ("fr", "Voir l’annexe au rapport ; voir annexe II de la résolution."),
        ("ru", "В ХХ веке; резолюция 2106 A (XX); см. приложение I к докладу."),
        ("ar", "انظر المرفق الأول من التقرير."),
        ("zh", "公约附件所列物质，见附件二。"),
        ("en", "He said “see the annex attached”."),
        ("es", "Véase el asunto García contra España."),
        ("ru", "Дело «Иванов против России»; см. Климова и др. против Украины."),
    ],
)
def test_what_only_looks_like_a_fault_is_not_found(language: str, facts: str, base: Letter, found: Found) -> None:
    assert found(typed(base, facts, language), language) == []


@pytest.mark.parametrize(
    ("language", "facts"),
    [("es", "Quisiéramos señalarlo."), ("ru", "Выражаем обеспокоенность."), ("ar", "ونود أن نشير إلى ذلك.")],
)
def test_verbs_speak_for_several_too(language: str, facts: str, base: Letter, found: Found) -> None:
    letter = replace(typed(base, facts, language), mandates=choices("sogi"))
    assert ("we_of_one", "warning", f"text.{language}.facts") in found(letter, language)


def test_what_prints_beside_the_text_is_looked_at_too(base: Letter, found: Found) -> None:
    letter = replace(
        typed(base, "Words."),
        recipient=Recipient(name="XX", lines=("Minister for Foreign Affairs", "Tashkent")),
        classification="TBC",
        copies=("Permanent Mission of Uzbekistan",),
        previous=(Previous("AL KAZ XX/2023"),),
        mandates=(Choice("sogi", signatory=Signatory("XX", "f")), Choice("women")),
    )
    findings = found(letter)
    for at in ("recipient", "classification", "previous[1].reference", "mandate.sogi.signatory"):
        assert (HOLE, "error", at) in findings
    assert (STATE, "warning", "recipient") in findings and (STATE, "warning", "cc[1]") in findings


def test_a_signatory_may_be_called_as_a_state_is(base: Letter, found: Found) -> None:
    signatories = (Choice("sogi", signatory=Signatory("Chad France", "m")), Choice("women"))
    findings = found(replace(typed(base, "Words."), mandates=signatories))
    assert STATE not in [finding for finding, *_ in findings]


def test_another_actor_may_sit_anywhere_and_is_no_excellency(base: Letter, found: Found) -> None:
    company = Recipient(kind="company", lines=("1 March Street", "London"), salutation={"en": "Excellency,"})
    letter = replace(
        typed(base, "Words."), addressee="OTH", reference="AL OTH 1/2024", states_concerned=("KAZ",), recipient=company
    )
    assert found(letter) == [("excellency_to_other", "warning", "recipient.salutation")]


def test_fields_of_treaties_are_seen_in_lists_and_notes(base: Letter, found: Found) -> None:
    text = "The law:\n\n- the Covenant{party.ICESCR}.\n\nMore.[^1]\n\n[^1]: The Convention{party.CEDAW}."
    letter = replace(
        typed(base, "Words."),
        addressee="USA",
        reference="AL USA 1/2020",
        date=base.date and base.date.replace(year=2020),
        annex=(Clause(clause="x", texts={"en": text}),),
        mandates=choices("sogi"),
    )
    assert len([one for one in found(letter) if one[0] == "not_a_party"]) == 2
