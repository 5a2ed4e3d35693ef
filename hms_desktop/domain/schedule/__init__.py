"""What is due, when and why: immunization, antenatal visits, follow-up of long illnesses."""
