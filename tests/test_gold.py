import json

import pytest

from generator.cli import main
from generator.gold import score
from tests.project import Project

TEXT = 'Mr Lapid came to Ankara in May. "We are neighbours," he said.'
LINE = {
    "id": 1,
    "text": TEXT,
    "date": "2022-06-24",
    "mentions": [{"start": 3, "end": 8, "type": "PERSON"}, {"start": 17, "end": 23, "type": "PLACE"}],
    "timexes": [{"start": 24, "end": 30, "value": "2022-05"}],
    "quotes": [{"start": 32, "end": 52, "speaker": "per-lapid"}],
}


def told(report, minimum=0.9):
    return [(problem.line, problem.message) for problem in report.problems("gold.jsonl", minimum=minimum)]


def test_what_is_read_as_it_should_be_is_no_problem():
    report = score([(1, LINE)], [LINE])
    assert told(report, 1) == []
    assert str(report) == "gold sentences: names F1 1.000, dates F1 1.000, quotations F1 1.000"


def test_a_wrong_type_is_missed_and_too_much():
    got = {**LINE, "mentions": [{"start": 3, "end": 8, "type": "ORG"}, LINE["mentions"][1]]}
    report = score([(7, LINE)], [got])
    assert told(report) == [
        (7, 'missed: "Lapid" (PERSON).'),
        (7, 'too much: "Lapid" (ORG).'),
        (None, "names of gold sentences are read with F1 0.500, less than 0.9."),
    ]
    assert [message for line, message in told(report, 0.5) if line is None] == []


def test_only_what_a_line_has_is_scored():
    bare = {"id": 1, "text": TEXT, "mentions": [{"start": 3, "end": 8}, {"start": 17, "end": 23}]}
    got = {**LINE, "timexes": [], "quotes": []}
    report = score([(1, bare)], [got])
    assert list(report.scores) == ["mentions"]
    assert told(report) == []


def test_marks_around_a_quotation_do_not_count_but_the_speaker_does():
    inner = {**LINE, "quotes": [{"start": 33, "end": 50, "speaker": "per-lapid"}]}
    assert score([(1, LINE)], [inner]).scores["quotes"].missed == ((1, '"We are neighbours," (per-lapid)'),)
    inner["quotes"][0]["end"] = 51
    assert score([(1, LINE)], [inner]).scores["quotes"].right == 1
    inner["quotes"][0]["speaker"] = None
    assert score([(1, LINE)], [inner]).scores["quotes"].right == 0


def test_sentences_without_any_marks_are_right_when_none_are_found():
    empty = {"id": 1, "text": "Nothing.", "mentions": []}
    assert score([(1, empty)], [empty]).scores["mentions"].f1 == 1


@pytest.fixture
def site(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    project.article("2022-06-24-talks.txt", "Talks\n\nAngela Merkel came to Berlin.")
    monkeypatch.chdir(project.root)
    return project


@pytest.mark.model
def test_check_fails_where_the_gold_sentences_are_read_worse(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    text = "Talks\n\nAngela Merkel received Emmanuel Macron in Berlin on 23 June 2020."
    person, other, place = (
        {"start": text.index(name), "end": text.index(name) + len(name), "type": type_}
        for name, type_ in (("Angela Merkel", "PERSON"), ("Emmanuel Macron", "PERSON"), ("Berlin", "PLACE"))
    )
    line = {"id": "a", "text": text, "mentions": [person, other]}
    site.file("gold.jsonl", json.dumps({**line, "mentions": [*line["mentions"], place]}) + "\n\n{broken\n")
    assert main(["check", "--gold"]) == 1
    out, err = capsys.readouterr()
    assert "gold.jsonl:3: this is no JSON" in out
    assert "names F1 1.000" in err
    site.file("gold.jsonl", json.dumps(line))
    assert main(["check", "--gold"]) == 1
    assert 'too much: "Berlin" (PLACE)' in capsys.readouterr().out
    site.configure("gold_minimum: 0.5")
    assert main(["check", "--gold"]) == 0


def test_check_says_where_gold_sentences_are_expected(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--gold"]) == 1
    assert "briefings/gold.jsonl: the gold sentences cannot be read" in capsys.readouterr().out
