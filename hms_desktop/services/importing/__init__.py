"""Patients from files of other programs: reading, previewing, matching, applying in batches that can be resumed."""
