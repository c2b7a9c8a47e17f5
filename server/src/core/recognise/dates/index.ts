import type { Language, SaidDate } from '../../model';
import type { DateDraft, SentenceInput } from '../recogniser';
import { extendLeft } from './extend';
import type { Detail, Form, Match } from './form';
import { englishForms } from './languages/english';
import { tenseAround } from './tense';
import { createGate, type Gate, type Token, tokenise } from './tokens';
import { english } from './vocabulary/english';
import type { Vocabulary } from './vocabulary/word';

/** The words and forms of one language. */
interface Grammar {
  readonly vocabulary: Vocabulary;
  readonly gate: Gate;
  readonly forms: readonly Form[];
}

function grammar(vocabulary: Vocabulary, forms: readonly Form[]): Grammar {
  return { vocabulary, gate: createGate(vocabulary), forms };
}

const GRAMMARS: Partial<Record<Language, Grammar>> = { en: grammar(english, englishForms) };
const ENGLISH = GRAMMARS.en as Grammar;

/** Blocks that state things about the page, where a tense cannot be read. */
const NO_TENSE = new Set(['metadata', 'byline', 'front-matter', 'citation-list']);

/** Forms whose value depends on whether the sentence looks back or ahead. */
const TENSED = new Set([
  'weekday',
  'month',
  'date',
  'weekday-date',
  'holiday',
  'season',
  'quarter',
  'half',
  'clock',
  'ago',
  'this-unit',
]);

/** Time expressions of a sentence, in order and apart from each other. Linear in its length. */
export function recogniseDates(sentence: SentenceInput): DateDraft[] {
  const { vocabulary, gate, forms } = GRAMMARS[sentence.language] ?? ENGLISH;
  if (!gate(sentence.text)) return [];
  const tokens = tokenise(sentence.text, vocabulary);
  const drafts: DateDraft[] = [];
  let floor = 0;
  let at = 0;
  while (at < tokens.length) {
    const match = longest(tokens, at, forms);
    if (!match) {
      at++;
      continue;
    }
    const draft = toDraft(tokens, at, floor, match, NO_TENSE.has(sentence.block) ? undefined : sentence.language);
    if (draft) drafts.push(draft);
    floor = match.end;
    at = match.end;
  }
  return drafts;
}

function longest(tokens: readonly Token[], at: number, forms: readonly Form[]): Match | undefined {
  const classes = tokens[at]!.word?.classes;
  if (!classes) return undefined;
  let best: Match | undefined;
  for (const form of forms) {
    if ((form.starts & classes) === 0) continue;
    const match = form.match(tokens, at);
    if (match && (!best || match.end > best.end)) best = match;
  }
  return best;
}

function toDraft(
  tokens: readonly Token[],
  at: number,
  floor: number,
  match: Match,
  language: Language | undefined,
): DateDraft | undefined {
  const { first, mod, approximate } = extendLeft(tokens, match, at, floor);
  const from = Math.max(first, floor);
  const detail: Detail = { ...match.detail };
  if (mod && detail.mod === undefined) detail.mod = mod;
  if (approximate) detail.approximate = true;
  if (language && match.relative && TENSED.has(match.form)) {
    const tense = tenseAround(language, tokens, from, match.end);
    if (tense) Object.assign(detail, tense);
  }
  const said: SaidDate = withoutHoles(match.said ?? {});
  return {
    kind: 'date',
    start: tokens[from]!.start,
    end: tokens[match.end - 1]!.end,
    type: match.type,
    expression: { form: match.form, said, relative: match.relative, detail },
  };
}

function withoutHoles(said: SaidDate): SaidDate {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
