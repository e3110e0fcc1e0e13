"""Chancery without its window: records, text, languages, composing, Word files, checks, commands."""
