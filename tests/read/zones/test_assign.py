import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.read.zones import zones_of

PROSE = (
    "The storm reached the coast in the night and closed the port, the harbour master said, and no ferry is to leave "
    "the town before the evening."
)
MORE = "Two of the four piers may open again on Thursday, she said, but the ferries to the islands must wait longer."
SPANISH = "La ministra de Defensa visita el puerto de la ciudad tras la tormenta"


def roles(text, **options):
    """Each zone's role and text."""
    return [(zone.role, zone.of(text)) for zone in zones_of(text, **options)]


def role_of(line, text, **options):
    """The role of the zone that begins with `line`."""
    return next(role for role, zone in roles(text, **options) if zone.startswith(line))


# --- head ---------------------------------------------------------------------------------------------------------


def test_the_first_line_is_the_title_and_paragraphs_are_body():
    assert roles(f"Storm closes port\n\n{PROSE}\n\n{MORE}") == [
        ("title", "Storm closes port"),
        ("body", PROSE),
        ("body", MORE),
    ]


def test_a_text_without_a_headline_has_no_title():
    assert roles(f"{PROSE}\n\n{MORE}") == [("body", PROSE), ("body", MORE)]


def test_a_title_that_is_known_is_found_in_the_text_however_it_is_written():
    text = f"“Storm”  closes Port\n\n{PROSE}"
    assert role_of("“Storm”", text, title='"Storm" closes port') == "title"


def test_a_title_that_is_known_and_not_in_the_text_leaves_the_first_line_alone():
    text = f"Ferries wait\n\n{PROSE}"
    assert "title" not in dict(roles(text, title="Storm closes port"))


@pytest.mark.parametrize("line", ["Ferries wait", "Is the harbour safe?", "Port closed after storm in the north"])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_headline_that_is_not_the_known_title_leads_into_the_text(line, gap):
    text = gap.join([line, "By Ann Lee", PROSE, MORE])
    assert roles(text, title="Storm shuts harbour")[:3] == [
        ("lead", line),
        ("credit", "By Ann Lee"),
        ("body", PROSE),
    ]


def test_a_headline_and_a_standfirst_below_another_title_both_lead_into_the_text():
    lead = "Harbour master expects two of the four piers to open again on Thursday"
    text = f"Port closed after storm\n\n{lead}\n\n{PROSE}"
    assert [role for role, _ in roles(text, title="Storm shuts harbour")] == ["lead", "lead", "body"]


@pytest.mark.parametrize(
    "line",
    ["The port is closed.", "• Ferries wait", "She said it twice:", "HARBOURTOWN", "Ann T. Lee, Minister of Ports"],
)
def test_a_first_line_that_is_no_headline_is_body_below_a_known_title(line):
    assert role_of(line, f"{line}\n\n{PROSE}", title="Storm shuts harbour") == "body"


def test_a_line_tight_to_its_paragraph_is_no_headline_where_headlines_stand_apart():
    text = f"The storm reached the coast\n{PROSE}\n\n{MORE}"
    assert role_of("The storm", text, title="Storm shuts harbour") == "body"


def test_a_kicker_above_the_headline_is_no_title():
    assert roles(f"WEATHER\n\nStorm closes port in the north\n\n{PROSE}")[:2] == [
        ("boilerplate", "WEATHER"),
        ("title", "Storm closes port in the north"),
    ]


def test_a_short_headline_above_an_office_or_a_name_is_no_kicker():
    assert role_of("Harbour Day", f"Harbour Day\n\nAnn T. Lee, Minister of Ports\n\n{PROSE}") == "title"


def test_a_short_headline_above_a_sentence_is_no_kicker():
    assert roles("Storm\n\nThe port was closed at noon.") == [
        ("title", "Storm"),
        ("body", "The port was closed at noon."),
    ]


def test_a_standfirst_above_the_headline_is_the_lead():
    above = "The harbour master expects that two of the four piers can open again on Thursday at noon"
    assert roles(f"{above}\n\nStorm closes the northern port\n\n{PROSE}")[:2] == [
        ("lead", above),
        ("title", "Storm closes the northern port"),
    ]


def test_a_standfirst_without_a_full_stop_is_the_lead():
    lead = "Harbour master expects two of the four piers to open again on Thursday"
    assert role_of(lead, f"Storm closes port\n\n{lead}\n\n{PROSE}") == "lead"


def test_a_paragraph_before_the_byline_is_the_lead():
    lead = "Two of the four piers are to open again."
    text = f"Storm closes port\n\n{lead} Perhaps on Thursday.\n\nBy Ann Lee\n\n{PROSE}"
    assert role_of(lead, text) == "lead"


def test_bylines_and_date_lines_are_credits():
    text = f"Storm closes port\nBy Ann Lee\n\nBo Berg\nThursday, March 4, 2021\n\n{PROSE}"
    assert [role for role, _ in roles(text)] == ["title", "credit", "credit", "credit", "body"]


def test_dates_further_down_are_headings_of_a_chronicle():
    assert role_of("March 5", f"Storm\n\n{PROSE}\n\nMarch 5, 2021\n\n{MORE}") == "heading"


def test_the_headline_of_a_page_pasted_with_its_menu_stands_last_above_the_text():
    menu = "\n".join(f"* Section {number}" for number in range(1, 14))
    text = f"{menu}\n\nStorm closes the port\n\nAnn Lee\n\n{PROSE}\n\n{MORE}"
    found = {zone: role for role, zone in roles(text)}
    assert found["Storm closes the port"] == "title"
    assert found["* Section 1"] == found["* Section 13"] == "boilerplate"
    assert found["Ann Lee"] == "credit"


# --- headings -----------------------------------------------------------------------------------------------------


def test_a_short_line_between_paragraphs_is_a_heading():
    assert role_of("Ferries", f"Storm closes port\n\n{PROSE}\n\nFerries have to wait\n\n{MORE}") == "heading"


def test_a_heading_may_stand_tight_to_the_lines_around_it():
    text = f"Storm closes port\n\n{PROSE}\n\nPHOTO/AP - {SPANISH}\nFerries have to wait\n\n{MORE}"
    assert role_of("Ferries", text) == "heading"


def test_a_line_before_a_list_or_a_sentence_is_no_heading():
    assert role_of("Among them", f"Storm\n\n{PROSE}\n\nAmong them:\n\n{MORE}") == "body"
    assert role_of("It is", f"Storm\n\n{PROSE}\n\nIt is over.\n\n{MORE}") == "body"


def test_headings_in_markdown_leave_their_marks_out():
    assert roles(f"# Storm closes port\n\n{PROSE}\n\n## Ferries wait, islands too.\n\n{MORE}") == [
        ("title", "Storm closes port"),
        ("body", PROSE),
        ("heading", "Ferries wait, islands too."),
        ("body", MORE),
    ]


# --- pictures and other languages ---------------------------------------------------------------------------------


def test_a_credit_and_its_caption_are_two_zones():
    text = f"Storm closes port\n\n{PROSE}\n\nAFP/ANN LEE - The minister at the port\n\n{MORE}"
    assert roles(text)[2:4] == [("credit", "AFP/ANN LEE -"), ("caption", "The minister at the port")]


def test_a_caption_in_another_language_says_which():
    text = f"Storm closes port\n\n{PROSE}\n\nAFP/ANN LEE  -   {SPANISH}\n\n{MORE}"
    zones = zones_of(text)
    assert [(zone.role, zone.lang) for zone in zones[2:4]] == [("credit", None), ("other-language", "es")]


def test_a_paragraph_in_another_language_is_not_the_articles():
    assert role_of("La ministra", f"Storm closes port\n\n{PROSE}\n\n{SPANISH}.\n\n{MORE}") == "other-language"
    assert role_of("La ministra", f"Storm closes port\n\n{SPANISH}.", lang="es") == "body"


def test_a_name_of_a_picture_file_is_a_caption():
    assert role_of("storm", f"Storm closes port\n\n{PROSE}\n\nstorm port\n\n{MORE}") == "caption"


def test_a_line_of_names_tight_under_a_caption_is_its_credit():
    pictures = "\n\n".join(
        f"The port in the {time} of the storm.\nNorth Harbour Crew" for time in ("morning", "evening")
    )
    found = roles(f"Storm closes port\n\n{PROSE}\n\n{pictures}\n\n{MORE}")
    assert [role for role, _ in found] == ["title", "body", "caption", "credit", "caption", "credit", "body"]


def test_one_line_of_names_tight_under_a_paragraph_stays_with_the_text():
    text = f"Storm closes port\n\n{PROSE}\nNorth Harbour Crew\n\n{MORE}"
    assert role_of("The storm reached", text) == "body"


# --- furniture ----------------------------------------------------------------------------------------------------


def test_a_list_below_its_label_is_left_out_until_the_text_goes_on():
    text = f"Storm closes port\n\n{PROSE}\n\nRelated stories\n\n* Port opens\n* Ferry sinks\n\nA heading\n\n{MORE}"
    assert [role for role, _ in roles(text)] == ["title", "body", *["boilerplate"] * 3, "heading", "body"]


def test_notes_at_the_end_are_left_out_and_notes_at_the_start_are_not():
    assert role_of("[1]", f"Storm closes port\n\n{PROSE}\n\n{MORE}\n\nFootnotes\n\n[1] {MORE}") == "boilerplate"
    assert role_of("The storm", f"Storm closes port\n\nNotes\n\n{PROSE}\n\n{MORE}") == "body"


def test_pasted_scripts_are_left_out_and_a_line_of_code_is_shown():
    script = "jQuery(port).ready(function(){\n if (port.length > 0 ) {\n port.close();\n }\n});\n"
    assert roles(script + PROSE) == [*[("boilerplate", line.strip()) for line in script.splitlines()], ("body", PROSE)]
    assert role_of("port.close", f"Storm\n\n{PROSE}\n\nport.close();\n\n{MORE}") == "body"


def test_a_footer_that_asks_for_tips_is_left_out_in_any_language():
    footer = "Envíanos tus noticias\nSi conoces alguna noticia de la ciudad, no dudes en escribirnos a la redacción"
    assert [role for role, _ in roles(f"Storm closes port\n\n{PROSE}\n\n{footer}")][2:] == ["boilerplate"] * 2


def test_the_licence_behind_the_last_sentence_is_cut_off():
    licence = "All Content by The Daily is licensed under a Creative Commons Attribution 4.0 License."
    assert roles(f"Storm closes port\n\n{PROSE} {licence}")[1:] == [("body", PROSE), ("boilerplate", licence)]


def test_markup_and_templates_in_an_article_are_text():
    lines = ["<script>alert(1)</script>", "{{ 7 * 7 }}", "{% if storm %}", "---", "title: fake", "[a](javascript:b)"]
    text = "\n\n".join(["Storm closes port", PROSE, *lines, MORE])
    assert {role for role, zone in roles(text) if zone in lines} <= {"body", "heading"}


def test_what_follows_an_article_in_the_language_of_the_site_is_left_out_but_a_caption_is_not():
    appeal = "¿Has visto algo que debería ser noticia en tu ciudad? Escribe a nuestra redacción."
    text = f"Storm closes port\n\n{PROSE}\n\n{MORE}\n\nAFP/ANN LEE - {SPANISH}\n\n{appeal}"
    assert role_of("La ministra", text) == "other-language"
    assert role_of("¿Has visto", text) == "boilerplate"


def test_a_credit_with_a_caption_is_two_things_whoever_the_desk_is():
    text = f"Storm closes port\n\n{PROSE}\n\nPHOTO/CITY DESK - Boats in the harbour after the storm\n\n{MORE}"
    assert role_of("PHOTO/CITY DESK", text) == "credit"
    assert role_of("Boats in the harbour", text) == "caption"


# --- all ----------------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        "\n",
        "\n\n",
        " ",
        "# ",
        "* ",
        "Storm",
        "AFP/ANN LEE - ",
        PROSE,
        SPANISH,
        "Related\n",
        "Notes\n",
        "});\n",
        "Image: Bo.",
        "AB",
    ]
)


@given(
    st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join)), st.sampled_from(["", "Storm", "#"])
)
@example("## \n# Storm\n", "")
@example("#\u2028x", "")
def test_zones_are_in_order_and_cover_all_but_white_space_and_marks(text, title):
    zones = zones_of(text, title=title)
    end = 0
    for zone in zones:
        assert end <= zone.start < zone.end <= len(text)
        assert (
            set(text[end : zone.start]) <= {"#"}
            or not text[end : zone.start].strip("# \n\t\r\f\v\x85\u2028\u2029").strip()
        )
        assert zone.of(text) == zone.of(text).strip()
        end = zone.end
    assert not text[end:].strip()
