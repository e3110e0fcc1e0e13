"""Tests of app/workspace/disk."""
