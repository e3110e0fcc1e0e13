"""A letter and a language become a Document."""
