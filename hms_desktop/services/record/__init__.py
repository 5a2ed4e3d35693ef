"""A patient on one screen: the glance, the facts behind it, the timeline."""
