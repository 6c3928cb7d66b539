"""Articles in several languages: each is read by a pipeline that is made for its language.

`model` reads the language that it is made for, a multilingual one every language; `models` names pipelines of others.
What none reads is cut into sentences by spaCy's rules for the language: it is published and searched, and the names
of the register are marked in it.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.annotate import annotate
from generator.cache import Cache
from generator.errors import MissingModelError, ModelError
from generator.installed import ANY_LANGUAGE, BLANK, installed
from generator.knowledge.languages import language_name, primary
from generator.model import Annotation, Article, Problem


@dataclass(frozen=True, slots=True)
class Unread:
    """Articles in a language that no pipeline read: none is named, or the one of `option` fails with `error`."""

    lang: str
    articles: tuple[Article, ...]
    option: tuple[str, ...] = ("models",)
    error: str = ""

    def problem(self, path: str, line: int | None) -> Problem:
        """What the editor is told, at the place where `option` is, or would be, written."""
        if self.error:
            return Problem(path, line, self.error, f"Until then {self._articles} without its marks.", "error")
        missed = f"{self._articles} with no names marked but those of the register."
        message = f"no pipeline reads {language_name(self.lang)}: {missed}"
        return Problem(path, line, message, f"Name one that does: models: {{{self.lang}: ...}}.", "note")

    @property
    def _articles(self) -> str:
        others = len(self.articles) - 1
        more = f" and {others} more" if others else ""
        return f"{self.articles[0].path}{more} {'are' if others else 'is'} published"


def annotate_by_language(
    articles: Sequence[Article], *, model: str, models: Mapping[str, str], cache: Cache | None = None
) -> tuple[dict[str, Annotation], tuple[Unread, ...]]:
    """Annotate each article with the pipeline of its language; returns the annotations by slug, and what none read."""
    by_language: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        by_language[article.lang].append(article)
    annotations: dict[str, Annotation] = {}
    unread: list[Unread] = []
    for lang, group in sorted(by_language.items()):
        option, name = _pipeline_of(lang, model, models)
        try:
            annotations |= annotate(group, model=name or f"{BLANK}{primary(lang)}", cache=cache)
        except ModelError as error:
            annotations |= annotate(group, model=f"{BLANK}{primary(lang)}", cache=cache)
            unread.append(Unread(primary(lang), tuple(group), option, str(error)))
        else:
            if name is None:
                unread.append(Unread(primary(lang), tuple(group), option))
    return annotations, tuple(_joined(unread))


def _pipeline_of(lang: str, model: str, models: Mapping[str, str]) -> tuple[tuple[str, ...], str | None]:
    """The option that names the pipeline of a language, and the pipeline, if there is one."""
    for tag in models:
        if tag.lower().replace("_", "-") in {lang.lower(), primary(lang)}:
            return ("models", tag), models[tag]
    try:
        reads = installed(model).lang
    except MissingModelError:
        reads = ANY_LANGUAGE  # nobody knows what it was to read, so it is missed everywhere
    return (("model",), model) if reads in {primary(lang), ANY_LANGUAGE} else (("models",), None)


def _joined(unread: Sequence[Unread]) -> list[Unread]:
    """One of each language, and of a pipeline that fails one in all."""
    joined: dict[tuple[object, ...], list[Unread]] = defaultdict(list)
    for each in unread:
        joined[(each.option, each.error) if each.error else (each.lang,)].append(each)
    return [
        Unread(first.lang, tuple(article for each in group for article in each.articles), first.option, first.error)
        for group in joined.values()
        for first in group[:1]
    ]
