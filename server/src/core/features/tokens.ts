import type { Article, DateMention, FigureMention, Finding, Mention, Span } from '../model';
import type { Token, TokenModifier, TokenType } from './features';

/** Semantic tokens of the article, or of a part of it. Lines are split at their breaks; tokens never overlap. */
export function tokens(article: Article, findings: readonly Finding[], within?: Span): Token[] {
  const spans: { start: number; end: number; type: TokenType; modifiers: TokenModifier[]; rank: number }[] = [];
  const firsts = new Set(article.entities.map((entity) => entity.mentions[0]));
  for (const block of article.blocks) {
    if (block.kind === 'boilerplate') spans.push({ ...span(block), type: 'boilerplate', modifiers: [], rank: 9 });
  }
  let nextFinding = 0;
  for (const mention of article.mentions) {
    const type = tokenType(mention);
    if (!type) continue;
    while (nextFinding < findings.length && findings[nextFinding]!.end <= mention.start) nextFinding++;
    const finding = findings[nextFinding];
    const modifiers: TokenModifier[] = [];
    if (finding && finding.start < mention.end && mention.start < finding.end) modifiers.push('conflict');
    if (mention.kind === 'date' && mention.value === undefined) modifiers.push('unresolved');
    if (mention.kind === 'actor') {
      if (firsts.has(mention.id)) modifiers.push('firstMention');
      if (mention.link?.entity.startsWith('known:')) modifiers.push('known');
    }
    spans.push({
      ...span(mention),
      type,
      modifiers,
      rank: mention.kind === 'quotation' ? 8 : mention.kind === 'figure' ? 2 : 1,
    });
  }
  return flatten(spans, article.text, within);
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function tokenType(mention: Mention): TokenType | undefined {
  switch (mention.kind) {
    case 'actor':
      return mention.type === 'other' ? 'otherActor' : mention.type;
    case 'date':
      return isVague(mention) ? undefined : 'date';
    case 'figure':
      return isSmallWord(mention) ? undefined : 'figure';
    case 'quotation':
      return mention.type === 'direct' ? 'quotation' : undefined;
  }
}

/** "now", "recently", "hours": nothing to check, so nothing to see; the card is there all the same. */
function isVague({ type, value, expression }: DateMention): boolean {
  if (expression.detail?.vague === true) return true;
  if (value?.endsWith('_REF')) return true;
  return type === 'duration' && !/\d/.test(value ?? '');
}

/** "two sides", "the second attempt": a numeral below ten that is written as a word. */
function isSmallWord({ type, value, upper, unit, text }: FigureMention): boolean {
  return (type === 'count' || type === 'ordinal') && !unit && (upper ?? value) < 10 && !/\p{N}/u.test(text);
}

type Ranked = Span & { readonly type: TokenType; readonly modifiers: readonly TokenModifier[]; readonly rank: number };

/** The lowest rank wins where spans overlap; the rest of a wider span shows around it. */
function flatten(spans: readonly Ranked[], text: string, within: Span | undefined): Token[] {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const result: Token[] = [];
  let open: Ranked[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]!;
    const end = edges[i + 1]!;
    open = open.filter((candidate) => candidate.end > start);
    while (next < sorted.length && sorted[next]!.start <= start) open.push(sorted[next++]!);
    if (!open.length || (within && (end <= within.start || start >= within.end))) continue;
    const winner = open.reduce((best, candidate) => (candidate.rank < best.rank ? candidate : best));
    pushLines(result, text, { start, end }, winner);
  }
  return result;
}

function pushLines(result: Token[], text: string, { start, end }: Span, { type, modifiers }: Ranked): void {
  let from = start;
  while (from < end) {
    let to = from;
    while (to < end && text[to] !== '\n' && text[to] !== '\r') to++;
    if (to > from) result.push({ start: from, end: to, type, modifiers });
    from = to + 1;
  }
}
