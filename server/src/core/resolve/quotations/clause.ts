import type { Language, Span } from '../../model';
import { shortTitles } from './people-words';
import type { Candidate, Token } from './types';

/** A stretch beside a quotation, as the readers of reporting clauses see it. */
export interface Clause {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Those of the stretch, and perhaps some beside it; in text order. */
  readonly actors: readonly Candidate[];
}

export function createClause(text: string, span: Span, actors: readonly Candidate[], language: Language): Clause {
  return { text, language, tokens: tokenise(text, span), actors };
}

function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const pattern = /\p{L}[\p{L}\p{M}.]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{N}+|[^\s]/gu;
  const content = text.slice(span.start, span.end);
  for (let match = pattern.exec(content); match; match = pattern.exec(content)) {
    let word = match[0];
    let end = span.start + pattern.lastIndex;
    // A final stop belongs to the word only in initials, "U.S." and "Dr.".
    const stopped = word.length > 2 && word.endsWith('.') && !/^(?:\p{L}\.)+$/u.test(word);
    if (stopped && !shortTitles.has(word.slice(0, -1).toLowerCase())) {
      word = word.slice(0, -1);
      end--;
      pattern.lastIndex--;
    }
    const first = word[0] as string;
    tokens.push({
      start: span.start + match.index,
      end,
      word: word.toLowerCase(),
      capital: first !== first.toLowerCase(),
      letters: /^\p{L}/u.test(word),
    });
  }
  return tokens;
}

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

export function isSentenceEnd(tokens: readonly Token[], i: number): boolean {
  const { word } = tokens[i] as Token;
  return word === '.' || word === '!' || word === '?' || word === ';';
}

/** The token after the last conjunction or strong mark before a verb, where a subject of its own stands. */
export function clauseStart(tokens: readonly Token[], verb: number): number {
  for (let i = verb - 1; i >= 0; i--) {
    const { word } = tokens[i] as Token;
    if (word === ';' || word === ':' || word === 'that' || word === 'and' || word === 'but' || word === 'while')
      return i + 1;
  }
  return 0;
}
