"""One patient on one screen: header, history, and a panel for each side of the record."""
