"""The questions that a built site leaves to an editor, those first whose answers matter most to readers.

nouns.py    a question, its answers, its sentences
desk.py     a built site, laid out for looking up
pairs.py    are these one actor? alike.py finds names that are nearly alike
actors.py   a person, an organisation, a place, or no actor at all?
dates.py    which March?
"""

from generator.build import Built
from generator.desk.questions.actors import kinds
from generator.desk.questions.dates import dates
from generator.desk.questions.desk import Desk
from generator.desk.questions.nouns import Answer, Question, Sample
from generator.desk.questions.pairs import pairs

__all__ = ["Answer", "Question", "Sample", "questions"]


LEAST = 0.05
"""The chance of being wrong below which nobody is asked."""


def questions(built: Built) -> tuple[Question, ...]:
    """All questions by weight, what would change times the doubt; equal ones in the order of their words."""
    desk = Desk(built)
    found = [each for each in (*pairs(desk), *kinds(desk), *dates(desk)) if each.doubt >= LEAST]
    return tuple(sorted(found, key=lambda each: (-each.weight, each.words, each.answers[0].stanzas)))
