"""The list of letters, and what is done to a letter as a whole."""
