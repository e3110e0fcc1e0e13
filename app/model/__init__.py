"""The records of the field: letters, mandates, States, treaties, findings. Frozen, without any logic of their own."""
