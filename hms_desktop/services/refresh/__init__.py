"""Keeps what each desk works out for itself (due entries, journey, members of segments) up with what was written."""
