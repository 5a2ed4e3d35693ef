"""What a rule may ask, told as plain records: for scripts, and for whoever writes rules by hand."""

from __future__ import annotations

from typing import Any

from hms_desktop.domain.register.observations import measures
from hms_desktop.domain.segment.fields import MEASURES, Field, Kind, catalogue, row_fields
from hms_desktop.domain.segment.rule import ORDER_OPS, Op


def described() -> dict[str, list[dict[str, Any]]]:
    """Fields, counts with what their `where` may ask, and measurements."""
    return {
        "fields": [_field(field) | {"name": field.name, "many": field.many} for field in catalogue().values()],
        "measures": [
            {
                "name": one.name, "label": one.label, "kind": "count", "operators": _sorted(ORDER_OPS),
                "where": [_field(field) | {"name": column} for column, field in row_fields(one.name).items()],
            }
            for one in MEASURES.values()
        ],
        "observations": [
            {
                "name": one.code, "label": one.name, "kind": "observation", "unit": one.unit,
                "operators": _sorted(ORDER_OPS), "second_value": one.two_values,
            }
            for one in measures().values()
        ],
    }  # fmt: skip


def _field(field: Field) -> dict[str, Any]:
    kind = Kind.DATE if field.kind is Kind.MOMENT else field.kind
    return {
        "name": field.name, "label": field.label, "kind": kind.value, "operators": _sorted(field.operators),
        "choices": list(field.choices),
    }  # fmt: skip


def _sorted(ops: frozenset[Op]) -> list[str]:
    return [op.value for op in Op if op in ops]
