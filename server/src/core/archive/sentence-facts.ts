import type { Article, BlockKind, DateInterval, DateMention, FigureMention, Span } from '../model';
import { digest, fold } from '../text';

/** A date or figure of a sentence, as it is compared with its twin in the same sentence elsewhere. */
export interface Fact extends Span {
  readonly kind: 'date' | 'figure';
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
const kept = new WeakMap<object, readonly SentenceFacts[]>();

/** The sentences of an article that state dates or figures; computed once per article. */
export function sentenceFacts(article: Article): readonly SentenceFacts[] {
  let result = kept.get(article);
  if (!result) {
    result = read(article);
    kept.set(article, result);
  }
  return result;
}

function read(article: Article): SentenceFacts[] {
  const bySentence = new Map<number, (DateMention | FigureMention)[]>();
  for (const mention of article.mentions) {
    if (mention.kind !== 'date' && mention.kind !== 'figure') continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  const result: SentenceFacts[] = [];
  for (const [index, mentions] of bySentence) {
    const sentence = article.sentences[index];
    const block = sentence && article.blocks[sentence.block];
    if (!sentence || !block || !blocks.has(block.kind) || mentions.length > mostFacts) continue;
    let rest = '';
    let at = sentence.start;
    const facts: Fact[] = [];
    for (const mention of mentions) {
      if (mention.start < at) continue;
      rest += `${article.text.slice(at, mention.start)} ${mention.kind === 'date' ? '§' : '#'} `;
      at = mention.end;
      facts.push(mention.kind === 'date' ? dateFact(mention) : figureFact(mention));
    }
    rest += article.text.slice(at, sentence.end);
    const words = fold(rest).match(/[\p{L}\p{N}§#]+/gu) ?? [];
    if (words.length - facts.length < fewestWords) continue;
    result.push({ start: sentence.start, end: sentence.end, key: digest(words.join(' ')), facts });
  }
  return result;
}

function dateFact({ start, end, text, value, interval, expression }: DateMention): Fact {
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

function figureFact({ start, end, text, value, upper, step, currency, unit }: FigureMention): Fact {
  const name = currency ?? unit ?? '';
  return {
    kind: 'figure',
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
