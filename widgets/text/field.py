"""A field of text as drafters write it: the Markdown subset, shown as it will look."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from widgets.frame.desk import Desk


class TextField(QWidget):
    """A field for one text in one language.

    Give what `edited` tells to the session: `session.change(letter, typing=field.typing)`. What the letter says after
    any change is given to `show_text`; a text the field shows already moves nothing.

    Attributes:
        at: the place of the text, as findings name it: "text.en.facts".
        typing: while `edited` is told: `at` if somebody is typing; "" for a paste, a mark, an insert: a step of its own.

    Signals:
        edited: the text in Markdown after each change by the user.
    """

    edited = Signal(str)

    def __init__(
        self,
        desk: Desk,
        *,
        language: str,
        at: str,
        name: str = "",
        empty: str = "",
        fields: bool = False,
        compact: bool = False,
    ) -> None:
        """Make an empty field.

        Args:
            language: code of the text's language; it decides direction and numbering.
            name: what a screen reader calls the field.
            empty: a hint shown while there is no text.
            fields: whether `{state.of}` is a field (library text).
            compact: one of several in a list: as high as its text, its tools shown only while the keyboard is in it.
        """
        super().__init__()
        self.desk = desk
        self.language = language
        self.at = at
        self.typing = ""
        self._edit = QPlainTextEdit()
        self._edit.setAccessibleName(name)
        self._edit.setPlaceholderText(empty)
        self._edit.textChanged.connect(self._typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._edit)
        self.setFocusProxy(self._edit)

    def text(self) -> str:
        """Return the text in Markdown as last shown or edited."""
        return self._edit.toPlainText()

    def show_text(self, markdown: str) -> None:
        """Show a text; the caret goes to what changed, and stays if nothing did."""
        if markdown != self.text():
            self._edit.blockSignals(True)
            self._edit.setPlainText(markdown)
            self._edit.blockSignals(False)

    def set_language(self, code: str) -> None:
        """Take the text as one in another language; `show_text` follows."""
        self.language = code

    def set_locked(self, locked: bool) -> None:
        """Let nothing be typed, or again something; the text can always be selected and copied."""
        self._edit.setReadOnly(locked)

    def go_to(self, needle: str) -> bool:
        """Put the keyboard into the field, at the first place where these words stand; tell whether they do."""
        self._edit.setFocus()
        return not needle or self._edit.find(needle)

    def flush(self) -> None:
        """Tell at once what was typed and not yet told."""

    def _typed(self) -> None:
        self.typing = self.at
        self.edited.emit(self.text())
        self.typing = ""
