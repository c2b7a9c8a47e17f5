import type { ActorType } from '../../model';

/**
 * Event words of English news by kind: grammar and vocabulary, written for this project.
 *
 * `object`: who or what it is done to stands behind "of" or as the verb's object ("annexed Crimea"). `subject`: it is
 * what the one named does or suffers ("the Soviet Union collapsed", "the collapse of the Soviet Union"). `both`: it
 * needs the two ("Finland joined NATO"). `place`: it is named for where it happened ("the Oklahoma City bombing").
 *
 * `once`: it happens once to its participants, so that two dates contradict each other. `named`: it does where the
 * article names it with a definite article ("the 1995 Oklahoma City bombing", "the bombing of Oklahoma City in 1996").
 * `again`: it recurs; only the knowledge base tells which is meant.
 */
export interface EventKind {
  readonly kind: string;
  readonly roles: 'object' | 'subject' | 'both' | 'place';
  readonly happens: 'once' | 'named' | 'again';
  /** Singular nouns; plurals in -s are not read, they are several events. */
  readonly nouns: readonly string[];
  /** Past forms, and the base form for "did not annex". */
  readonly verbs?: readonly string[];
  /** Verbs that name the event only where the knowledge base has it for the participants ("seized Crimea"). */
  readonly weakVerbs?: readonly string[];
  /** Nouns likewise. */
  readonly weakNouns?: readonly string[];
  /** What it can be done to. */
  readonly types?: readonly ActorType[];
  /** Kinds of the knowledge base beside its own that tell of such events. */
  readonly knownKinds?: readonly string[];
  /** Befalls so many that who is meant must be named beside it: naming one of them elsewhere does not tell. */
  readonly ofAnyone?: true;
  /** Strikes the place of its clause: "the earthquake struck Haiti". */
  readonly strikes?: true;
  /** Words that must stand somewhere behind the verb ("declared" … "independence"). */
  readonly needs?: string;
  /** The needed word comes right behind the verb: "became independent", not "became an independent member". */
  readonly adjacent?: true;
  /** The verb has no object: "opened in 1994", not "opened a plant in 1994". */
  readonly intransitive?: true;
  /** Happens so often between the same that only its day tells which is meant. */
  readonly often?: true;
  /** The message's words: "the annexation of Crimea", "the death of Nemtsov". */
  readonly phrase: string;
}

export const eventKinds: readonly EventKind[] = [
  {
    kind: 'downing',
    roles: 'object',
    types: ['other', 'organisation'],
    happens: 'once',
    nouns: ['downing', 'shootdown', 'shoot-down'],
    verbs: ['downed'],
    phrase: 'downing',
  },
  {
    kind: 'downing',
    roles: 'object',
    types: ['other', 'organisation'],
    happens: 'once',
    nouns: [],
    verbs: ['shot'],
    needs: 'down',
    phrase: 'downing',
  },
  {
    kind: 'assassination',
    roles: 'object',
    types: ['person'],
    happens: 'once',
    nouns: [],
    verbs: ['shot'],
    needs: 'dead',
    phrase: 'assassination',
  },
  {
    kind: 'assassination',
    roles: 'object',
    types: ['person'],
    happens: 'once',
    nouns: [],
    verbs: ['gunned'],
    needs: 'down',
    phrase: 'assassination',
  },
  {
    kind: 'removal',
    roles: 'object',
    types: ['person'],
    happens: 'named',
    nouns: ['ouster', 'ousting', 'overthrow', 'toppling'],
    verbs: ['ousted', 'toppled', 'overthrown', 'deposed'],
    weakNouns: ['removal'],
    weakVerbs: ['removed'],
    phrase: 'removal',
  },
  {
    kind: 'proclamation',
    roles: 'object',
    types: ['place', 'organisation', 'other'],
    happens: 'once',
    nouns: ['proclamation'],
    verbs: ['proclaimed'],
    phrase: 'proclamation',
  },
  { kind: 'attack', roles: 'both', happens: 'again', nouns: [], verbs: ['attacked'], phrase: 'attack' },
  { kind: 'fire', roles: 'place', happens: 'named', nouns: ['fire', 'blaze'], phrase: 'fire' },
  {
    kind: 'annexation',
    roles: 'object',
    types: ['place'],
    happens: 'once',
    nouns: ['annexation', 'anschluss'],
    verbs: ['annexed', 'annex', 'annexing', 'annexes'],
    weakVerbs: ['seized', 'grabbed', 'absorbed', 'incorporated', 'took', 'occupied', 'snatched'],
    weakNouns: ['seizure', 'takeover', 'incorporation', 'land-grab', 'occupation'],
    phrase: 'annexation',
  },
  {
    kind: 'invasion',
    roles: 'object',
    types: ['place'],
    happens: 'named',
    nouns: ['invasion'],
    verbs: ['invaded', 'invade', 'invading', 'invades'],
    weakVerbs: ['attacked'],
    weakNouns: ['attack', 'assault'],
    phrase: 'invasion',
  },
  {
    kind: 'liberation',
    roles: 'object',
    types: ['place'],
    happens: 'named',
    nouns: ['liberation'],
    verbs: ['liberated'],
    phrase: 'liberation',
  },
  {
    kind: 'assassination',
    roles: 'object',
    types: ['person'],
    happens: 'once',
    nouns: ['assassination', 'murder'],
    verbs: ['assassinated', 'murdered'],
    weakVerbs: ['killed', 'shot'],
    weakNouns: ['killing'],
    phrase: 'assassination',
  },
  {
    kind: 'death',
    roles: 'subject',
    types: ['person'],
    happens: 'once',
    nouns: ['death', 'passing'],
    verbs: ['died'],
    ofAnyone: true,
    phrase: 'death',
  },
  {
    kind: 'birth',
    roles: 'subject',
    types: ['person'],
    happens: 'once',
    nouns: ['birth'],
    verbs: ['born'],
    ofAnyone: true,
    phrase: 'birth',
  },
  {
    kind: 'founding',
    roles: 'object',
    types: ['organisation'],
    happens: 'once',
    nouns: ['founding', 'foundation'],
    verbs: ['founded', 'co-founded', 'established', 'formed'],
    weakVerbs: ['created'],
    weakNouns: ['creation', 'establishment', 'formation'],
    ofAnyone: true,
    phrase: 'founding',
  },
  {
    kind: 'founding',
    roles: 'object',
    types: ['organisation'],
    happens: 'once',
    nouns: [],
    verbs: ['set'],
    needs: 'up',
    adjacent: true,
    ofAnyone: true,
    phrase: 'founding',
  },
  {
    kind: 'independence',
    roles: 'subject',
    types: ['place'],
    happens: 'once',
    nouns: ['independence'],
    verbs: ['declared', 'gained', 'won', 'achieved', 'regained'],
    needs: 'independence',
    ofAnyone: true,
    phrase: 'independence',
  },
  {
    kind: 'independence',
    roles: 'subject',
    types: ['place'],
    happens: 'once',
    nouns: [],
    verbs: ['became'],
    needs: 'independent',
    adjacent: true,
    ofAnyone: true,
    phrase: 'independence',
  },
  {
    kind: 'accession',
    roles: 'both',
    types: ['organisation'],
    happens: 'once',
    nouns: ['accession'],
    verbs: ['joined', 'acceded'],
    ofAnyone: true,
    phrase: 'accession',
  },
  {
    kind: 'collapse',
    roles: 'subject',
    types: ['organisation', 'place', 'other'],
    happens: 'once',
    nouns: ['collapse', 'breakup', 'break-up', 'dissolution', 'disintegration', 'demise', 'bankruptcy', 'fall'],
    verbs: ['collapsed', 'dissolved', 'disintegrated'],
    weakVerbs: ['fell'],
    ofAnyone: true,
    phrase: 'collapse',
  },
  {
    kind: 'collapse',
    roles: 'subject',
    types: ['organisation', 'other'],
    happens: 'once',
    nouns: [],
    verbs: ['went'],
    needs: 'bankrupt',
    adjacent: true,
    ofAnyone: true,
    phrase: 'collapse',
  },
  {
    kind: 'construction',
    roles: 'object',
    types: ['place', 'organisation', 'other'],
    happens: 'named',
    nouns: [],
    verbs: ['built', 'constructed'],
    ofAnyone: true,
    phrase: 'construction',
  },
  {
    kind: 'reunification',
    roles: 'subject',
    types: ['place'],
    happens: 'once',
    nouns: ['reunification', 'unification'],
    phrase: 'reunification',
  },
  {
    kind: 'signing',
    roles: 'object',
    types: ['other'],
    happens: 'once',
    nouns: ['signing'],
    knownKinds: ['treaty', 'agreement'],
    verbs: ['signed'],
    phrase: 'signing',
  },
  {
    kind: 'ratification',
    roles: 'object',
    types: ['other'],
    happens: 'again',
    nouns: ['ratification'],
    verbs: ['ratified'],
    phrase: 'ratification',
  },
  {
    kind: 'acquisition',
    roles: 'object',
    // A firm named like a person ("Lindgren Mills") may be taken for one.
    types: ['organisation', 'other', 'person'],
    happens: 'named',
    nouns: ['acquisition', 'takeover', 'buyout', 'purchase'],
    verbs: ['acquired', 'bought'],
    ofAnyone: true,
    phrase: 'acquisition',
  },
  {
    kind: 'acquisition',
    roles: 'object',
    types: ['organisation', 'other', 'person'],
    happens: 'named',
    nouns: [],
    verbs: ['took', 'taken'],
    needs: 'over',
    adjacent: true,
    ofAnyone: true,
    phrase: 'acquisition',
  },
  {
    kind: 'merger',
    roles: 'both',
    types: ['organisation'],
    happens: 'named',
    nouns: ['merger'],
    verbs: ['merged'],
    ofAnyone: true,
    phrase: 'merger',
  },
  {
    kind: 'resignation',
    roles: 'subject',
    types: ['person'],
    happens: 'named',
    nouns: ['resignation'],
    verbs: ['resigned'],
    ofAnyone: true,
    phrase: 'resignation',
  },
  {
    kind: 'impeachment',
    roles: 'object',
    types: ['person'],
    happens: 'again',
    nouns: ['impeachment'],
    verbs: ['impeached'],
    phrase: 'impeachment',
  },
  {
    kind: 'verdict',
    roles: 'object',
    types: ['person'],
    happens: 'named',
    nouns: ['conviction', 'sentencing', 'acquittal'],
    verbs: ['convicted', 'acquitted'],
    phrase: 'conviction',
  },
  { kind: 'arrest', roles: 'object', types: ['person'], happens: 'named', nouns: ['arrest'], phrase: 'arrest' },
  { kind: 'coup', roles: 'place', happens: 'named', nouns: ['coup', 'putsch'], phrase: 'coup' },
  { kind: 'revolution', roles: 'place', happens: 'named', nouns: ['revolution', 'uprising'], phrase: 'revolution' },
  { kind: 'massacre', roles: 'place', happens: 'named', nouns: ['massacre', 'genocide'], phrase: 'massacre' },
  { kind: 'bombing', roles: 'place', happens: 'named', nouns: ['bombing'], phrase: 'bombing' },
  { kind: 'shooting', roles: 'place', happens: 'named', nouns: ['shooting'], phrase: 'shooting' },
  { kind: 'siege', roles: 'place', happens: 'named', nouns: ['siege', 'blockade'], phrase: 'siege' },
  { kind: 'battle', roles: 'place', happens: 'named', nouns: ['battle'], phrase: 'battle' },
  {
    kind: 'hijacking',
    roles: 'object',
    types: ['other', 'organisation'],
    happens: 'named',
    nouns: ['hijacking'],
    phrase: 'hijacking',
  },
  { kind: 'crash', roles: 'place', happens: 'named', nouns: ['crash'], verbs: ['crashed'], phrase: 'crash' },
  {
    kind: 'sinking',
    roles: 'object',
    happens: 'once',
    nouns: ['sinking'],
    verbs: ['sank'],
    phrase: 'sinking',
  },
  { kind: 'explosion', roles: 'place', happens: 'named', nouns: ['explosion', 'blast'], phrase: 'explosion' },
  {
    kind: 'quake',
    roles: 'place',
    happens: 'named',
    nouns: ['earthquake', 'quake', 'tsunami'],
    strikes: true,
    phrase: 'earthquake',
  },
  {
    kind: 'disaster',
    roles: 'place',
    happens: 'named',
    nouns: ['disaster', 'meltdown', 'spill', 'accident', 'nuclear accident'],
    phrase: 'disaster',
  },
  { kind: 'eruption', roles: 'place', happens: 'named', nouns: ['eruption'], phrase: 'eruption' },
  { kind: 'storm', roles: 'place', happens: 'named', nouns: ['hurricane', 'cyclone', 'typhoon'], phrase: 'storm' },
  { kind: 'election', roles: 'place', happens: 'again', nouns: ['election', 'elections', 'vote'], phrase: 'election' },
  { kind: 'referendum', roles: 'place', happens: 'named', nouns: ['referendum', 'plebiscite'], phrase: 'referendum' },
  {
    kind: 'talks',
    roles: 'both',
    types: ['person', 'place', 'organisation'],
    happens: 'again',
    often: true,
    nouns: ['talks', 'meeting', 'negotiations'],
    verbs: ['met'],
    phrase: 'talks',
  },
  { kind: 'summit', roles: 'place', happens: 'again', nouns: ['summit', 'talks', 'meeting'], phrase: 'summit' },
  {
    kind: 'treaty',
    roles: 'place',
    happens: 'named',
    nouns: ['treaty', 'accords', 'accord', 'pact'],
    phrase: 'treaty',
  },
  {
    kind: 'ceasefire',
    roles: 'place',
    happens: 'again',
    nouns: ['ceasefire', 'cease-fire', 'truce', 'armistice'],
    phrase: 'ceasefire',
  },
  {
    kind: 'withdrawal',
    roles: 'both',
    happens: 'again',
    nouns: ['withdrawal', 'pullout'],
    verbs: ['withdrew'],
    weakVerbs: ['left', 'quit'],
    phrase: 'withdrawal',
  },
  { kind: 'launch', roles: 'object', happens: 'again', nouns: ['launch'], verbs: ['launched'], phrase: 'launch' },
  { kind: 'strike', roles: 'place', happens: 'again', nouns: ['strike', 'walkout'], phrase: 'strike' },
  { kind: 'attack', roles: 'place', happens: 'again', nouns: ['attack', 'assault', 'raid'], phrase: 'attack' },
  {
    kind: 'poisoning',
    roles: 'object',
    types: ['person'],
    happens: 'named',
    nouns: ['poisoning'],
    verbs: ['poisoned'],
    phrase: 'poisoning',
  },
  {
    kind: 'execution',
    roles: 'object',
    types: ['person'],
    happens: 'once',
    nouns: ['execution'],
    verbs: ['executed', 'hanged', 'beheaded'],
    phrase: 'execution',
  },
  {
    kind: 'kidnapping',
    roles: 'object',
    types: ['person'],
    happens: 'named',
    nouns: ['kidnapping', 'abduction'],
    verbs: ['kidnapped', 'abducted'],
    phrase: 'kidnapping',
  },
  {
    kind: 'wedding',
    roles: 'both',
    types: ['person'],
    happens: 'once',
    nouns: ['wedding', 'marriage'],
    verbs: ['married', 'wed'],
    ofAnyone: true,
    phrase: 'wedding',
  },
  {
    kind: 'opening',
    roles: 'subject',
    types: ['place', 'organisation', 'other'],
    happens: 'named',
    nouns: ['opening'],
    verbs: ['opened'],
    intransitive: true,
    ofAnyone: true,
    phrase: 'opening',
  },
  {
    kind: 'recognition',
    roles: 'both',
    types: ['place', 'organisation'],
    happens: 'named',
    nouns: ['recognition'],
    verbs: ['recognised', 'recognized'],
    phrase: 'recognition',
  },
  {
    kind: 'suspension',
    roles: 'both',
    happens: 'named',
    nouns: ['suspension', 'expulsion'],
    verbs: ['suspended', 'expelled'],
    phrase: 'suspension',
  },
  {
    kind: 'sanctions',
    roles: 'place',
    happens: 'again',
    nouns: ['sanctions', 'embargo'],
    phrase: 'sanctions',
  },
  {
    kind: 'protest',
    roles: 'place',
    happens: 'again',
    nouns: ['protest', 'protests', 'demonstration', 'demonstrations', 'riots', 'unrest'],
    phrase: 'protests',
  },
  {
    kind: 'visit',
    roles: 'both',
    happens: 'again',
    nouns: ['visit', 'trip'],
    verbs: ['visited'],
    phrase: 'visit',
  },
  {
    kind: 'call',
    roles: 'both',
    types: ['person', 'place'],
    happens: 'again',
    often: true,
    nouns: ['call', 'conversation'],
    verbs: ['spoke', 'talked', 'phoned', 'telephoned'],
    phrase: 'call',
  },
  { kind: 'war', roles: 'place', happens: 'again', nouns: ['war'], phrase: 'war' },
  {
    kind: 'inauguration',
    roles: 'subject',
    types: ['person'],
    happens: 'again',
    nouns: ['inauguration'],
    verbs: ['inaugurated'],
    ofAnyone: true,
    phrase: 'inauguration',
  },
];

export interface EventWord {
  readonly kind: EventKind;
  readonly part: 'noun' | 'verb';
  readonly weak: boolean;
}

function tabulate(): ReadonlyMap<string, readonly EventWord[]> {
  const table = new Map<string, EventWord[]>();
  const add = (word: string, entry: EventWord) => {
    const present = table.get(word);
    if (present) present.push(entry);
    else table.set(word, [entry]);
  };
  for (const kind of eventKinds) {
    for (const noun of kind.nouns) add(noun, { kind, part: 'noun', weak: false });
    for (const noun of kind.weakNouns ?? []) add(noun, { kind, part: 'noun', weak: true });
    for (const verb of kind.verbs ?? []) add(verb, { kind, part: 'verb', weak: false });
    for (const verb of kind.weakVerbs ?? []) add(verb, { kind, part: 'verb', weak: true });
  }
  return table;
}

/** Readings of a word, strong ones of the first kind listed first. */
export const eventWords: ReadonlyMap<string, readonly EventWord[]> = tabulate();

export const kindByName: ReadonlyMap<string, EventKind> = new Map(eventKinds.map((kind) => [kind.kind, kind]));
