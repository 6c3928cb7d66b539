import pytest

from generator.read.zones.furniture import FOOTER, is_code, is_furniture, is_initials


@pytest.mark.parametrize(
    "text",
    [
        "*",
        "]]",
        "Share on Facebook",
        "Facebook Twitter WhatsApp",
        "Tweet",
        "Print",
        "Advertisement · Scroll to continue",
        "5 min read",
        "Updated 2 hours ago",
        "12 comments",
        "Read more: Storm closes port",
        "Lesen Sie auch: Sturm schließt Hafen",
        "اقرأ أيضا: العاصفة تغلق الميناء",
        "Related: Port opens again",
        "Got a tip? Write to our newsroom.",
        "Sign up for our newsletter and never miss a storm.",
        "Envíanos tus fotos",
        "Si tienes alguna información sobre una noticia, escríbenos.",
        "We use cookies to show you the news.",
        "To view this video please enable JavaScript",
        "© 2021 The Daily. All rights reserved.",
        "This article was first published in The Weekly.",
        "For more information: https://daily.example/port",
        "For further information, please contact press@port.example.",
        "https://daily.example/port",
        "Tel: 12 34 56",
        "Editor's note: the names were changed.",
    ],
)
def test_share_boxes_links_appeals_and_rights_are_furniture(text):
    assert is_furniture(text)


@pytest.mark.parametrize(
    "text",
    [
        "Share prices fell on Thursday after the storm.",
        "Print journalism is in decline, the minister said.",
        "The company changed its privacy policy after the scandal.",
        "The virus first appeared in the port in December.",
        "He urged readers to subscribe to the theory.",
        "Read more books, the minister told pupils.",
        "More on the storm is known now than a year ago, the crew said.",
        "For more information about the storm, officials turned to the villages.",
        "Follow-up talks are planned for Friday.",
        "* * *",
        "---",
        "{{ storm }}",
        "Line two opened in May.",
    ],
)
def test_sentences_with_the_same_words_are_not(text):
    assert not is_furniture(text)


def test_a_licence_and_initials_behind_the_last_sentence_are_a_footer():
    licence = "All Content by The Daily is licensed under a Creative Commons Attribution 4.0 License."
    for text in (
        f"The port is closed. {licence}",
        f"The port is closed. AB/CD  {licence}",
        "The port is closed. AB/CD",
    ):
        found = FOOTER.search(text)
        assert found
        assert text[: found.start(found.lastgroup or 0)].strip() == "The port is closed."


@pytest.mark.parametrize(
    "text", ["The software is licensed under the GPL.", "He lives in Boston, MA", "They flew to the US"]
)
def test_sentences_about_licences_and_states_are_no_footer(text):
    assert not FOOTER.search(text)


def test_initials_are_capitals_alone():
    assert is_initials("AB/CD")
    assert not is_initials("NATO")


@pytest.mark.parametrize(
    "line",
    [
        "});",
        "if (port.length > 0 ) {",
        "jQuery(this).addClass('closed');",
        "var port = 1",
        "color: red;",
        "// port",
        "a = b;",
    ],
)
def test_statements_are_code(line):
    assert is_code(line)


@pytest.mark.parametrize(
    "line",
    ["Be at least 18 years old;", "actions of the crew (Annex 1);", "{{ storm }}", "{% if storm %}", "It closed."],
)
def test_lists_and_templates_are_no_code(line):
    assert not is_code(line)
