"""What starts campaigns by themselves: their time, their repeats, and what happens to patients."""
