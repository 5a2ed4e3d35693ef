"""The portal: find a patient, see everything about them on one screen, register, and settle duplicates."""
