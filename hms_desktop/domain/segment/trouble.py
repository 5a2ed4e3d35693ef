"""What is wrong with a rule, named by its place in the tree."""

from __future__ import annotations

from hms_desktop.domain.errors import ClinicError


class RuleError(ClinicError):
    """A rule that can't be read or followed; `place` says where in the tree, as `all[1].value`."""
