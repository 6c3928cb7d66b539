"""Why words are marked."""

from generator.assemble import provenance
from generator.assemble.marks import MarkedArticle
from generator.model import Mention
from tests.stories import actor, annotation, article, mention, span

LAPID = actor("per-yair-lapid", "Yair Lapid")


def test_what_is_marked_for_the_same_reason_is_one_line_with_all_its_paragraphs() -> None:
    story = article("Talks", "Lapid came. Lapid left.", "Lapid won. Yair Lapid wept.")
    register = span(story, "Yair Lapid")
    marks = [mention(story, "Lapid", LAPID.id, nth) for nth in range(3)]
    marks.append(Mention(register.start, register.end, "PERSON", "register", "actors.yml:3", LAPID.id))
    found = annotation(story, *marks)
    (reasons,) = provenance.reasons(MarkedArticle(story, found, found.mentions, {LAPID.id: LAPID})).values()
    assert [(each.words, each.why, each.paragraphs) for each in reasons] == [
        ("Lapid", "Marked by the language model.", ("p1", "p2")),
        ("Yair Lapid", "Named in the register, actors.yml, line 3.", ("p2",)),
    ]
