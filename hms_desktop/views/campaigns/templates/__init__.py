"""The page of templates: the library of messages, written in two languages side by side and proved on real patients."""
