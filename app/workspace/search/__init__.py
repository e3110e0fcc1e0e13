"""The index of a workspace: derived from library and letters, one module an engine, made anew and never migrated."""
