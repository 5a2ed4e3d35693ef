"""The people around a patient: households, relations, shared phones."""
