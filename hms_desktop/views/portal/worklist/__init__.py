"""Who to call today: the list, the one who is called now, and what came of it."""
