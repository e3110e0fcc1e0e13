"""Icons drawn in the colour of the text, from resources/icons."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import PROGRAM

DOWN = "QToolButton:checked { background: palette(highlight); color: palette(highlighted-text); border-radius: 3px; }"
"""How a button that is down looks, in every theme."""

_FOLDER = PROGRAM / "resources/icons"


@lru_cache(maxsize=256)
def icon(name: str, colour: str, quiet: str, on: str, size: int, mirrored: bool = False) -> QIcon:
    """Return an icon.

    Args:
        colour: of an icon that can be used, `quiet` of one that cannot, `on` of one whose button is down.
        size: of its side, in pixels of the screen.
        mirrored: for a window that runs from right to left.
    """
    found = QIcon()
    found.addPixmap(_drawn(name, colour, size, mirrored), QIcon.Mode.Normal)
    found.addPixmap(_drawn(name, quiet, size, mirrored), QIcon.Mode.Disabled)
    found.addPixmap(_drawn(name, on, size, mirrored), QIcon.Mode.Normal, QIcon.State.On)
    return found


def _drawn(name: str, colour: str, size: int, mirrored: bool) -> QPixmap:
    source = (_FOLDER / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
