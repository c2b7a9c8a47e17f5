/**
 * Things news measures, by the nouns that name them: grammar and vocabulary, written for this project. Where several
 * nouns name one measured thing they share an entry, so that claims meet however they are worded.
 */
const entries: Readonly<Record<string, string>> = {
  aid: 'aid assistance',
  'military aid': 'weaponry armaments',
  trade: 'trade turnover commerce',
  exports: 'exports export shipments',
  imports: 'imports import',
  surplus: 'surplus',
  deficit: 'deficit shortfall',
  debt: 'debt debts borrowing',
  budget: 'budget',
  spending: 'spending expenditure expenditures outlays',
  revenue: 'revenue revenues sales turnover receipts',
  profit: 'profit profits earnings income',
  loss: 'loss losses',
  price: 'price prices',
  investment: 'investment investments',
  fine: 'fine penalty penalties fines',
  damage: 'damage damages cost costs',
  inflation: 'inflation',
  unemployment: 'unemployment joblessness jobless',
  growth: 'growth gdp',
  population: 'population inhabitants residents',
  stake: 'stake stakes share holding',
  votes: 'votes vote ballots',
  turnout: 'turnout',
  staff: 'staff employees workers workforce headcount personnel',
  members: 'members membership',
  students: 'students pupils enrollment enrolment',
  shops: 'stores shops outlets supermarkets',
  beds: 'beds',
  seats: 'seats',
  capacity: 'capacity output production',
  wages: 'wages wage pay salaries salary',
};

export const measureByNoun: ReadonlyMap<string, string> = new Map(
  Object.entries(entries).flatMap(([measure, nouns]) => nouns.split(' ').map((noun) => [noun, measure] as const)),
);

/** Measured things that somebody has a number of at any time. */
export const stockMeasures: ReadonlySet<string> = new Set(
  'population staff members students shops beds seats'.split(' '),
);

/** Adjectives that leave a measured thing what it is. */
export const plainAdjectives: ReadonlySet<string> = new Set(
  'total annual overall combined estimated yearly full-year entire own net official recorded worth current some about people'.split(
    ' ',
  ),
);

/** Verbs by which somebody has what is measured: "had a population of", "posted a profit of". */
export const holdingVerbs: ReadonlySet<string> = new Set(
  'has had have having employs employed operates runs owns posted reported recorded registered made generated suffered boasts counts'.split(
    ' ',
  ),
);

/** Verbs between a measured thing and its amount. */
export const amountingVerbs: ReadonlySet<string> = new Set(
  'came amounted totaled totalled reached stood hit rose fell grew climbed dropped declined increased decreased jumped slid'.split(
    ' ',
  ),
);

/** Verbs that tell what the amount behind them is of. */
export const earningVerbs: ReadonlyMap<string, string> = new Map([
  ['earned', 'profit'],
  ['lost', 'loss'],
]);

/** What a thing measures, by the adjective behind its figure and by the noun. */
export const dimensionAdjectives: ReadonlyMap<string, string> = new Map([
  ['tall', 'height'],
  ['high', 'height'],
  ['long', 'length'],
  ['wide', 'width'],
  ['deep', 'depth'],
]);
export const dimensionNouns: ReadonlyMap<string, string> = new Map([
  ['height', 'height'],
  ['length', 'length'],
  ['width', 'width'],
  ['depth', 'depth'],
  ['area', 'area'],
]);
export const dimensionUnits: ReadonlySet<string> = new Set('metre km mile foot inch yard cm mm'.split(' '));
export const areaUnits: ReadonlySet<string> = new Set([
  'hectare',
  'acre',
  'square kilometre',
  'square mile',
  'square metre',
]);

/** What kills many at one place and time, by its nouns. */
export const disasterByNoun: ReadonlyMap<string, string> = new Map(
  Object.entries({
    flood: 'flood floods flooding',
    earthquake: 'earthquake quake tremor temblor',
    tsunami: 'tsunami',
    storm: 'storm hurricane cyclone typhoon tornado',
    avalanche: 'avalanche',
    landslide: 'landslide mudslide',
    eruption: 'eruption',
    fire: 'fire blaze wildfire inferno',
    explosion: 'explosion blast',
    bombing: 'bombing',
    shooting: 'shooting',
    massacre: 'massacre',
    crash: 'crash',
    derailment: 'derailment',
    collision: 'collision',
    shipwreck: 'shipwreck sinking',
    collapse: 'collapse',
    stampede: 'stampede crush',
    famine: 'famine',
    epidemic: 'epidemic outbreak',
    heatwave: 'heatwave',
    accident: 'accident disaster',
  }).flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

/** Words that make a toll one of several told in turn. */
export const updatingWords: ReadonlySet<string> = new Set(
  'rose risen rise rises rising climbed climbs grew grown increased jumped raised revised lowered earlier initially initial previously previous first later latest far yet still could would may might expected feared more put puts'.split(
    ' ',
  ),
);

/** What befell the people counted, by the word that says so. */
export const tollByWord: ReadonlyMap<string, string> = new Map(
  Object.entries({
    deaths: 'killed dead died deaths fatalities slain perished casualties lives',
    injuries: 'injured wounded hurt injuries',
    missing: 'missing unaccounted',
    arrests: 'arrested detained arrests detainees',
    evacuations: 'evacuated evacuees displaced',
    hostages: 'hostages captives kidnapped abducted',
  }).flatMap(([measure, words]) => words.split(' ').map((word) => [word, measure] as const)),
);

/** Nouns for one kind of exchange, as they are numbered ("their second official phone call"). */
export const numberedThings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    talks: 'call calls conversation conversations talk talks engagement contact discussion phone telephone',
    meeting: 'meeting meetings summit summits encounter',
    visit: 'visit visits trip',
    term: 'term terms',
    round: 'round rounds',
    title: 'title titles championship trophy crown',
    marriage: 'marriage wedding',
    victory: 'victory win victories',
    defeat: 'defeat loss',
  }).flatMap(([thing, words]) => words.split(' ').map((word) => [word, thing] as const)),
);

/** Nouns of buying. */
export const dealNouns: ReadonlySet<string> = new Set('purchase acquisition takeover buyout sale'.split(' '));
/** Words of buying and selling that lead to a price. */
export const dealWords: ReadonlySet<string> = new Set(
  'purchase bought buy buying acquired acquire acquiring purchased purchase sold sell sale acquisition takeover buyout'.split(
    ' ',
  ),
);
