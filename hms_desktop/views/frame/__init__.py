"""The frame around the tabs: header with search, status bar, background tasks, palette, and how errors are told."""
