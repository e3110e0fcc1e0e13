"""Every screen of the program, as it stands in each language, size and theme."""
