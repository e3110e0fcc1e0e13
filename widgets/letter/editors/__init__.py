"""Editors of the parts of a letter, one module a part or kind of part."""
