"""Records that may be one person: the review queue and merging."""
