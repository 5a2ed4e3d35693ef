"""What the tracked files may not hold: a path of one machine, a registry's host; and what they must: help for each target."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]

HOST_IN_LOCK = re.compile(r"https?:|file:|--(extra-)?index-url|--find-links|--trusted-host|@ ", re.IGNORECASE)
MACHINE_PATH = r"/(work|tmp|root|home|Users)/[A-Za-z0-9._-]+"
REGISTRY = r"(index-url|find-links|registry)[ =:\"']+(https?|file):|https?://[^ \"')]+\.(whl|tar\.gz)"


def tracked(pattern: str) -> list[str]:
    found = subprocess.run(
        ["git", "grep", "--line-number", "-I", "-E", pattern, "--", ".", ":!tests/setup/test_tree.py"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    if found.returncode > 1:
        pytest.skip("this is not a git checkout, so there are no tracked files to look through")
    return found.stdout.splitlines()


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_names_no_host(lock):
    text = (ROOT / lock).read_text()
    assert HOST_IN_LOCK.search(text) is None


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_in_the_lock_is_exact_and_hashed(lock):
    requirements = re.split(r"\n(?=\S)", (ROOT / lock).read_text().strip())
    assert len(requirements) > 30
    loose = [one for one in requirements if not re.match(r"[a-z0-9-]+==\S+[\s\S]*--hash=sha256:[0-9a-f]{64}", one)]
    assert loose == []


def test_the_locks_agree_on_what_ships():
    runtime, development = ({line for line in (ROOT / lock).read_text().splitlines() if "==" in line} for lock in LOCKS)
    assert runtime <= development


def test_the_lock_has_every_declared_dependency():
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    names = {re.split(r"[<>=]", one)[0].lower() for one in declared}
    locked = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE))
    assert names <= locked


def test_every_make_target_is_explained():
    makefile = (ROOT / "Makefile").read_text()
    phony = re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE).group(1).split()
    helped = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    explained = dict(re.findall(r"^make (\w+) +(\S.+)$", helped.stdout, re.MULTILINE))
    assert sorted(explained) == sorted(phony)


def test_no_path_of_one_machine_is_tracked():
    assert tracked(MACHINE_PATH) == []


def test_no_host_of_a_registry_is_tracked():
    assert tracked(REGISTRY) == []
