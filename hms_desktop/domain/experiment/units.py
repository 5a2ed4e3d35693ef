"""The unit of an experiment: everybody who is connected by a phone or a household, for they read the same messages."""

from __future__ import annotations

from collections.abc import Hashable, Iterable


def units_of(links: Iterable[tuple[bytes, Hashable]]) -> dict[bytes, bytes]:
    """The unit of each patient who has a link: the oldest patient (the smallest id) that links lead to, over any number of steps.

    `links` are pairs of a patient and what is shared: a number or a household. Who joins later changes no unit, as ids
    ascend with time.
    """
    above: dict[bytes, bytes] = {}
    first: dict[Hashable, bytes] = {}

    def top(patient: bytes) -> bytes:
        while (higher := above[patient]) != patient:
            above[patient] = above[higher]
            patient = above[patient]
        return patient

    for patient, shared in links:
        above.setdefault(patient, patient)
        one, other = top(patient), top(first.setdefault(shared, patient))
        if one != other:
            above[max(one, other)] = min(one, other)
    return {patient: top(patient) for patient in above}
