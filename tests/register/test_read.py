import pytest

from generator.model import ActorRole, Link, Name
from generator.register.nouns import Register, RegisteredActor, RegisteredEvent, Term
from generator.register.read import read_register


@pytest.fixture
def read(tmp_path):
    """Writes editors' files and reads them: the register, and the problems as text."""

    def write_and_read(**files):
        folder = tmp_path / "briefings"
        folder.mkdir(exist_ok=True)
        for name, text in files.items():
            (folder / f"{name}.yml").write_text(text, encoding="utf-8")
        register, problems = read_register(folder, root=tmp_path)
        return register, [str(problem) for problem in problems]

    return write_and_read


def test_a_folder_without_editors_files_is_an_empty_register(read):
    assert read() == (Register(), [])


def test_an_actor_is_read_in_full_with_its_line(read):
    register, problems = read(
        actors="""\
# who is who
- id: per-ada-lark
  type: person
  name: Ada Lark
  sort_name: Lark, Ada
  names: [Lark, {value: A. Finch, kind: previous, lang: en, from: 1999, to: 2004-05}]
  description: A mayor.
  roles: [{title: mayor, org: Northport, from: 2004, to: 2010~, source: city-records}]
  identifiers: {viaf: 0123, wikidata: Q1}
  links: [{title: Home, url: "https://example.org/ada"}]
  distinct_from: [per-bo-lark]
  merged_ids: [per-a-lark]
  status: candidate
- {id: per-bo-lark, type: person, name: Bo Lark}
"""
    )
    assert problems == []
    assert register.actors == (
        RegisteredActor(
            id="per-ada-lark",
            type="person",
            name="Ada Lark",
            line=2,
            sort_name="Lark, Ada",
            names=(Name("Lark"), Name("A. Finch", "previous", "en", "1999", "2004-05")),
            description="A mayor.",
            roles=(ActorRole("mayor", "Northport", "2004", "2010~", "city-records"),),
            identifiers=(("viaf", "0123"), ("wikidata", "Q1")),
            links=(Link("Home", "https://example.org/ada"),),
            distinct_from=("per-bo-lark",),
            merged_ids=("per-a-lark",),
            status="candidate",
            path="briefings/actors.yml",
        ),
        RegisteredActor("per-bo-lark", "person", "Bo Lark", line=14, path="briefings/actors.yml"),
    )


def test_a_misspelt_key_names_the_likely_meant_one(read):
    register, problems = read(actors="- id: per-ada\n  type: person\n  name: Ada\n  descripton: x\n")
    assert problems == ['briefings/actors.yml:4: unknown key "descripton". Did you mean "description"?']
    assert [actor.id for actor in register.actors] == ["per-ada"]


@pytest.mark.parametrize(
    ("id_", "said"),
    [
        ("org-ada", 'the id "org-ada" says organization, the type person. Write "per-ada".'),
        ("ada", 'the id "ada" does not say what it is of.'),
        ("per-zoë", 'the id "per-zoë" may hold only small letters a to z, digits and single hyphens. Write "per-zoe".'),
        ("per-Ada", 'the id "per-Ada" may hold only small letters'),
        ("per-../x", 'the id "per-../x" may hold only small letters'),
    ],
)
def test_an_id_that_cannot_be_an_address_is_refused(read, id_, said):
    register, problems = read(
        actors=f"- type: person\n  id: {id_}\n  name: Ada\n- {{id: per-bo, type: person, name: Bo}}\n"
    )
    assert len(problems) == 1
    assert problems[0].startswith(f"briefings/actors.yml:2: {said}")
    assert [actor.id for actor in register.actors] == ["per-bo"]


def test_of_two_entries_with_one_id_the_first_is_used(read):
    register, problems = read(
        actors="- {type: person, id: per-ada, name: Ada}\n- type: person\n  id: per-ada\n  name: Other\n"
    )
    assert [actor.name for actor in register.actors] == ["Ada"]
    taken = 'the id "per-ada" is already taken on line 1; this entry is left out.'
    assert problems == [f"briefings/actors.yml:3: {taken} Join the two entries, or rename one."]


def test_a_merged_id_leads_to_one_actor_only(read):
    register, problems = read(
        actors="""\
- {id: per-ada, type: person, name: Ada, merged_ids: [per-bo, per-old]}
- {id: per-bo, type: person, name: Bo, merged_ids: [per-ada]}
- {id: per-cy, type: person, name: Cy, merged_ids: [per-old, per-cy]}
"""
    )
    assert {actor.id: actor.merged_ids for actor in register.actors} == {
        "per-ada": ("per-old",),
        "per-bo": (),
        "per-cy": (),
    }
    assert [problem.split(" it is")[0] for problem in problems] == [
        'briefings/actors.yml:1: "per-bo" cannot lead to "per-ada":',
        'briefings/actors.yml:2: "per-ada" cannot lead to "per-bo":',
        'briefings/actors.yml:3: "per-old" cannot lead to "per-cy":',
        'briefings/actors.yml:3: "per-cy" cannot lead to "per-cy":',
    ]


def test_a_reference_to_no_actor_is_doubtful(read):
    _, problems = read(
        actors="- {id: per-ada-lark, type: person, name: Ada, distinct_from: [per-ada-lrk]}\n",
        events="""\
- id: fire
  title: A fire
  date: 2022
  actors:
    - per-ada-lark
    - {id: org-brigade, role: helper}
  places: [the harbour, plc-harbour]
""",
    )
    dead, remedy = "no actor of the register has the id", "Add the actor to actors.yml, or mend the id."
    assert problems == [
        f'briefings/actors.yml:1: {dead} "per-ada-lrk". Did you mean "per-ada-lark"?',
        f'briefings/events.yml:6: {dead} "org-brigade". {remedy}',
        f'briefings/events.yml:7: {dead} "plc-harbour". {remedy}',
    ]


def test_a_reference_has_its_own_line_beside_a_mistaken_one(read):
    _, problems = read(
        actors="""\
- id: per-ada
  type: person
  name: Ada
  distinct_from:
    - Bo
    - per-cy
"""
    )
    assert [problem.partition(": ")[0] for problem in problems] == ["briefings/actors.yml:5", "briefings/actors.yml:6"]


def test_a_date_that_is_no_edtf_leaves_out_the_date_only(read):
    register, problems = read(
        actors="""\
- id: per-ada
  type: person
  name: Ada
  roles:
    - title: mayor
      from: last spring
      to: 2022-02-30
"""
    )
    assert register.actors[0].roles == (ActorRole("mayor"),)
    assert [problem.partition(" Write")[0] for problem in problems] == [
        'briefings/actors.yml:6: "last spring" is no EDTF date.',
        'briefings/actors.yml:7: "2022-02-30" is no EDTF date.',
    ]


def test_a_link_that_is_no_web_address_is_left_out(read):
    register, problems = read(
        actors="- id: per-ada\n  type: person\n  name: Ada\n  links: [{title: Run, url: 'javascript:alert(1)'}]\n"
    )
    assert register.actors[0].links == ()
    assert problems == ['briefings/actors.yml:4: "url" is no web address. Begin it with "https://".']


def test_terms_refer_to_each_other_by_name_alias_or_id(read):
    register, problems = read(
        actors="- {id: org-port, type: organization, name: Port}\n",
        terms="""\
- term: Tide gate
  aliases: [sluice]
  definition: A door in a dam.
  source: https://example.org/gates
  see_also: [Spring tide, org-port, term-tide-gate, ebb]
- term: Spring tide
  definition: A high tide.
  see_also: [SLUICE, sprig tide]
""",
    )
    assert register.terms == (
        Term(
            id="term-tide-gate",
            term="Tide gate",
            definition="A door in a dam.",
            line=1,
            aliases=("sluice",),
            source="https://example.org/gates",
            see_also=("term-spring-tide", "org-port", "term-tide-gate"),
        ),
        Term("term-spring-tide", "Spring tide", "A high tide.", line=6, see_also=("term-tide-gate",)),
    )
    assert problems == [
        'briefings/terms.yml:5: no term is called "ebb". Add the term, or mend the name.',
        'briefings/terms.yml:8: no term is called "sprig tide". Did you mean "spring tide"?',
    ]


def test_two_terms_of_one_address_clash(read):
    register, problems = read(terms="- {term: Ebb, definition: A}\n- {term: ebb, definition: B}\n")
    assert [term.definition for term in register.terms] == ["A"]
    assert problems[0].startswith('briefings/terms.yml:2: the id "term-ebb" is already taken on line 1')


def test_an_event_is_read_in_full_with_its_line(read):
    register, problems = read(
        actors="- {id: per-ada, type: person, name: Ada}\n",
        events="""\
- id: flood
  title: The harbour floods
  date: 2022-03~/2022-04
  reported: 2022-05-01
  summary: Water in the streets.
  status: disputed
  actors: [{id: per-ada, role: witness}]
  places: [Northport]
  sources: [{briefing: the-flood, quote: the water came}]
  importance: 3
""",
    )
    assert problems == []
    assert register.events == (
        RegisteredEvent(
            id="flood",
            title="The harbour floods",
            date="2022-03~/2022-04",
            line=1,
            summary="Water in the streets.",
            status="disputed",
            actors=(("per-ada", "witness"),),
            places=("Northport",),
            sources=(("the-flood", "the water came"),),
            importance=3,
            reported="2022-05-01",
            path="briefings/events.yml",
        ),
    )


def test_one_broken_file_does_not_touch_the_others_and_problems_come_in_order(read):
    register, problems = read(
        terms="- term: Ebb\n  definition: x: y\n",
        events="- {id: a, title: A, date: soon}\n- {id: b, title: B, date: 2022}\n- 3\n",
        decisions="- retype: {text: Port, type: plaice}\n",
    )
    assert [event.id for event in register.events] == ["b"]
    assert [problem.partition(": ")[0] for problem in problems] == [
        "briefings/decisions.yml:1",
        "briefings/events.yml:1",
        "briefings/events.yml:3",
        "briefings/terms.yml:2",
    ]


def test_a_register_of_thousands_of_dead_references_is_read_in_time(read):
    """Looking for the likely meant id each time would take minutes."""
    entries = (
        f"- {{id: per-ada-{number}, type: person, name: Ada, distinct_from: [per-bo-{number}]}}\n"
        for number in range(2_000)
    )
    register, problems = read(actors="".join(entries))
    assert len(register.actors) == len(problems) == 2_000
