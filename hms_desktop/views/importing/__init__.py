"""Importing patients in the window: choose a file, map its columns, check, import, see what came of it."""
