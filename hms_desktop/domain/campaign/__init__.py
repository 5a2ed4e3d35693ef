"""Campaigns of several steps: their parts, and how a patient moves through them."""
