"""Chancery. `python main.py COMMAND …` runs a command; `python main.py --help` tells which there are."""

import sys

from app.commands.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
