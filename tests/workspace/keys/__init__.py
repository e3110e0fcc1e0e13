"""Tests of app/workspace/keys/keyfile."""
