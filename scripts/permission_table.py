"""Write docs/permissions.md from resources/permissions.toml: one row for each permission, one column for each role."""

from pathlib import Path

from hms_desktop.domain.permissions import Permission, allows, roles

TARGET = Path(__file__).parent.parent / "docs/permissions.md"
_HEAD = """# Who may do what

Made from `resources/permissions.toml` by `scripts/permission_table.py`; edit that file, then run the script. Services check
these permissions before they read or write anything; screens only hide what would be refused.

"""


def page() -> str:
    """The text of the page."""
    lines = [("Permission", *roles()), ("---", *(":-:" for _ in roles()))]
    lines += [(one.value, *("●" if allows(role, one) else "" for role in roles())) for one in Permission]
    return _HEAD + "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
