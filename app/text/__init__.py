"""Text as nodes: the Markdown subset read and written, one canonical form, plain text, fields."""
