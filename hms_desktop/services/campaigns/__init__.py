"""Campaigns as they move: steps, rounds, what starts them, what stops them."""
