"""What patients send: taken in, understood, shown, answered."""
