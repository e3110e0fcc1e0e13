"""Searching clauses, questions and letters: the words to index and to ask for, what matches, in which order. No SQL."""
