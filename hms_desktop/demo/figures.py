"""How many of everything: the brief's figures for the size that is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from hms_desktop.domain.data import load_toml

MARGIN_DAYS = 75
FILE = "demo/figures.toml"


@dataclass(frozen=True, slots=True)
class Figures:
    """Targets for one clinic; `detail` is the share of patients with measurements, doses, consents and feedback."""

    patients: int
    chronic: int
    seniors: int
    under_two: int
    pregnant: int
    corporate: int
    at_risk: int
    villages: int
    beneficiaries: int
    duplicates: int
    deceased: float
    moved: float
    detail: float
    local_names: float


def default_patients() -> int:
    """The size at which the brief's figures hold exactly."""
    return int(load_toml(FILE, "patients")["patients"])


def figures_for(patients: int) -> Figures:
    """The figures scaled from the default size, each rounded to the nearest whole."""
    told = load_toml(FILE, "patients", "segments", "outreach", "people", "detail")
    segments, outreach, people, detail = (told[key] for key in ("segments", "outreach", "people", "detail"))

    def scaled(value: int) -> int:
        return round(value * patients / told["patients"])

    thin = patients > detail["full_up_to"]
    under_two = scaled(people["under_two"])
    return Figures(
        patients=patients,
        chronic=scaled(segments["chronic"]),
        seniors=scaled(segments["seniors"]),
        under_two=under_two,
        pregnant=scaled(segments["maternity_child"]) - under_two,
        corporate=scaled(segments["corporate"]),
        at_risk=scaled(segments["at_risk"]),
        villages=outreach["villages"],
        beneficiaries=scaled(outreach["camp_beneficiaries"]),
        duplicates=round(min(patients, detail["full_up_to"]) * people["duplicates"]),
        deceased=people["deceased"],
        moved=people["moved"],
        detail=min(1.0, detail["full_up_to"] / patients),
        local_names=detail["with_local_name_thin" if thin else "with_local_name"],
    )
