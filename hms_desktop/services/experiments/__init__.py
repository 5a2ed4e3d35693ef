"""Experiments of campaigns: set up, divided at the launch, judged."""
