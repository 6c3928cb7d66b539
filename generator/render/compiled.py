"""Templates that have been compiled stay so as long as the program runs; a changed one has another source."""

import jinja2


class _Compiled(jinja2.BytecodeCache):
    """Compiled templates in memory; Jinja compares the source with that of the last time before it takes one."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """Fill the bucket with what was compiled before, if anything was."""
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """Keep what was compiled."""
        self._code[bucket.key] = bucket.bytecode_to_string()


COMPILED = _Compiled()
"""For every environment of this program: that of the pages, and the theme's."""
