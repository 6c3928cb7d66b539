"""Search: what can be found, and the index that a browser asks for a few kilobytes at a time.

records.py  Site -> what is found: briefings, events, pages, each with its facets
names.py    Site -> actors under all their names, small enough for a browser to compare with what was mistyped
index.py    records -> a Pagefind index in the built site
stable.py   the index with the same bytes each time
"""

from generator.search.index import Index, write_index
from generator.search.names import NAMES, names_file
from generator.search.records import Record, page_record, records

__all__ = ["NAMES", "Index", "Record", "names_file", "page_record", "records", "write_index"]
