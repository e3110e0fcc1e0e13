"""The register of references."""
