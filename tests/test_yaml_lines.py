import codecs

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator import yaml_lines
from generator.yaml_lines import Lines, load_yaml, read_yaml


@pytest.fixture(params=["CBaseLoader", "BaseLoader"])
def either_loader(request, monkeypatch):
    monkeypatch.setattr(yaml_lines, "LOADER", getattr(yaml, request.param))


def load(text, **options):
    return load_yaml(text, path="actors.yml", **options)


def messages(text):
    return [str(problem) for problem in load(text)[2]]


def test_words_stay_as_they_were_typed():
    value, _, problems = load("from: 2022-03\nlang: no\non: 2022-06-24\nviaf: 012\nratio: 1:30\nlive: true\n")
    assert value == {
        "from": "2022-03",
        "lang": "no",
        "on": "2022-06-24",
        "viaf": "012",
        "ratio": "1:30",
        "live": "true",
    }
    assert problems == ()


def test_only_null_tilde_and_nothing_are_none():
    value, _, _ = load("a:\nb: ~\nc: null\nd: 'null'\ne: Null\nf: ''\n")
    assert value == {"a": None, "b": None, "c": None, "d": "null", "e": "Null", "f": ""}


STORY = """\
# the register
- id: per-ada
  names:
    - Ada
    - value: Countess
      kind: alias
- {id: per-bo, name: Bo}
"""


def test_every_key_and_entry_has_its_line():
    _, lines, _ = load(STORY)
    assert [lines.of(0), lines.of(0, "id"), lines.of(0, "names"), lines.of(0, "names", 1, "kind")] == [2, 2, 3, 6]
    assert lines.of(1, "name") == 7


def test_what_is_not_written_has_the_line_of_its_nearest_parent():
    _, lines, _ = load(STORY)
    assert lines.of(0, "names", 1, "lang") == 5
    assert lines.of(0, "names", 7, "lang") == 3
    assert lines.of(9) == 2


def test_lines_count_from_where_the_text_begins_in_its_file():
    _, lines, problems = load("title: A\ntitle: B\n", first_line=10)
    assert lines.of("title") == 10
    assert [problem.line for problem in problems] == [11]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_newlines_of_all_systems_and_a_byte_order_mark_change_nothing(newline):
    value, lines, problems = load("\ufeff" + STORY.replace("\n", newline))
    assert value == load(STORY)[0]
    assert lines == load(STORY)[1]
    assert problems == ()


def test_a_line_separator_pasted_with_a_text_does_not_shift_the_lines():
    value, lines, problems = load("- first: the end\u2028of a line\n  second: x\n")
    assert value == [{"first": "the end of a line", "second": "x"}]
    assert lines.of(0, "second") == 2
    assert problems == ()


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing yet\n", "---\n"])
def test_an_empty_file_is_none_without_a_problem(text):
    value, lines, problems = load(text)
    assert value is None
    assert lines.of("any", 3) >= 1
    assert problems == ()


@pytest.mark.usefixtures("either_loader")
def test_a_key_written_twice_is_reported_with_both_lines_and_the_first_is_used():
    value, lines, _ = load("name: Ada\nborn: 1815\nname: Bo\n")
    assert value == {"name": "Ada", "born": "1815"}
    assert lines.of("name") == 1
    assert messages("name: Ada\nborn: 1815\nname: Bo\n") == [
        'actors.yml:3: the key "name" was already given on line 1. Delete one of the two; the first is used.'
    ]


@pytest.mark.usefixtures("either_loader")
def test_an_alias_is_not_followed_and_reported_at_its_place():
    value, _, problems = load("- &ada {name: Ada}\n- name: Bo\n  friend: *ada\n- *ada\n")
    assert value == [{"name": "Ada"}, {"name": "Bo", "friend": None}, None]
    assert [(problem.line, problem.severity) for problem in problems] == [(3, "error"), (4, "error")]


def test_a_bomb_of_aliases_stays_small():
    bomb = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    value, _, problems = load(bomb)
    assert value == {"a": ["x", "x"]} | {key: [None, None] for key in "bcdefghi"}
    assert len(problems) == 16


def test_a_recursive_alias_ends():
    assert load("&a [*a]\n")[0] == [None]


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 100_000, "{a: " * 10_000])
def test_lists_without_end_are_refused(text):
    value, _, problems = load(text)
    assert value is None
    assert [problem.line for problem in problems] == [1]


def test_a_tag_makes_no_object():
    value, _, problems = load('!!python/object/apply:os.system ["exit 1"]\n')
    assert value == ["exit 1"]
    assert problems[0].severity == "warning"


def test_a_second_document_is_not_read():
    value, _, problems = load("- a\n---\n- b\n")
    assert value == ["a"]
    assert [problem.line for problem in problems] == [2]


def test_a_key_in_braces_is_no_word():
    value, _, _ = load("title: {{ headline }}\nname: Ada\n")
    assert value == {"title": {}, "name": "Ada"}
    assert "a key must be a word" in messages("title: {{ headline }}\n")[0]


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("- id: a\n\tname: b\n", 2, 'a tab is used to indent, at "name: b". Indent with spaces.'),
        ("- id: a\n  names:\n\t- b\n", 3, 'a tab is used to indent, at "- b". Indent with spaces.'),
        ("- id: a\n  name: b: c\n", 2, 'a colon is not expected here, after "name: b".'),
        ("- id: a\n  name b\n  type: x\n", 2, 'the colon after a key is missing, at "name b".'),
        ('- id: a\n  name: "b\n  type: x\n', 2, 'a quotation mark is not closed, at ""b". Close it.'),
        ("- id: a\n  names: [b, c\n  type: x\n", 2, 'a list in brackets is not closed, at "[b, c". Close it with "]".'),
        ("- {id: a, name: b\n- {id: d}\n", 1, 'a brace is not closed, at "{id: a, name: b". Close it with "}".'),
        ("- id: a\nname: b\n", 2, 'an entry of the list is expected, a line that begins with "- ", at "name: b".'),
        ("name: b\n- id: a\n", 2, 'a key of the entry above is expected, at "- id: a".'),
        ("- id: @a\n", 1, 'a value cannot begin like this, at "@a". Put it in quotation marks.'),
        ("- id: !a!b c\n", 1, 'a value cannot begin like this, at "!a!b c". Put it in quotation marks.'),
        ('- id: "\\d"\n', 1, 'a backslash has a meaning here, at ""\\d"". Use single quotation marks.'),
        ("- id: a\x07\n", 1, "the character U+0007 cannot stand in a text file. Delete it."),
    ],
)
def test_broken_yaml_is_told_with_the_line_the_place_and_what_to_do(text, line, said):
    value, _, problems = load("# header\n" + text)
    assert value is None
    assert str(problems[-1]).startswith(f"actors.yml:{line + 1}: {said}")
    assert problems[-1].severity == "error"


@given(st.text(st.sampled_from("ab:-[]{}\"'&*!|>%@`#, \n\t\r\u2028\ufeff\x00?0~")))
def test_any_text_is_read_or_refused_with_lines_inside_it(text):
    _, lines, problems = load(text)
    last = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert 1 <= lines.line <= last
    assert all(1 <= problem.line <= last and problem.message for problem in problems)


json_like = st.recursive(
    st.none() | st.text(st.characters(codec="ascii", categories=["L", "N", "P", "Zs"]), min_size=1),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.sampled_from("abcdef"), min_size=1), inner),
)


class QuotingDumper(yaml.SafeDumper):
    """Writes every text in quotation marks and never an alias."""

    def ignore_aliases(self, data):
        return True

    def quoted(self, text):
        return self.represent_scalar("tag:yaml.org,2002:str", text, style='"')


QuotingDumper.add_representer(str, QuotingDumper.quoted)


@given(json_like)
def test_what_yaml_writes_comes_back(value):
    loaded, _, problems = load(yaml.dump(value, Dumper=QuotingDumper, allow_unicode=True))
    assert loaded == value
    assert problems == ()


def test_a_file_that_is_not_there_is_empty(tmp_path):
    assert read_yaml(tmp_path / "terms.yml", root=tmp_path) == (None, Lines(), ())


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (codecs.BOM_UTF16_LE + "- name: Ada".encode("utf-16-le"), "terms.yml:1: the file is UTF-16, not UTF-8."),
        (
            "- name: Ada\n- name: Zoë\n".encode("cp1252"),
            "terms.yml:2: the file is in another encoding (byte 0xEB), not UTF-8.",
        ),
    ],
)
def test_a_file_in_another_encoding_is_refused_at_its_line(tmp_path, raw, said):
    (tmp_path / "terms.yml").write_bytes(raw)
    value, _, problems = read_yaml(tmp_path / "terms.yml", root=tmp_path)
    assert value is None
    assert [str(problem) for problem in problems] == [f"{said} Save it as UTF-8."]


def test_a_folder_in_place_of_a_file_is_told_so(tmp_path):
    (tmp_path / "terms.yml").mkdir()
    value, _, problems = read_yaml(tmp_path / "terms.yml", root=tmp_path)
    assert value is None
    assert str(problems[0]).startswith("terms.yml: the file cannot be read (")


def test_a_file_outside_the_project_is_named_in_full(tmp_path):
    (tmp_path / "terms.yml").write_text("- a: [\n", encoding="utf-8")
    _, _, problems = read_yaml(tmp_path / "terms.yml", root=tmp_path / "site")
    assert problems[0].path == (tmp_path / "terms.yml").as_posix()


def test_a_file_with_a_byte_order_mark_is_read(tmp_path):
    (tmp_path / "terms.yml").write_bytes(codecs.BOM_UTF8 + b"- a\r\n- b\r\n")
    assert read_yaml(tmp_path / "terms.yml", root=tmp_path)[0] == ["a", "b"]
