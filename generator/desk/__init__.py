"""The editor's desk: what a built site leaves to an editor, and the stanzas that settle it.

findings.py   everything wrong or doubtful
dates.py      which dates stayed open, and on which two articles disagree
formats.py    the same for people, for pull requests, for programs
questions/    what the machine is not sure about, what matters most first
review.py     asking it
preview.py    the same while the site is served, and the last good site while a file has a mistake
stanzas.py    decisions as text; ledger.py writes them into decisions.yml
"""
