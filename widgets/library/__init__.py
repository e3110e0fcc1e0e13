"""The library: clauses, questions and sets."""
