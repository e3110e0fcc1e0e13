"""One open letter: its parts, the editor of a part, the page."""
