"""Chancery. Without arguments the window opens; `python main.py --help` tells which commands there are."""

import sys
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Open the window, or run a command without Qt."""
    match arguments:
        case []:
            home = None
        case ["--home", folder]:
            home = Path(folder)
        case _:
            from app.commands.cli import main as command

            return command(arguments)
    from widgets.start import open_window

    return open_window(home)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
