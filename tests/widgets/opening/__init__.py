"""From the start of the program to the window that works."""
