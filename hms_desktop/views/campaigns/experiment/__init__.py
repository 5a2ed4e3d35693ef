"""What a campaign tries: set up in words, and its result in one sentence."""
