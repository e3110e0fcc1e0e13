"""Preferences, protection, backups, and opening the workspace."""
