"""Messages out and back: templates, campaigns, the ledger, sending, single messages."""
