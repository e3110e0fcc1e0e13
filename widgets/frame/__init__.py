"""The frame of the window: what every part of it stands in."""
