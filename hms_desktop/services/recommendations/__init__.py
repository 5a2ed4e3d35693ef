"""What to do next: for one patient, and for the day across patients."""
