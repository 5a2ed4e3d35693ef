# Everything that is done with the project from outside. `make` alone explains the targets.

VENV   := .venv
BIN    := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY     := $(BIN)/python
STAMPS := $(VENV)/.stamps
PYTHON := $(shell scripts/find-python.sh)

TS := $(wildcard resources/translations/*.ts)
QM := $(TS:.ts=.qm)

LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
        --no-emit-index-url --no-emit-find-links $(if $(UPGRADE),--upgrade)

export QT_LOGGING_RULES ?= qt.text.font.db=false
export PIP_DISABLE_PIP_VERSION_CHECK := 1
unexport PYTHONDONTWRITEBYTECODE  # compiled tests are kept: without them each worker takes 10 s longer to begin

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test setup check format bench lock translations installer clean

help: ## explain the targets
	@awk 'BEGIN { FS = ":[^#]*## " } /^[a-z]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: setup ## open the window on a demo clinic; with no display write a picture of each tab to screenshots/
	@scripts/run.sh $(PY)

test: setup ## every test, on all cores
	$(PY) -m pytest -n logical

setup: $(STAMPS)/project $(QM) ## make the environment in .venv; run nothing

check: setup ## format, lint, types, import contracts, translations and the fast tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(PY) -m scripts.translations check
	$(PY) -m pytest -q -n logical -m "not slow and not soak" --hypothesis-profile=quick --durations=0 --durations-min=1

format: setup ## format the code and mend what the linter can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: setup ## measure against the bare libraries; one line of JSON a number
	@$(PY) -m benchmarks

lock: setup ## write the lock files again from pyproject.toml (UPGRADE=1: with newer releases)
	$(LOCK) pyproject.toml -o requirements.lock
	$(LOCK) --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock

translations: setup ## collect the texts of the code into resources/translations/*.ts and compile them
	$(PY) -m scripts.translations update
	@$(MAKE) --no-print-directory setup

installer: setup ## build the installer of this platform into dist/
	$(PY) -m installers.build

clean: ## remove what was built, but not the environment (rm -r .venv does that)
	rm -rf build dist screenshots .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks
	rm -f resources/translations/*.qm
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

# --- what setup is made of: each stamp says that its step is done ----------------------------------------------------

$(STAMPS)/system: scripts/system-packages.sh
	@scripts/system-packages.sh $(PYTHON)
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/packages: requirements-dev.lock | $(STAMPS)/system
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --require-hashes --only-binary :all: -r requirements-dev.lock
	@touch $@

$(STAMPS)/project: pyproject.toml $(STAMPS)/packages
	$(PY) -m pip install --quiet --no-deps --no-index --no-build-isolation --editable .
	@touch $@

resources/translations/%.qm: resources/translations/%.ts | $(STAMPS)/packages
	@$(BIN)/pyside6-lrelease -silent $< -qm $@
