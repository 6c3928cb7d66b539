"""What changed on a site between two of its states.

revision.py   a git revision -> the site of then
compare.py    two sites -> what is new, merged, renamed, moved, gone, corrected
"""

from generator.changes.compare import Changes, compare, told
from generator.changes.revision import checked_out

__all__ = ["Changes", "checked_out", "compare", "told"]
