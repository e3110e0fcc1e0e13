"""Chancery. Without arguments the window opens; `python main.py --help` tells which commands there are."""

import gc
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
    gc.disable()  # the start makes hardly any garbage; looking for it takes a seventh of the time of all imports
    try:
        from widgets.start import open_window
    except ImportError as error:  # a library of the system that Qt needs
        from app.messages import Messages

        print(Messages().say("no-qt", reason=str(error)), file=sys.stderr)
        return 2
    return open_window(home)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
