"""Changes to a letter: functions from letter to letter, and what differs between two."""
