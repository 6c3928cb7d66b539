"""What the benchmarks share: where the data lies, and the scorers that come with it."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

EVAL = Path(__file__).resolve().parents[2] / "shared" / "eval"


def scorer(name: str) -> ModuleType:
    """The scorer `name` as a module; ends the program with a word where the data is not there."""
    path = EVAL / f"{name}.py"
    if not path.exists():
        print(f"Nothing measured: {EVAL} is not here.", file=sys.stderr)
        sys.exit(0)
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(file: Path) -> list[dict[str, Any]]:
    """The records of a JSON Lines file."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
