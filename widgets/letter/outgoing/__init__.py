"""What leaves the program from an open letter: Word files, PDF, letter files."""
