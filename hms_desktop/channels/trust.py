"""Which certificates are trusted: those that this computer trusts, so that a clinic's own proxy or mail server works."""

from __future__ import annotations

import ssl


def system_trust() -> ssl.SSLContext:
    """A client's context that checks certificate and name against the store of the system."""
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
