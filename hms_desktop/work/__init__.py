"""How work leaves the UI thread: `job` (no Qt), `runner`, `events`, `timers`."""
