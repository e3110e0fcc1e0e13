"""The section Mandates: all of them, the record of the one that is chosen, and what the office enters in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import AppError
from app.model.letter import Choice
from app.model.mandate import Holder, Resolution, Title
from app.session.mandates import Fact, Listed, MandateRecord, list_mandates, read_record
from app.workspace.entries import EntryChangedError, Place
from app.workspace.rows import Filter
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk, Notice
from widgets.frame.room import Panes, Room
from widgets.letter.mandates.forms import ConfirmForm, HolderForm, ResolutionForm
from widgets.letter.mandates.inline import InlineForm
from widgets.mandates.forms import MandateForm, ReasonForm, TitleForm
from widgets.mandates.list import MandatesList
from widgets.mandates.record import RecordPane


class MandatesSection(QWidget):
    """A form that is open stays as it is, whatever else is looked at, until it is entered or cancelled."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self.desk = desk
        self._wanted = ""
        self._forms: dict[tuple[str, str], InlineForm] = {}
        self._shown: dict[str, InlineForm] = {}
        self.list = MandatesList(desk)
        self.pane = RecordPane(desk)
        self.list.chosen.connect(self.show_mandate)
        self.list.add_asked.connect(lambda: self.do("add"))
        self.pane.asked.connect(self.do)
        self.panes = Panes(desk, desk.say("mandates-panes"))
        self.panes.add(self.list, desk.say("mandates-pane-list"), 0)
        self.panes.add(Room(self.pane), desk.say("mandates-pane-record"), 1)
        self.panes.setSizes([340, 860])
        for signal in (self.list.list.itemClicked, self.list.list.itemActivated):
            signal.connect(lambda _: self.panes.show_pane(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        self.setFocusProxy(self.list)
        desk.facts_changed.connect(self.read)
        desk.mandate_asked.connect(self._asked_for)
        actions.add("mandates-search", self._search, self, "Ctrl+Shift+M", everywhere=True)
        actions.add("next-pane", partial(self.panes.step, 1), self, "F6")
        actions.add("previous-pane", partial(self.panes.step, -1), self, "Shift+F6")
        for name, keys in (("new-holder", "Ctrl+Shift+H"), ("new-resolution", "Ctrl+Shift+R"), ("new-title", None)):
            actions.add(f"mandates-{name}", partial(self.do, name), self, keys)
        actions.add("mandates-confirm", lambda: self.do("confirm"), self)
        actions.add("mandates-correct", lambda: self.do("correct"), self, "F2")
        actions.add("mandates-add", lambda: self.do("add"), self)
        self.read()

    def _search(self) -> None:
        self.panes.show_pane(0)
        self.list.field.setFocus()

    def _asked_for(self, key: str) -> None:
        self.panes.show_pane(1)
        self.show_mandate(key)

    # What is shown

    def read(self) -> None:
        """Read the list and the record anew."""
        workspace, records = self.desk.workspace, self.desk.context.records
        language, today = self.desk.settings.language, self.desk.today()
        self.desk.ask(lambda: list_mandates(records, workspace.entries, language, today), self._show_list)

    def _show_list(self, rows: list[Listed]) -> None:
        self.list.show_mandates(rows)
        keys = [row.key for row in rows]
        wanted = self._wanted if self._wanted in keys else next(iter(keys), "")
        if wanted:
            self.show_mandate(wanted)

    def show_mandate(self, key: str) -> None:
        """Show the record of a mandate."""
        self._wanted = key
        if self.list.current != key:
            self.list.choose(key, tell=False)
        workspace, records = self.desk.workspace, self.desk.context.records

        def show(record: MandateRecord) -> None:
            if record.mandate.key != self._wanted:
                return
            changed = self.pane.record is None or self.pane.record.mandate.key != key
            self.pane.show_record(record)
            if changed:
                self.pane.show_form(self._shown.get(key))

        self.desk.ask(lambda: read_record(records, workspace.entries, key), show)

    # What is done

    def do(self, what: str) -> None:
        """Do what is asked: open a form, or what the detail of a fact offers."""
        if self.desk.workspace.store.read_only is not None:
            return
        if what == "add":
            self._open("+", what, lambda: MandateForm(self.desk))
            return
        record, fact = self.pane.record, self.pane.fact
        if record is None:
            return
        key = record.mandate.key
        if what in ("keep", "take"):
            if fact is not None:
                self._keep(fact) if what == "keep" else self._take_back([fact], self.desk.say("mandates-taken"))
            return
        one = f"{what} {fact.place[1]}" if fact is not None and what in ("correct", "take-back") else what
        self._open(key, one, lambda: self._form(what, record, fact))

    def _form(self, what: str, record: MandateRecord, fact: Fact | None) -> InlineForm | None:
        desk, mandate = self.desk, record.mandate
        heading = desk.say("mandates-form", what=what)
        match what:
            case "new-holder":
                return HolderForm(desk, mandate, heading)
            case "new-resolution":
                return ResolutionForm(desk, mandate, heading)
            case "new-title":
                return TitleForm(desk, mandate, heading)
            case "confirm":
                answer = desk.context.records.standing(Choice(mandate.key), desk.today()).resolution
                return ConfirmForm(desk, mandate, heading, desk.today(), answer.value.number if answer.value else "")
            case "correct" if fact is not None:
                return self._correction(record, fact, heading)
            case "take-back" if fact is not None and fact.entry is not None:
                return self._reason(heading, [fact])
            case "take-back-all" if record.is_own:
                return self._reason(heading, [fact for fact in record.facts if fact.entry is not None])
        return None

    def _correction(self, record: MandateRecord, fact: Fact, heading: str) -> InlineForm | None:
        desk, mandate = self.desk, record.mandate
        if fact.list == "holder":
            return HolderForm(desk, mandate, heading, msgspec.convert(fact.record, Holder))
        if fact.list == "resolution":
            return ResolutionForm(desk, mandate, heading, msgspec.convert(fact.record, Resolution))
        if fact.list == "title":
            return TitleForm(desk, mandate, heading, msgspec.convert(fact.record, Title))
        return None

    def _reason(self, heading: str, facts: list[Fact]) -> InlineForm:
        form = ReasonForm(self.desk, heading, self.desk.say("mandates-do-take-back"))

        def take_back() -> None:
            self._take_back(facts, form.reason.text().strip())

        form.applied.connect(take_back)
        return form

    def _open(self, key: str, what: str, make: Callable[[], InlineForm | None]) -> None:
        """Show a form; one that was begun is gone on with."""
        form = self._forms.get((key, what))
        if form is None:
            made = make()
            if made is None:
                return
            form = self._forms[key, what] = made
            made.left.connect(lambda: self._close(key, what, made))
            made.applied.connect(lambda: self._applied(key, what, made))
        self._shown[key] = form
        self.panes.show_pane(1)
        self.pane.show_form(form)

    def _applied(self, key: str, what: str, form: InlineForm) -> None:
        if isinstance(form, MandateForm) and form.key is not None:
            self._wanted = form.key
            self.read()
        self._close(key, what, form)

    def _close(self, key: str, what: str, form: InlineForm) -> None:
        self._forms.pop((key, what), None)
        if self._shown.get(key) is form:
            del self._shown[key]
        if self.pane.form is form:
            self.pane.show_form(None)
            self.pane.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        form.deleteLater()

    def _keep(self, fact: Fact) -> None:
        """Let the office's own stand over what ships now."""
        entry, entries = fact.entry, self.desk.workspace.entries
        if entry is not None:
            self._write(lambda: entries.keep(fact.place, onto=entry.revision))

    def _take_back(self, facts: list[Fact], reason: str) -> None:
        """Let what ships stand again; a mandate of the office's own goes only if no letter has it."""
        workspace = self.desk.workspace
        onto: dict[Place, int] = {fact.place: fact.entry.revision for fact in facts if fact.entry is not None}
        gone = next((fact.place for fact in facts if not fact.place[1] and fact.shipped is None), None)

        def work() -> object:
            if gone is not None:
                key = gone[0].removeprefix("resources/mandates/").removesuffix(".toml")
                used = workspace.letters.count(Filter(mandate=key)) + workspace.letters.count(
                    Filter(mandate=key, archived=True)
                )
                if used:
                    raise AppError("mandate-in-use", count=used)
            return workspace.entries.take_back_many(onto, reason=reason)

        self._write(work)

    def _write(self, work: Callable[[], object]) -> None:
        workspace = self.desk.workspace

        def write() -> None:
            work()
            workspace.renew_facts()

        def failed(error: Exception) -> None:
            if isinstance(error, EntryChangedError):
                text = "\n".join(self.desk.messages.error(error))
                self.desk.noticed.emit(Notice("entry-changed", text, "warning"))
                self.desk.ask(workspace.renew_facts, lambda _: self.desk.facts_changed.emit())
            else:
                self.desk.tell_error(error)

        self.desk.ask(write, lambda _: self.desk.facts_changed.emit(), failed)
