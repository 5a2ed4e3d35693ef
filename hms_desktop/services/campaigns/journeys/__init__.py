"""How patients go through the steps of a campaign: in, on, another channel, a task for a person, out."""
