/**
 * Words by which news tells the details of a story, by what they detail: English, with the commonest French, German
 * and Spanish ones. Vocabulary, written for this project.
 */
const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([thing, words]) => words.split(' ').map((word) => [word, thing] as const)));

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that are counted, where the noun alone tells what the count is of. */
export const countedThings = table({
  aboard: 'occupants insassen ocupantes',
  passengers: 'passengers passagers fluggäste passagiere pasajeros',
  attendance: 'spectators spectateurs zuschauer espectadores',
  saves: 'saves paradas paraden',
  arrests: 'arrests',
  homes: 'homes houses dwellings',
  schools: 'schools',
  villages: 'villages',
  aftershocks: 'aftershocks',
  crew: 'crew',
  hospitals: 'hospitals',
  vehicles: 'vehicles cars trucks carriages coaches',
  laps: 'laps',
  jurors: 'jurors',
  constituencies: 'constituencies districts',
  seats: 'seats',
  medals: 'medals',
  survivors: 'survivors',
  hostages: 'hostages',
});

/** Who votes, or what is counted of a vote. */
export const voters = set(
  'votes vote ballots mps deputies lawmakers legislators members senators députés voix sénateurs stimmen abgeordnete votos diputados senadores',
);

/** Words that make a count of votes one for something. */
export const votingCues = set(
  'vote votes voted voting backed backing favour favor motion censure favored favoured voix voté votes adopted passed approved stimmten gestimmt votaron votado',
);

/** Words beside a number that is asked for and not reached. */
export const neededCues = set('needed required necessary nécessaire requise majorité nötig necesarios threshold');

/** Words that say what befell people, before or behind their number. */
export const tolls = table({
  deaths: 'dead killed died deaths lives perished fatalities slain tués morts tote toten muertos',
  injuries: 'injured wounded hurt injuries blessés verletzte heridos',
  missing: 'missing unaccounted disparus vermisste desaparecidos',
  arrests: 'arrested detained interpellées festgenommen detenidos',
  evacuations: 'evacuated displaced évacués evakuiert evacuados',
  rescues: 'rescued',
});

/** Verbs and nouns by which a toll is given: "put the number of dead at 28", "the toll climbed to 62". */
export const tollNouns = set('dead deaths fatalities toll killed injured wounded missing');

/** Things that grow from day to day while a story runs. */
export const growing = set('deaths injuries missing arrests evacuations rescues homes hostages survivors aftershocks');

/** Nouns of what a percentage says, where one of the kind is enough to tell it. */
export const shares = table({
  turnout: 'turnout participation participación wahlbeteiligung',
});

export const rateNouns = set('rate rates borrowing benchmark leitzins taux tipos');
export const rateVerbs = set(
  'cut cuts cutting lowered lowering slashed slashing reduced reduce reducing raised raising lifted lifting increased trimmed hiked left leaving kept held hold trimming senkt gesenkt',
);

/** Words beside an amount for each share that is earned or traded, not offered. */
export const earningCues = set(
  'earned earnings earn profit profits income loss losses dividend dividends quarter net closed traded trading rose fell slipped gained year-earlier',
);

export const penaltyNouns = set('forfeit forfeits forfeited forfeiture');
export const guiltCues = set('guilty convicted conviction convict');
export const prisonCues = set('prison jail bars sentenced jailed haft gefängnis prisión cárcel');

/** Nouns numbered in a series that one thing has a fixed place in, by what they are called. */
export const numberedStory = table({
  title: 'title titles cup crown championship trophy',
  country: 'country nation state',
  'prime minister': 'premier',
  president: 'president',
  chancellor: 'chancellor',
  term: 'term',
  king: 'king',
  pope: 'pope',
  victory: 'victory win',
  medal: 'medal gold',
  mission: 'mission',
  woman: 'woman',
  marriage: 'marriage',
});

/** What a deal of one sum is called. */
export const dealNouns = set('deal takeover acquisition merger purchase buyout bid rescue bailout package');

/** What a length, a height or a speed is of, by the word beside it. */
export const dimensions = table({
  depth: 'depth deep',
  height: 'height tall',
  length: 'length long',
  width: 'width wide',
  'wind speed': 'winds wind gusts',
});

/** Units of time, lengths and speeds that those words measure. */
export const lengthUnits = set('metre km mile foot inch yard cm km/h mph knot');

export const delayCues = set('delay delayed late held retard verspätung retraso');
export const burnedCues = set('burned burnt scorched destroyed fire blaze wildfire');
export const cutCues = set(
  'cut cuts cutting shed shedding axe axed axing lose loss losses slash eliminate disappear go redundancies layoffs',
);

/** Units of what a thing weighs. */
export const weightUnits = set('kg tonne gram pound');

export const ordinalWords: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);

interface StoryEvent {
  readonly kind: string;
  readonly nouns: string;
  readonly verbs?: string;
  /** Word that must follow the verb shortly. */
  readonly needs?: readonly string[];
  /** The subject must hold one of these. */
  readonly subject?: readonly string[];
  /** Of whom it is told is part of what is dated. */
  readonly ofPerson?: boolean;
  /** Plans count: an inauguration is dated before it is held. */
  readonly planned?: boolean;
}

/** Events of which a story has one. */
export const storyEvents: readonly StoryEvent[] = [
  {
    kind: 'quake',
    nouns: 'earthquake quake tremor temblor séisme erdbeben terremoto sismo',
    verbs: 'hit struck shook',
    subject: ['earthquake', 'quake', 'tremor', 'temblor', 'ground', 'earth'],
  },
  { kind: 'quake', nouns: '', verbs: 'shook moved trembled', subject: ['ground', 'earth'] },
  { kind: 'crash', nouns: 'crash', verbs: 'crashed' },
  {
    kind: 'truce',
    nouns: 'ceasefire cease-fire truce armistice cessez-le-feu trêve waffenruhe waffenstillstand tregua',
  },
  { kind: 'offensive', nouns: 'offensive' },
  {
    kind: 'closing of a takeover',
    nouns: '',
    verbs: 'completed closed finalised finalized concluded',
    needs: ['takeover', 'acquisition', 'merger', 'purchase', 'buyout', 'deal'],
  },
  {
    kind: 'closing of a takeover',
    nouns: '',
    verbs: 'closed completed finalised finalized concluded',
    subject: ['takeover', 'acquisition', 'merger', 'purchase', 'buyout', 'deal'],
  },
  { kind: 'appointment', nouns: 'appointment', verbs: 'appointed ernannt' },
  { kind: 'launch', nouns: 'launch liftoff lift-off', verbs: 'launched' },
  { kind: 'launch', nouns: '', verbs: 'left', needs: ['earth'] },
  {
    kind: 'launch',
    nouns: '',
    verbs: 'blasted lifted took',
    needs: ['off'],
    subject: ['rocket', 'spacecraft', 'probe', 'mission'],
  },
  { kind: 'landing', nouns: 'landing touchdown' },
  {
    kind: 'inauguration',
    nouns: 'inauguration',
    verbs: 'takes take took taking',
    needs: ['office'],
    planned: true,
  },
  { kind: 'inauguration', nouns: '', verbs: 'sworn', needs: ['in'], planned: true },
  { kind: 'inauguration', nouns: '', verbs: 'takes take took taking', needs: ['oath'], planned: true },
  { kind: 'inauguration', nouns: '', verbs: 'tomará tomó', needs: ['posesión'], planned: true },
  { kind: 'inauguration', nouns: '', verbs: 'lead govern', needs: ['from'], planned: true },
  { kind: 'verdict', nouns: 'verdict' },
  { kind: 'conviction', nouns: 'conviction', verbs: 'convicted', ofPerson: true },
  { kind: 'sentencing', nouns: 'sentencing', verbs: 'sentenced', ofPerson: true },
  { kind: 'resignation', nouns: 'resignation', verbs: 'resigned', ofPerson: true },
  { kind: 'final', nouns: 'final finale' },
  { kind: 'referendum', nouns: 'referendum plebiscite' },
  { kind: 'election', nouns: 'election wahl elecciones' },
  { kind: 'wedding', nouns: 'wedding', verbs: 'married wed', ofPerson: true },
  { kind: 'rate decision', nouns: 'decision', verbs: 'cut lowered raised', needs: ['rate', 'rates'] },
  { kind: 'opening', nouns: 'opening inauguration' },
  { kind: 'coup', nouns: 'coup putsch' },
  { kind: 'eruption', nouns: 'eruption' },
  { kind: 'derailment', nouns: 'derailment', verbs: 'derailed' },
  { kind: 'sinking', nouns: 'sinking shipwreck', verbs: 'sank capsized' },
  { kind: 'coronation', nouns: 'coronation', verbs: 'crowned', ofPerson: true },
  { kind: 'bankruptcy', nouns: 'bankruptcy insolvency' },
  { kind: 'funeral', nouns: 'funeral', ofPerson: true },
  { kind: 'death', nouns: 'death', verbs: 'died', ofPerson: true },
  { kind: 'birth', nouns: 'birth', verbs: 'born', ofPerson: true },
  { kind: 'assassination', nouns: 'assassination', verbs: 'assassinated', ofPerson: true },
  { kind: 'execution', nouns: 'execution', verbs: 'executed', ofPerson: true },
  { kind: 'extradition', nouns: 'extradition', verbs: 'extradited', ofPerson: true },
  { kind: 'explosion', nouns: 'explosion blast' },
  { kind: 'shooting', nouns: 'shooting massacre' },
  { kind: 'collision', nouns: 'collision' },
  { kind: 'landfall', nouns: 'landfall' },
  { kind: 'signing', nouns: 'signing' },
  { kind: 'ruling', nouns: 'ruling' },
  { kind: 'ceremony', nouns: 'ceremony' },
  { kind: 'hijacking', nouns: 'hijacking' },
  { kind: 'summit', nouns: 'summit' },
];

/** Nouns of posts, as they stand in an apposition ("Guadalupe Taddei, president of the institute"). */
export const postNouns = set(
  'president chairman chairwoman chairperson chair executive ceo economist governor director minister secretary ambassador commissioner commander speaker spokesman spokeswoman prosecutor judge coach captain mayor chancellor head chief editor bishop archbishop senator treasurer referee',
);
