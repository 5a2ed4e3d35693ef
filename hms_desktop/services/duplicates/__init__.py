"""Records that may be one person: hints, the review queue, the scan of the register."""
