"""The Camps tab: camps planned and held, who came, and what came of it."""
