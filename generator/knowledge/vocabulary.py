"""Closed vocabularies of English news: titles, kinds of organisation, place, event and work, determiners."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words("""
    admiral ambassador archbishop attorney ayatollah baron baroness bishop brigadier capt captain cardinal
    chairman chairperson chairwoman chancellor chief col colonel commandant commander commissioner congressman
    congresswoman constable corporal councillor count countess crown dame deputy detective director doctor dr
    duchess duke earl emir emperor empress envoy father first gen general gov governor grand hojatoleslam imam
    inspector judge justice king lady leader lieutenant lord lt madame maj major marquess marshal martyr mayor mep mgr
    minister miss mp mps mr mrs ms mullah officer pastor pope premier president prime prince princess prof
    professor queen rabbi rep representative rev reverend sayed sayyid secretary sen senator sergeant seyed sgt
    sheikh sheriff sir sister speaker spokesman spokesperson spokeswoman sultan superintendent supreme vice viscount
""")
"""Words that stand before a person's name and are no part of it."""

COURTESY = _words("""
    dr gen gov lt maj mr mrs ms prof rep sen sgt sir
""")
"""Titles that are always followed by a person's name."""

MINISTERS = _words("""
    minister minister-designate ministers secretaries secretary undersecretary
""")
"""Posts that are named after what they look after: "Home Secretary", "minister of education"."""

HOLDERS = MINISTERS | _words("""
    ambassador chairman chairwoman chancellor director general governor mayor president sheriff spokesman spokesperson
    spokeswoman
""")
"""Posts that the name of an organisation without a preposition does not end with."""

ORGANISATIONS = _words("""
    academy administration agency air airline airlines airways alliance army assembly associates association
    authority automobile bancorp bank battalion board brigade broadcasting bureau cabinet caliphate caucus
    center centre chamber church club co coalition college command commission committee communications company
    computer confederation congress consortium consulate coop cooperative corp corporation corps council court
    department directorate electric electronics embassy enterprises entertainment exchange federation financial
    fleet force forces forum foundation front fund government group guard guards holdings hospital inc
    industries initiative inspectorate institute institution insurance intelligence interactive international
    investments junta laboratories laboratory league legion ltd media militia ministry mission monastery motor
    motors movement municipality museum nations navy network news newspaper observatory office ombudsman
    orchestra organisation organization parliament partners partnership party petroleum pharmaceuticals pictures
    police politburo post press radio railway railways records regiment registry reserve school secretariat
    securities seminary senate service services society squad squadron statistics steel studios syndicate
    systems taskforce team technologies telecom telegraph television times treasury tribunal trust tv union
    university ventures weekly
""")
"""Head nouns of organisations' names, with the legal forms that news writes out."""

COMPANY = _words("""
    air airlines airways automobile bancorp bank co communications company computer computers corp corporation
    electric electronics enterprises entertainment financial group holdings inc industries insurance
    international investments laboratories ltd media motor motors network newspaper partners party petroleum
    pharmaceuticals pictures steel studios systems technologies telecom
""")
"""Those that a short form leaves out: "Ford" is the "Ford Motor Company", "Apple" is no "Apple Corps"."""

SCHOOLS = frozenset({"college", "university"})
"""Those that an article leaves out once it has given the whole name."""

PLACES = _words("""
    airport archipelago arena avenue basilica basin bay beach boulevard bridge canal cape castle cathedral
    cemetery city coast corridor county creek crossing dam desert district falls forest fort glacier governorate
    gulf hall heights highway hill hills island islands isle lake lane lighthouse mosque mount mountain
    mountains oasis oblast ocean palace park pass peak peninsula plateau plaza port prefecture prison province
    reef region ridge river road sea shrine skyscraper square stadium station strait straits street swamp temple
    tower towers town township tunnel valley village volcano zone
""")
"""Head nouns of places' names."""

LANDSCAPE = _words("""
    canal city desert district governorate island islands lake mountain mountains peninsula province region river
    rivers town valley village
""")
"""Nouns of places that follow the bare name in small letters: "Hamidiya town", "the Aras river"."""

DIRECTIONS = _words("""
    central eastern northeastern northern northwestern southeastern southern southwestern western
""")
"""Adjectives that say which part of a place is meant: "Central and Eastern Europe"."""

OTHERS = _words("""
    accord accords act agreement agreements amendment anthem award awards bible bill bowl browser buddhism
    catholicism championship championships christianity conference console constitution convention covid
    covid-19 crisis cup cyclone day declaration dialogue doctrine edition engine era exhibition expo fair
    festival flu games hinduism holocaust hurricane index internet islam judaism kit koran law laws licence
    license medal memorandum olympics operation order oscar pact paralympics phone prize prizes processor
    protocol quran rebellion referendum resolution revolution series smartphone software storm summit syndrome
    tablet talks tournament treaty trophy typhoon uprising virus war wars
""")
"""Head nouns of what has a name and does not act: events, laws, awards, products."""

OTHERS_BEFORE = _words("""
    cyclone flight hms hurricane operation storm typhoon uss
""")
"""Nouns before the name of what does not act: "Hurricane Sandy", "Operation Clambake"."""

ARTEFACTS = _words("""
    aircraft drone drones frigate helicopter helicopters jet jets missile missiles probe rifle rifles rocket rockets
    rover satellite satellites spacecraft spaceship submarine submarines tank tanks telescope torpedo vaccine
    vaccines virus warship
""")
"""Nouns behind the name of a thing that was made: what is "Zelzal" in "Zelzal missiles" is no person."""

ENTERPRISES = _words("""
    agency airline automaker bank brewer broadcaster carmaker chipmaker company daily firm insurer lender
    magazine newspaper party retailer startup start-up supermarket tabloid weekly
""")
"""Nouns in small letters before the name of an organisation: "carmaker Togg"."""

PREPOSITIONS = _words("""
    against at for in of on to
""")
"""Behind them stands what belongs to the thing that is named, not the thing: "awards for science"."""

CREATIONS = _words("""
    app application browser console experiment language mission processor product programme project robot software tool
    website
""")
"""Further nouns for what is made or thought out and does not act: "Solaria is a browser"."""

WORKS = _words("""
    album anthem anthology autobiography ballet book comedy documentary drama essay film game memoir movie
    musical novel opera play poem sequel series show single sitcom song symphony thriller videogame western
""")
"""Nouns before the title of a work: "the comedy Match Point"."""

FAMILIES = _words("""
    brothers clan dynasty family siblings sisters
""")
"""Nouns behind a surname that make it the name of several."""

DETERMINERS = _words("""
    a all an any both each every her his its my our some that the their these this those your
""")
"""What no name begins with."""
