"""What is due, for one patient and for everybody, and the doses that are given."""
