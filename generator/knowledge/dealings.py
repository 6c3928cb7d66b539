"""Words for what states do and have with each other: whoever does or has it is no town, but a government.

The subject of a verb of will, stance or saying must have a mind (VerbNet calls it an agent or experiencer), and only
who has a mind has ties, talks or a dispute with another.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STANCES = _words("""
    abstain accede accept accuse acknowledge admit agree aim allege announce appeal apologise apologize approve argue
    ask assert assure authorise authorize back ban believe blame boycott call cede claim commit complain concede
    condemn confirm congratulate consent consider cooperate counter criticise criticize declare decline decry demand
    denounce deny deplore describe disagree dismiss dispatch disown dispute doubt embargo endorse expel expect fear
    favor favour forbid hail hesitate hope impose insist intend interpret invite lobby maintain mediate mull negotiate
    object oppose order pledge plan prefer pretend promise propose protest ratify reaffirm reassure recall recognise
    recognize reconsider refuse regard regret reiterate reject renege renounce reply request respond retaliate sanction
    say scold see seek snub stress suggest support suspect sympathise sympathize tell think threaten try urge veto view
    voice vow wait want warn welcome wish withdraw worry
""")
"""Verbs, as lemmas, of which only who has a mind is the subject."""

RELATIONS = _words("""
    accord agreement alliance animosity ceasefire communication conflict consultation contact cooperation
    coordination crisis deal detente dialogue diplomacy discussion dispute exchange feud friction friendship hostility
    meeting mistrust negotiation pact partnership quarrel rapprochement reconciliation relation relationship rift
    rivalry row spat stand-off standoff talk tension tie treaty trust truce understanding war
""")
"""Nouns, in the singular, for what stands between two who deal with each other."""

DEALING = _words("""
    ally collaborate communicate compete cooperate coordinate deal negotiate quarrel side sympathise sympathize talk
""")
"""Verbs of what is done "with" another who has a mind."""

ADDRESSED = _words("""
    accuse advise ask assist assure beg blame call caution compel congratulate convince criticise criticize dissuade
    forbid implore inform invite lobby mistrust notify persuade petition placate press pressure rebuke remind reproach
    request reassure sue tell thank threaten trust urge warn
""")
"""Verbs, as lemmas, whose object must have a mind, too: who is urged, blamed or assured can answer."""

MINDS = _words("""
    afraid anxious aware concerned confident convinced determined eager furious glad grateful hopeful interested keen
    open prepared ready reluctant unwilling wary willing worried
""")
"""Adjectives of what is in a mind."""

STANDS = _words("""
    accusation aim ambition appeal approach approval assertion assurance attitude backing belief call caution claim
    commitment concern conduct consent decision demand denial desire determination diplomacy effort explanation fear
    foe goal hope insistence intention interest invitation mistrust motive objection objective offer opinion opposition
    plan plea pledge policy position promise proposal protest readiness refusal rejection reluctance reply request
    resolve response rival stance statement strategy suggestion support suspicion threat view vow warning willingness
    wish
""")
"""Nouns, in the singular, for what somebody thinks, wants or says: "Ankara's position"."""
