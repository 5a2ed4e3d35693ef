"""Health goals and how they go."""
