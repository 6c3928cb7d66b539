"""Nouns for what a person does or is in public life: which words can be somebody's role.

English derives most of them: who trains is a trainer, whose subject is history a historian, who came with a ship
a seaman. These are told by their endings; those that have none are listed.
"""

from collections.abc import Mapping
from functools import lru_cache

from generator.knowledge.countries import country_of_demonym
from generator.model import RoleStatus


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENDINGS = tuple(sorted(_words("aire crat eer er eur ian ist man mate naut or person smith woman wright yst")))
"""What nouns for persons end in; "actress" and its few sisters are listed."""

UNDERIVED = _words("""
    abbess abbot absentee accomplice accountant acrobat actress adherent adjutant admiral advocate agent aide
    ally apostle applicant appointee apprentice archbishop archduke aspirant assistant associate athlete attache
    attaché attendant attorney ayatollah bard baron baroness bishop boss buff caliph candidate captain cardinal
    celebrity ceo cfo chair champ champion chef chief chieftain citizen cleric clerk client coach colonel
    combatant comic commandant conscript constable constituent consul consultant contestant convict coo cook cop
    corporal correspondent count countess critic cto czar dame dean defendant delegate demagogue deputy
    descendant despot detainee detective devotee diplomat disciple dissident druid duchess duke emir emissary
    employee empress enthusiast envoy escapee evacuee executive exile expert fellow fugitive general genius
    goddess governess graduate grandee guard guerilla guerrilla guest guide guru head heir heiress hermit hero
    heroine honoree host hostage hostess icon idol imam immigrant incumbent informant intellectual intern
    invitee jockey judge justice khan king knight lama laureate lead legend liaison licensee lieutenant lord
    magistrate magnate marchioness marine marquis marshal martyr mascot mastermind matriarch mechanic medic mep
    merchant migrant militant mogul monarch monk mp mufti mullah mvp mystic nominee notary novice nun nurse
    official operative orphan outlaw paramedic participant pasha patriarch patron pharaoh pilot plaintiff poet
    polymath pope postgraduate potentate president priest prince princess principal prodigy professional prophet
    proponent protege protégé provost pundit quarterback queen rabbi recipient recruit referee refugee regent
    rep representative resident respondent retiree returnee reverend rookie sage saint samurai scholar scout
    seamstress secretary secretary-general serf sergeant servant shah sheikh sheriff sovereign spy squire star
    starlet stewardess student sultan superintendent superstar suspect swami tenant trainee trustee tsar tycoon
    undergraduate undersecretary valet vet veteran vicar vice-chair viceroy virtuoso viscountess waitress warden
    whip witness wizard
""")
"""Nouns for persons without such an ending."""

NO_PERSONS = _words("""
    adapter anger answer armor badger banner barometer barrier barter beer behavior bestseller blacklist
    blockbuster blunder bluster boiler bomber booster border browser buffer burger butter calculator cancer
    career catalyst center centimeter chamber chapter character charger chatter checklist checkmate cider
    climate cluster clutter color computer container controller copper corner corridor counter cover cruiser
    cucumber cursor cylinder dagger danger december decoder deer destroyer detector diameter dinner disaster
    disorder door drawer drier duster easter elevator ember endeavor error escalator ether exterior factor favor
    feather feeder fervor fever filter finger fist flavor floor flyer fodder folder freighter frontier gender
    generator ginger gist grandeur gutter hamster hanger harbor header helicopter honor horror human humor
    hunger interior junior kilometer labor ladder laser laughter launcher layer leather ledger letter liner
    liqueur list liter liver lobster lumber manner matter merger metaphor meter millimeter minor mirror mist
    monitor motor murder muster newsletter newspaper november number october odor offer order otter oyster
    panther paper parameter parlor pepper perimeter pier plaster platter playlist plunger poster powder power
    prayer printer prior processor quarter questionnaire reactor refrigerator register remainder river roster
    router rubber rudder rumor sandpaper saver scanner sector senior sensor september server sewer shelter
    shiver shortlist shoulder shutter silver skyscraper slipper sliver solitaire spider stopper summer supper
    tanker tender tenor terror theater thermometer thriller thunder tier tiger timber toaster tower tractor
    trailer transfer transformer trawler trigger tryst tumor twist twitter vapor vector waitlist wallpaper water
    weather whitelist whitepaper winter wishlist wonder wrist zipper
""")
"""Frequent nouns that have such an ending and are no persons."""

KIN = _words("""
    ancestor aunt bachelor boyfriend bride bridegroom brother cousin dad daughter ex ex-husband ex-wife father
    father-in-law fiance fiancee fiancé fiancée friend girlfriend godfather godmother grandchild granddaughter
    grandfather grandmother grandson groom half-brother half-sister husband kid lover mother mother-in-law
    neighbor neighbour nephew newborn niece parent partner relative sibling sister sister-in-law son son-in-law
    spouse stepbrother stepdaughter stepfather stepmother stepsister stepson toddler twin uncle widow widower
    wife
""")
"""Who somebody is to another person in private; no role in public."""

ANYBODY = _words("""
    boy child colleague counterpart gentleman girl guy human individual lady loser man native newcomer opponent
    other people person predecessor rival stranger successor survivor teen teenager victim woman youngster
""")
"""Nouns for persons that say nothing of what they do in public, or only beside another."""

HONOURS = _words("""
    dr esq hon lady lord madam madame miss mister mr mrs ms mx qc saint sir st
""")
"""What politeness puts before or behind a name."""

ABBREVIATED = _words("""
    amb brig capt cdr cllr cmdr col cpl gen gov lt maj prof rep rev sen sgt supt
""")
"""Posts that news shortens before a name."""

RANKS = HONOURS | _words("""
    admiral ayatollah brigadier capt captain cardinal col colonel father gen general grand hojatoleslam imam
    lieutenant lt maj major marshal prof professor rabbi rev reverend sayed sayyid sergeant seyed sgt sheikh
""")
"""Ranks that stand between another post and the name: "defence minister General Ali Habib"."""

WITH_GENERAL = _words("""
    adjutant advocate attorney auditor comptroller consul director governor inspector postmaster
    prosecutor secretary solicitor surgeon vicar
""")
"""Posts that "general" can follow as an adjective."""

STATUS: Mapping[str, RoleStatus] = {
    **dict.fromkeys(
        ("deposed", "erstwhile", "ex", "former", "formerly", "late", "onetime", "ousted", "then"), "former"
    ),
    **dict.fromkeys(("current", "currently", "incumbent", "now", "outgoing", "present", "sitting"), "current"),
    **dict.fromkeys(("designate", "elect", "future", "incoming"), "future"),
}
"""Words that say when somebody has a post."""

PLURALS = {"men": "man", "women": "woman", "people": "person", "persons": "person"}
"""Plurals that English does not make with an s."""


@lru_cache(maxsize=10_000)
def singular(word: str) -> str:
    """The singular of a noun for a person, in small letters; a singular stays."""
    word = word.lower()
    for plural, one in PLURALS.items():
        if word.endswith(plural):
            return word.removesuffix(plural) + one
    if word in UNDERIVED or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "ches")) else word[:-1]


@lru_cache(maxsize=10_000)
def is_post(word: str) -> bool:
    """Whether a noun can be a person's role in public: "minister", "historians", "head", but not "wife" or "paper"."""
    one = singular(word.rstrip("."))
    if one in KIN or one in ANYBODY or one in HONOURS or one in NO_PERSONS:
        return False
    return (
        one in UNDERIVED
        or one in ABBREVIATED
        or (len(one) > 3 and one.endswith(ENDINGS) and not country_of_demonym(one))
    )
