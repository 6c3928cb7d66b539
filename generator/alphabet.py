"""Any script in the Latin alphabet, for addresses and for order; the only importer of anyascii."""

from anyascii import anyascii


def latin(text: str) -> str:
    """`text` in ASCII: accents gone, other scripts transliterated."""
    return anyascii(text)


def sort_key(name: str) -> tuple[str, str]:
    """A key that sorts "Çavuşoğlu" beside "Cavusoglu", and equal ones always in the same order."""
    return latin(name).casefold(), name


def initial(name: str) -> str:
    """The letter of the alphabet under which `name` stands, or "#" for all that begins with none."""
    first = latin(name)[:1].upper()
    return first if first.isalpha() else "#"
