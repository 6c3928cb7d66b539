# ruff: noqa: RUF001 - letters and punctuation of all languages are what is tested

import pytest

from generator.read.zones import captions


@pytest.mark.parametrize(
    "text",
    [
        "Photo: Ann Lee",
        "(Photo: Ann Lee/Reuters)",
        "Photo by Ann Lee",
        "Image source, Getty Images",
        "Foto: dpa",
        "Фото: ТАСС",
        "© Ann Lee",
        "Copyright 2021 The Daily",
        "Getty Images",
        "AFP via Getty Images",
        "Ann Lee/Reuters",
        "By Ann Lee",
        "By ANN LEE and BO BERG",
        "Von Anna Berg, Oslo",
        "Reporting by Ann Lee; Editing by Bo Berg",
        "Associated Press writer Ann Lee contributed to this report.",
    ],
)
def test_lines_of_makers_are_credits(text):
    assert captions.is_credit(text)


@pytest.mark.parametrize(
    "text",
    [
        "Photos, videos and letters were seized in the raid.",
        "Photographs by satellite show new roads along the border.",
        "Copyright law reform passes in parliament",
        "By Thursday the port had opened again.",
        "Reporting by local media suggests that the bridge had been unsafe for years.",
        "Reuters said the port was closed.",
        "Reporters had gathered at the port by noon.",
    ],
)
def test_sentences_about_pictures_and_reporting_are_no_credits(text):
    assert not captions.is_credit(text)


@pytest.mark.parametrize(
    ("credit", "caption"),
    [
        ("AFP/ANN LEE - ", "The minister at the port"),
        ("PHOTO/AP  -   ", "The minister at the port."),
        ("NORTHERN PRESS OFFICE/BO BERG – ", "The minister at the port."),
        ("SOMEBODY/ANN LEE - ", "The minister at the port"),
    ],
)
def test_capitals_around_a_stroke_are_a_credit_before_a_caption(credit, caption):
    assert captions.leading_credit(credit + caption) == len(credit)


def test_two_cities_before_a_dash_are_a_dateline():
    assert captions.leading_credit("OSLO/BERGEN - The ministers met on Thursday.") is None


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The minister at the port. ", "(AP Photo/Ann Lee)"),
        ("The minister at the port ", "(Photo: Ann Lee/Reuters)"),
        ("The minister at the port. ", "Image: Ann Lee."),
        ("The minister at the port", "Image: Ann Lee."),
        ("The minister at the port. ", "REUTERS/Ann Lee"),
        ("Die Ministerin am Hafen. ", "Foto: Anna Berg (CC BY 2.0)"),
        ("The minister at the port ", "© Ann Lee"),
    ],
)
def test_a_credit_behind_a_caption_is_found(caption, credit):
    assert captions.trailing_credit(caption + credit) == len(caption)


@pytest.mark.parametrize(
    "text",
    [
        "He had sent his sister a photo: the port in the evening.",
        "The agency is called the Environmental Protection Agency (EPA)",
        "The port (opened in 1902) is closed.",
        "She said: the port is closed.",
    ],
)
def test_words_about_a_photo_within_a_sentence_are_no_credit(text):
    assert captions.trailing_credit(text) is None
    assert captions.sign_off(text) is None


def test_an_agency_behind_a_report_signs_it_off():
    assert captions.sign_off("The port is closed. (AFP)") == len("The port is closed. ")


@pytest.mark.parametrize(
    "text", ["FILE - The port in May.", "In this photo provided by the crew, the port burns.", "█ Closed"]
)
def test_captions_say_what_they_are(text):
    assert captions.is_caption(text)
