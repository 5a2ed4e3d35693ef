"""Health camps: planning them, who came, and what came of it."""
