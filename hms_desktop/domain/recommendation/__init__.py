"""What to do next for a patient: rules as data, the values behind each reason, and what came of a call."""
