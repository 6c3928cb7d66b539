"""Walks of life that hardly anybody leaves for another: what tells a footballer from the senator of the same name.

Law, business, the media and the military are none, as many come from there and go there.
"""

from generator.knowledge.posts import singular


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WALKS = {
    "arts": _words("""
        actor actress artist ballerina cellist choreographer comedian comic composer conductor cinematographer dancer
        dramatist drummer filmmaker guitarist illustrator musician novelist painter pianist playwright poet rapper
        saxophonist screenwriter sculptor singer singer-songwriter songwriter soprano tenor violinist vocalist
    """),
    "crime": _words("""
        arsonist burglar fraudster fugitive gangster killer kidnapper mobster murderer rapist robber smuggler
        swindler thief trafficker
    """),
    "politics": _words("""
        alderman ambassador assemblyman chancellor congressman congresswoman councillor councilman councilwoman
        diplomat governor lawmaker legislator mayor mep minister mp parliamentarian politician premier president
        senator undersecretary
    """),
    "religion": _words("""
        abbess abbot archbishop ayatollah bishop cardinal chaplain cleric friar imam lama missionary monk mufti mullah
        nun pastor patriarch pope preacher priest rabbi vicar
    """),
    "science": _words("""
        anthropologist archaeologist astronomer astrophysicist biochemist biologist botanist chemist climatologist
        ecologist epidemiologist geneticist geologist geophysicist immunologist linguist mathematician meteorologist
        microbiologist neuroscientist oceanographer palaeontologist paleontologist philosopher physicist physiologist
        psychologist scientist seismologist sociologist statistician virologist zoologist
    """),
    "sport": _words("""
        athlete batsman batter boxer bowler catcher climber cricketer cyclist defender fencer fielder footballer
        forward goalkeeper goaltender golfer gymnast hurdler infielder jockey linebacker midfielder olympian
        outfielder paralympian pitcher player point-guard quarterback racer referee rower runner sailor shortstop
        skater skier sprinter striker swimmer triathlete weightlifter winger wrestler
    """),
}
"""The nouns of each; "president" and "director" of a club or a film are rarely without their club or film."""

_BY_NOUN = {noun: walk for walk, nouns in WALKS.items() for noun in nouns}


def walks_of(title: str) -> frozenset[str]:
    """The walks of life that a title speaks of: "football player and poet" of sport and the arts."""
    return frozenset(_BY_NOUN[one] for word in title.lower().split() if (one := singular(word)) in _BY_NOUN)
