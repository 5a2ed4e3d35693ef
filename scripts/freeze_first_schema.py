"""Write the first migration's SQL from the declarations. Used until version 0.1 is out; after that, add a migration."""

from pathlib import Path

from hms_desktop.store.declared import declared_statements

TARGET = Path(__file__).parent.parent / "hms_desktop/store/migrations/versions/v0001_first.sql"
TARGET.write_text("\n--\n".join(declared_statements()) + "\n", encoding="utf-8")
