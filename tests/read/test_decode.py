# ruff: noqa: RUF001 - letters and punctuation of all languages are what is tested

import os

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.read.decode import decode

NEWS = "Die Präsidentin sagte am Montag: „Wir müssen handeln“ – und reiste nach Malmö.\n"


def test_utf8_is_read_without_a_word():
    assert decode(NEWS.encode(), path="a.txt") == (NEWS, ())


def test_newlines_of_all_systems_become_one_and_the_mark_goes():
    assert decode(b"\xef\xbb\xbfa\r\nb\rc\n", path="a.txt") == ("a\nb\nc\n", ())


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("utf-32", "UTF-32"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_another_encoding_is_read_and_named(encoding, said):
    text, (problem,) = decode(NEWS.encode(encoding), path="a.txt")
    assert text == NEWS
    assert said in problem.message
    assert "UTF-8" in problem.remedy
    assert (problem.path, problem.line, problem.severity) == ("a.txt", 1, "warning")


def test_turkish_letters_are_told_from_western_ones():
    text = "Dışişleri Bakanı pazartesi günü başkente gitti, görüşmeler yaptı.\n"
    assert decode(text.encode("cp1254"), path="a.txt")[0] == text


def test_letters_of_other_scripts_are_found():
    text = "Министр иностранных дел прибыла в столицу в понедельник, сообщили источники."
    assert decode(text.encode("cp1251"), path="a.txt")[0] == text


def test_a_broken_character_among_good_ones_is_shown_with_its_line():
    text, (problem,) = decode("Erste Zeile\nSchöne Grüße aus ".encode() + b"\xff Oslo", path="a.txt")
    assert text == "Erste Zeile\nSchöne Grüße aus \ufffd Oslo"
    assert problem.line == 2
    assert "1 broken character" in problem.message


@pytest.mark.parametrize(
    "data",
    [
        bytes(500),
        os.urandom(5000) + b"\x00\xff",
        b"\xff\xfe" + os.urandom(5000),
        b"\xff\xfe\x00\x00" + os.urandom(5000),
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01",
    ],
)
def test_what_is_no_text_is_an_error(data):
    text, (problem,) = decode(data, path="a.txt")
    assert text is None
    assert problem.severity == "error"


def test_a_control_character_is_reported_where_it_stands_and_kept():
    text, (problem,) = decode(
        b"One line and more\nand a \x00 zero in the second line of it, far from all others", path="a.txt"
    )
    assert "\x00" in (text or "")
    assert problem.line == 2
    assert "U+0000" in problem.message


def test_a_few_zeros_leave_a_short_text_a_text():
    written = "The storm \x00closed \x00the port on Thursday."
    text, (problem,) = decode(written.encode(), path="a.txt")
    assert text == written
    assert "U+0000" in problem.message


def test_breaks_of_lines_and_pages_belong_in_a_text():
    written = "Storm\v\vPort\vclosed\fFerries\fwait\f"
    assert decode(written.encode(), path="a.txt") == (written, ())


@given(st.binary(max_size=300))
@example(b"\xff\xfe")
@example(b"\xff\xfe\x00")
@example(b"\x00\xd8\x00\xd8")
def test_no_bytes_are_too_bad(data):
    text, problems = decode(data, path="a.txt")
    assert text is not None or problems
    assert "\r" not in (text or "")
    assert problems or text == data.decode().lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
