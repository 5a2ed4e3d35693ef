"""What the portal shows before a patient is opened."""
