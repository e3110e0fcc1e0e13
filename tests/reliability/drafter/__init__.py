"""A drafter who does anything at random in the real window, and remembers every word."""
