"""Text of other programs read into nodes: HTML and plain text of the clipboard."""
