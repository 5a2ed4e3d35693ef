"""The house rules that a tool can read: who imports whom, how large a room may be, and what no file may call."""

import ast
import re
import tomllib
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).resolve().parents[1]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]

FILE_CEILING = 350
FUNCTION_CEILING = 40
SHARED_VIEWS = {"appointments", "frame", "importing", "kit", "settings", "start"}
SHARED_CHANNELS = {
    "adapter",
    "fake",
    "http",
    "line",
    "marks",
    "masking",
    "mailgun_letters",
    "meta_texts",
    "pace",
    "receiver",
    "registry",
    "signatures",
    "trust",
}
RESOURCE_DOOR = "hms_desktop/domain/data.py"
GENERATED = "hms_desktop/store/migrations/versions/"


def sources() -> list[str]:
    packages = (path for package in CONTRACTS["root_packages"] for path in (ROOT / package).rglob("*.py"))
    return sorted(path.relative_to(ROOT).as_posix() for path in packages)


def calls(source: str, name: str) -> list[tuple[str, int]]:
    """Last name and line of every call: `query` for `self.db.query()`; of none where the name is not written."""
    text = (ROOT / source).read_text(encoding="utf-8")
    nodes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)] if name in text else []
    return [(getattr(n.func, "attr", getattr(n.func, "id", "")), n.lineno) for n in nodes]


def callers(name: str, *, below: str = "", but: tuple[str, ...] = ()) -> list[str]:
    files = [source for source in sources() if source.startswith(below) and not source.startswith(but)]
    return [f"{source}:{line}" for source in files for called, line in calls(source, name) if called == name]


def under_contract(name: str) -> set[str]:
    """Last names of the modules that a contract of independence lists."""
    modules = next(one["modules"] for one in CONTRACTS["contracts"] if one["name"] == name)
    return {module.rpartition(".")[2] for module in modules}


def rooms_of(package: str) -> set[str]:
    """Names of the modules and packages directly in a package."""
    return {
        path.removesuffix("/__init__.py").removesuffix(".py").split("/")[2]
        for path in sources()
        if path.startswith(package) and path != f"{package}__init__.py"
    }


@pytest.mark.slow
def test_imports_keep_every_contract(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr("importlinter.cli.logging_config.dictConfig", lambda _: None)  # it would silence our loggers
    ended = lint_imports(no_cache=True, no_logo=True)
    assert ended == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_no_file_needs_one_that_needs_it():
    """Neither in the middle of a function nor for a type alone."""
    graph = grimp.build_graph(*CONTRACTS["root_packages"])
    needed = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    assert len(list(TopologicalSorter(needed).static_order())) == len(graph.modules)


def test_every_package_at_the_root_is_under_contract():
    packages = {path.parent.name for path in ROOT.glob("hms_*/__init__.py")}
    assert packages == set(CONTRACTS["root_packages"])


def test_every_tab_is_under_contract():
    folders = {path.parent.name for path in (ROOT / "hms_desktop/views").glob("*/__init__.py")}
    assert folders - SHARED_VIEWS == under_contract("Tabs don't import each other")


def test_every_provider_is_under_contract():
    assert rooms_of("hms_desktop/channels/") - SHARED_CHANNELS == under_contract("Providers don't import each other")


def test_only_the_unit_of_work_commits():
    assert callers("commit", but=("hms_desktop/store/",)) == []


def test_nobody_turns_the_event_loop_by_hand():
    assert callers("processEvents") == []


@pytest.mark.parametrize("name", ["open", "print", "input", "read_text", "write_text", "today"])
def test_the_domain_reads_nothing_but_resources_through_one_door(name):
    assert callers(name, below="hms_desktop/domain/", but=(RESOURCE_DOOR,)) == []


def test_colours_come_from_the_theme():
    painted = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']""")
    files = [source for source in sources() if source.startswith(("hms_desktop/views", "hms_desktop/work"))]
    assert [one for one in files if painted.search((ROOT / one).read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("source", [one for one in sources() if not one.startswith(GENERATED)])
def test_the_room_is_small(source):
    text = (ROOT / source).read_text(encoding="utf-8")
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    long = {one.name: size for one in functions if (size := one.end_lineno - one.lineno + 1) > FUNCTION_CEILING}
    assert long == {}
    assert text.count("\n") <= FILE_CEILING
