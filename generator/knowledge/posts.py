"""Nouns for what a person does or is in public life: which words can be somebody's role.

English derives most of them: "minister" apart, who trains is a trainer, who sells shares a shareholder, whose subject
is history a historian. Those are told by their endings; what has none of them is listed.
"""

from functools import lru_cache

from generator.knowledge.countries import country_of_demonym


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENDINGS = (
    *("er", "or", "ist", "yst", "ian", "eer", "ier", "crat", "eur", "logue", "path", "smith", "wright", "mate"),
    *("man", "woman", "person", "aire", "stress", "actress", "ometrist", "naut", "ographer"),
)
"""Endings of nouns for persons."""

UNDERIVED = _words("""
    acrobat activist addict adjutant admiral adolescent advocate agent aide ally amateur ancestor anchor apostle
    applicant apprentice aspirant assassin assistant associate athlete attache attaché attendant attorney ayatollah
    bard baron baroness billionaire bishop boss boxer brigadier buff bureaucrat captain cardinal caliph candidate
    celebrity ceo cfo cto coo champ champion chancellor chaplain chef chief chieftain citizen clergy cleric clerk client co-chair
    coach cofounder colonel columnist comic commandant conscript consul consultant contestant cook cop coroner
    correspondent count countess courtier cosmonaut critic czar dame dancer defendant delegate demagogue deputy
    descendant despot detective detainee deportee devotee dictator diplomat disciple dissident don donor druid duchess
    duke dux elder emeritus emir emissary employee empress emperor enthusiast entrepreneur envoy escapee evacuee
    executive exile expert faqih fan father-general fellow financier fugitive general genius giant governor graduate
    grandee grandmaster guard guest guide guru head headteacher heir heiress herald hermit hero heroine host hostage
    hostess icon idol imam incumbent infant informant inhabitant inmate intellectual intern interpreter investigator
    invitee journalist judge junior-minister jurist khan king knight laureate lawyer lead legend liaison lieutenant
    linebacker lord magistrate magnate maestro major marine marquess marquis marshal martyr mascot matriarch mayor
    mechanic medic mentor mep merchant militant minister mogul monarch monk mp mufti mullah mvp mystic narrator
    negotiator nominee notary novice nun nurse officer official ombudsman opponent operative orphan owner parliamentarian
    participant partisan partner pastor patriarch patron peer pianist pilot pioneer playwright plaintiff poet polymath
    pope premier president priest prince princess principal pro prodigy professional professor prodigy prosecutor
    proponent prophet provost psychiatrist pundit quarterback queen rabbi recipient rector recruit referee refugee
    regent rep representative resident restaurateur returnee rival sage saint samurai scholar scientist scout sculptor
    secretary senator sergeant servant shah sheikh sheriff shogun skipper soldier solicitor speaker specialist spokesperson sportsperson
    spy squire star statistician steward stewardess striker strategist student sultan superintendent superstar suspect
    teen tenant theologian therapist trainee treasurer trustee tsar tycoon tyrant undersecretary valet veteran vet
    vicar vice-chair viceroy victim viscount vocalist volunteer waitress warden watchdog whip witness wizard
    abbot actress advisor aviator baseman chair comedian co-star godfather guerrilla guerilla khedive kingpin mastermind
    midshipman nonagenarian octogenarian paramedic pasha pharaoh potentate protege protégé psychopath publicist
    rookie scion seer senior-minister serf sovereign successor technocrat understudy vizier dean fellow caretaker
    graduate undergraduate postgraduate sniper predecessor counterpart
""")
