"""The editor's desk: what a built site leaves to an editor, and the stanzas that settle it.

findings.py   everything wrong or doubtful
formats.py    the same for people, for pull requests, for programs
"""
