"""Groups of figures become actors: a name to show, one to sort by, and all the others."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from generator.knowledge.name_forms import family_first, is_acronym, person_name
from generator.model import Actor, ActorType, Name
from generator.register.nouns import RegisteredActor
from generator.resolve import organisations
from generator.resolve.figures import Figure
from generator.resolve.ids import PREFIXES

TYPES: dict[str, ActorType] = {"per": "person", "org": "organization", "plc": "place"}


def make_actor(id_: str, figures: Sequence[Figure], *, name: str | None = None) -> Actor:
    """The actor that a group of figures is, by an editor's name if there is one.

    The main name is the form that articles use most, of those that are full.
    """
    type_ = TYPES.get(id_.partition("-")[0], TYPES[PREFIXES[figures[0].type]])
    counts = _counts(figures)
    main = name or max(sorted(counts), key=lambda each: (_is_full(each, type_), counts[each], len(each)))
    return Actor(
        id=id_,
        type=type_,
        name=main,
        sort_name=sort_name(main, type_),
        names=(Name(main, "main"), *_other_names(counts, {main})),
    )


def make_registered(registered: RegisteredActor, figures: Sequence[Figure], *, name: str | None = None) -> Actor:
    """The actor of a register entry, with the forms of the name that articles add to the editor's."""
    main = name or registered.name
    written = {each.value: each for each in (Name(main, "main"), *registered.names)}
    return Actor(
        id=registered.id,
        type=registered.type,
        name=main,
        sort_name=(registered.sort_name if main == registered.name else "") or sort_name(main, registered.type),
        names=(*written.values(), *_other_names(_counts(figures), set(written))),
        description=registered.description,
        roles=registered.roles,
        identifiers=registered.identifiers,
        links=registered.links,
        status=registered.status,
    )


def sort_name(name: str, type_: ActorType) -> str:
    """A person's family name first; anything else without its article."""
    return family_first(name) if type_ == "person" else name.removeprefix("The ").removeprefix("the ")


def _counts(figures: Iterable[Figure]) -> Counter[str]:
    counts = Counter[str]()
    for figure in figures:
        counts.update(figure.names)
    return counts


def _other_names(counts: Counter[str], known: set[str]) -> Iterator[Name]:
    for name in sorted(counts.keys() - known, key=lambda each: (-counts[each], each)):
        yield Name(name, "acronym" if is_acronym(name) else "alias")


def _is_full(name: str, type_: ActorType) -> bool:
    match type_:
        case "person":
            return person_name(name).is_full
        case "organization":
            return organisations.is_full([name])
        case "place":
            return not is_acronym(name)
