"""Pictures of the real window for docs/screenshots: `python -m tests.pictures`; Pillow writes them.

The same way through the program as tests/widgets/screens goes, in four dresses; each picture has 64 colours.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPixmap

from app.paths import PROGRAM
from app.settings import Settings
from app.workspace.keys import keyfile
from tests.conftest import CHEAP
from tests.widgets.screens.tour import Tour
from widgets.frame.focus import FocusRing
from widgets.start import application_of

FOLDER = PROGRAM / "docs/screenshots"
MOST = 24
LARGEST = 5_000_000
"""Pictures at most, and bytes of all together."""

WANTED: dict[tuple[str, str, int], dict[str, str]] = {
    ("en", "light", 100): {
        "welcome": "welcome",
        "letters": "letters",
        "new letter": "new-letter",
        "facts of the sample": "facts",
        "mandates of the sample": "mandates-of-a-letter",
        "library in annex": "annex",
        "findings": "findings",
        "export": "export",
        "numbering, take": "numbering",
        "history, compared": "history",
        "library, a clause": "library",
        "register, a number": "register",
        "mandates, new-holder": "mandates",
        "palette": "palette",
    },
    ("en", "dark", 100): {"letters": "letters-dark", "facts of the sample": "facts-dark", "export": "export-dark"},
    ("en", "contrast", 100): {"letters": "letters-contrast", "mandates of the sample": "mandates-of-a-letter-contrast"},
    ("ar", "light", 100): {
        "letters": "letters-arabic",
        "library in annex": "annex-arabic",
        "library, a clause": "library-arabic",
    },
    ("fr", "light", 200): {"part addressee": "addressee-200-french"},
}


def main() -> None:
    keyfile.COST = CHEAP
    application = application_of([])
    FocusRing(application)
    FOLDER.mkdir(exist_ok=True)
    for (language, theme, size), names in WANTED.items():
        settings = Settings(name="Secretariat", language=language, theme=theme, scale=size)
        with tempfile.TemporaryDirectory() as folder:
            left = set(names)
            for name, window in Tour(application, Path(folder), settings, QSize(1280, 760)).stops():
                if name in left:
                    write(window.grab(), FOLDER / f"{names[name]}.png")
                    left.remove(name)
                if not left:
                    break
    sys.stdout.flush()
    os._exit(check())


def write(picture: QPixmap, path: Path) -> None:
    """Write a picture with few colours; what is on the screen has hardly more."""
    from PIL import Image

    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    stride, bits = image.bytesPerLine(), bytes(image.constBits())
    plain = Image.frombuffer("RGB", (image.width(), image.height()), bits, "raw", "RGB", stride, 1)
    plain.quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)


def check() -> int:
    files = list(FOLDER.glob("*.png"))
    total = sum(file.stat().st_size for file in files)
    print(f"{len(files)} pictures, {total} bytes")
    return int(len(files) > MOST or total > LARGEST)


if __name__ == "__main__":
    main()
