"""Whom to reach: the rule tree of a segment, its JSON form, the fields it may ask about, and its words."""
