"""Alphabetical order."""

from generator.alphabet import initial, sort_key


def test_accents_and_case_do_not_count() -> None:
    names = ["Zarif", "çelik", "Çavuşoğlu", "Cavusoglu", "Avni"]
    assert sorted(names, key=sort_key) == ["Avni", "Cavusoglu", "Çavuşoğlu", "çelik", "Zarif"]


def test_a_name_stands_under_its_letter_without_accent() -> None:
    assert [initial(name) for name in ("Çavuşoğlu", "İstanbul", "ankara", "Ελλάδα")] == ["C", "I", "A", "E"]


def test_what_begins_with_no_letter_stands_under_a_sign() -> None:
    assert [initial(name) for name in ("10 Downing Street", "…", "")] == ["#", "#", "#"]
