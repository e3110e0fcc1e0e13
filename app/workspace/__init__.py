"""Everything a user owns: letters with their history, the library, the register, backups; the only SQL."""
