"""A provider on this computer that remembers what it took and misbehaves as told: for tests, the demo and benchmarks.

server is the HTTP side, providers speak each provider's language, memory keeps messages and what becomes of them,
faults is the plan of what goes wrong.
"""
