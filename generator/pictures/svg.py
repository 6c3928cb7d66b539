"""Elements of SVG that screen readers understand. Text is escaped by the standard library's XML."""

from dataclasses import dataclass
from xml.etree import ElementTree as ET

from markupsafe import Markup

Element = ET.Element


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, and below it in words what it shows."""

    picture: Markup
    caption: str


def picture(kind: str, *, title: str, description: str, height: int) -> Element:
    """An empty picture as wide as its place; `kind` is its class, and begins the ids in it."""
    root = Element(
        "svg",
        {
            "class": f"picture {kind}",
            "role": "group",
            "aria-labelledby": f"{kind}-title",
            "aria-describedby": f"{kind}-description",
            "width": "100%",
            "height": str(height),
        },
    )
    text(root, "title", title, id=f"{kind}-title")
    text(root, "desc", description, id=f"{kind}-description")
    return root


def add(parent: Element, name: str, **attributes: object) -> Element:
    """A child of `parent`; an underscore in the name of an attribute is a hyphen, `class_` is the class."""
    written = {key.rstrip("_").replace("_", "-"): _written(value) for key, value in attributes.items()}
    return ET.SubElement(parent, name, written)


def text(parent: Element, name: str, words: str, **attributes: object) -> Element:
    """A child of `parent` with words in it."""
    child = add(parent, name, **attributes)
    child.text = words
    return child


def link(parent: Element, address: str, label: str) -> Element:
    """A link around what is put into it; `label` is what it says, and shows as a tip."""
    child = add(parent, "a", href=address, aria_label=label)
    text(child, "title", label)
    return child


def percent(share: float) -> str:
    """A share of the whole, as a place or a width in the picture."""
    return f"{round(100 * share, 2):g}%"


def markup(root: Element) -> Markup:
    """The picture on one line, as HTML takes it."""
    return Markup(ET.tostring(root, encoding="unicode"))  # noqa: S704 - escaped by the library


def _written(value: object) -> str:
    return f"{round(value, 2):g}" if isinstance(value, float) else str(value)
