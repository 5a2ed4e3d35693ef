"""The screens: each gets a ViewContext, asks services off the UI thread, and holds ids and frozen records only."""
