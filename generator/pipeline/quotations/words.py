"""Closed lists of words around quotations: verbs after the classes of VerbNet, texts, forms of address."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SPEECH = _words("""
    add admit advise affirm agree allege announce answer argue articulate ask assert assure attest aver avow beg begin
    blurt boast brag brief caution challenge chide claim comment complain concede conclude concur confess confide
    confirm contend continue convey counter deadpan declare demand deny disclose divulge elaborate emphasise emphasize
    enquire estimate exclaim exhort explain express forecast gripe guarantee highlight hint hypothesise hypothesize
    imply implore indicate inform inquire insist interject instruct jest joke lament lecture maintain mention muse
    narrate note notify object observe opine order plead pledge point posit preach predict proclaim promise pronounce
    propose protest quip rant rave read reaffirm reason reassure recall recite reckon recommend recount reflect
    reiterate rejoin relate relay remark remind repeat reply report request respond retort reveal rule say speculate
    state stipulate stress suggest summarise summarize surmise swear teach tell testify theorise theorize think
    threaten underline underscore urge utter venture voice volunteer vow warn wonder
""")
"""Verbs of saying: what is said is their object (VerbNet say, tell, advise, complain, lecture, promise, conjecture)."""

MEDIUM = _words("""
    babble bark bawl bellow blog boom chant cheer croak crow cry declaim drawl e-mail email fume groan growl grumble
    grunt gush hiss holler howl intone jeer moan mumble murmur mutter post quote rail rasp roar scream shout shriek
    sigh sing snap snarl sneer sob splutter stammer stutter text thunder trumpet tweet wail whimper whine whisper write
    yell yelp
""")
"""Verbs of the manner and the instrument of speaking (VerbNet manner_speaking, instr_communication)."""

JUDGEMENT = _words("""
    accuse acknowledge applaud appeal attack bemoan berate blame blast brand call castigate celebrate censure
    characterise characterize chastise commend compare condemn congratulate criticise criticize decry defend denounce
    deplore deride describe dismiss disparage dub extol hail honor honour label lambast lambaste laud liken lionise
    lionize mock portray praise rebuke refer regard reject reprimand ridicule salute scold slam speak talk term thank
    view vilify welcome
""")
"""Verbs that judge or name something, with words quoted in their object (VerbNet judgement, characterize, dub)."""

REPORTING = SPEECH | MEDIUM | JUDGEMENT

SAYINGS = _words("""
    accusation admission allegation announcement answer argument assertion assessment assurance boast call charge claim
    comment complaint conclusion criticism declaration demand denial description explanation insistence observation
    plea pledge prediction promise question remark reply request response statement suggestion threat vow warning
""")
"""Nouns of saying, which name what somebody said: "Haddad's claim that"."""

CRIES = _words("""
    boo chant cheer cry jeer roar scream shout slogan song whisper yell
""")
"""Nouns for what is heard from many: "cries of" need nobody who utters them."""

NAMING = _words("""
    caption christen entitle headline mean name nickname rename subtitle title
""")
"""Verbs whose quoted complement is a name or a title, and no speech."""

HEARING = _words("""
    cite find get hear quote read receive see
""")
"""Verbs whose subject is not who says what they introduce: "Haddad cited the report: ..."."""

ABOUT = _words("""
    about against as by for into of on over that to with
""")
"""Prepositions that lead from a verb of judgement to the quoted words: "described it as", "accused him of"."""
