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
