"""Measurements against the bare libraries on the same work in the same run; `make bench` prints one line of JSON a number."""
