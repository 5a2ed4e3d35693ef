"""Every service, made when it is first asked for, so that the window opens before they are imported."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from hms_desktop.services.desk import Desk

if TYPE_CHECKING:
    from hms_desktop.services.search import SearchService


class Services:
    """The verbs of the clinic for one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    @cached_property
    def search(self) -> SearchService:
        """Find patients from one box."""
        from hms_desktop.services.search import SearchService

        return SearchService(self.desk)
