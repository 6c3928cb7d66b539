"""The JSON Schemas of the editors' files, for completion and checks in editors that know YAML."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from generator.register.entries import Entry
from generator.register.shapes import ActorEntry, EventEntry, TermEntry
from generator.register.stanza_shapes import StanzaEntry

FILES: Mapping[str, type[Entry]] = {
    "actors.yml": ActorEntry,
    "terms.yml": TermEntry,
    "events.yml": EventEntry,
    "decisions.yml": StanzaEntry,
}


def schemas() -> Mapping[str, dict[str, Any]]:
    """The JSON Schema of each editors' file, by its name."""
    return {name: TypeAdapter(tuple[shape, ...]).json_schema() for name, shape in FILES.items()}  # type: ignore[valid-type]


def schema_files() -> Mapping[str, str]:
    """The content of each schema as a file: `actors.json` is that of `actors.yml`."""
    return {
        f"{Path(name).stem}.json": json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        for name, schema in schemas().items()
    }
