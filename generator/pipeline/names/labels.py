"""The labels that spaCy's pipelines and others give names, as kinds of ours."""

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["PERSON", "ORG", "PLACE", "OTHER"]
"""A mention's type, or what is named and no actor: a product, a work, an event, a people."""

_LABELS: dict[Kind, str] = {
    "PERSON": "PER PERS PERSON PERSNAME PRS PS",
    "ORG": "CORPORATION COMPANY OG ORG ORGANISATION ORGANIZATION ORGNAME GPE_ORG",
    "PLACE": "CITY COUNTRY FAC FACILITY GEOGNAME GPE GPE_LOC LC LOC LOCATION PLACE PLACENAME",
    "OTHER": "DRV EVENT EVN EVT LANGUAGE LAW MISC NAT_REL_POL NORP OBJ PROD PRODUCT WORK_OF_ART WRK",
}
"""Those of OntoNotes, of WikiNER (PER, LOC, ORG, MISC), and of the corpora behind the Korean, Norwegian, Polish,
Romanian and Swedish pipelines. Labels of numbers and dates are in none and are passed over.
"""

_KINDS: dict[str, Kind] = {label: kind for kind, labels in _LABELS.items() for label in labels.split()}


def kind_of_label(label: str) -> Kind | None:
    """The kind of what a label marks, in whatever case and with or without the "B-" of a tagging scheme."""
    return _KINDS.get(label.upper().removeprefix("B-").removeprefix("I-"))
