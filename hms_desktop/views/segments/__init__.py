"""The Segments tab: `tab` puts together the list, one segment with its members, and the editor of a rule."""
