import type { Language } from '../../model';
import { bounds } from './clause';
import type { Tokens } from './tokens';

export interface Tense {
  readonly tense: 'past' | 'future';
  /** The word that shows it, for the reader. */
  readonly cue: string;
  /** The cue belongs to the date itself: "ended Jan. 31", "since April". */
  readonly firm?: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

interface TenseWords {
  /** Of coming things; forms of planning count, since what is planned for a day lies ahead. */
  readonly future: ReadonlySet<string>;
  /** Past forms; where `ed` is set the ending shows most of them. */
  readonly past: ReadonlySet<string>;
  readonly ed: boolean;
}

const WORDS: Record<Language, TenseWords> = {
  en: {
    future: set(
      'will ll shall would upcoming expected scheduled due slated planned plans plan planning intends hopes poised forthcoming soon tomorrow pending',
    ),
    past: set(
      'was were had did said told went took met came gave made began became won lost fell rose left held saw got found sold bought brought sent spoke wrote struck shot thought felt kept led paid ran grew knew drew flew broke chose drove fought heard stood understood withdrew overthrew swore hung sank sang rang spent built dealt meant sought taught caught laid slept swept wore tore bore threw blew arose been',
    ),
    ed: true,
  },
  fr: {
    future: set(
      'sera seront va vont doit doivent devrait devraient prévu prévue prévus prévues prochain prochaine aura auront attendu attendue',
    ),
    past: set('était étaient avait avaient fut furent a ont eu été déclaré annoncé affirmé indiqué dit'),
    ed: false,
  },
  de: {
    future: set('wird werden will wollen soll sollen voraussichtlich geplant erwartet kommende kommenden'),
    past: set(
      'war waren wurde wurden hatte hatten sagte sagten teilte teilten erklärte erklärten kam kamen ging gab hat haben berichtete meldete traf trafen fand fanden starb starben',
    ),
    ed: false,
  },
  es: {
    future: set('será serán va van previsto prevista previstos prevé deberá deberán prevén'),
    past: set(
      'fue fueron era eran había habían dijo dijeron ha han anunció anunciaron declaró declararon afirmó aseguró informó',
    ),
    ed: false,
  },
};

/** Words in -ed that are no past tense. */
const NO_PAST = set('need hundred indeed speed proceed exceed succeed feed seed aged unlimited');

/** After "to" these are no verb. */
const NO_VERB = set('the a an this that these those his her its their our my your all some any each both');

/** Before "to" and a verb: the verb lies ahead. */
const PLANS = set(
  'is are plans plan planning hopes hope ready agreed want wants poised likely set continue due seeks about expects expect intends unlikely prepares prepared preparing',
);

function tenseOf(words: TenseWords, tokens: Tokens, at: number, headline: boolean): 'past' | 'future' | undefined {
  const token = tokens(at);
  if (token?.kind !== 'word') return undefined;
  const text = token.text;
  if (text === 'to' && words.ed) {
    const [before, verb] = [tokens(at - 1), tokens(at + 1)];
    const promises = headline && before?.capital && verb?.kind === 'word' && !verb.capital && !NO_VERB.has(verb.text);
    return promises || PLANS.has(before?.text ?? '') ? 'future' : undefined;
  }
  if (text === 'set' && words.ed) {
    const next = tokens(at + 1)?.text;
    return next === 'for' || next === 'to' ? 'future' : undefined;
  }
  if (words.future.has(text)) return 'future';
  if (words.past.has(text)) return 'past';
  if (words.ed && text.length > 4 && text.endsWith('ed') && !NO_PAST.has(text) && !token.capital) return 'past';
  return undefined;
}

const REACH = 14;

/** Before a date: the deadline lies ahead. */
const DEADLINES = set('by until till through bis');
const FIRM_PAST = set('ended since seit depuis desde');
const EARLY = set('early soon late');

/** What the word right before a date says of its tense. */
function firmTense(tokens: Tokens, first: number, weekday: boolean): Tense | undefined {
  const before = tokens(first - 1)?.text ?? '';
  if (FIRM_PAST.has(before)) return { tense: 'past', cue: before, firm: true };
  const cue = tokens(first - 2)?.text ?? '';
  if (weekday && (/^(?:is|are)$/.test(before) || (before === 'on' && /^(?:is|are)$/.test(cue)))) {
    return { tense: 'future', cue: before === 'on' ? cue : before, firm: true };
  }
  if (before === 'as' && EARLY.has(cue)) return { tense: 'future', cue, firm: true };
  if (first < 2 || !DEADLINES.has(before)) return undefined;
  if (weekday) {
    if (before === 'through' || before === 'until') return undefined;
    for (let at = first - 2; at > first - 10; at--) if (tokens(at)?.text === 'had') return undefined;
  }
  return { tense: 'future', cue: before };
}

/** "had been due", "had been scheduled": what was to come then is past now. */
function isOverdue(tokens: Tokens, at: number): boolean {
  for (let word = at - 1; word > at - 4; word--) {
    if (tokens(word)?.text === 'been' && tokens(word - 1)?.text === 'had') return true;
  }
  return false;
}

/** The sign of tense at a token, as it is told to the reader. */
function cueAt(language: Language, tokens: Tokens, at: number, headline: boolean): Tense | undefined {
  const tense = tenseOf(WORDS[language], tokens, at, headline);
  if (!tense) return undefined;
  if (tense === 'future' && language === 'en' && isOverdue(tokens, at)) return { tense: 'past', cue: 'had been' };
  return { tense, cue: tokens(at)?.text ?? '' };
}

/** Around a date: first and past its last token. */
interface Place {
  readonly first: number;
  readonly end: number;
  readonly weekday: boolean;
  readonly headline: boolean;
}

/**
 * The tense of the verb a date belongs to: the nearest one before it in its clause, or else the first one after it
 * ("On Monday he said he will travel").
 */
function tenseOfClause(language: Language, tokens: Tokens, { first, end, headline }: Place): Tense | undefined {
  for (let at = first - 1; at >= first - REACH && !bounds(tokens, at); at--) {
    const cue = cueAt(language, tokens, at, headline);
    if (cue) return cue;
  }
  for (let at = end; at < end + REACH && !bounds(tokens, at); at++) {
    const cue = cueAt(language, tokens, at, headline);
    if (cue) return cue;
  }
  return undefined;
}

/** The sign of tense a date is read by: that of its own clause, or the nearest in the sentence. */
export function tenseAround(language: Language, tokens: Tokens, place: Place): Tense | undefined {
  const firm = firmTense(tokens, place.first, place.weekday);
  if (firm) return firm;
  if (place.weekday) {
    const own = tenseOfClause(language, tokens, place);
    if (own) return own;
  }
  for (let distance = 1; distance <= REACH; distance++) {
    const cue =
      cueAt(language, tokens, place.first - distance, place.headline) ??
      cueAt(language, tokens, place.end + distance - 1, place.headline);
    if (cue) return cue;
  }
  return undefined;
}
