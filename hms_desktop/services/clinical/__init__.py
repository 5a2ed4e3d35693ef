"""Clinical facts of a patient: conditions, allergies, pregnancies, observations."""
