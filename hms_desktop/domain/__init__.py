"""Words and laws of the clinic: no I/O, no Qt, no HTTP; clock values and ids come in as arguments."""
