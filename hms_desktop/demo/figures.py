"""How many of everything: the brief's figures for the size that is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from hms_desktop.domain.data import load_toml

MARGIN_DAYS = 75
FILE = "demo/figures.toml"


@dataclass(frozen=True, slots=True)
class Manner:
    """How fully people are told; shares of people or visits, see the file."""

    local_names: float
    own_phone: float
    any_phone: float
    notes: float
    households_of: int
    pace: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Targets for one clinic; `detailed` patients have measurements, doses, consents and feedback."""

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
    detailed: int
    deceased: float
    moved: float
    manner: Manner


def default_patients() -> int:
    """The size at which the brief's figures hold exactly."""
    return int(load_toml(FILE, "patients")["patients"])


def figures_for(patients: int) -> Figures:
    """The figures scaled from the default size, each rounded to the nearest whole."""
    told = load_toml(FILE, "patients", "segments", "outreach", "people", "detail", "full", "thin")
    segments, outreach, people, detail = (told[key] for key in ("segments", "outreach", "people", "detail"))

    def scaled(value: int, size: int = patients) -> int:
        return round(value * size / default_patients())

    full = patients <= detail["full_up_to"]
    outreached = min(patients, detail["full_up_to"])
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
        beneficiaries=scaled(outreach["camp_beneficiaries"], outreached),
        duplicates=round(outreached * people["duplicates"]),
        detailed=patients if full else detail["detailed"],
        deceased=people["deceased"],
        moved=people["moved"],
        manner=Manner(**told["full" if full else "thin"]),
    )
