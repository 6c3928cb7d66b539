"""Who "he" and "the minister" are: what a reader remembers of the text so far.

marks.py      where quotation marks open and close, since what is quoted speaks of others in its own way
page.py       a document with its quoted stretches and its mentions
subjects.py   who does what a verb says
beside.py     names beside a noun
bearers.py    what persons are called
referents.py  whom a word stands for
"""
