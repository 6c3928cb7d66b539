import pytest

from generator.read.zones.shape import ends_sentence, is_names, is_one_sentence, is_prose, words


def test_words_are_counted_in_scripts_with_and_without_spaces():
    assert words("The port's closed, the U.S. crew says.") == 7
    assert words("港口因风暴关闭") == 3


@pytest.mark.parametrize(
    "text", ["It closed.", "“It closed.”", "Closed? (Yes!)", "港口关闭。", "أغلق الميناء؟", "बंद है।"]
)
def test_sentences_end_in_every_script(text):
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["Port closed", "Among them:", "2,500", ""])
def test_headlines_and_the_like_end_no_sentence(text):
    assert not ends_sentence(text)


def test_prose_is_a_long_sentence():
    assert is_prose(
        "The harbour master said on Thursday that the port would stay closed for at least another two days."
    )
    assert not is_prose("The port stays closed.")
    assert not is_prose("Port of the northern town stays closed for two more days after the storm of last night")


def test_initials_and_abbreviations_end_no_sentence():
    assert is_one_sentence("Gen. Ann T. Lee meets the U.S. envoy")
    assert not is_one_sentence("The port is closed. Ferries stay.")


def test_names_are_capitalised_but_for_particles():
    assert is_names("Ludwig van Beethoven and Maria de la Cruz")
    assert not is_names("Ann Lee speaks")
    assert not is_names("2021")
