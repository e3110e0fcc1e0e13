"""The letter file: a letter as TOML, read with every fault told, written back without touching other lines."""
