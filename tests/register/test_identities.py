from hypothesis import given
from hypothesis import strategies as st

from generator.register.identities import identities
from generator.register.nouns import Different, Rename, Same


def same(*ids, line=1):
    return Same(path="decisions.yml", line=line, ids=ids)


def different(*ids, line=1):
    return Different(path="decisions.yml", line=line, ids=ids)


def rename(id_, name):
    return Rename(path="decisions.yml", line=1, id=id_, name=name)


def test_merged_ids_lead_straight_to_the_one_that_is_kept():
    found, problems = identities([same("per-c", "per-b"), same("per-b", "per-a")])
    assert found.merged == {"per-a": "per-c", "per-b": "per-c"}
    assert problems == ()


def test_the_order_of_stanzas_does_not_matter():
    stanzas = [same("per-c", "per-b"), same("per-b", "per-a"), different("per-a", "per-d")]
    assert identities(stanzas) == identities(stanzas[::-1])


def test_a_merge_in_a_circle_ends_and_is_told():
    found, problems = identities([same("per-a", "per-b"), same("per-b", "per-c"), same("per-c", "per-a")])
    assert found.merged == {"per-b": "per-a", "per-c": "per-a"}
    assert [(problem.line, problem.message) for problem in problems] == [
        (1, 'these stanzas lead in a circle: per-a, per-b, per-c. "per-a" is kept.')
    ]


def test_of_same_and_different_on_the_same_ids_the_later_wins():
    assert identities([same("per-a", "per-b"), different("per-b", "per-a")])[0].merged == {}
    assert identities([different("per-b", "per-a"), same("per-a", "per-b")])[0].merged == {"per-b": "per-a"}


def test_different_beats_what_follows_from_several_same():
    found, problems = identities(
        [different("per-a", "per-c", line=1), same("per-a", "per-b", line=2), same("per-b", "per-c", line=3)]
    )
    assert found.merged == {"per-b": "per-a"}
    assert [(problem.line, problem.message, problem.remedy) for problem in problems] == [
        (
            3,
            '"per-b" and "per-c" are not joined: that would join "per-a" and "per-c" too.',
            "Line 1 keeps these apart; delete one of the two stanzas.",
        )
    ]


def test_what_is_different_from_a_merged_id_is_different_from_the_one_that_is_kept():
    found, _ = identities([same("per-a", "per-z"), different("per-z", "per-c")])
    assert found.different == {("per-c", "per-z"), ("per-a", "per-c")}


def test_a_new_name_goes_to_the_id_that_is_kept():
    found, _ = identities([same("per-a", "per-b"), rename("per-b", "Ada Lark")])
    assert found.names == {"per-a": "Ada Lark"}


ids = st.lists(st.sampled_from(["per-a", "per-b", "per-c", "per-d", "per-e"]), min_size=2, max_size=3, unique=True)


@given(st.lists(st.builds(lambda kind, ids: kind(*ids), st.sampled_from([same, different]), ids)))
def test_no_one_is_merged_with_someone_kept_apart_and_no_merge_leads_further(stanzas):
    found, _ = identities(stanzas)
    assert not found.merged.keys() & set(found.merged.values())
    assert all(found.merged.get(one, one) != found.merged.get(other, other) for one, other in found.different)
