"""Registering a patient, and editing what is registered."""
