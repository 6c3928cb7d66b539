from typing import Annotated, ClassVar, Literal

import pytest
from pydantic import Field

from generator.register.entries import Entry, check_entry, did_you_mean, read_entries
from generator.yaml_lines import load_yaml


class Wheel(Entry):
    size: Annotated[int, Field(ge=1, le=9)]
    tyre: Literal["black", "white"] = "black"


class Cart(Entry):
    nullable: ClassVar[frozenset[str]] = frozenset({"owner"})

    name: str
    owner: str | None = "nobody"
    load: tuple[str, ...] = ()
    wheels: tuple[Wheel, ...] = ()
    since: str = Field("", alias="from")
    marks: dict[str, str] = Field(default_factory=dict)
    sold: bool = False


def check(text, **options):
    value, lines, _ = load_yaml(text, path="carts.yml")
    cart, _, problems = check_entry(value, Cart, lines, path="carts.yml", **options)
    return cart, [str(problem) for problem in problems]


def test_an_entry_without_mistakes_is_what_it_says():
    cart, problems = check("name: Blue\nwheels: [{size: 3}]\nfrom: 2010\nsold: yes\n")
    assert cart == Cart.model_validate({"name": "Blue", "wheels": [{"size": 3}], "from": "2010", "sold": True})
    assert problems == []


def test_a_key_without_a_value_counts_as_not_written_unless_null_says_something():
    cart, problems = check("name: Blue\nload:\nowner: null\n")
    assert (cart.load, cart.owner, problems) == ((), None, [])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nmae: x", 'unknown key "nmae". Did you mean "name"?'),
        ("form: 2010", 'unknown key "form". Did you mean "from"?'),
        ("zzz: x", 'unknown key "zzz". Known here: name, owner, load, wheels, from, marks, sold.'),
        ("load: coal", '"load" must be a list. Begin each of its lines with "- ", or write it as [one, two].'),
        ("load: [coal, {a: b}]", 'entry 2 of "load" must be text. Write words, without keys or dashes.'),
        ("wheels: [round]", 'entry 1 of "wheels" must have keys. Write it in lines such as "key: value".'),
        ("wheels: [{size: big}]", '"size" must be a whole number. Write it in digits.'),
        ("wheels: [{size: 10}]", '"size" is above 9. Write 9 or less.'),
        ("wheels: [{size: 0}]", '"size" is below 1. Write 1 or more.'),
        ("wheels: [{tyre: black}]", '"size" is missing. Add it.'),
        ("wheels: [{size: 1, tyre: blck}]", '"tyre" cannot be "blck". Did you mean "black"?'),
        ("wheels: [{size: 1, tyre: red}]", '"tyre" cannot be "red". Write one of: black, white.'),
        ("wheels: [{size: 1, tire: x}]", 'unknown key "tire". Did you mean "tyre"?'),
        ("marks: [a]", '"marks" must have keys. Write it in lines such as "key: value".'),
        ("sold: perhaps", '"sold" must be true or false. Write true or false.'),
    ],
)
def test_a_mistake_is_told_with_its_line_and_the_likely_meant(line, said):
    cart, problems = check(f"name: Blue\n{line}\n")
    assert problems == [f"carts.yml:2: {said}"]
    assert cart.name == "Blue"


def test_only_the_mistaken_parts_are_left_out():
    cart, problems = check(
        """\
name: Blue
load: [coal, [], wood]
wheels:
  - {size: 1}
  - {tyre: white}
  - {size: 3, tyre: red}
"""
    )
    assert cart.load == ("coal", "wood")
    assert cart.wheels == (Wheel(size=1), Wheel(size=3))
    assert [problem.split(":")[1] for problem in problems] == ["2", "5", "6"]


def test_an_entry_that_lacks_what_it_needs_is_left_out():
    assert check("load: [coal]\n") == (None, ['carts.yml:1: "name" is missing. Add it.'])
    assert check("load: [coal]\nname: [Blue]\n")[0] is None


def test_a_whole_entry_may_be_asked_for():
    cart, problems = check("name: Blue\nload: coal\n", whole=True)
    assert cart is None
    assert len(problems) == 1


@pytest.mark.parametrize("text", ["just words\n", "[a, b]\n"])
def test_an_entry_that_is_no_mapping_is_told_so(text):
    expected = 'carts.yml:1: the entry must have keys. Write it in lines such as "key: value".'
    assert check(text) == (None, [expected])


def test_the_lines_of_an_entry_fit_what_is_left_of_it():
    value, lines, _ = load_yaml("name: Blue\nload:\n- coal\n- []\n- wood\nweels: []\n", path="carts.yml")
    cart, left, _ = check_entry(value, Cart, lines, path="carts.yml")
    assert cart.load == ("coal", "wood")
    assert [left.of("load", 0), left.of("load", 1), left.of("load")] == [3, 5, 2]
    assert sorted(left.children) == ["load", "name"]


def read(folder, text):
    (folder / "carts.yml").write_text(text, encoding="utf-8")
    entries, problems = read_entries(folder / "carts.yml", Cart, root=folder)
    return [(cart.name, lines.line) for cart, lines in entries], [str(problem) for problem in problems]


def test_one_bad_entry_is_left_out_and_the_others_are_read(tmp_path):
    names, problems = read(tmp_path, "- name: Blue\n- nmae: Red\n-\n- name: Green\n")
    assert names == [("Blue", 1), ("Green", 4)]
    assert [problem.split(":")[1] for problem in problems] == ["2", "2", "3"]


def test_a_file_that_is_no_list_is_told_so(tmp_path):
    assert read(tmp_path, "\nname: Blue\n") == (
        [],
        ['carts.yml:2: the file must be a list. Begin each entry with "- ".'],
    )


def test_problems_of_yaml_come_with_those_of_entries(tmp_path):
    names, problems = read(tmp_path, "- name: Blue\n  name: Red\n")
    assert names == [("Blue", 1)]
    assert len(problems) == 1


def test_did_you_mean_is_silent_where_nothing_is_near():
    assert did_you_mean("colour", ["color", "size"]) == 'Did you mean "color"?'
    assert did_you_mean("weight", ["color", "size"]) == ""
