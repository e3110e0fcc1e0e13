"""The mandates of a letter: searching them, their cards, and what is entered about them."""
