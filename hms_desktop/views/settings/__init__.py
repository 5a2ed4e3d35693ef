"""Settings: one's own preferences, the clinic, its people, and the care of its data; a page beside the tabs."""
