"""Reading patient lists of other programs: fields, header guesses, cell values, whole rows, and who is meant."""
