"""Calls to patients, what came of them, and the way back."""
