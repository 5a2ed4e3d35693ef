"""Screens: the frame, one folder per tab, and the kit they share."""
