"""The Preventive tab: lists of what is due, one person's schedule, doses recorded."""
