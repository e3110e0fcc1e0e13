"""What letters use of the library, and what goes with their mandates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import func, select

from app.editing.library import Kind
from app.model.facts import ANY_MANDATE, QuestionSet
from app.model.letter import Letter
from app.records.records import Records
from app.workspace.rows import Listed, listed
from app.workspace.store import Store
from app.workspace.tables import letter as letters_table
from app.workspace.tables import letter_mandate, letter_use


class Library:
    """Clauses and questions, with their use in the letters of a workspace.

    The texts themselves are those of `records`: what ships, and the office's own over it (app/workspace/entries.py).
    """

    def __init__(self, store: Store, records: Records) -> None:
        self._store = store
        self._records = records

    def counts(self, kind: Kind) -> Counter[str]:
        """Return in how many letters each text stands."""
        query = select(letter_use.c.key, func.count()).where(letter_use.c.kind == kind).group_by(letter_use.c.key)
        with self._store.reading() as connection:
            return Counter({row[0]: row[1] for row in connection.execute(query)})

    def letters_with(self, kind: Kind, key: str) -> list[tuple[Listed, int | None]]:
        """Return the letters in which a text stands, newest first, each with the revision taken; None: today's."""
        query = select(letters_table, letter_use.c.revision.label("taken"))
        query = query.join(letter_use, letter_use.c.letter_id == letters_table.c.id)
        query = query.where(letter_use.c.kind == kind, letter_use.c.key == key)
        with self._store.reading() as connection:
            rows = connection.execute(query.order_by(letters_table.c.changed_at.desc())).all()
        return [(listed(row[:-1]), row.taken) for row in rows]

    def suggestions(self, kind: Kind, mandates: Sequence[str], *, without: Sequence[str] = ()) -> list[str]:
        """Return the keys of the texts that go with mandates, those most used with them first.

        A text goes with a mandate if it names it, or stands in letters of it; what serves every mandate comes after
        what names these.

        Args:
            without: keys of texts the letter has.
        """
        these, any_ = set(mandates), {*mandates, ANY_MANDATE}
        used, present = self._used_with(kind, sorted(mandates)), set(without)
        found = [
            (-used[key], -len(these.intersection(head.mandates)), key)
            for key, head in self._records.heads(kind).items()
            if head.status == "approved" and key not in present and (key in used or not any_.isdisjoint(head.mandates))
        ]
        return [key for _, _, key in sorted(found)]

    def sets(self, letter: Letter) -> list[QuestionSet]:
        """Return the sets of questions for a letter of its kind, to its addressee, with its mandates.

        Those that name the most of its mandates come first; what serves every mandate comes last.
        """
        keys = {choice.key for choice in letter.mandates}
        records = self._records
        found = [
            one
            for one in (records.question_set(key) for key in records.sets)
            if {*keys, ANY_MANDATE} & set(one.mandates)
            and (not one.types or letter.type in one.types)
            and (not one.actors or letter.actor in one.actors)
        ]
        return sorted(found, key=lambda one: (-len(keys & set(one.mandates)), one.key))

    def _used_with(self, kind: Kind, mandates: list[str]) -> Counter[str]:
        """Return in how many letters of any of these mandates each text stands."""
        if not mandates:
            return Counter()
        query = (
            select(letter_use.c.key, func.count(letter_use.c.letter_id.distinct()))
            .join(letter_mandate, letter_mandate.c.letter_id == letter_use.c.letter_id)
            .where(letter_use.c.kind == kind, letter_mandate.c.mandate.in_(mandates))
            .group_by(letter_use.c.key)
        )
        with self._store.reading() as connection:
            return Counter({row[0]: row[1] for row in connection.execute(query)})
