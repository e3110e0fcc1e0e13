"""The cards of a letter's mandates, in their order; a card that is dragged is dropped between others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from widgets.letter.mandates.card import MIME, Card


class Cards(QWidget):
    """Signals: moved: the key of a card, and the place it was dropped at, counted without it."""

    moved = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._order: list[Card] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 2, 8, 8)
        self._column.addStretch(1)
        self._mark = QFrame(self)
        self._mark.setFrameShape(QFrame.Shape.HLine)
        self._mark.setLineWidth(3)
        self._mark.hide()

    @property
    def order(self) -> list[Card]:
        return list(self._order)

    def show_order(self, cards: list[Card]) -> None:
        """Show these cards in this order, and the keyboard goes through them in it; one that is left out goes."""
        if cards == self._order:
            return
        for card in self._order:
            if card not in cards:
                self._column.removeWidget(card)
                card.hide()
                card.deleteLater()
        for place, card in enumerate(cards):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
                card.show()
        self._order = list(cards)
        last: QWidget | None = None
        for card in cards:
            for widget in (card, *_stops(card)):
                if last is not None:
                    QWidget.setTabOrder(last, widget)
                last = widget

    def place_at(self, y: int) -> int:
        """Return before which card a height lies."""
        return sum(card.geometry().center().y() < y for card in self._order)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) and event.source() in self._order:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        place = self.place_at(int(event.position().y()))
        self._show_mark(place)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        self._mark.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark.hide()
        key = bytes(event.mimeData().data(MIME).data()).decode()
        place = self.place_at(int(event.position().y()))
        keys = [card.key for card in self._order]
        if key not in keys:
            return
        present = keys.index(key)
        event.acceptProposedAction()
        self.moved.emit(key, place - 1 if present < place else place)

    def _show_mark(self, place: int) -> None:
        if not self._order:
            return
        above = place == len(self._order)
        card = self._order[-1] if above else self._order[place]
        area = card.geometry()
        y = area.bottom() + 1 if above else area.top() - self._column.spacing() // 2 - 2
        self._mark.setGeometry(area.left(), max(0, y), area.width(), 4)
        self._mark.show()
        self._mark.raise_()


def _stops(card: Card) -> list[QWidget]:
    stops = [
        card.status,
        card.remove,
        card.resolution.at_once,
        card.resolution.more,
        card.holder.at_once,
        card.holder.more,
    ]
    return [widget for widget in stops if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
