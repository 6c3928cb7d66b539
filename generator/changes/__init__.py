"""What changed on a site between two of its states.

revision.py   a git revision -> the site of then
compare.py    two sites -> what is new, merged, renamed, moved, gone, corrected
saved.py      that on disk, for a page of the site
"""

from generator.changes.compare import HEADINGS, Changes, compare, told
from generator.changes.revision import checked_out
from generator.changes.saved import SAVED, read_changes, save_changes

__all__ = ["HEADINGS", "SAVED", "Changes", "checked_out", "compare", "read_changes", "save_changes", "told"]
