"""What keeps a launch from doing harm: taking it back, the brake, going on again, and what nobody knows the end of."""
