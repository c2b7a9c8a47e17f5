import type { Token } from './tokens';

export interface Tense {
  readonly tense: 'past' | 'future';
  /** The word that shows it, for the reader. */
  readonly cue: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of coming things; forms of planning count, since what is planned for a day lies ahead. */
const FUTURE = set(
  'will ll shall would upcoming expected scheduled due slated planned plans plan planning intends hopes poised upcoming forthcoming ahead until tomorrow wird werden will sollen soll voraussichtlich geplant doit doivent va vont devrait devraient prévu prévue prévus será serán va van previsto prevista',
);

/** Past forms that no ending shows. */
const PAST = set(
  'was were had did said told went took met came gave made began became won lost fell rose left held saw got found sold bought brought sent spoke wrote struck shot thought felt kept led paid ran grew knew drew flew broke chose drove fought heard stood understood withdrew overthrew swore hung sank sang rang spent built dealt meant sought taught caught laid slept swept won wore tore bore threw blew arose been ' +
    'war waren wurde wurden hatte hatten sagte sagten teilte erklärte kam kamen ging gab hat haben berichtete meldete traf fand starb ' +
    'était étaient avait avaient fut furent a ont déclaré annoncé ' +
    'fue fueron era eran había habían dijo dijeron ha han anunció declaró afirmó',
);

/** Words in -ed that are no past tense. */
const NO_PAST = set(
  'need needed united hundred indeed speed proceed exceed succeed feed seed bed red armed aged limited unlimited',
);

/** Not an infinitive after "to". */
const NO_VERB = set(
  'the a an this that these those his her its their our my your it them him us me be all some any each both',
);

function tenseOf(token: Token, next: Token | undefined): 'past' | 'future' | undefined {
  if (token.kind !== 'word') return undefined;
  const text = token.text;
  if (text === 'to') {
    const verb = next?.kind === 'word' && !next.capital && !NO_VERB.has(next.text) && !next.text.endsWith('ing');
    return verb || next?.text === 'be' ? 'future' : undefined;
  }
  if (FUTURE.has(text)) return 'future';
  if (PAST.has(text)) return 'past';
  if (text.length > 4 && text.endsWith('ed') && !NO_PAST.has(text) && !token.capital) return 'past';
  return undefined;
}

const REACH = 14;

/** The nearest sign of tense in the sentence; of two equally near the one before the date. */
export function tenseAround(tokens: readonly Token[], first: number, end: number): Tense | undefined {
  for (let distance = 1; distance <= REACH; distance++) {
    const left = tokens[first - distance];
    const leftTense = left && tenseOf(left, tokens[first - distance + 1]);
    if (left && leftTense) return { tense: leftTense, cue: left.text };
    const right = tokens[end + distance - 1];
    const rightTense = right && tenseOf(right, tokens[end + distance]);
    if (right && rightTense) return { tense: rightTense, cue: right.text };
  }
  return undefined;
}
