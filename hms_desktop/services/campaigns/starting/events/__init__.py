"""What may start a campaign for somebody: one file for each family of events, each a SELECT of who, why and when."""
