"""What can go wrong so badly that a build or command cannot go on.

    GeneratorError
    ├── MissingModelError    a spaCy pipeline that is named but not installed
    ├── MissingProjectError  no configuration of a site where one is expected
    └── BrokenTemplateError  a page template that cannot be rendered

Anything smaller is a `model.Problem`: it is reported, and the rest goes on.
"""


class GeneratorError(Exception):
    """An error whose message is written for the person at the keyboard: what, where, and what to do."""


class MissingModelError(GeneratorError):
    """A spaCy pipeline is named in the settings and not installed."""


class MissingProjectError(GeneratorError):
    """There is no site where the command was called."""


class BrokenTemplateError(GeneratorError):
    """A page template has a mistake."""
