import type { Article, FigureMention } from '../../model';

/** A total with its parts, or a difference (`total`) with the two it lies between. */
export interface Statement {
  readonly total: FigureMention;
  readonly parts: readonly FigureMention[];
}

/** What sets figures apart in time, or says that they are not all: they are no parts of one total. */
const unlike =
  /\b(?:from|up|down|compared|versus|vs|against|than|including|among|or|per|each|between|average|nearly half|such as|least|excluding|except|minus|less|after|before|plus an?other|initially|originally|previous(?:ly)?|earlier|last|ago|if|could|target|goal|of which|respectively|ranked|aged?|rose|fell|times)\b/i;
const differenceWord = /\b(?:surplus|deficit|gap|shortfall|difference|margin|balance)\b/i;
const sidesWord = /\b(?:exports?|imports?|revenues?|expenses|spending|income|receipts|outlays)\b/i;

/** Figures of one sentence that could be added: of one kind and unit, ordinals and restatements left out. */
function figuresBySentence(article: Article): Map<number, FigureMention[]> {
  const bySentence = new Map<number, FigureMention[]>();
  for (const mention of article.mentions) {
    if (mention.kind !== 'figure' || !['money', 'count', 'percentage', 'measure'].includes(mention.type)) continue;
    if (mention.converted !== undefined && mention.converted < mention.id) continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return bySentence;
}

function alike(a: FigureMention, b: FigureMention): boolean {
  return a.type === b.type && a.currency === b.currency && (a.type === 'count' || a.unit === b.unit);
}

/** Statements of a total with all of its parts, in text order. */
export function* totalsIn(article: Article): Iterable<Statement> {
  const dates = new Map<number, number[]>();
  for (const mention of article.mentions) {
    if (mention.kind === 'date') dates.set(mention.sentence, [...(dates.get(mention.sentence) ?? []), mention.start]);
  }
  for (const [index, figures] of figuresBySentence(article)) {
    const sentence = article.sentences[index];
    if (!sentence || figures.length < 3) continue;
    const starts = dates.get(index) ?? [];
    const datesIn = (start: number, end: number) => starts.some((at) => at >= start && at < end);
    yield* bracketed(article, figures, datesIn);
    yield* closing(article, figures, sentence.start, sentence.end);
    yield* opening(article, figures, sentence.end);
    yield* madeUp(article, figures, sentence.end);
  }
}

/** "$119 billion (77 of exports, 42 of imports, with a surplus of 35)", "66 medals (16 gold, 26 silver and 24 bronze)". */
function* bracketed(
  article: Article,
  figures: readonly FigureMention[],
  datesIn: (start: number, end: number) => boolean,
): Iterable<Statement> {
  const { text } = article;
  for (let i = 0; i < figures.length; i++) {
    const total = figures[i] as FigureMention;
    const next = figures[i + 1];
    if (!next) continue;
    const open = text.indexOf('(', total.end);
    if (open < 0 || open > next.start || /[;.!?]\s/.test(text.slice(total.end, open))) continue;
    const close = text.indexOf(')', open);
    if (close < 0) continue;
    const inside = figures.filter(({ start, end }) => start > open && end <= close);
    if (datesIn(open, close)) continue;
    const parts = inside.filter((figure) => !differenceWord.test(around(text, figure, open, close)));
    if (parts.length < 2 || !parts.every((part) => alike(part, total))) continue;
    if (unlike.test(text.slice(open, close)) || !coordinated(text, parts)) continue;
    if (/\b(?:range|between|from)\b/i.test(text.slice(Math.max(0, total.start - 12), total.start))) continue;
    yield { total, parts };
  }
}

/** The words of a figure within its list: to the commas beside it. */
function around(text: string, figure: FigureMention, from: number, to: number): string {
  const before = text.slice(from, figure.start);
  const after = text.slice(figure.end, to);
  return (
    before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1) +
    (after.split(/[,;]|\band\b/)[0] ?? '')
  );
}

/** Nothing but short words, commas and "and" between the parts. */
function coordinated(text: string, parts: readonly FigureMention[]): boolean {
  return parts.every((part, i) => {
    const next = parts[i + 1];
    if (!next) return true;
    const gap = text.slice(part.end, next.start);
    return gap.length <= 60 && /,|;|\band\b|\+|\bplus\b/.test(gap) && !/[.:!?]\s/.test(gap);
  });
}

/** "… $30 billion … and … another $125 billion …, for a total of $155 billion", "…, 66 in all". */
function* closing(
  article: Article,
  figures: readonly FigureMention[],
  start: number,
  end: number,
): Iterable<Statement> {
  const { text } = article;
  for (let i = 2; i < figures.length; i++) {
    const total = figures[i] as FigureMention;
    const before = text.slice(Math.max(start, total.start - 40), total.start);
    const after = text.slice(total.end, Math.min(end, total.end + 40));
    const said =
      /(?:\b(?:for|making|or|giving|to make|bringing (?:the|it to)) (?:a|the)? ?(?:combined |grand )?(?:total|sum) (?:of|to)|\bmaking|\badding up to|\bbringing the total to|\bin all,|\bfor) $/i.test(
        before,
      )
        ? /total|sum|making|adding|in all/i.test(before)
        : /^(?: \p{L}+){0,2},? (?:in total|in all|altogether|all told)\b/u.test(after) &&
          /[,;—–] (?:or )?$/.test(before);
    if (!said) continue;
    const parts = partsBefore(text, figures, i);
    if (
      parts.length >= 2 &&
      parts.every((part) => alike(part, total)) &&
      !unlike.test(text.slice((parts[0] as FigureMention).start, total.start).replace(/\bor (?=a total)/i, ''))
    ) {
      yield { total, parts };
    }
  }
}

/** The coordinated figures in front of a total; restatements in another currency have been left out already. */
function partsBefore(text: string, figures: readonly FigureMention[], total: number): FigureMention[] {
  const last = figures[total] as FigureMention;
  const parts = figures.slice(0, total).filter((figure) => alike(figure, last));
  const first = parts[0];
  if (!first || /[.!?]\s+\p{Lu}/u.test(text.slice(first.start, last.start))) return [];
  return parts.length <= 6 && parts.length === figures.slice(0, total).filter(({ type }) => type === last.type).length
    ? parts
    : [];
}

/** "Of the 298 people on board, 283 were passengers and 15 crew": the first figure, then all of its parts. */
function* opening(article: Article, figures: readonly FigureMention[], end: number): Iterable<Statement> {
  const { text } = article;
  const total = figures[0] as FigureMention;
  const lead = text.slice(Math.max(0, total.start - 14), total.start);
  const parts = figures.slice(1);
  if (parts.length < 2 || !parts.every((part) => alike(part, total) && part.value < total.value)) return;
  const gap = text.slice(total.end, (parts[0] as FigureMention).start);
  // "298 people — 283 passengers and 15 crew —": set off at once, so that it is the breakdown and not one more fact.
  const breakdown = /^(?: [\p{L}-]+){0,4}(?: ?[—–:] ?| ?: )$/u.test(gap);
  if (!breakdown || /\bof (?:the )?$/i.test(lead)) return;
  const rest = text.slice((parts[0] as FigureMention).start, end);
  if (
    unlike.test(rest) ||
    !coordinated(text, parts) ||
    !/\band\b|\+/.test(text.slice((parts.at(-2) as FigureMention).end, (parts.at(-1) as FigureMention).start))
  )
    return;
  yield { total, parts };
}

const madeUpOf =
  /^(?: [\p{L}'’-]+){0,5},? (?:made up of|consisting of|composed of|comprising|comprised of|split (?:into|between)|divided into|that is|namely|or rather)(?: about)? (?:the )?$/u;

/** "$61 billion, made up of $40 billion in weapons and $21 billion in loans". */
function* madeUp(article: Article, figures: readonly FigureMention[], end: number): Iterable<Statement> {
  const { text } = article;
  for (let i = 0; i + 2 < figures.length; i++) {
    const total = figures[i] as FigureMention;
    const first = figures[i + 1] as FigureMention;
    if (!madeUpOf.test(text.slice(total.end, first.start))) continue;
    const parts: FigureMention[] = [];
    for (const figure of figures.slice(i + 1)) {
      const previous = parts.at(-1);
      if (!alike(figure, total) || (previous && !coordinated(text, [previous, figure]))) break;
      parts.push(figure);
    }
    const last = parts.at(-1);
    if (parts.length < 2 || !last) continue;
    const gap = text.slice((parts.at(-2) as FigureMention).end, last.start);
    if (!/\band\b|\bplus\b/.test(gap) || unlike.test(text.slice(first.start, last.end))) continue;
    if (figures.some((figure) => figure.start >= last.end && figure.start < end && alike(figure, total))) continue;
    yield { total, parts };
  }
}

/** "900 members, of whom 600 are drivers and 200 mechanics": parts that must not exceed the whole, all of them or not. */
export function* sharesIn(article: Article): Iterable<Statement> {
  const { text } = article;
  for (const [index, figures] of figuresBySentence(article)) {
    const sentence = article.sentences[index];
    if (!sentence || figures.length < 3) continue;
    for (let i = 0; i + 2 < figures.length; i++) {
      const total = figures[i] as FigureMention;
      const parts = figures.slice(i + 1);
      const first = parts[0] as FigureMention;
      const ofWhom = /^(?: [\p{L}'’-]+){0,4}, of (?:whom|which|them) $/u.test(text.slice(total.end, first.start));
      if (!ofWhom || !parts.every((part) => alike(part, total)) || !coordinated(text, parts)) continue;
      if (/\b(?:also|both|or)\b/i.test(text.slice(first.start, sentence.end))) continue;
      yield { total, parts };
    }
  }
}

/** "exports of $77 billion and imports of $42 billion, a surplus of $35 billion". */
export function* differencesIn(article: Article): Iterable<Statement> {
  const { text } = article;
  for (const [index, figures] of figuresBySentence(article)) {
    const sentence = article.sentences[index];
    if (!sentence || figures.length < 3) continue;
    for (const figure of figures) {
      const near = text.slice(Math.max(sentence.start, figure.start - 22), Math.min(sentence.end, figure.end + 22));
      if (!differenceWord.test(near)) continue;
      const sides = figures.filter(
        (other) =>
          other !== figure &&
          other.end <= figure.start &&
          alike(other, figure) &&
          sidesWord.test(nearby(text, other, sentence.start, sentence.end)),
      );
      if (sides.length !== 2) continue;
      const [a, b] = sides as [FigureMention, FigureMention];
      const kinds = [a, b].map((side) =>
        sidesWord
          .exec(nearby(text, side, sentence.start, sentence.end))?.[0]
          ?.toLowerCase()
          .replace(/s$/, ''),
      );
      const between = text.slice(a.start, figure.start);
      if (kinds[0] === kinds[1] || /\b(?:from|up|down|compared|versus|than|rose|fell|last)\b/i.test(between)) continue;
      yield { total: figure, parts: [a, b] };
    }
  }
}

/** A few words on both sides of a figure, not past a comma or "and". */
function nearby(text: string, figure: FigureMention, start: number, end: number): string {
  const before = text.slice(Math.max(start, figure.start - 26), figure.start);
  const after = text.slice(figure.end, Math.min(end, figure.end + 26));
  const left = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf('('), before.lastIndexOf(' and ')) + 1,
  );
  return `${left} ${after.split(/[,()]| and /)[0] ?? ''}`;
}
