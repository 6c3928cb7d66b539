# `make site` and `make test` do all the set-up they need; `make help` lists the rest.

export NO_MKDOCS_2_WARNING := 1 # Material prints it on every build; docs/site.md says what comes after

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help site serve test lint check wheel lock clean

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

# Not with --quiet: that hides the warnings, and a strict build counts only those that are shown.
site: $(VENV)/site.stamp ## set up, build the sample site into site/ and say where to open it
	$(BIN)/mkdocs build --strict
	@echo "The site is built. Open site/index.html through a server: make serve, then http://127.0.0.1:8000/"

serve: $(VENV)/site.stamp ## set up and serve the site; it is built again when an article, a YAML file or a template changes
	$(BIN)/mkdocs serve

test: $(VENV)/dev.stamp ## set up and pass every test
	$(BIN)/pytest --numprocesses auto --dist loadfile

lint: $(VENV)/dev.stamp ## ruff and mypy
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

check: lint site test ## everything that CI runs

wheel: $(VENV)/dev.stamp ## build the distribution into dist/
	$(BIN)/python -m hatchling build

lock: $(VENV)/dev.stamp ## resolve the dependencies again, after a change in pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 \
	  pyproject.toml --group build --output-file requirements.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 \
	  pyproject.toml --group dev --constraint requirements.lock --output-file requirements-dev.lock

clean: ## remove everything that the other targets made
	rm -rf $(VENV) site build dist .cache .pytest_cache .ruff_cache .mypy_cache .hypothesis

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/site.stamp: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/dev.stamp: requirements-dev.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@ $(VENV)/site.stamp
