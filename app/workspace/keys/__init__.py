"""What opens a protected workspace: its key file, the recovery key to print, the keyring of the system."""
