"""Passages of a letter as texts of the library."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.context import Context
from app.model.letter import Letter
from app.session.librarytexts import read_text, save_text, translation
from app.session.passages import keep_passage, naming, passage_text
from tests.workspace.homes import opened


def test_a_passage_is_a_text_in_its_language_alone(base: Letter, context: Context, home: Path) -> None:
    text = passage_text(base, "Zebras {cross}.[^1]\n\n[^1]: A note.", "fr", fields=False)
    assert text.texts == {"fr": "Zebras {{cross}}.[^1]\n\n[^1]: A note."}
    assert text.mandates == tuple(choice.key for choice in base.joined)
    with opened(home, context) as workspace:
        keep_passage(workspace, "clause", replace(text, key="zebras", title={"fr": "Zèbres"}), "fr", source="Usage")
        kept = read_text(workspace, "clause", "zebras").newest
        assert kept is not None and kept.texts == text.texts
        assert [translation(kept, code) for code in ("fr", "en", "ar")] == ["original", "missing", "missing"]


def test_a_passage_under_a_known_key_is_one_language_of_that_text(base: Letter, context: Context, home: Path) -> None:
    first = passage_text(base, "Zebras cross.", "en", fields=True)
    first = replace(first, key="zebras", title={"en": "Zebras"}, texts={"en": "Zebras cross.", "fr": "Des zèbres."})
    with opened(home, context) as workspace:
        save_text(workspace, "question", replace(first, tags=("animals",)), source="Usage", onto=0)
        arabic = replace(first, texts={"ar": "حمر."}, title={"ar": "الحمر"}, tags=("stripes",))
        keep_passage(workspace, "question", arabic, "ar", source="Usage")
        english = replace(first, texts={"en": "They cross."}, tags=())
        entry = keep_passage(workspace, "question", english, "en", source="Usage")
        kept = read_text(workspace, "question", "zebras").newest
        assert entry.revision == 3 and kept is not None
        assert kept.texts == {"en": "They cross.", "fr": "Des zèbres.", "ar": "حمر."}
        assert kept.title == {"en": "Zebras", "ar": "الحمر"} and kept.tags == ("animals", "stripes")
        assert translation(kept, "fr") == translation(kept, "ar") == "outdated"


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "In Kazakhstan, Mr. Adam Smith and Ms X were held; see AL KAZ 3/2024.", 4),
        ("fr", "Au Kazakhstan, M. Adam Smith a été détenu.", 2),
        ("es", "En Kazajstán, la Sra. Ana López fue detenida.", 2),
        ("ru", "В Казахстане г-н Иванов был задержан.", 2),
        ("ar", "في كازاخستان، احتُجز السيد سالم.", 2),
        ("zh", "在哈萨克斯坦，张三先生被拘留。", 2),
        ("en", "The State shall protect everyone; see Smith v. France.", 0),
        ("fr", "Les États protègent chacun.", 0),
    ],
)
def test_what_belongs_to_this_letter_is_named(
    language: str, text: str, named: int, sample: Letter, context: Context
) -> None:
    assert len(naming(sample, {language: text}, context.records).get(language, ())) == named


def test_the_people_of_the_letter_are_known_by_name(sample: Letter, context: Context) -> None:
    holder = context.records.mandate(sample.mandates[0].key).holders[-1].name
    found = naming(sample, {"en": f"As {holder} said to the mandate."}, context.records)
    assert found == {"en": (holder,)}
