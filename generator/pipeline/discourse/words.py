"""Closed lists of words by which readers know who is meant."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ASKING = _words("""
    ask grill interview press question quiz
""")
"""Verbs whose object is expected to speak next."""

TEXTS = _words("""
    account address announcement article blog book column comment communique editorial email essay interview letter
    memo message note op-ed post release remark reply response speech statement testimony tweet word writing
""")
"""What is read or heard in place of its author: "Haddad's letter says"."""

AUTHORING = _words("""
    deliver give issue make pen post publish read release send sign write
""")
"""What is done to a text by its author: "issued by", unlike "seen by"."""

VAGUE = _words("""
    chief current former late new senior then top veteran
""")
"""Adjectives that do not tell two bearers of a post apart."""

MALE = _words("""
    actor ayatollah boy brother businessman chairman congressman father imam king lord man mr prince sheikh sir son
    spokesman
""")
"""Nouns beside a name that ask for "he"."""

FEMALE = _words("""
    actress businesswoman chairwoman congresswoman daughter girl lady miss mother mrs ms princess queen sister
    spokeswoman woman
""")
"""Nouns beside a name that ask for "she"."""
