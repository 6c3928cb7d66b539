"""Whatever is in an article, resolving goes on."""

from generator.model import Resolution
from generator.resolve import resolve
from tests.resolve.desk import Desk


def test_no_articles_have_no_actors() -> None:
    assert resolve([], {}) == Resolution()


def test_odd_names_do_no_harm() -> None:
    names = [
        "\u4e60\u8fd1\u5e73",
        "\u05d9\u05d0\u05d9\u05e8",
        "\U0001f600 Bob",
        "A" * 300,
        "<b>Bob</b>",
        "a\u0301\u0327 b",
        "'s",
        ".",
    ]
    desk = Desk(" ".join(f"{{@{name}}} {{#{name}}} {{%{name}}}" for name in names))
    assert len(desk.entities()) == 3 * len(names)
    assert all(desk.entities())


def test_the_same_article_twice_is_twice_about_the_same() -> None:
    story = "{@Mona Haddad} of {#Oxfam} flew to {%Lisbon}. {@Haddad} slept."
    assert Desk(story, story).entities(0) == Desk(story, story).entities(1) == Desk(story).entities()


def test_ten_thousand_mentions_of_one_name_are_one_actors() -> None:
    desk = Desk("{@Mona Haddad} spoke. " + "{@Haddad} spoke. " * 10_000)
    assert set(desk.entities()) == {"per-mona-haddad"}
    assert len(desk.entities()) == 10_001


def test_a_thousand_articles_that_name_somebody_make_one_actor() -> None:
    desk = Desk(*["{@Mona Haddad} met {@Rui Costa}."] * 1_000, dates=["2022-01-01"] * 1_000)
    resolution = desk.resolution()
    assert [actor.id for actor in resolution.actors] == ["per-mona-haddad", "per-rui-costa"]
    assert all(len(mentions) == 2 for mentions in resolution.mentions.values())


def test_names_that_are_nearly_alike_in_great_numbers_are_all_kept() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = [f"Mona H{one}d{other}d" for one in letters for other in letters]
    assert len(Desk(" ".join(f"{{@{name}}}" for name in names)).entities()) == len(names)
