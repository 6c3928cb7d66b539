"""Alphabetical order as readers of English expect it: accents and case do not count."""

from anyascii import anyascii


def sort_key(name: str) -> tuple[str, str]:
    """A key that sorts "Çavuşoğlu" beside "Cavusoglu", and equal ones always in the same order."""
    return anyascii(name).casefold(), name


def initial(name: str) -> str:
    """The letter of the alphabet under which `name` stands, or "#" for all that begins with none."""
    first = anyascii(name)[:1].upper()
    return first if first.isalpha() else "#"
