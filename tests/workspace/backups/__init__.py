"""Tests of app/workspace/backups."""
