"""Verbs of the clinic, one module for each noun; permissions are checked here."""
