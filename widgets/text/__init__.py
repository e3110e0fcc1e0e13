"""Fields for text with marks, lists, tables and footnotes."""
