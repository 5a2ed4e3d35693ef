"""How like two patient records are, in points with reasons; the weights are `resources/matching.toml`."""
