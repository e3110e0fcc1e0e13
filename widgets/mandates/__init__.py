"""The mandates: their records and history."""
