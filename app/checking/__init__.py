"""What would embarrass on the face of a letter. One module a family of checks, each with a function find()."""
