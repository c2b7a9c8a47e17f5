import type { Language, SaidDate } from '../../model';
import type { DateDraft, SentenceInput } from '../recogniser';
import { extendLeft } from './extend';
import type { Detail, Form, Match } from './form';
import { dayAfter } from './forms/day-list';
import { continentalForms } from './languages/continental';
import { englishForms } from './languages/english';
import { tenseAround } from './tense';
import { createScanner, type Scanned, type Scanner, type Tokens } from './tokens';
import { english } from './vocabulary/english';
import { french } from './vocabulary/french';
import { german } from './vocabulary/german';
import { spanish } from './vocabulary/spanish';
import type { Vocabulary } from './vocabulary/word';

/** The words and forms of one language. */
interface Grammar {
  readonly scan: Scanner;
  readonly forms: readonly Form[];
}

function grammar(vocabulary: Vocabulary, forms: readonly Form[]): Grammar {
  return { scan: createScanner(vocabulary), forms };
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  en: grammar(english, englishForms),
  fr: grammar(french.vocabulary, continentalForms(french)),
  de: grammar(german.vocabulary, continentalForms(german)),
  es: grammar(spanish.vocabulary, continentalForms(spanish)),
};

/** Blocks that state things about the page, where a tense cannot be read. */
const NO_TENSE = new Set(['metadata', 'byline', 'front-matter', 'citation-list']);

/** Forms whose value depends on whether the sentence looks back or ahead. */
const TENSED = new Set([
  'weekday',
  'month',
  'date',
  'weekday-date',
  'nth-weekday',
  'holiday',
  'season',
  'quarter',
  'half',
  'clock',
  'ago',
  'this-unit',
]);

/** Tokens from the first word of an expression to the one that shows it to be a date, at most. */
const REACH = 8;

/** Time expressions of a sentence, in order and apart from each other. Linear in its length. */
export function recogniseDates(sentence: SentenceInput): DateDraft[] {
  const { scan, forms } = GRAMMARS[sentence.language];
  const scanned = scan(sentence.text);
  if (!scanned) return [];
  const setting = NO_TENSE.has(sentence.block) ? undefined : sentence;
  const { tokens } = scanned;
  const drafts: DateDraft[] = [];
  let floor = 0;
  let at = 0;
  for (let head = scanned.head; head < scanned.count; head = scanned.headFrom(at)) {
    if (head - at > REACH) at = head - REACH;
    let match: Match | undefined;
    while (at <= head) {
      match = longest(scanned, at, forms);
      if (match) break;
      at++;
    }
    if (!match) continue;
    for (let one: Match | undefined = match; one; ) {
      // Asked for first: a draft goes on with the detail of its match.
      const next = dayAfter(tokens, one);
      drafts.push(toDraft(tokens, one.first ?? at, floor, one, setting));
      floor = one.end;
      one = next;
    }
    at = floor;
  }
  return drafts;
}

function longest({ tokens, classesAt }: Scanned, at: number, forms: readonly Form[]): Match | undefined {
  const classes = classesAt(at);
  if (classes === 0) return undefined;
  let best: Match | undefined;
  for (const form of forms) {
    if ((form.starts & classes) === 0) continue;
    const match = form.match(tokens, at);
    if (match && (!best || match.end > best.end)) best = match;
  }
  return best;
}

function toDraft(
  tokens: Tokens,
  at: number,
  floor: number,
  match: Match,
  setting: SentenceInput | undefined,
): DateDraft {
  const { first, mod, approximate } = extendLeft(tokens, match, at, floor);
  const from = Math.max(first, floor);
  const detail: Detail = match.detail ?? {};
  if (mod && detail.mod === undefined) detail.mod = mod;
  if (approximate) detail.approximate = true;
  if (setting && match.relative && TENSED.has(match.form) && !(match.form === 'month' && detail.tense)) {
    const tense = tenseAround(setting.language, tokens, {
      first: from,
      end: match.end,
      weekday: match.form === 'weekday',
      clause: match.said?.weekday !== undefined && match.said.day === undefined,
      headline: setting.block === 'headline' || setting.block === 'sub-heading',
    });
    if (tense) {
      detail.tense = tense.tense;
      detail.cue = tense.cue;
      if (tense.firm) detail.firm = true;
      if (tense.near) detail.near = true;
    }
  }
  if (isVague(match)) detail.vague = true;
  return {
    kind: 'date',
    start: tokens(from)!.start,
    end: tokens(match.end - 1)!.end,
    type: match.type,
    expression: { form: match.form, said: withoutHoles(match.said), relative: match.relative, detail },
  };
}

/** No day and no length can be told: "now", "recently", "for years", "several months ago". */
function isVague({ form, detail }: Match): boolean {
  if (form === 'ago') return detail?.count === undefined;
  return typeof detail?.value === 'string' && /_REF$|^PT?X/.test(detail.value);
}

function withoutHoles(fields: SaidDate | undefined): SaidDate {
  const said: { -readonly [Field in keyof SaidDate]: SaidDate[Field] } = {};
  if (fields === undefined) return said;
  const { year, month, day, weekday } = fields;
  if (year !== undefined) said.year = year;
  if (month !== undefined) said.month = month;
  if (day !== undefined) said.day = day;
  if (weekday !== undefined) said.weekday = weekday;
  return said;
}
