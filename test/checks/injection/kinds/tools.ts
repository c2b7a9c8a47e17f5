/** What the injectors share. Everything random comes from a seed, so that a run can be repeated. */
export interface Article {
  readonly file: string;
  readonly text: string;
  readonly published?: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article with one fault. */
export interface Injected {
  /** The check whose catalogue entry it belongs to, and what was done: "sum-mismatch: digit of a part". */
  readonly kind: string;
  readonly faulty: Article;
  /** The fault, in the faulty article. */
  readonly at: Span;
  /** The other side within the faulty article, where there is one. */
  readonly other?: Span;
  /** The article that holds the other side, where there are two. */
  readonly beside?: Article;
  /** The same insertion without the fault: it must say nothing new. */
  readonly control?: Article;
}

export type Random = () => number;
export type Injector = (article: Article, random: Random) => Injected | undefined;

export function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** From `low` to `high`, both included. */
export function whole(low: number, high: number, random: Random): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function matches(text: string, pattern: RegExp): (RegExpMatchArray & { index: number })[] {
  return [...text.matchAll(pattern)] as (RegExpMatchArray & { index: number })[];
}

export function splice(text: string, start: number, length: number, words: string): string {
  return text.slice(0, start) + words + text.slice(start + length);
}

/** The article with other words at one place; in a copy beside the original where `copy` is set. */
export function replaced(
  kind: string,
  article: Article,
  start: number,
  length: number,
  words: string,
  more: { readonly copy?: boolean; readonly other?: Span } = {},
): Injected {
  const file = more.copy ? `copy-of-${article.file}` : article.file;
  return {
    kind,
    faulty: { ...article, file, text: splice(article.text, start, length, words) },
    at: { start, end: start + words.length },
    ...(more.other && { other: more.other }),
    ...(more.copy && { beside: article }),
  };
}

/** Ends of paragraphs, where a sentence or a paragraph can be put in. */
function paragraphEnds(text: string): number[] {
  return matches(text, /[.!?]["”]?(?=\s*\n\s*\n|\s*$)/g).map(({ 0: words, index }) => index + words.length);
}

/**
 * Puts a passage in as a paragraph of its own, at random below the first paragraph. `[[…]]` marks the fault in
 * `passage`, `{{…}}` the other side; `right` is what stands in the control instead of the fault.
 */
export function inserted(
  kind: string,
  article: Article,
  passage: string,
  right: string | undefined,
  random: Random,
): Injected | undefined {
  const ends = paragraphEnds(article.text);
  const at = pick(ends.length > 1 ? ends.slice(1) : ends, random);
  if (at === undefined) return undefined;
  const lead = `${article.text.slice(0, at)}\n\n`;
  const tail = article.text.slice(at);
  let plain = '';
  let fault: Span | undefined;
  let other: Span | undefined;
  let last = 0;
  for (const match of matches(passage, /\[\[(.*?)\]\]|\{\{(.*?)\}\}/g)) {
    plain += passage.slice(last, match.index);
    const words = match[1] ?? match[2] ?? '';
    const span = { start: lead.length + plain.length, end: lead.length + plain.length + words.length };
    if (match[1] !== undefined) fault = span;
    else other ??= span;
    plain += words;
    last = match.index + match[0].length;
  }
  plain += passage.slice(last);
  if (!fault) return undefined;
  const control =
    right === undefined
      ? undefined
      : { ...article, text: lead + passage.replace(/\[\[.*?\]\]/, right).replace(/\{\{(.*?)\}\}/g, '$1') + tail };
  return {
    kind,
    faulty: { ...article, text: lead + plain + tail },
    at: fault,
    ...(other && { other }),
    ...(control && { control }),
  };
}

/** An insertion whose other side stands in the article itself, moved where the insertion stands before it. */
export function besides(article: Article, made: Injected | undefined, { start, end }: Span): Injected | undefined {
  if (!made) return undefined;
  const shift = article.text.startsWith(made.faulty.text.slice(0, end))
    ? 0
    : made.faulty.text.length - article.text.length;
  return { ...made, other: { start: start + shift, end: end + shift } };
}

const fullName = String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?`;

export interface Person {
  readonly name: string;
  readonly surname: string;
  /** Place of the full name. */
  readonly at: number;
}

/** Words that two capitalised words have when they name no person. */
const notPersons =
  /^(?:President|Minister|Ambassador|Hurricane|Prime|Interior|Foreign|Secretary|Senator|General|White|Bin|Trade|United|New|Supreme)\b|(?:House|Bank|Service|Department|Force|Securities|Muslim|Times|Commission|Ministry|News|Party|Union|Council|Company|Corp|Group|Press|Journal|Agency|Office|Industries|Association|Committee|Institute|Lyonnais|State|Court|Street|Post|Television|Radio|Exchange|Army|Police|Board|Trust|Investigation|Reynolds|Nations|Affairs|Church|Center|University|College|Katrina|Americans|Advocates|Asset|Iraqis|Gulf|Arabia|Drilling|Projects|Jones|Pacific|Electronics|Associates|Airlines|Motors|Stores|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday)$/;

/** Persons by a simple reading: two capitalised words beside a verb of saying, or whose second one has a "Mr." elsewhere. */
export function persons(text: string): Person[] {
  const found = new Map<string, Person>();
  const said = new RegExp(
    `(?:(?<=(?:said|says|told|added) )(${fullName})(?=[,.]))|(${fullName})(?=,? (?:said|says|told|added|who|\\d\\d,))`,
    'gu',
  );
  for (const match of matches(text, said)) {
    const name = match[1] ?? match[2] ?? '';
    const surname = name.split(' ').at(-1) ?? '';
    if (notPersons.test(name)) continue;
    if (/^(?:The|In|On|At|But|And|He|She|Mr|Mrs|Ms|Dr|It|That|For|As)\b/.test(name) || found.has(surname)) continue;
    // Two of one family would make it unclear who is meant.
    if (new RegExp(`\\p{Lu}\\p{Ll}+ ${surname}\\b`, 'u').test(text.replaceAll(name, ''))) continue;
    found.set(surname, { name, surname, at: text.indexOf(name) });
  }
  return [...found.values()];
}

/** Places where a surname stands alone, not behind another capitalised word. */
export function surnameAlone(text: string, { surname }: Person): number[] {
  return matches(text, new RegExp(`(?<!\\p{Lu}[\\p{L}.]* )\\b${surname}\\b(?!-)`, 'gu')).map(({ index }) => index);
}

/** A full stop that ends no sentence: of an initial, a title, a firm or a month. */
const abbreviated =
  /\b(?:\p{L}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Maj|Sgt|Adm|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Cos|Ltd|No|vs|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Calif|Conn|Mass|Pa|Va|Wis|Ill|Fla|Tex|Mich|Minn|Ariz|Wash|Ore|Colo|Tenn)\.$/u;

/** Sentences by a simple reading, with their places; those that an abbreviation may have cut are left out. */
export function sentences(text: string): { text: string; at: number }[] {
  return matches(text, /(?<=^|\n|[.!?]["”]? )[\p{Lu}"“][^.!?\n]*(?:\.\d[^.!?\n]*)*[.!?]["”]?(?=\s|$)/gu)
    .filter(
      ({ 0: words, index }) =>
        !abbreviated.test(words) && !abbreviated.test(text.slice(Math.max(0, index - 12), index).trimEnd()),
    )
    .map(({ 0: words, index }) => ({ text: words, at: index }));
}

/** Another digit in the place of one of them: the first, where a slip weighs most. */
export function otherDigit(figure: string, random: Random): string {
  const at = figure.search(/[1-9]/);
  const digit = Number(figure[at]);
  const wrong = pick(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((other) => other !== digit),
    random,
  ) as number;
  return figure.slice(0, at) + String(wrong) + figure.slice(at + 1);
}

/** 1234567 → "1,234,567". */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
