# Needs python3 (3.11 or newer) and make; everything goes into .venv/.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PYTEST ?=

.PHONY: install demo play test lint bench train clean

$(VENV)/.installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Saar needs Python 3.11 or newer; this is %s. Try: make PYTHON=python3.12 $(MAKECMDGOALS)" % sys.version.split()[0])'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	@touch $@

install: $(VENV)/.installed

demo: install
	@$(BIN)/saarbot demo

play: install
	@$(BIN)/saarbot play

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: lint
	@# Stories wait more than they compute: five runs beside each other, each must pass.
	@$(BIN)/python -m pytest $(PYTEST) tests/stories -k "restarts and whatsapp" & one=$$!; \
	$(BIN)/python -m pytest $(PYTEST) tests/stories -k "restarts and not whatsapp" & two=$$!; \
	$(BIN)/python -m pytest $(PYTEST) tests/stories -k "twice and not restarts" & three=$$!; \
	$(BIN)/python -m pytest $(PYTEST) tests/stories -k "not twice and not restarts" & four=$$!; \
	$(BIN)/python -m pytest $(PYTEST) --ignore=tests/stories; five=$$?; \
	wait $$one; one=$$?; wait $$two; two=$$?; wait $$three; three=$$?; wait $$four; four=$$?; \
	test $$one -eq 0 -a $$two -eq 0 -a $$three -eq 0 -a $$four -eq 0 -a $$five -eq 0
	$(BIN)/saarbot check --offline --config config.example.toml

train: $(VENV)/.installed-dev
	$(BIN)/python -m training.train
	$(BIN)/python -m training.places

bench: $(VENV)/.installed-dev
	$(BIN)/python -m bench

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build *.egg-info
