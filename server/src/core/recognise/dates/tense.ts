import type { Language } from '../../model';
import { bitsByForm } from '../tokens/forms';
import { bounds } from './clause';
import { isText } from './form';
import type { Token, Tokens } from './tokens';
import { set, TENSE_WORDS } from './vocabulary/tense';

export interface Tense {
  readonly tense: 'past' | 'future';
  /** The word that shows it, for the reader. */
  readonly cue: string;
  /** The cue belongs to the date itself: "ended Jan. 31", "since April". */
  readonly firm?: boolean;
  /** Past or future, whichever is nearer: "was due to arrive on Friday", "ahead of Tuesday's vote". */
  readonly near?: boolean;
}

/** Words in -ed that are no past tense. */
const NO_PAST = set('need hundred indeed speed proceed exceed succeed feed seed aged unlimited');

/** After "to" these are no verb. */
const NO_VERB = set('the a an this that these those his her its their our my your all some any each both');

/** Before "to" and a verb: the verb lies ahead. */
const PLANS = set(
  'is are plans plan planning hopes hope ready agreed want wants poised likely set continue due seeks about expects expect intends unlikely prepares prepared preparing',
);

/** What a word may show of tense, bits; a word of none is passed over at one look. */
const Sign = {
  future: 1 << 0,
  past: 1 << 1,
  /** By its ending, where it has no capital; at the head of a sentence the capital says nothing. */
  endsInEd: 1 << 2,
  endsAsFuture: 1 << 3,
  endsAsPast: 1 << 4,
  to: 1 << 5,
  set: 1 << 6,
  reports: 1 << 7,
  modal: 1 << 8,
  settled: 1 << 9,
  take: 1 << 10,
} as const;

function signsIn(language: Language): (form: number) => number {
  const words = TENSE_WORDS[language];
  const english = language === 'en';
  return bitsByForm((lower) => {
    let signs = 0;
    const put = (holds: boolean, sign: number) => {
      if (holds) signs |= sign;
    };
    put(words.future.has(lower), Sign.future);
    put(words.past.has(lower), Sign.past);
    put(words.ed && lower.length > 4 && lower.endsWith('ed') && !NO_PAST.has(lower), Sign.endsInEd);
    const ending = words.ending?.(lower);
    put(ending === 'future', Sign.endsAsFuture);
    put(ending === 'past', Sign.endsAsPast);
    put(words.ed && lower === 'to', Sign.to);
    put(words.ed && lower === 'set', Sign.set);
    put(words.reports.has(lower), Sign.reports);
    put(english && MODALS.has(lower), Sign.modal);
    put(english && SETTLED.has(lower), Sign.settled);
    put(english && TAKE.has(lower), Sign.take);
    return signs;
  });
}

const SIGNS: Readonly<Record<Language, (form: number) => number>> = {
  en: signsIn('en'),
  fr: signsIn('fr'),
  de: signsIn('de'),
  es: signsIn('es'),
};

function signsOf(language: Language, token: Token | undefined): number {
  return token === undefined || token.form < 0 ? 0 : SIGNS[language](token.form);
}

function tenseOf(language: Language, tokens: Tokens, at: number, headline: boolean): 'past' | 'future' | undefined {
  const token = tokens(at);
  const signs = signsOf(language, token);
  if (token === undefined || signs === 0) return undefined;
  if (signs & Sign.to) {
    const before = tokens(at - 1);
    const verb = tokens(at + 1);
    const promises = headline && before?.capital && verb?.kind === 'word' && !verb.capital && !NO_VERB.has(verb.text);
    return promises || PLANS.has(before?.text ?? '') ? 'future' : undefined;
  }
  if (signs & Sign.set) {
    const next = tokens(at + 1);
    return isText(next, 'for', 'to') ? 'future' : undefined;
  }
  if (signs & Sign.future) return 'future';
  if (signs & Sign.past) return 'past';
  if (signs & Sign.endsInEd && !token.capital) return 'past';
  if (token.capital && at > 0) return undefined;
  return signs & Sign.endsAsFuture ? 'future' : signs & Sign.endsAsPast ? 'past' : undefined;
}

const REACH = 20;

/** Before a date: the deadline lies ahead. */
const DEADLINES = set('by until till through bis');
const FIRM_PAST = set('ended since seit depuis desde');
const EARLY = set('early soon late');

/** What is put off to a day, or ordered until it, lies ahead: "postponed to Friday", "remanded until Monday". */
const PUT_OFF_TO = set('until till to for');
const PUT_OFF = set(
  'postponed postpone postpones delayed delay delays adjourned deferred rescheduled moved pushed extended',
);
const ORDERED = set('ordered remanded suspended jailed barred banned gave given gives scheduled booked recessed');

/** "and by Wednesday night the town was flooded": the deadline opens its clause and the next verb tells of what came. */
function reached(tokens: Tokens, first: number): boolean {
  if (first > 1 && !isText(tokens(first - 2), ',', 'and', 'but')) return false;
  for (let at = first; at < first + 12; at++) {
    const token = tokens(at);
    if (token === undefined || (token.kind === 'mark' && token.text !== "'")) return false;
    if (isText(token, 'will', 'would', 'must', 'should', 'could', 'may', 'to')) return false;
    if (isText(token, 'was', 'were', 'had')) return true;
  }
  return false;
}

/** What the word right before a date says of its tense. */
function firmTense(tokens: Tokens, at: number, weekday: boolean): Tense | undefined {
  const first = isText(tokens(at - 1), 'least') && isText(tokens(at - 2), 'at') ? at - 2 : at;
  const before = tokens(first - 1)?.text ?? '';
  if (FIRM_PAST.has(before)) return { tense: 'past', cue: before, firm: true };
  const cue = tokens(first - 2)?.text ?? '';
  const joined = before === 'on' || before === 'at' || (before === 'in' && !weekday);
  if (/^(?:is|are)$/.test(joined ? cue : before)) return { tense: 'future', cue: joined ? cue : before, firm: true };
  if (before === 'as' && EARLY.has(cue)) return { tense: 'future', cue, firm: true };
  if (first >= 2 && PUT_OFF_TO.has(before)) {
    for (let at = first - 2; at > first - 10; at--) {
      const verb = tokens(at)?.text ?? '';
      if (PUT_OFF.has(verb) || (before !== 'to' && ORDERED.has(verb)))
        return { tense: 'future', cue: verb, firm: true };
    }
  }
  if (!DEADLINES.has(before)) return undefined;
  if (before === 'by' && reached(tokens, first)) return { tense: 'past', cue: 'by' };
  if (first < 2) return undefined;
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
  const tense = tenseOf(language, tokens, at, headline);
  if (!tense) return undefined;
  const cue = tokens(at)?.text ?? '';
  if (language !== 'en') return { tense, cue };
  if (tense === 'past') {
    if (isPassive(tokens, at)) return undefined;
    // "has offered free entry on Monday": the perfect goes with days to come as well.
    return isText(tokens(at - 1), 'has', 'have')
      ? { tense, cue: `${tokens(at - 1)?.text} ${cue}`, near: true }
      : { tense, cue };
  }
  if (isOverdue(tokens, at)) return { tense: 'past', cue: 'had been' };
  const plan = cue === 'to' ? at - 1 : at;
  const was = AWAITED.has(tokens(plan)?.text ?? '') && isText(tokens(plan - 1), 'was', 'were');
  return was ? { tense, cue: `${tokens(plan - 1)?.text} ${tokens(plan)?.text}`, near: true } : { tense, cue };
}

/** What once lay ahead, and may lie behind by now. */
const AWAITED = set('due scheduled expected planned slated set supposed meant');

/** "be held", "be formally signed": the word before "be" has the tense. */
function isPassive(tokens: Tokens, at: number): boolean {
  return isText(tokens(at - 1), 'be') || (isText(tokens(at - 2), 'be') && /ly$/.test(tokens(at - 1)?.text ?? ''));
}

const MODALS = set('may might must should can could');
/** What is fixed for a day is told in the present: "The truce begins on Sunday". */
const SETTLED = set(
  'begins begin starts start expires expire resumes resume reconvenes reconvene convenes opens ends closes concludes lapses arrives leaves returns retires debuts premieres votes celebrates reopens reopen meet meets reconvene departs',
);
const TAKE = set('take takes come comes go goes kick kicks');
const EFFECT = set('effect place into off office on in');

/** Signs that hold for a day of the week alone: "says on Monday", "could meet on Monday", "takes effect on Sunday". */
function outlookAt(language: Language, tokens: Tokens, at: number): Tense | undefined {
  const token = tokens(at);
  const signs = signsOf(language, token) & (Sign.reports | Sign.modal | Sign.settled | Sign.take);
  if (token === undefined || signs === 0) return undefined;
  const { text: cue } = token;
  if (signs & Sign.reports) return { tense: 'past', cue };
  if (token.capital) return undefined;
  const next = tokens(at + 1);
  // "could be seen" and "could not" tell of the past as often.
  if (signs & Sign.modal) {
    const past = isText(next, 'have', 'not') || (cue === 'could' && isText(next, 'be'));
    return past ? undefined : { tense: 'future', cue };
  }
  const settled = (signs & Sign.settled) !== 0 || ((signs & Sign.take) !== 0 && EFFECT.has(next?.text ?? ''));
  const infinitive = isText(tokens(at - 1), 'to', 'not', 'the', 'a', 'have', 'has', 'had');
  return settled && !infinitive ? { tense: 'future', cue, firm: true } : undefined;
}

/** "planned for Saturday was called off". */
function isAwaited({ tense, cue }: Tense, tokens: Tokens, end: number): boolean {
  const verb = tokens(end)?.text === ',' ? end + 1 : end;
  return tense === 'future' && AWAITED.has(cue) && isText(tokens(verb), 'was', 'were', 'had');
}

/** Around a date: first and past its last token. */
interface Place {
  readonly first: number;
  readonly end: number;
  readonly weekday: boolean;
  /** The verb of its own clause decides before any other. */
  readonly clause: boolean;
  readonly headline: boolean;
}

/**
 * The tense of the verb a date belongs to: the nearest one before it in its clause, or else the first one after it
 * ("On Monday he said he will travel").
 */
function tenseOfClause(language: Language, tokens: Tokens, { first, end, headline }: Place): Tense | undefined {
  if (isText(tokens(first - 1), 'of') && isText(tokens(first - 2), 'ahead')) {
    return { tense: 'future', cue: 'ahead of', near: true };
  }
  // "at 4 in the morning (4 a.m. Thursday)"
  const start = tokens(first - 1)?.text === '(' ? first - 2 : first - 1;
  let before: Tense | undefined;
  let joined = false;
  for (let at = start; !before && at >= first - REACH && !bounds(language, tokens, at); at--) {
    // Beyond "and" stands another verb: "must go and set Friday as the deadline".
    joined ||= isText(tokens(at), 'and');
    before = cueAt(language, tokens, at, headline) ?? (joined ? undefined : outlookAt(language, tokens, at));
  }
  const possessive = /^['’]$/.test(tokens(end)?.text ?? '') && isText(tokens(end + 1), 's');
  if (before && !possessive) return isAwaited(before, tokens, end) ? { ...before, near: true } : before;
  let after: Tense | undefined;
  for (let at = end; !after && at < end + REACH && !bounds(language, tokens, at); at++) {
    after = cueAt(language, tokens, at, headline) ?? outlookAt(language, tokens, at);
  }
  const tense = after ?? before;
  // "Tuesday's vote" may have been or be to come, whatever is yet to be done about it.
  return possessive && tense?.tense === 'future' ? { ...tense, near: true } : tense;
}

/** "The vote could come in January", "takes effect Jan. 1": the verb right before a month or a day of one. */
function outlookBefore(language: Language, tokens: Tokens, first: number, headline: boolean): Tense | undefined {
  for (let at = first - 1; at >= first - 6 && !bounds(language, tokens, at); at--) {
    if (cueAt(language, tokens, at, headline)) return undefined;
    const outlook = outlookAt(language, tokens, at);
    if (outlook) return outlook.tense === 'future' && !headline ? outlook : undefined;
  }
  return undefined;
}

/** The sign of tense a date is read by: that of its own clause, or the nearest in the sentence. */
export function tenseAround(language: Language, tokens: Tokens, place: Place): Tense | undefined {
  const firm = firmTense(tokens, place.first, place.weekday);
  if (firm) return firm;
  if (place.clause) {
    const own = tenseOfClause(language, tokens, place);
    if (own) return own;
  } else {
    const own = outlookBefore(language, tokens, place.first, place.headline);
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
