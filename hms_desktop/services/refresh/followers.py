"""Who follows what is written, in the order in which one needs the other."""

from __future__ import annotations

from collections.abc import Sequence

from hms_desktop.services.desk import Desk
from hms_desktop.services.refresh.follower import Follower


def make_followers(desk: Desk) -> Sequence[Follower]:
    """What is due, then the journey, then who is in which segment: segments may ask for both."""
    from hms_desktop.services.journey.following import JourneyFollower
    from hms_desktop.services.preventive.following import DueFollower
    from hms_desktop.services.segments.following import SegmentFollower

    return (DueFollower(desk), JourneyFollower(desk), SegmentFollower(desk))
