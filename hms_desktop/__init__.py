"""HMS Desktop: a desk for the people who run a clinic's patient engagement."""

__version__ = "0.1.0"
