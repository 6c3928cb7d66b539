"""Which questions a site leaves, and that an answer settles each."""

import pytest

from generator.build import Built, build
from generator.configuration import read_project
from generator.desk.questions import Question, questions
from tests.project import Project

pytestmark = pytest.mark.model

STORIES = {
    "2022-06-24-talks.txt": """Talks in Ankara

Yair Lapid met Hakan Fina, the head of the service, in Ankara on 23 June 2022. Mr Fina said that the talks would go on
in Kermanshah. The Harbour Council of Ankara agreed. Lapid was pleased.
""",
    "2022-07-01-more.txt": """More talks

On March 3 the Ankara Harbour Council met in the city. Yair Lapid spoke to the Ministry of Health. Lapid said that
Kermanshah had been calm. Officials in Kermanshah agreed.
""",
}
FIDAN = "- id: per-hakan-fidan\n  type: person\n  name: Hakan Fidan\n"


@pytest.fixture
def site(project: Project) -> Project:
    for name, text in STORIES.items():
        project.article(name, text)
    project.file("actors.yml", FIDAN)
    return project


def built(project: Project) -> Built:
    site, _ = read_project(project.root / "mkdocs.yml")
    return build(site.root, site.docs, site.settings)


def asked(project: Project) -> dict[str, Question]:
    return {question.words: question for question in questions(built(project))}


def test_a_name_near_one_of_the_register_is_asked_about(site: Project) -> None:
    question = asked(site)['Is "Hakan Fina" the same as "Hakan Fidan" of the register?']
    assert [answer.stanzas for answer in question.answers] == [
        ("- same: [per-hakan-fidan, per-hakan-fina]",),
        ("- different: [per-hakan-fidan, per-hakan-fina]",),
    ]
    assert question.samples[0].words == "Hakan Fina"
    assert question.samples[0].path == "briefings/articles/2022-06-24-talks.txt"


def test_the_most_important_comes_first(site: Project) -> None:
    weights = [question.weight for question in questions(built(site))]
    assert weights == sorted(weights, reverse=True)
    assert len(weights) > 2


def test_a_date_far_from_the_article_is_asked_about_with_the_years_around(site: Project) -> None:
    question = next(question for words, question in asked(site).items() if words.startswith('Is "March 3"'))
    assert [answer.words for answer in question.answers] == [
        "yes, 3 March 2022",
        "3 March 2021",
        "3 March 2023",
        "no, it is no date",
    ]


def test_every_question_has_a_sentence_a_reason_and_answers_to_paste(site: Project) -> None:
    for question in asked(site).values():
        assert question.reason
        assert question.samples
        assert len({answer.key for answer in question.answers}) == len(question.answers) >= 2
        assert all(answer.stanzas for answer in question.answers)
        assert 0 < question.doubt <= 1


def test_no_answer_leaves_its_question_or_a_problem(site: Project) -> None:
    for words, question in asked(site).items():
        for answer in question.answers:
            file = site.file("decisions.yml", "\n".join(answer.stanzas) + "\n")
            again = built(site)
            assert [str(problem) for problem in again.problems] == [], answer
            assert words not in {other.words for other in questions(again)}, answer
            file.unlink()


def test_questions_are_the_same_each_time(site: Project) -> None:
    assert questions(built(site)) == questions(built(site))


def test_a_site_without_doubts_has_no_questions(project: Project) -> None:
    assert questions(built(project)) == ()
