import pytest

from generator.read.language import article_language, foreign_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La ministra de Defensa visita el puerto de Oslo tras la tormenta", "es"),
        ("Die Ministerin besuchte am Dienstag den Hafen der Hauptstadt", "de"),
        ("Министр посетила порт столицы во вторник", "ru"),
        ("部长星期二访问了首都的港口", "zh"),
    ],
)
def test_a_line_in_another_language_is_foreign(text, language):
    assert foreign_language(text, lang="en") == language


@pytest.mark.parametrize(
    "text",
    [
        "The minister visited the port of the capital on Tuesday.",
        "Anne Dupont, José García, Jürgen Groß",
        "oslo harbour",
        "Hafen",
        "",
        "https://beispiel.example/die-ministerin-besuchte-am-dienstag-den-hafen",
    ],
)
def test_own_words_names_and_short_lines_are_not_foreign(text):
    assert foreign_language(text, lang="en") is None


def test_a_sentence_with_its_translation_is_not_foreign():
    line = "How did the last three months go for you, they asked her. Wie waren die letzten drei Monate für Sie?"
    assert foreign_language(line, lang="en") is None
    assert foreign_language(line, lang="de") is None


def test_a_regional_tag_is_compared_by_its_language():
    assert foreign_language("The minister visited the port of the capital.", lang="en-GB") is None


def test_a_long_text_shows_its_language_and_a_short_one_does_not():
    german = "Die Ministerin besuchte am Dienstag den Hafen der Hauptstadt und sprach mit den Arbeitern. "
    assert article_language(german * 3, default="en") == "de"
    assert article_language("Die Ministerin", default="en") == "en"


def test_a_text_in_the_default_language_keeps_the_default_as_it_is_written():
    assert (
        article_language("The minister visited the port and spoke with the workers. " * 5, default="en-GB") == "en-GB"
    )
