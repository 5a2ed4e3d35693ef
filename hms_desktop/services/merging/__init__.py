"""Two records made one and two again, step by step."""
