"""What editors decide: actors, terms, events and corrections, read from YAML with file and line.

nouns.py          the values: registered actors, terms, events, decisions
read.py           the files -> Register
decisions.py      decisions.yml -> decisions
entries.py        one entry against its shape; mistakes in an editor's words
shapes.py         the shapes of actors, terms and events; stanza_shapes.py of decisions
schemas.py        the same as JSON Schema
apply.py          decisions on marks -> annotations, found again by anchors.py
identities.py     decisions on actors -> what is the same, what is not, and its name
"""
