"""The site as an editor sees it while writing: with its questions, and the last good one while a file has a mistake.

Nothing of this is part of a published build.
"""

import html
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from generator.addresses import HOME, briefing_uri
from generator.build import Built
from generator.desk.questions import Question, Sample, questions
from generator.errors import GeneratorError
from generator.model import Problem
from generator.render import RenderedPage
from generator.render.markdown import escape

REVIEW = "review.md"
"""Where the questions stand."""

MOST = 50
"""Questions on the page; who has answered them gets the next."""


class Preview:
    """Builds again and again, and keeps the last site whose files had no mistake."""

    def __init__(self) -> None:
        self._good: Built | None = None
        self.notice = ""
        """What every page begins with while there is a mistake, as HTML."""

    def build(self, make: Callable[[], Built]) -> Built:
        """The site that `make` builds, or the last good one where a file has a mistake, with the page of questions.

        Raises:
            GeneratorError: the site cannot be built at all, and never could.
        """
        try:
            built = make()
            problems = built.problems
        except GeneratorError as error:
            if self._good is None:
                raise
            built, problems = self._good, (Problem("", None, f"{error}.", severity="error"),)
        mistakes = [problem for problem in problems if problem.severity == "error"]
        self.notice = _notice(mistakes, kept=self._good is not None) if mistakes else ""
        if mistakes and self._good:
            return replace(self._good, problems=problems)
        built = _with_review(built)
        if not mistakes:
            self._good = built
        return built


def _notice(mistakes: Sequence[Problem], *, kept: bool) -> str:
    said = "This is the last site without mistakes. " if kept else ""
    items = "".join(f"<li>{html.escape(str(mistake).strip(': '))}</li>" for mistake in mistakes)
    title = f"{said}To mend:"
    return (
        f'<div class="admonition failure" role="alert"><p class="admonition-title">{title}</p><ul>{items}</ul></div>\n'
    )


def _with_review(built: Built) -> Built:
    found = questions(built)
    body = "\n".join(_body(found, [each for each in built.problems if each.severity != "note"]))
    meta = {"kind": "review", "search": {"exclude": True}}
    page = RenderedPage(uri=REVIEW, title="Review", meta=meta, body=body, hub=HOME)
    open_ = Problem(REVIEW, None, f"{len(found)} questions are open.", "The preview has them at review/.", "note")
    return replace(built, pages=(*built.pages, page), problems=(*built.problems, *([open_] if found else [])))


def _body(found: Sequence[Question], problems: Sequence[Problem]) -> Iterator[str]:
    yield "# Review\n"
    yield "This page is for editors: it is served by `mkdocs serve`, and no published site has it.\n"
    if problems:
        yield "## To mend\n"
        yield from (f"- {escape(str(problem))}" for problem in problems)
        yield ""
    yield f"## {len(found)} questions\n"
    if found:
        yield "Those whose answers matter most come first. Paste a stanza into `decisions.yml`,"
        yield "or answer at the keyboard with `briefings review --apply`.\n"
    for question in found[:MOST]:
        yield f"### {escape(question.words)}\n"
        yield f"{escape(question.reason)}\n"
        yield from (_sample(sample) for sample in question.samples)
        yield ""
        for answer in question.answers:
            stanzas = html.escape("\n".join(answer.stanzas))
            yield f"{escape(answer.words)}:\n\n<pre><code>{stanzas}</code></pre>\n"


def _sample(sample: Sample) -> str:
    words = f"{escape(sample.before)}**{escape(sample.words)}**{escape(sample.after)}"
    return f"- {words} ([{escape(sample.path)}:{sample.line}]({briefing_uri(sample.slug)}))"
