"""What can go wrong so badly that a build or command cannot go on.

    GeneratorError
    ├── ModelError           a spaCy pipeline that is named and cannot be used
    │   ├── MissingModelError    it is not installed
    │   └── BrokenModelError     it cannot be loaded
    ├── MissingProjectError  no configuration of a site where one is expected
    ├── BrokenTemplateError  a page template that cannot be rendered
    └── BrokenSearchError    a search index that cannot be made

Anything smaller is a `model.Problem`: it is reported, and the rest goes on.
"""


class GeneratorError(Exception):
    """An error whose message is written for the person at the keyboard: what, where, and what to do."""


class ModelError(GeneratorError):
    """A spaCy pipeline is named in the settings and cannot be used."""


class MissingModelError(ModelError):
    """A spaCy pipeline is not installed."""


class BrokenModelError(ModelError):
    """A spaCy pipeline is installed and cannot be loaded."""


class MissingProjectError(GeneratorError):
    """There is no site where the command was called."""


class BrokenTemplateError(GeneratorError):
    """A page template has a mistake."""


class BrokenSearchError(GeneratorError):
    """The program that makes the search index has failed."""
