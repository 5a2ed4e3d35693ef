"""Results: how far messages got, what they cost and what they brought."""
