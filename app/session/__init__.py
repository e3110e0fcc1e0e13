"""A letter being edited: its text, its undo, its saving; without a window."""
