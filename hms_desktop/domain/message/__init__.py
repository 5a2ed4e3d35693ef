"""One message: its states, its words, its length, and what is handed to a provider."""
