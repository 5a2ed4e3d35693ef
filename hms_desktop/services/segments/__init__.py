"""Segments: rules with a name, kept current, with a history of who entered and left."""
