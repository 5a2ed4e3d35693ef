"""Where patients stand with the clinic: stage, standing, score, and how they came there."""
