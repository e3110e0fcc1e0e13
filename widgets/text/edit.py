"""The widget a text is typed into: keys, input methods, footnote marks and fields as units, the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDropEvent,
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from app.text.lines import Line, normal
from app.text.nodes import Paragraph, Table, Text
from widgets.text import clipboard, structure
from widgets.text.blocks import KEEP, atom_at, fragments, is_cell, kind_of, path_of
from widgets.text.body import Body
from widgets.text.formats import ATOM, CHECK, LABEL, LINK, PATH, PLAIN, Looks, style_of_format
from widgets.text.margin import paint_margin
from widgets.text.markers import markers


class Host(Protocol):
    """What an Edit belongs to."""

    levels: tuple[tuple[str, str], ...]
    fields: bool

    def typed(self) -> None:
        """Take in what was typed."""

    def flush(self) -> None:
        """Tell at once what was typed."""

    def step(self) -> AbstractContextManager[None]:
        """Change anything in both documents as one step of undo."""

    def carry(self, text: Text) -> Text:
        """Give a text that is copied the notes of its marks."""

    def adopt(self, text: Text, at: Edit) -> Text:
        """Take over the notes of a text that comes in; return it with the labels they have here."""

    def note_chosen(self, label: str) -> None:
        """Go to the note of a mark, or from a note back to its mark."""


class Edit(QTextEdit):
    """One of the two documents of a field: its text, or its notes.

    Attributes:
        quiet: above 0 while the program itself changes the document.
        composing: an input method is putting a word together.
        layers: marks that are no part of the text, see overlay.py.
    """

    moved = Signal()

    def __init__(self, host: Host, looks: Looks, *, notes: bool = False) -> None:
        super().__init__()
        self.host = host
        self.notes = notes
        self.quiet = 0
        self.composing = False
        self.layers: dict[int, list[QTextEdit.ExtraSelection]] = {}
        self.body = Body(self.document(), looks)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self._place = 0
        self._told: tuple[tuple[object, ...], str] = ((), "")
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)
        self.selectionChanged.connect(self._selected)

    # Changes

    @contextmanager
    def quietly(self) -> Iterator[QTextCursor]:
        """Change the document without telling; the cursor given is a copy of the caret."""
        self.quiet += 1
        cursor = self.textCursor()
        cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()
            self.quiet -= 1

    @contextmanager
    def typing(self) -> Iterator[QTextCursor]:
        """Change the document as typing does."""
        with self.quietly() as cursor:
            yield cursor
        self.setTextCursor(cursor)
        self.host.typed()

    def _changed(self) -> None:
        if not self.quiet:
            self.host.typed()

    def remove_selection(self) -> None:
        """Take out what is selected; the notes of a pane keep their beginnings."""
        if not self.textCursor().hasSelection():
            return
        with self.quietly() as cursor:
            structure.remove(self.body, cursor, apart=self.notes)
        self.setTextCursor(cursor)
        self._dress_caret()

    # Keys and input methods

    def event(self, event: QEvent) -> bool:
        """Leave undo to the letter's history."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.modifiers() & ~_SHIFT or not event.text():
                self.host.flush()  # a command that comes of it finds the letter as it was typed
            if any(event.matches(key) for key in _NOT_OURS):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(key) for key in _NOT_OURS):
            event.ignore()
        elif self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut_out()
        elif not structure.key(self, event):
            if event.text() and event.text().isprintable() and not self._is_command(event):
                self._take_out()
                self._dress_caret()
            super().keyPressEvent(event)
            if event.text() == "}" and self.host.fields:
                structure.close_field(self)

    def _take_out(self) -> None:
        """Take out what is selected, and tell of it before what is typed in its place: undo brings it back."""
        if self.textCursor().hasSelection():
            self.remove_selection()
            self.host.typed()
            self.host.flush()

    def _is_command(self, event: QKeyEvent) -> bool:
        return event.modifiers() == Qt.KeyboardModifier.ControlModifier or bool(
            event.modifiers() & Qt.KeyboardModifier.MetaModifier
        )

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self.isReadOnly() and (event.commitString() or event.preeditString()):
            self._take_out()
            self._dress_caret()
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def finish_composing(self) -> None:
        """Take over the word an input method is putting together."""
        if self.composing:
            QGuiApplication.inputMethod().commit()
            self.composing = False

    # The caret, and units

    def _moved(self) -> None:
        cursor = self.textCursor()
        place = cursor.position()
        if not self.quiet and not self.composing:
            start, end = self._unit(place)
            if start < place < end:
                forward = place > self._place
                cursor.setPosition(end if forward else start, KEEP if cursor.hasSelection() else _ANCHOR)
                self._place = cursor.position()
                self.setTextCursor(cursor)
                return
            if not cursor.hasSelection():
                self._dress_caret()
        self._place = place
        self.moved.emit()

    def _selected(self) -> None:
        """Begin a selection beside a unit, not inside it."""
        cursor = self.textCursor()
        if self.quiet or self.composing or not cursor.hasSelection():
            return
        start, end = self._unit(cursor.anchor())
        if start < cursor.anchor() < end:
            place = cursor.position()
            cursor.setPosition(start if place > cursor.anchor() else end)
            cursor.setPosition(place, KEEP)
            self.setTextCursor(cursor)

    def _unit(self, place: int) -> tuple[int, int]:
        block = self.document().findBlock(place)
        return atom_at(block, place) or (place, place)

    def _dress_caret(self) -> None:
        """Let what is typed here be no part of a mark or field, nor of a link or passage to check that ends here."""
        cursor = self.textCursor()
        form = cursor.charFormat()
        if not (form.hasProperty(ATOM) or form.hasProperty(LINK) or form.hasProperty(CHECK)):
            return
        style = style_of_format(form)
        after = PLAIN
        if not cursor.atBlockEnd() and not cursor.atBlockStart():
            ahead = QTextCursor(cursor)
            ahead.clearSelection()
            ahead.setPosition(cursor.selectionEnd() + 1)
            after = style_of_format(ahead.charFormat())
        style = style._replace(link=style.link if style.link == after.link else None, check=style.check and after.check)
        if form.hasProperty(LABEL):
            style = PLAIN
        self.setCurrentCharFormat(self.body.looks.char(style, self.kind_here(cursor)))

    def kind_here(self, cursor: QTextCursor) -> str:
        """Return how words at a cursor look: by its block's kind, or "head" in the header of a table."""
        block = cursor.block()
        if is_cell(block):
            table = cursor.currentTable()
            return "head" if table is not None and table.cellAt(cursor).row() == 0 else ""
        return kind_of(block)

    def place_of_mark(self, label: str) -> int | None:
        """Return the place behind the first mark of a note."""
        block = self.document().begin()
        while block.isValid():
            for _, end, form in fragments(block):
                if form.property(LABEL) == label:
                    return end
            block = block.next()
        return None

    def mend(self) -> None:
        """Give blocks that a deletion left behind a table, or that came into one, the look of what they are."""
        stray, self.body.stray = self.body.stray, []
        for number in stray:
            block = self.document().findBlockByNumber(number)
            with self.quietly():
                if self.body.table_at(block) is None:
                    self.body.set_block(block, (), "", anew=True)
                else:
                    QTextCursor(block).setBlockFormat(self.body.looks.cell())
        if stray:
            self.body.read()
            self.body.stray = []

    def told(self, say: Callable[..., str]) -> str:
        """Return what a screen reader is told of the line of the caret: what shows only beside it or by its looks."""
        block = self.textCursor().block()
        here = (block.blockNumber(), block.blockFormat().property(PATH), kind_of(block), is_cell(block))
        if here == self._told[0]:
            return self._told[1]
        index = self.body.row_at(block)
        signs = markers(self.body.rows, self.body.numbers, self.host.levels).get(index, ()) if path_of(block) else ()
        sign = next((one for one in reversed(signs) if one), "")
        if is_cell(block):
            kind = "cell"
        elif kind_of(block):
            kind = "heading"
        else:
            kind = "quote" if sign == "|" else "item" if sign else "text"
        self._told = (here, say("text-line", kind=kind, sign=sign))
        return self._told[1]

    # Clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.put(self.host.carry(clipboard.selected(self.body, self.textCursor())))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return clipboard.can_take(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insert_text(clipboard.take(source))

    def insert_text(self, text: Text) -> None:
        """Insert a text at the caret, as a step of its own."""
        if self.isReadOnly() or text == Text():
            return
        with self.host.step():
            self.remove_selection()
            text = self.host.adopt(text, self)
            with self.quietly() as cursor:
                place = structure.insert(self.body, cursor, text, self.kind_here(cursor))
            cursor.setPosition(place)
            self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def cut_out(self) -> None:
        """Copy what is selected, and take it out as a step of its own."""
        if self.textCursor().hasSelection():
            self.copy()
            with self.host.step():
                self.remove_selection()

    def dropEvent(self, event: QDropEvent) -> None:
        with self.host.step():
            super().dropEvent(event)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Load nothing: no image, no file."""
        return None

    # Looks

    def set_direction(self, direction: Qt.LayoutDirection) -> None:
        """Let the text run from left to right or from right to left."""
        lines = [line for _, line in normal(self.body.lines())]
        mirrored = direction != self.body.direction and any(isinstance(line.leaf, Table) for line in lines)
        self.body.direction = direction
        if mirrored:
            self._write(lines)
        option = self.document().defaultTextOption()
        option.setTextDirection(direction)
        self.document().setDefaultTextOption(option)
        self.setLayoutDirection(direction)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be typed; what is there can still be selected by mouse and keyboard."""
        self.setReadOnly(locked)
        if locked:
            flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(flags)

    def dress(self, font: QFont) -> None:
        """Take a font, and the colours that the looks have now."""
        cursor = self.textCursor()
        place, scroll = cursor.position(), self.verticalScrollBar().value()
        self.document().setDefaultFont(font)
        em = self.body.em
        self.document().setIndentWidth(em * 1.5)
        self.document().setDocumentMargin(em * 0.5)
        self._write([line for _, line in normal(self.body.lines())])
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scroll)

    def _write(self, lines: list[Line]) -> None:
        """Write all lines anew."""
        self.quiet += 1
        self.body.replace(0, len(self.body.rows), lines or [Line((), Paragraph(()))])
        self.body.read()
        self.quiet -= 1

    def grow_with_text(self) -> None:
        """Be as high as the text."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def _grow(self, _: object = None) -> None:
        height = int(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_margin(self, event.rect())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            label = self.mark_at(self.cursorForPosition(event.position().toPoint()))
            if ctrl and label:
                self.host.note_chosen(label)

    def mark_at(self, cursor: QTextCursor) -> str:
        """Return the label of the footnote mark beside a cursor; "" if there is none."""
        block = cursor.block()
        for place in (cursor.position(), cursor.position() - 1):
            unit = atom_at(block, place) if place >= block.position() else None
            if unit is not None:
                probe = QTextCursor(block)
                probe.setPosition(unit[0] + 1)
                label = probe.charFormat().property(LABEL)
                if isinstance(label, str):
                    return label
        return ""

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """Let Tab leave the field, unless it means something where the caret is."""
        if not self.isReadOnly() and structure.tab(self, back=not ahead):
            return True
        return super().focusNextPrevChild(ahead)


_ANCHOR = QTextCursor.MoveMode.MoveAnchor
_SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_NOT_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
