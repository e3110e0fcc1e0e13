"""The window: what a user sees and touches. Only Qt here: no grammar, SQL, XML or file format."""
