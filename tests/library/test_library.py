"""The library that ships: complete, the same in six languages, impersonal, and fit for every kind of addressee."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping

import pytest
from msgspec.structs import replace

from app.checking.check import check
from app.checking.documents import symbols
from app.checking.words import Matcher
from app.composing.fields import field_exists
from app.context import Context
from app.model.facts import ANY_MANDATE, LibraryText
from app.model.letter import Choice, Clause, Letter, Question, Recipient
from app.records.symbols import first_day
from app.text.plain import plain
from app.text.read import read
from tests.conftest import load

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
SHORTEST, LONGEST = 60, 225
"""Words of an English clause, its notes apart."""

PERSONAL = {
    "en": r"\b(?:we|our|ours|us|I (?:am|have|would|will|wish|note|refer|urge|ask)|my|me|your)\b|Excellency",
    "fr": r"(?i)\b(?:nous|notre|nos|votre|vos|mon|ma|mes)\b|Excellence",
    "es": r"(?i)\b(?:nosotros|nosotras|nuestr[oa]s?|mi|mis|vuestr[oa]s?|usted|ustedes)\b|Excelencia",
    "ru": r"(?i)\b(?:мы|нас|нам|нами|наш\w*|мой|моя|мои|вы|вас|вам|ваш\w*)\b|Превосходительств",
    "ar": r"\b(?:نحن|إننا|لدينا|حكومتكم|سعادتكم|معاليكم)\b",
    "zh": r"我们|我国|贵国|贵公司|阁下|我谨",
}
"""Words by which a text would speak for somebody, or to somebody."""

MARKS = '"“”«»„'
SYMBOL = re.compile(r"\b(?:A|E|S|CCPR|CERD|CEDAW|CAT|CRC|CMW|CRPD|CED|ST)/[A-Z0-9][A-Za-z0-9./-]*[A-Za-z0-9]")
TAG = re.compile(r"(?P<treaty>[A-Z][A-Z0-9-]+) (?P<article>\d+(?:\(\d+\))?)|[A-Za-z][\w ,’'-]*\w")
CASE = re.compile(r"[^.;,()\]]{1,60}\s(?:v\.|c\.|против|ضد)[^.;,()\]]{1,60}|[^，。；（）]{1,20}诉[^，。；（）]{1,20}")
"""The title of a case cited."""


ADDRESS = re.compile(r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")


def numbers(text: str) -> Counter[str]:
    """Figures of a text, those in addresses apart."""
    return Counter(re.findall(r"\d+", ADDRESS.sub("]", text)))


def versions(entry: LibraryText) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The texts of an entry and of its variants."""
    yield "texts", entry.texts
    if entry.signatory:
        yield "signatory", entry.signatory
    if entry.not_party:
        yield "not_party", entry.not_party


@pytest.fixture(scope="module")
def entries(context: Context) -> list[tuple[str, LibraryText]]:
    records = context.records
    clauses = [(f"clause {key}", records.clause(key)) for key in records.clauses]
    return clauses + [(f"question {key}", records.question(key)) for key in records.questions]


def test_every_mandate_has_clauses_questions_and_a_set(context: Context) -> None:
    records = context.records
    served = {
        "clauses": {one for key in records.clauses for one in records.clause(key).mandates},
        "questions": {one for key in records.questions for one in records.question(key).mandates},
        "sets": {one for key in records.sets for one in records.question_set(key).mandates},
    }
    for what, mandates in served.items():
        thematic = {key for key in records.mandates if records.mandate(key).scope != "country"}
        assert not thematic - mandates, what
        assert ANY_MANDATE in mandates and not mandates - {*records.mandates, ANY_MANDATE}, what


def test_there_is_as_much_as_was_promised(context: Context) -> None:
    records = context.records
    assert len(records.clauses) >= 70 and len(records.questions) >= 120 and len(records.sets) >= 30


def test_every_entry_is_there_in_six_languages_with_the_same_bones(entries) -> None:
    faults: list[str] = []
    for name, entry in entries:
        for what, texts in (("title", entry.title), *versions(entry)):
            if tuple(sorted(texts)) != LANGUAGES or not all(text.strip() for text in texts.values()):
                faults.append(f"{name} {what}: languages {sorted(texts)}")
                continue
            for feature, of in (
                ("fields", lambda text: sorted(re.findall(r"(?<!\{)\{(\w+(?:\.[A-Z][\w+-]*)?)", text))),
                ("note marks", lambda text: re.findall(r"\[\^\w+\]", text)),
                ("paragraphs", lambda text: text.strip().count("\n\n")),
                ("numbers", numbers),
                ("symbols", lambda text: Counter(SYMBOL.findall(ADDRESS.sub("]", text)))),
            ):
                faults += [
                    f"{name} {what} {language}: {feature} {of(text)} != {of(texts['en'])}"
                    for language, text in texts.items()
                    if of(text) != of(texts["en"])
                ]
    assert not faults, "\n".join(faults)


def test_clauses_are_of_a_length_that_letters_bear_and_cite_their_sources(entries) -> None:
    faults = []
    for name, entry in entries:
        if not name.startswith("clause"):
            continue
        body = re.sub(r"(?m)^\[\^\w+\]:.*$|\[\^\w+\]", "", entry.texts["en"])
        length = len(body.split())
        if not SHORTEST <= length <= LONGEST:
            faults.append(f"{name}: {length} words")
        if "[^" not in entry.texts["en"] or not entry.source:
            faults.append(f"{name}: no source")
        if entry.treaty and not entry.not_party:
            faults.append(f"{name}: nothing for a State that is not a party")
    assert not faults, "\n".join(faults)


def test_tags_and_fields_are_well_formed(context: Context, entries) -> None:
    records = context.records
    faults = []
    for name, entry in entries:
        for tag in entry.tags:
            match = TAG.fullmatch(tag)
            if match is None or (match["treaty"] and match["treaty"] not in records.treaties):
                faults.append(f"{name}: tag {tag!r}")
        if not entry.tags or not entry.mandates:
            faults.append(f"{name}: no tags or mandates")
        if entry.treaty and entry.treaty not in records.treaties:
            faults.append(f"{name}: treaty {entry.treaty}")
    assert not faults, "\n".join(faults)


def test_no_text_speaks_for_somebody_or_names_a_state(context: Context, entries) -> None:
    records = context.records
    faults = []
    for language in LANGUAGES:
        matcher = Matcher.of(records, language)
        for name, entry in entries:
            for what, texts in versions(entry):
                text = plain(read(texts[language], fields=True))
                if found := re.search(PERSONAL[language], re.sub(r"\{[^}]*\}", "", text)):
                    faults.append(f"{name} {what} {language}: {found[0]}")
                for line in CASE.sub("", text).splitlines():
                    faults += [f"{name} {what} {language}: {mention}" for _, mention in matcher.find(line)]
    assert not faults, "\n".join(faults)


def test_sets_are_made_of_questions_that_there_are(context: Context) -> None:
    records = context.records
    for key in records.sets:
        one = records.question_set(key)
        assert tuple(sorted(one.title)) == LANGUAGES, key
        assert 4 <= len(one.questions) <= 8 and len(set(one.questions)) == len(one.questions), key
        assert one.questions[0] == "any_additional_information", key
        assert not set(one.questions) - set(records.questions), (key, set(one.questions) - set(records.questions))
        assert not set(one.types) - set(records.outlines), key


DAY = dt.date(2014, 6, 2)
"""A day for which the treaty data know every State's status by the day."""


def states_by_status(context: Context, treaty: str) -> dict[str, str]:
    """One State of each status to a treaty, on that day."""
    found: dict[str, str] = {}
    for state in context.records.states:
        found.setdefault(context.records.party(state, treaty, DAY).status, state)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", ["party", "signatory", "none", "company"])
def test_every_text_composes_for_every_addressee(context: Context, language: str, status: str) -> None:
    records, composer = context.records, context.composer
    base = replace(load("base", context), date=DAY, languages=(language,), mandates=(Choice("water"),), questions=())
    by_treaty: dict[str, list[str]] = {}
    for key in records.clauses:
        by_treaty.setdefault(records.clause(key).treaty or "ICCPR", []).append(key)
    questions = tuple(Question(item=key) for key in records.questions)
    faults = []
    for treaty, keys in by_treaty.items():
        state = states_by_status(context, treaty).get("party" if status == "company" else status)
        if state is None:
            continue  # all States are parties to it, or it has no signatories
        letter = replace(
            base,
            addressee=state,
            states_concerned=(),
            annex=tuple(Clause(clause=key) for key in keys),
            questions=questions,
        )
        if status == "company":
            recipient = Recipient(kind="company", lines=("Example Company",))
            letter = replace(letter, addressee="OTH", states_concerned=(state,), recipient=recipient)
        document = composer.compose(letter, language, draft=True, today=DAY)
        for missing in document.missing:
            if missing.at.startswith(("annex", "questions")) and missing.finding != "party_unknown":
                faults.append(f"{treaty} {state} {missing.at}: {missing.finding} {missing.arguments}")
    assert not faults, "\n".join(faults)


def test_fields_of_the_library_exist(context: Context, entries) -> None:
    from app.composing.setting import Setting
    from app.language.typography import Typography

    letter: Letter = load("base", context)
    language = context.records.language("en")
    sentences = context.composer.sentences(language)
    setting = Setting(letter, language, context.records, sentences, Typography(language), DAY)
    faults = [
        f"{name} {what}: {field}"
        for name, entry in entries
        for what, texts in versions(entry)
        for field in re.findall(r"(?<!\{)\{([^{}]+)\}", texts.get("en", ""))
        if not field_exists(field, setting)
    ]
    assert not faults, "\n".join(faults)


def test_words_in_quotation_marks_are_those_of_the_law_cited(entries) -> None:
    """Word for word in the language of the text; and a changed word is noticed."""
    from tests.library.quotations import quoted, stands_in

    faults = []
    for name, entry in entries:
        for what, texts in versions(entry):
            for language, text in texts.items():
                for words in quoted(text):
                    if not any(stands_in(words, quotation, language) for quotation in entry.quotations):
                        faults.append(f"{name} {what} {language}: {words}")
    assert not faults, "\n".join(faults)


def test_a_changed_word_of_a_quotation_is_noticed(entries) -> None:
    from tests.library.quotations import quoted, stands_in

    quoting = [entry for _, entry in entries if entry.quotations]
    assert quoting
    for entry in quoting:
        for language in LANGUAGES:
            words = quoted(entry.texts[language])
            assert words and all(stands_in(one, entry.quotations[0], language) for one in words)
            for one in words:
                middle = len(one) // 2
                assert not stands_in(f"{one[:middle]}x{one[middle:]}", entry.quotations[0], language)
                assert not stands_in(one[:middle] + one[middle + 1 :], entry.quotations[0], language)


def test_every_document_cited_is_dated_and_none_is_later_than_the_library(context: Context) -> None:
    """Source: the clauses were put together in November 2026."""
    entries = [entry for _, entry in context.records.library()]
    texts = [texts for entry in entries for texts in (entry.texts, entry.signatory, entry.not_party)]
    sources = [source for variant in texts for source in variant.values()]
    cited = {symbol for source in sources for symbol in symbols(read(source, fields=True))}
    missing = sorted(cited - context.records.documents.keys())
    assert not missing and len(cited) > 140, missing
    assert all(first_day(date) <= dt.date(2026, 11, 24) for date in context.records.documents.values())


@pytest.mark.parametrize("date", ["1997-01-01", "2019-01-01", "2026-11-24"])
def test_a_clause_is_told_of_its_documents_that_did_not_exist_yet(date: str, context: Context) -> None:
    """No document a clause cites is silently later than the letter it stands in."""
    day = dt.date.fromisoformat(date)
    letter = Letter(type="AL", addressee="KAZ", date=day, languages=("en",), mandates=(Choice("sogi"),))
    for key in context.records.clauses:
        one = replace(letter, annex=(Clause(clause=key),))
        found = check(one, ("en",), context.records, context.composer, day)
        told = {str(finding.arguments["symbol"]) for finding in found if finding.finding == "document_later"}
        texts = context.records.texts_for(context.records.clause(key), "KAZ", day)["en"]
        cited = symbols(read(texts, fields=True))
        assert told == {symbol for symbol in cited if first_day(context.records.documents[symbol]) > day}, key
