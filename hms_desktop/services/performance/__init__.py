"""What came of campaigns, and what they cost."""
