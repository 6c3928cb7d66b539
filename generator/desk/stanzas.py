"""Stanzas of `decisions.yml` as text, ready to paste."""

import re
from collections.abc import Mapping, Sequence

import yaml

from generator.model import ActorType
from generator.yaml_lines import NULLS

WIDTH = 10**6
"""A stanza stays on one line, however long its quotation is."""


def same_stanza(ids: Sequence[str]) -> str:
    """Make one actor of several, under the first id."""
    return _stanza("same", list(ids))


def different_stanza(ids: Sequence[str]) -> str:
    """Keep actors apart."""
    return _stanza("different", list(ids))


def retype_stanza(text: str, type_: ActorType) -> str:
    """Say of what type a name is."""
    return _stanza("retype", {"text": text, "type": type_})


def ignore_stanza(text: str) -> str:
    """Say that a text is no name."""
    return _stanza("ignore", {"text": text, "scope": "all"})


def date_stanza(anchor: Mapping[str, str], value: str | None) -> str:
    """Say what a date means, or that it is none."""
    return _stanza("date", {**anchor, "value": value})


class _PlainDumper(yaml.SafeDumper):
    """Puts in quotation marks only what our reader would otherwise misread: for it `2022-03` is text as it stands."""


_PlainDumper.yaml_implicit_resolvers = {}
_NULL = re.compile(rf"(?:{'|'.join(map(re.escape, sorted(NULLS)))})\Z")
_PlainDumper.add_implicit_resolver("tag:yaml.org,2002:null", _NULL, None)


def _stanza(kind: str, value: object) -> str:
    dumped = yaml.dump(
        value, Dumper=_PlainDumper, default_flow_style=True, allow_unicode=True, sort_keys=False, width=WIDTH
    )
    return f"- {kind}: {dumped.strip()}"
