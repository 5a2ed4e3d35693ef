"""Scores that explain themselves: each has its parts, its reasons and the day it was read."""
