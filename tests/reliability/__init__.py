"""Trials of what must never happen: real processes killed, real files damaged. `--long` runs them in full."""
