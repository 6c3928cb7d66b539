"""spaCy components, one a file: what the model alone does not find."""
