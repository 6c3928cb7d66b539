from generator.assemble import assemble
from generator.model import Actor, Annotation, Mention, Name, Resolution, Span, Timex
from generator.stats import stats, told
from tests.stories import article, span


def actor(id_: str, name: str, status: str) -> Actor:
    type_ = {"per": "person", "plc": "place"}[id_[:3]]
    return Actor(id_, type_, name, name, (Name(name, "main"),), status=status)


def site():
    story = article("Talks in Ankara", "Mr Lapid came to Ankara in May.", slug="talks", date="2022-06-24")
    other = article("Prices", "Bread costs more.", slug="prices", date=None)
    ankara = [Mention(*_ends(span(story, "Ankara", nth)), "PLACE", entity="plc-ankara") for nth in (0, 1)]
    lapid = Mention(*_ends(span(story, "Lapid")), "PERSON", entity="per-lapid")
    may = Timex(*_ends(span(story, "in May")), "DATE", "2022-05")
    marks = tuple(sorted((*ankara, lapid), key=lambda mention: mention.start))
    sentences = tuple(Span(zone.start, zone.end) for zone in story.zones)
    annotations = {
        "talks": Annotation("talks", sentences=sentences, mentions=marks, timexes=(may,)),
        "prices": Annotation("prices"),
    }
    actors = (actor("per-lapid", "Lapid", "candidate"), actor("plc-ankara", "Ankara", "confirmed"))
    return assemble([story, other], annotations, Resolution(actors, {"talks": marks, "prices": ()}), [])


def _ends(place: Span) -> tuple[int, int]:
    return place.start, place.end


def test_what_is_there_and_what_is_confirmed_is_counted():
    counted = stats(site())
    assert (counted.articles, counted.words) == (2, 14)
    assert counted.actors == {"person": 1, "organization": 0, "place": 1}
    assert (counted.confirmed, counted.mentions, counted.mentions_of_confirmed) == (1, 3, 2)
    assert (counted.dates, counted.dates_resolved) == (1, 1)
    assert counted.months == (("", 1), ("2022-06", 1))


def test_the_figures_are_told_in_lines():
    lines = list(told(stats(site())))
    assert "confirmed  50 % of the actors, 67 % of the names marked" in lines
    assert lines[-2].startswith("no date        1 #")


def test_an_empty_site_has_figures_too():
    assert "confirmed  none of the actors, none of the names marked" in list(
        told(stats(assemble([], {}, Resolution(), [])))
    )
