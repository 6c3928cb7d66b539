"""Pictures of the site's nouns, made at build time: pure functions from values to markup.

svg.py       elements of an accessible picture, which every picture is made of
periods.py   a stretch of time in months, years, decades or centuries
columns.py   bars over such a stretch
overview.py  how many events there were when, as bars that lead to the place in the list
mentions.py  how often an actor was named when
network.py   with whom an actor is named
map.py       places over the outlines of the land
window.py    the part of the world that a map shows
labels.py    names beside their points, none over another
extent.py    where in its years an uncertain date lies

Each picture says in words what it shows, takes its colours from the style sheets, and stands beside a list or a table
with the same facts. Its text keeps its size on any screen, since places are percentages and only heights are fixed.
"""
