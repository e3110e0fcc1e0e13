"""Letters: kept, listed, opened, saved. What was saved is on disk when a function returns."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, func, insert, select, update

from app.editing.copies import CopyKind
from app.errors import AppError
from app.model.letter import Letter
from app.model.reference import parse_reference, wanted
from app.records.records import Records
from app.workspace import history
from app.workspace.audit import Event, events, note
from app.workspace.history import Action, Revision, Undo, pack, unpack
from app.workspace.rows import ALL, ORDERS, Filter, Listed, Order, Status, columns_of, conditions, listed
from app.workspace.store import Store
from app.workspace.tables import letter as letters_table
from app.workspace.tables import letter_mandate, letter_use, revision, version

LOCKED = ("sent", "answered")
"""A letter that was sent does not change."""


class Opened(msgspec.Struct, frozen=True):
    """A letter and what is known of it; `listed.revision` is the one it was read at."""

    letter: Letter
    listed: Listed


class LetterChangedError(AppError):
    """Somebody else has saved the letter meanwhile. Nothing was written; `theirs` is what is there now."""

    def __init__(self, theirs: Opened) -> None:
        super().__init__("letter-changed", by=theirs.listed.changed_by)
        self.theirs = theirs


class Letters:
    """The letters of a workspace."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store = store
        self._records = records

    # Reading

    def find(
        self, filter: Filter = ALL, *, order: Order = "changed", limit: int | None = None, offset: int = 0
    ) -> list[Listed]:
        """Return letters, the newest first; by response_due the most urgent first."""
        query = select(letters_table).where(*conditions(filter)).order_by(*ORDERS[order]).offset(offset)
        with self._store.reading() as connection:
            return [listed(row) for row in connection.execute(query.limit(limit))]

    def count(self, filter: Filter = ALL) -> int:
        """Return how many letters a filter leaves."""
        query = select(func.count()).select_from(letters_table).where(*conditions(filter))
        with self._store.reading() as connection:
            return connection.execute(query).scalar_one()

    def has(self, id: str) -> bool:
        """Tell whether there is a letter of this id."""
        with self._store.reading() as connection:
            return _is_taken(connection, id)

    def open(self, id: str) -> Opened:
        """Return a letter as it is now.

        Raises:
            AppError: there is none of this id.
        """
        with self._store.reading() as connection:
            return self._opened(connection, id)

    def revisions(self, id: str) -> list[Revision]:
        """Return the history of a letter, oldest first."""
        with self._store.reading() as connection:
            return history.revisions(connection, id)

    def revision(self, id: str, number: int) -> Letter:
        """Return a letter as one of its revisions holds it.

        Raises:
            AppError: there is no such revision.
        """
        with self._store.reading() as connection:
            return self._record(connection, id, number)

    def undo(self, id: str) -> Undo:
        """Return where undo and redo lead from here, also after a restart."""
        return history.undo_of(self.revisions(id))

    def events(self, id: str) -> list[Event]:
        """Return what was done to a letter as a whole: made, numbered, sent, taken back, answered, archived."""
        with self._store.reading() as connection:
            return events(connection, "letter", id)

    # Writing

    def create(self, letter: Letter, *, copy_of: str | None = None, copy_kind: CopyKind | None = None) -> Opened:
        """Keep a new letter. It gets an id of its own unless it has one that is free; its number is not kept.

        Raises:
            AppError: it cannot be written.
        """
        now = self._store.now()
        with self._store.writing() as connection:
            id = letter.id if letter.id and not _is_taken(connection, letter.id) else str(uuid.uuid4())
            letter = replace(letter, id=id, reference=None)
            values = columns_of(letter, self._records.outline(letter.type))
            connection.execute(
                insert(letters_table).values(
                    **values,
                    id=id,
                    revision=1,
                    indexed=0,
                    status="draft",
                    archived=False,
                    copy_of=copy_of,
                    copy_kind=copy_kind,
                    created_at=now,
                    changed_at=now,
                    changed_by=self._store.who,
                )
            )
            self._add_revision(connection, letter, 1, "created", copy_kind or "", None, str(uuid.uuid4()), now)
            self._link(connection, letter)
            note(connection, self._store, "letter", id, "created", after="draft")
            return self._opened(connection, id)

    def save(
        self,
        id: str,
        letter: Letter,
        onto: int,
        *,
        label: str = "",
        action: Action = "edit",
        burst: str | None = None,
        token: str | None = None,
    ) -> int:
        """Save a letter as a new revision, and return its number.

        Args:
            onto: the revision it was read at.
            label: what was changed, in a word or two.
            burst: what typing belongs together: the revision before goes up in this one if it is of the same burst.
            token: a mark of this very save; saved again with it, after an answer was lost, nothing happens twice.

        Raises:
            LetterChangedError: somebody else has saved it meanwhile.
            AppError: it was sent, its number would no longer fit, or it cannot be written; nothing was.
        """
        token = token or str(uuid.uuid4())
        with self._store.writing() as connection:
            present = self._lock(connection, id)
            if present.revision != onto:
                if self._token(connection, id, present.revision) == token:
                    return present.revision
                raise LetterChangedError(self._opened(connection, id))
            if present.status in LOCKED:
                raise AppError("letter-locked", reference=present.reference or "")
            letter = replace(letter, id=id)
            _check_reference(letter, present)
            return self._write(connection, letter, onto, label=label, action=action, burst=burst, token=token)

    def restore(self, id: str, number: int, onto: int) -> Opened:
        """Bring a revision back, as a new one; only the letter's number stays as it is.

        Raises:
            AppError: as for `save`.
        """
        letter = replace(self.revision(id, number), reference=self.open(id).listed.reference)
        self.save(id, letter, onto, label=str(number), action="restored")
        return self.open(id)

    def archive(self, id: str, archived: bool = True) -> None:
        """Take a letter out of the lists, or put it back."""
        with self._store.writing() as connection:
            present = self._lock(connection, id)
            if present.archived != archived:
                connection.execute(update(letters_table).where(letters_table.c.id == id).values(archived=archived))
                note(connection, self._store, "letter", id, "archived" if archived else "unarchived")

    def name_version(self, id: str, name: str, number: int | None = None) -> None:
        """Give a revision a name, the present one if no number is given; a name moves if it is given again.

        Raises:
            AppError: the name is empty or over 200 characters, or there is no such revision.
        """
        name = name.strip()
        if not name or len(name) > 200:
            raise AppError("version-name")
        with self._store.writing() as connection:
            present = self._lock(connection, id)
            number = number or present.revision
            self._record(connection, id, number)
            named = (version.c.letter_id == id) & (version.c.name == name)
            connection.execute(version.delete().where(named))
            connection.execute(
                version.insert().values(
                    letter_id=id, name=name, number=number, at=self._store.now(), by=self._store.who
                )
            )

    def thin(self, id: str) -> int:
        """Remove old revisions as time goes by, and return how many."""
        with self._store.writing() as connection:
            return history.thin(connection, id, self._store.now())

    def change_status(
        self,
        id: str,
        before: Status,
        after: Status,
        action: Action,
        *,
        reason: str | None = None,
        **columns: str | dt.date | None,
    ) -> Opened:
        """Take a letter from one status to another, with the columns that go with it. For Sending.

        A reference goes into the letter. Where the letter has come to `after` already, nothing happens.

        Raises:
            AppError: the letter has another status, or is not one that the reference fits.
        """
        with self._store.writing() as connection:
            present = self._lock(connection, id)
            if present.status == after != before:
                return self._opened(connection, id)
            if present.status != before:
                raise AppError("letter-status", status=present.status)
            letter = self._record(connection, id, present.revision)
            if "reference" in columns:
                letter = replace(letter, reference=fitting(letter, columns["reference"]))
            self._write(connection, letter, present.revision, label=after, action=action, burst=None, token=None)
            connection.execute(update(letters_table).where(letters_table.c.id == id).values(status=after, **columns))
            note(connection, self._store, "letter", id, action, before=before, after=after, reason=reason)
            return self._opened(connection, id)

    # Inside

    def _lock(self, connection: Connection, id: str) -> Listed:
        """Return a letter's row, held until the transaction ends."""
        row = connection.execute(select(letters_table).where(letters_table.c.id == id).with_for_update()).first()
        if row is None:
            raise AppError("no-such-letter")
        return listed(row)

    def _opened(self, connection: Connection, id: str) -> Opened:
        row = connection.execute(select(letters_table).where(letters_table.c.id == id)).first()
        if row is None:
            raise AppError("no-such-letter")
        found = listed(row)
        return Opened(self._record(connection, id, found.revision), found)

    def _record(self, connection: Connection, id: str, number: int) -> Letter:
        query = select(revision.c.record).where(revision.c.letter_id == id, revision.c.number == number)
        record = connection.execute(query).scalar()
        if record is None:
            raise AppError("no-such-revision", number=number)
        return unpack(record, self._store.place)

    def _token(self, connection: Connection, id: str, number: int) -> str | None:
        query = select(revision.c.token).where(revision.c.letter_id == id, revision.c.number == number)
        return connection.execute(query).scalar()

    def _write(
        self,
        connection: Connection,
        letter: Letter,
        onto: int,
        *,
        label: str,
        action: Action,
        burst: str | None,
        token: str | None,
    ) -> int:
        assert letter.id is not None
        now, number = self._store.now(), onto + 1
        begun = now
        if burst is not None:
            last = (revision.c.letter_id == letter.id) & (revision.c.number == onto)
            row = connection.execute(select(revision.c.burst, revision.c.begun_at).where(last)).one()
            named = (version.c.letter_id == letter.id) & (version.c.number == onto)
            held = connection.execute(select(func.count()).select_from(version).where(named)).scalar_one()
            if row.burst == burst and now - row.begun_at < history.MERGED and not held:
                begun = row.begun_at
                connection.execute(revision.delete().where(last))
        connection.execute(
            update(letters_table)
            .where(letters_table.c.id == letter.id)
            .values(
                **columns_of(letter, self._records.outline(letter.type)),
                revision=number,
                changed_at=now,
                changed_by=self._store.who,
            )
        )
        self._add_revision(connection, letter, number, action, label, burst, token or str(uuid.uuid4()), now, begun)
        self._link(connection, letter)
        return number

    def _add_revision(
        self,
        connection: Connection,
        letter: Letter,
        number: int,
        action: Action,
        label: str,
        burst: str | None,
        token: str,
        now: dt.datetime,
        begun: dt.datetime | None = None,
    ) -> None:
        connection.execute(
            insert(revision).values(
                letter_id=letter.id,
                number=number,
                at=now,
                begun_at=begun or now,
                by=self._store.who,
                action=action,
                label=label[:80],
                burst=burst,
                token=token,
                record=pack(letter),
            )
        )

    def _link(self, connection: Connection, letter: Letter) -> None:
        """Note the mandates of a letter and what it took from the library; only where they changed."""
        id = letter.id
        mandates = {choice.key for choice in letter.mandates}
        found = set(
            connection.execute(select(letter_mandate.c.mandate).where(letter_mandate.c.letter_id == id)).scalars()
        )
        if found != mandates:
            connection.execute(letter_mandate.delete().where(letter_mandate.c.letter_id == id))
            for key in sorted(mandates):
                connection.execute(insert(letter_mandate).values(letter_id=id, mandate=key))
        uses = {("clause", one.clause): one.revision for one in letter.annex if one.clause}
        uses |= {("question", one.item): one.revision for one in letter.questions if one.item}
        rows = connection.execute(select(letter_use).where(letter_use.c.letter_id == id))
        if {(row.kind, row.key): row.revision for row in rows} != uses:
            connection.execute(letter_use.delete().where(letter_use.c.letter_id == id))
            for (kind, key), number in uses.items():
                connection.execute(insert(letter_use).values(letter_id=id, kind=kind, key=key, revision=number))


def _is_taken(connection: Connection, id: str) -> bool:
    return connection.execute(select(letters_table.c.id).where(letters_table.c.id == id)).first() is not None


def _check_reference(letter: Letter, present: Listed) -> None:
    """See to it that a letter keeps its number, and stays one that the number fits.

    Raises:
        AppError: it would not.
    """
    if letter.reference != present.reference:
        raise AppError("reference-by-register")
    if present.reference is None:
        return
    year = present.date.year if present.date else None
    if (
        letter.type != present.type
        or letter.addressee != present.addressee
        or not letter.date
        or letter.date.year != year
    ):
        raise AppError("reference-would-not-fit", reference=present.reference)


def fitting(letter: Letter, typed: object) -> str | None:
    """Return a reference if it is one of this letter, by type, addressee and year; None for none.

    Raises:
        AppError: it is not.
    """
    if typed is None:
        return None
    reference = parse_reference(str(typed))
    if reference is None or not reference.fits(letter):
        raise AppError("reference-of-another", reference=str(typed), wanted=wanted(letter))
    return str(reference)
