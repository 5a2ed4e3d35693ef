import pytest
from sqlalchemy import Table

from hms_desktop.domain.model import Base, ColumnFacts, Personal, Sync, TableFacts

TABLES = list(Base.metadata.sorted_tables)
DECLARED = [table for table in TABLES if isinstance(table.info.get("facts"), TableFacts)]


def test_no_two_tables_share_a_number():
    numbers = [table.info["facts"].number for table in DECLARED]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("table", DECLARED, ids=lambda table: table.name)
def test_every_column_has_a_number_of_its_own_that_fits_a_mask(table: Table):
    columns = [column for column in table.columns if column.name != "id"]
    facts = [column.info.get("facts") for column in columns]
    assert all(isinstance(fact, ColumnFacts) for fact in facts)
    numbers = [fact.number for fact in facts]
    assert len(numbers) == len(set(numbers))
    assert 1 <= min(numbers) <= max(numbers) <= 62


@pytest.mark.parametrize("table", DECLARED, ids=lambda table: table.name)
def test_scope_leads_through_a_column_of_the_table(table: Table):
    scope = table.info["facts"].scope
    assert scope is None or scope in table.columns


def test_columns_that_name_or_reach_a_person_are_marked():
    marked = {
        f"{table.name}.{column.name}"
        for table in DECLARED
        for column in table.columns
        if column.name != "id" and column.info["facts"].personal is not Personal.NONE
    }
    assert {"patient.name", "patient.local_name", "patient_phone.number", "staff.secret_hash"} <= marked


def test_clinical_facts_are_append_only():
    append_only = {table.name for table in DECLARED if table.info["facts"].sync is Sync.APPEND_ONLY}
    assert {"observation", "immunization", "message_event", "consent", "camp_attendance"} <= append_only
