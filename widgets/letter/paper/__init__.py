"""The page beside the editor: sheets of white paper on a grey ground."""
