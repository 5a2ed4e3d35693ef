"""Why somebody got a message of a campaign, or did not."""
