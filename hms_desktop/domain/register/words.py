"""The register's word lists, from `resources/register.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from hms_desktop.domain.data import load_toml, text_list

_FILE = "register.toml"


@cache
def known(name: str) -> tuple[str, ...]:
    """Words of one list: sexes, statuses, phone_owners, household_roles, languages, channels. Raises ResourceError."""
    return text_list(_FILE, load_toml(_FILE, "source", "as_of", name), name)


def limit(name: str) -> int:
    """A number of the file: unusual_age, most_phones, longest_text, longest_note."""
    return int(load_toml(_FILE, name)[name])


@cache
def relations() -> Mapping[str, str]:
    """Each kind of relation and what it is called from the other side."""
    return dict(load_toml(_FILE, "relations")["relations"])
