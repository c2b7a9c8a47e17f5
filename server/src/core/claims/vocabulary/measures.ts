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
  unemployment: 'unemployment joblessness',
  growth: 'growth gdp',
  population: 'population inhabitants residents',
  stake: 'stake stakes share holding',
  votes: 'votes vote ballots',
  turnout: 'turnout',
  staff: 'staff employees workers workforce headcount personnel',
  capacity: 'capacity output production',
  wages: 'wages wage pay salaries salary',
};

export const measureByNoun: ReadonlyMap<string, string> = new Map(
  Object.entries(entries).flatMap(([measure, nouns]) => nouns.split(' ').map((noun) => [noun, measure] as const)),
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
    anniversary: 'anniversary',
  }).flatMap(([thing, words]) => words.split(' ').map((word) => [word, thing] as const)),
);

/** Words of buying and selling that lead to a price. */
export const dealWords: ReadonlySet<string> = new Set(
  'purchase bought buy buying acquired acquire acquiring purchased purchase sold sell acquisition takeover buyout'.split(
    ' ',
  ),
);
