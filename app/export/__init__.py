"""A Document becomes a Word file or plain text, and is put in its place on disk."""
