"""Changes to a letter."""
