"""The frame of the window: actions, palette, bars, theme, crash dialog."""
