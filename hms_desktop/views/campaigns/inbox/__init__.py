"""The inbox: what patients send, and what is done about it."""
