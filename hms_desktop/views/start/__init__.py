"""Before work: opening the clinic, signing in, the first run, the recovery sheet, the lock."""
