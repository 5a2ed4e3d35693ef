"""People who entered or left a segment. Who moves because the rule itself was changed starts nothing."""

from __future__ import annotations

from hms_desktop.services.campaigns.starting.events.source import SEGMENTS, Source, because, hexed


def _moved(entered: bool) -> Source:
    return Source(
        f"""SELECT s.number, s.patient_id, {because(f"{hexed('s.segment_id')} || '/' || s.at")} AS because, s.at AS at
FROM segment_event s WHERE s.segment_id = :segment AND s.number > :since AND s.number <= :until
  AND s.entered = {int(entered)} AND s.why <> 'rule'""",
        SEGMENTS,
        derived=True,
    )


ENTERED, LEFT = _moved(True), _moved(False)
