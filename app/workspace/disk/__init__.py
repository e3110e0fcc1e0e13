"""The file of a workspace on the disk: where it may lie, whether it is whole, how another takes its place."""
