"""The editor of campaigns: steps as cards, in plain sentences."""
