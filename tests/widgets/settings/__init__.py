"""Preferences, and everything about the workspace itself."""
