"""A campaign played through without writing anything."""
