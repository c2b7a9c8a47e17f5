import type { ActorMention, Article, BlockKind, DateInterval, DateMention, FigureMention, Span } from '../model';
import { digest, fold, oncePer } from '../text';

/** A date, a figure, a rank or an office in a sentence, as it is compared with its twin in the same sentence elsewhere. */
export interface Fact extends Span {
  readonly kind: 'date' | 'figure' | 'rank' | 'office';
  readonly text: string;
  /** Equal for facts that say the same. */
  readonly value: string;
  readonly interval?: DateInterval;
  /** True of "Monday" and "last year": it means another day in an article of another date. */
  readonly relative?: boolean;
  readonly amount?: { readonly value: number; readonly upper?: number; readonly step: number; readonly unit: string };
}

/** A sentence by the words that stand round its facts: two that share them tell the same thing. */
export interface SentenceFacts extends Span {
  readonly key: string;
  readonly facts: readonly Fact[];
}

/** With fewer words round the facts, two sentences are alike by chance. */
const fewestWords = 6;
const mostFacts = 8;

const blocks: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'headline', 'sub-heading']);

/** The sentences of an article that state dates or figures; computed once per article. */
export const sentenceFacts: (article: Article) => readonly SentenceFacts[] = oncePer(read);

function read(article: Article): SentenceFacts[] {
  const bySentence = new Map<number, Fact[]>();
  const add = (index: number, fact: Fact): void => {
    const list = bySentence.get(index);
    if (list) list.push(fact);
    else bySentence.set(index, [fact]);
  };
  for (const mention of article.mentions) {
    if (mention.kind === 'date') add(mention.sentence, dateFact(mention));
    else if (mention.kind === 'figure') add(mention.sentence, figureFact(mention));
    else if (mention.kind === 'actor' && mention.type === 'person') {
      const office = mention.role ? officeFact(article, mention, mention.role) : officeBehind(article, mention);
      if (office) add(mention.sentence, office);
    }
  }
  for (const [index, { text, start }] of article.sentences.entries()) {
    for (const match of text.matchAll(ranks)) add(index, rankFact(start + match.index, match[0]));
  }
  const result: SentenceFacts[] = [];
  for (const [index, found] of [...bySentence].sort(([a], [b]) => a - b)) {
    const sentence = article.sentences[index];
    const block = sentence && article.blocks[sentence.block];
    if (!sentence || !block || !blocks.has(block.kind)) continue;
    let rest = '';
    let at = sentence.start;
    const facts: Fact[] = [];
    for (const fact of found.sort((a, b) => a.start - b.start)) {
      if (fact.start < at || fact.end > sentence.end) continue;
      rest += `${article.text.slice(at, fact.start)} ${signs[fact.kind]} `;
      at = fact.end;
      facts.push(fact);
    }
    if (facts.length > mostFacts) continue;
    rest += article.text.slice(at, sentence.end);
    const words = fold(rest).match(/[\p{L}\p{N}§#]+/gu) ?? [];
    if (words.length - facts.length < fewestWords) continue;
    result.push({ start: sentence.start, end: sentence.end, key: digest(words.join(' ')), facts });
  }
  return result;
}

/** What stands for a fact in the words that are compared. */
const signs: Readonly<Record<Fact['kind'], string>> = { date: '§', figure: '#', rank: '#', office: '§#' };
const rankNames = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ranks = new RegExp(`(?<![\\p{L}-])(?:${rankNames.join('|')})(?![\\p{L}-])`, 'gu');

/** A rank in words where no figure covers it; a figure at the same place comes first and wins. */
function rankFact(start: number, text: string): Fact {
  const value = rankNames.indexOf(text) + 1;
  return {
    kind: 'rank',
    start,
    end: start + text.length,
    text,
    value: `${value}- `,
    amount: { value, step: 1, unit: '' },
  };
}

/** "Brendan Barba, chairman of the maker": what somebody is called behind the name. */
function officeBehind({ text }: Article, { end }: ActorMention): Fact | undefined {
  const match = /^, (?:the |an? |its |his |her )?((?:\p{Ll}[\p{L}-]+ ){0,3}\p{Ll}[\p{L}-]+)(?= (?:of|for|at)\b)/u.exec(
    text.slice(end, end + 80),
  );
  if (!match?.[1]) return undefined;
  const from = end + match[0].length - match[1].length;
  return { kind: 'office', start: from, end: end + match[0].length, text: match[1], value: fold(match[1]) };
}

/** The office with the capitalised words right before it, which a recogniser may have left out ("Interior" Minister). */
function officeFact({ text }: Article, { start: name }: ActorMention, { start, end }: Span): Fact {
  const lead = /(?:(?<![\p{L}.])\p{Lu}\p{Ll}+ ){1,2}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const from = start < name ? start - lead.length : start;
  const words = text.slice(from, end);
  return { kind: 'office', start: from, end, text: words, value: fold(words) };
}

/** "the first nine months": a rank, and how many. */
const rankedStretch = new RegExp(`^(?:the )?(?:${rankNames.join('|')}) (?=\\p{L}+ \\p{L}+s\\b)`, 'iu');

function dateFact({ start, end, text, value, interval, expression }: DateMention): Fact {
  const ranked = rankedStretch.exec(text)?.[0].length;
  if (ranked !== undefined) {
    const rest = text.slice(ranked);
    return { kind: 'date', start: start + ranked, end, text: rest, value: rest.toLowerCase(), relative: true };
  }
  const relative = expression.relative || expression.said.year === undefined;
  return {
    kind: 'date',
    start,
    end,
    text,
    value: relative ? text.toLowerCase().replace(/\s+/g, ' ') : (value ?? text),
    ...(interval && { interval }),
    ...(relative && { relative }),
  };
}

function figureFact({ start, end, text, type, value, upper, step, currency, unit }: FigureMention): Fact {
  const name = currency ?? unit ?? '';
  return {
    kind: type === 'ordinal' ? 'rank' : 'figure',
    start,
    end,
    text,
    value: `${value}-${upper ?? ''} ${name}`,
    amount: { value, ...(upper !== undefined && { upper }), step, unit: name },
  };
}

/** All facts of a sentence in one string, for the archive's index. */
export function factsValue(facts: readonly Pick<Fact, 'value'>[]): string {
  return facts.map(({ value }) => value).join(' | ');
}
