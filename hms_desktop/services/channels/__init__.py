"""How messages leave this desk: providers and their secrets. service is the face, stored keeps, trial diagnoses."""
