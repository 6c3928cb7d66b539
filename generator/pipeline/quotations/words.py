"""Closed lists of words around quotations: verbs after the classes of VerbNet, texts, forms of address."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SPEECH = _words("""
    add admit advise affirm agree allege announce answer argue ask assert assure attest aver avow begin boast brief
    caution challenge claim comment complain concede conclude confess confide confirm contend continue counter
    declare demand deny disclose elaborate emphasise emphasize enquire estimate exclaim exhort explain express
    forecast highlight hint imply indicate inform inquire insist interject instruct joke lament maintain mention
    muse note notify observe opine order plead pledge point predict proclaim promise pronounce propose protest quip
    read reaffirm reason reassure recall reckon recommend recount reflect reiterate rejoin relate remark remind
    repeat reply report request respond retort reveal say speculate state stipulate stress suggest summarise
    summarize swear teach tell testify think threaten underline underscore urge volunteer vow warn wonder
""")
"""Verbs of saying: what is said is their object (VerbNet say, tell, advise, complain, promise, conjecture)."""

MEDIUM = _words("""
    bellow blog boom chant cheer cry e-mail email growl hiss mumble murmur mutter post quote roar scream shout shriek
    sigh sing sneer sob tweet whisper write yell
""")
"""Verbs of the manner and the instrument of speaking (VerbNet manner_speaking, instr_communication)."""

JUDGEMENT = _words("""
    accuse acknowledge applaud appeal attack blame blast brand call celebrate characterise characterize commend
    compare condemn criticise criticize decry defend denounce deplore deride describe dismiss dub hail label liken
    mock portray praise rebuke refer regard reject ridicule slam speak talk term view welcome
""")
"""Verbs that judge or name something, with words quoted in their object (VerbNet judgement, characterize, dub)."""

REPORTING = SPEECH | MEDIUM | JUDGEMENT

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

TEXTS = _words("""
    account address announcement article blog book column comment communique editorial email essay interview letter
    memo message note op-ed post release remark reply response speech statement testimony tweet word writing
""")
"""What is read or heard in place of its author: "Haddad's letter says"."""

VAGUE = _words("""
    chief current former late new senior then top veteran
""")
"""Adjectives that do not tell two bearers of a post apart."""

MALE = _words("""
    actor ayatollah boy brother businessman chairman congressman father imam king lord man mr prince sheikh sir son
    spokesman
""")
"""Nouns beside a name that ask for "he"."""

FEMALE = _words("""
    actress businesswoman chairwoman congresswoman daughter girl lady miss mother mrs ms princess queen sister
    spokeswoman woman
""")
"""Nouns beside a name that ask for "she"."""
