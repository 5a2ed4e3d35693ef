"""The register: its verbs, the rows behind them, ids after merges, clinic numbers."""
