"""What may stand in a file of what was sent: nothing that names a person, a number or a word of the message."""

from __future__ import annotations

SHOWN = 2


def masked(address: str) -> str:
    """The last two characters behind stars: enough to tell two lines apart, too little to call anybody."""
    return "*" * max(0, len(address) - SHOWN) + address[-SHOWN:] if len(address) > SHOWN else "*" * len(address)
