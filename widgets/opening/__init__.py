"""From the start of the program to the window that works: unlocking, and what stands in the way."""
