"""Backups of a workspace: made, thinned, brought back, and what can still be read of a damaged file."""
