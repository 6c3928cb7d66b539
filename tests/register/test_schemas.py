import json

from generator.register.schemas import schema_files, schemas
from tests.project import ROOT


def properties(schema, name):
    return schema["$defs"][name]["properties"]


def test_each_editors_file_has_a_schema_of_a_list():
    found = schemas()
    assert sorted(found) == ["actors.yml", "decisions.yml", "events.yml", "terms.yml"]
    assert {schema["type"] for schema in found.values()} == {"array"}
    assert json.loads(json.dumps(found)) == found


def test_keys_are_those_that_editors_write():
    schema = schemas()["actors.yml"]
    assert list(properties(schema, "RoleEntry")) == ["title", "org", "from", "to", "source"]
    assert schema["$defs"]["ActorEntry"]["required"] == ["type", "id", "name"]
    assert schema["$defs"]["ActorEntry"]["additionalProperties"] is False


def test_a_year_may_be_a_number_and_a_name_a_word():
    schema = schemas()["actors.yml"]
    assert properties(schema, "RoleEntry")["from"]["type"] == ["string", "integer"]
    assert {"type": "string"} in schema["$defs"]["NameEntry"]["anyOf"]


def test_a_stanza_holds_exactly_one_decision():
    stanza = schemas()["decisions.yml"]["$defs"]["StanzaEntry"]
    kinds = ["same", "different", "ignore", "link", "retype", "rename", "date", "event"]
    assert stanza["oneOf"] == [{"required": [kind]} for kind in kinds]
    assert "value" in schemas()["decisions.yml"]["$defs"]["DateEntry"]["required"]


def test_the_schemas_that_are_shipped_are_those_of_the_register():
    shipped = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "schemas").iterdir()}
    assert shipped == dict(schema_files()), "write them anew: briefings schemas schemas"


def test_each_file_of_the_sample_names_its_schema():
    for name in schemas():
        file = ROOT / "briefings" / name
        first = file.read_text(encoding="utf-8").partition("\n")[0]
        sign, schema = first.split("$schema=")
        assert sign == "# yaml-language-server: "
        assert (file.parent / schema).resolve() == ROOT / "schemas" / f"{file.stem}.json"
