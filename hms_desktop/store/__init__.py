"""The encrypted database: opening it, writing in units of work, capture, search, migration, backup."""
