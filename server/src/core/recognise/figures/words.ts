import type { Language } from '../../model';

/** The words of a list written for reading. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that end the noun phrase after a number: determiners, prepositions, conjunctions, pronouns, auxiliaries. */
export const stops: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(`a an the this that these those and or but nor so yet if as than then because since while when where who whom
    whose which what why how of in on at by for from with without to into onto over under above below between among
    through during before after until till about against across along around behind beside beyond near off out up down
    within towards toward upon via per is are was were be been being am has have had do does did will would can could
    may might must shall should he she it they we you i him her them us me his its their our your my not no also only
    just even still already ago later earlier said says say told tells told according including despite amid
    who're it's he's she's that's there here now today yesterday tomorrow respectively each apiece including plus minus
    versus vs too either neither both all some any every another much many few more less most least such own same
    there's while whereas though although unless once almost nearly instead remain remains remained rose fell`),
  fr: wordSet(`le la les un une des du de d l et ou mais donc car ni si que qui dont où quand comme en dans sur sous par pour
    avec sans à au aux entre vers chez contre depuis pendant avant après jusque selon est sont était étaient a ont avait
    avaient sera seront été être il elle ils elles on nous vous je ce cet cette ces son sa ses leur leurs ne pas plus
    moins aussi déjà encore très dit`),
  de: wordSet(`der die das des dem den ein eine einen einem einer eines und oder aber denn doch wenn als wie dass ob weil
    während in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um bis seit
    zwischen ist sind war waren wird werden wurde wurden hat haben hatte hatten sei er sie es wir ihr ich sein ihre
    nicht auch nur noch schon mehr weniger sagte`),
  es: wordSet(`el la los las un una unos unas de del y o u e pero ni si que quien cuyo donde cuando como en con por para sin
    sobre bajo entre hacia hasta desde durante antes después según contra a al es son era eran fue fueron ha han había
    será serán ser estar está están él ella ellos se lo le les su sus no más menos también ya muy dijo`),
};

/** Plurals without a plural ending, and mass nouns that take a number. */
export const irregularPlurals: ReadonlySet<string> =
  wordSet(`people men women children police troops personnel staff dead
  wounded injured hurt missing killed aircraft spacecraft sheep fish cattle mice geese teeth feet oxen crew media data
  criteria phenomena lawmen servicemen servicewomen policemen firemen fishermen businessmen congressmen gunmen
  airmen crewmen salesmen spokesmen fishermen militiamen tribesmen clergymen townspeople salespeople tradespeople
  villagers infantry cavalry head percent deaths homeless unemployed alumni nuclei fungi larvae species series offspring
  poultry livestock deer trout salmon bison fighters injured hospitalised hospitalized grandchildren schoolchildren
  noblemen craftsmen midwives wives lives knives loaves wolves halves thieves countrymen chairmen horsemen frenchmen
  englishmen irishmen dutchmen laypeople sportspeople spokespeople swiss japanese chinese portuguese vietnamese`);

/** Words ending in s that are no plural noun after a number. */
export const notPlural: ReadonlySet<string> =
  wordSet(`is was has does his its us this as plus thus yes bus gas loss less across
  versus minus various previous serious famous continuous religious obvious anonymous dangerous enormous precious
  simultaneous numerous business press pass class mass glass cross boss success access process address congress progress
  express princess witness illness fitness darkness crisis basis analysis diagnosis campus virus status focus bonus
  census consensus corpus apparatus nexus surplus chaos always perhaps besides towards afterwards sometimes overseas
  says goes makes takes comes gives becomes remains shows rises falls wins loses tells asks claims seems appears
  outdoors indoors nervous conscious ambitious suspicious cautious mysterious vicious furious curious glorious
  contagious infectious gracious spacious prestigious indigenous ominous outrageous courageous gorgeous hideous
  homogeneous heterogeneous erroneous spontaneous instantaneous miscellaneous advantageous righteous
  joyous generous dubious tedious studious envious devious copious odious harmonious ceremonious industrious`);

/** Plural nouns that stand before another noun as its attribute: "two arms dealers". */
export const attributivePlurals: ReadonlySet<string> =
  wordSet(`arms sports sales news human rights goods operations weapons
  communications electronics economics politics physics securities savings customs systems women's men's children's
  veterans pharmaceuticals headquarters defense defence`);

/** Nouns after which a number like 2000 counts things and names no year. */
export const peopleNouns: ReadonlySet<string> =
  wordSet(`people soldiers troops civilians men women children fighters refugees
  workers employees jobs homes houses deaths casualties victims prisoners police officers students residents migrants
  voters protesters demonstrators passengers tonnes tons barrels families patients cases shares tickets vehicles tanks
  missiles drones shells buildings flights schools hospitals companies firms trees animals guests fans delegates
  participants militants rebels hostages inmates staff personnel dead wounded injured personnes soldats morts blessés
  menschen soldaten tote verletzte personas soldados muertos heridos`);

/** Before a number that names something: "Article 5", "Boeing 737", "No. 3", "page 12". Lower case. */
export const nameBefore: ReadonlySet<string> =
  wordSet(`article articles section sections resolution resolutions chapter chapters page pages
  flight boeing airbus route highway interstate freeway motorway room gate channel level phase stage step grade
  category class type tier group number no nos nr num version model mark size act scene part volume vol issue episode
  season round game lap week day rule clause annex appendix figure fig table exhibit item platform track line pier
  district zone sector area unit block building apartment floor ward precinct form schedule title paragraph paragraphs
  para verse psalm page directive regulation decree order protocol proposition prop bill law case amendment
  apollo soyuz salyut falcon sputnik voyager pioneer gemini artemis windows iphone galaxy playstation xbox formula
  euro expo agenda operation unit reactor school hospital terminal runway exit junction bus tram train metro studio
  warehouse shaft mine point task opus symphony sonata concerto studio suite locker lot box cell camp checkpoint
  leopard abrams bradley sukhoi mig tupolev antonov ilyushin iskander kalibr patriot himars javelin stinger mirage
  rafale tomahawk minuteman trident ariane vega starship delta atlas titan polaris kinzhal
  covid sars p5 g msc appendix bwv psalm sura surah halley taurus chapter lines code area extension ext
  artikel paragraf absatz seite kapitel nummer gleis linie zimmer raum klasse stufe agenda
  numéro n° page chapitre ligne étage annexe résolution loi décret alinéa
  artículo página capítulo número resolución ley decreto línea habitación tel telephone phone fax call dial hotline
  tél teléfono telefon fon postcode zip`);

/** Prepositions and adverbs after which a bare four-digit number is a year. */
export const yearBefore: ReadonlySet<string> =
  wordSet(`in since by until till of the from to through during before after early late
  mid circa around about between and for back that this last next year a an its his her their our spring summer autumn
  fall winter fiscal calendar en depuis jusqu avant après fin début année l de du dès d seit im bis vor nach ende anfang mitte
  jahr jahre desde hasta antes después año el al entre und et y und or ou oder`);

/** Verbs of change: "rose from 3 to 5 million" is two figures, not a range. */
export const changeVerbs: ReadonlySet<string> =
  wordSet(`rose rise rises rising risen fell fall falls falling fallen grew grow grows
  growing grown dropped drop drops dropping increased increase increases increasing decreased decrease decreases
  decreasing jumped jump jumps climbed climb climbs declined decline declines cut cuts cutting raised raise raises
  raising lowered lower lowers reduced reduce reduces went gone go goes up down slipped slid soared surged plunged
  tumbled shrank shrunk narrowed widened doubled tripled expanded improved dipped edged moved changed advanced gained
  revised downgraded upgraded boosted trimmed slashed swelled ballooned rallied eased slowed accelerated lifted hiked
  augmenté passé passer passe passée baissé chuté reculé progressé grimpé bondi tombé ramené réduit
  gestiegen gesunken gefallen stieg sank fiel erhöhte erhöht senkte gesenkt kletterte wuchs
  subió bajó cayó aumentó creció pasó pasar redujo elevó descendió pasará subirá bajará aumentará caerá crecerá pasa sube baja
  passera augmentera baissera monte baisse chute steigt sinkt fällt klettert wächst steigen sinken`);

/** Before "3-1" or "52 to 48": a score or a vote, not a range. */
export const scoreVerbs: ReadonlySet<string> =
  wordSet(`won win wins winning beat beats beating lost lose loses losing drew draw draws
  drawn defeated defeat led leads leading trailed voted vote votes voting score scored result ruled ruling split
  victory triumph routed thrashed edged passed gagné battu perdu gewann gewannen siegte siegten verlor schlug
  ganó venció perdió derrotó empató`);

/** Both sides of a vote are counts: "voted 52 to 48". */
export const voteVerbs: ReadonlySet<string> = wordSet('voted vote passed approved rejected split ruled');

/** Nouns of scores and votes after "3-1". */
export const scoreNouns: ReadonlySet<string> =
  wordSet(`win victory defeat loss draw lead score scoreline result decision vote ruling
  majority triumph tie deadlock thrashing rout advantage aggregate split odds`);

/** Nouns counted in hyphenated adjectives: "12-member panel", "300-strong". */
export const compoundNouns: ReadonlySet<string> =
  wordSet(`member members seat person people man woman nation country story
  storey storeyed bed room bedroom car vehicle strong ship unit player team page item judge seater passenger lane
  vessel soldier plane run game goal vote wicket piece carriage coach match set volume chapter panel juror employee
  resident pupil student screen court truck boat aircraft missile engine wheel hole station turbine mast deck door`);

/** Nouns that make an ordinal a name, a part of a date, or an idiom: "first time", "third quarter", "38th parallel". */
export const notOrdinalNouns: ReadonlySet<string> =
  wordSet(`innings times place thing quarter quarters half century centuries lady
  aid thought thoughts party parties degree hand class world war brigade division battalion regiment army corps
  infantry fleet squadron parallel amendment avenue street district district's floor glance sight instance half-year
  january february march april may june july august september october november december millennium monday tuesday wednesday thursday friday saturday sunday
  nature name names minister secretary wind chance fiddle opinion rate decade
  days years months weeks hours minutes generation grade grader graders responders responder
  half-hour impression look cousin cousins base baseman officer mate lieutenant sergeant reading rank tier`);

/** Verbs in base form, present or irregular past that follow "first" as an adverb ("first met", "first became"). */
export const afterAdverb: ReadonlySet<string> =
  wordSet(`met became began came went saw took made said told spoke wrote ran won held
  put set got had was were is are to and of appear appeared published came class rate in as when if at on for`);

/** Determiners before an ordinal: "the second call", "a third missile", "their first meeting". */
export const determiners: ReadonlySet<string> =
  wordSet(`the a an his her its their our my your this that another every each s very only
  le la les l un une son sa leur ce cette de der die das dem den des ein eine einen seine seinen ihre ihren seinem
  el los las su sus este esta`);

/** Verbs after which bare small number words count people: "killing three and wounding seven". */
export const casualtyVerbs: ReadonlySet<string> =
  wordSet(`killed killing kills kill wounded wounding wounds injured injuring injures hurt
  hurting arrested arresting detained detaining rescued rescuing left leaving sickened hospitalized hospitalised
  displaced captured evacuated saved`);

/** Counted when one is said: "one person", "one soldier"; elsewhere "one" is a pronoun. */
export const oneNouns: ReadonlySet<string> =
  wordSet(`person soldier civilian man woman child policeman officer worker passenger
  firefighter pilot teenager boy girl student journalist death case vote shot seat goal missile drone rocket building
  house car vehicle ship aircraft plane tank survivor victim hostage prisoner injury fatality telephone phone dog cow
  horse tree bridge school hospital boat truck lorry bus train helicopter jet bomb shell bullet letter book film
  painting song match wicket race club town village family brother sister son daughter nurse doctor driver cyclist
  climber miner sailor pedestrian migrant gunman attacker suspect militant insurgent trooper guard abstention`);
