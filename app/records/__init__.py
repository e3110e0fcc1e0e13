"""Reviewed data read into records: what ships in resources, and the office's own folder standing over it."""
