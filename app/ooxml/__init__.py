"""Word's own format: packages, parts, safe parsing. The only room that reads and writes raw XML."""
