/**
 * Puts one fault at a time into a clean article. Works from the words, dates, figures and names of the text alone and
 * knows nothing of the patterns that the checks look for. Everything random comes from a seed, so a run can be repeated.
 */
export interface Article {
  readonly file: string;
  readonly text: string;
  readonly published?: string;
}

/** An article with a fault, the place of the fault, and the article that has the other side where there are two. */
export interface Injected {
  readonly kind: string;
  readonly faulty: Article;
  readonly start: number;
  readonly end: number;
  readonly other?: Article;
}

export type Random = () => number;

/** mulberry32 (public domain). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function matches(text: string, pattern: RegExp): RegExpMatchArray[] {
  return [...text.matchAll(pattern)];
}

function replaced(
  kind: string,
  article: Article,
  start: number,
  length: number,
  words: string,
  other?: Article,
): Injected {
  const text = article.text.slice(0, start) + words + article.text.slice(start + length);
  const file = other ? `copy-of-${article.file}` : article.file;
  return { kind, faulty: { ...article, file, text }, start, end: start + words.length, ...(other && { other }) };
}

type Injector = (article: Article, random: Random) => Injected | undefined;

/** A weekday beside a date: another one in its place, or a wrong one where the date has none. */
const weekday: Injector = (article, random) => {
  const match = pick(matches(article.text, new RegExp(`\\b(${days.join('|')}), (?=(?:${months}) \\d)`, 'g')), random);
  if (match) {
    const other = pick(
      days.filter((day) => day !== match[1]),
      random,
    ) as string;
    return replaced('weekday', article, match.index as number, (match[1] as string).length, other);
  }
  const date = pick(
    matches(article.text, new RegExp(`(?<=\\b(?:on|On) )(${months}) (\\d{1,2}), (\\d{4})`, 'g')),
    random,
  );
  if (!date) return undefined;
  const at = new Date(`${date[1]} ${date[2]}, ${date[3]} UTC`).getUTCDay();
  const wrong = pick(
    days.filter((_, i) => i !== (at + 6) % 7),
    random,
  ) as string;
  return replaced('weekday', article, date.index as number, date[0].length, `${wrong}, ${date[0]}`);
};

/** The 31st of a month that has 30 days. */
const impossibleDay: Injector = (article, random) => {
  const match = pick(matches(article.text, /\b(April|June|September|November) (\d{1,2})\b(?! ?[-–%])/g), random);
  if (!match) return undefined;
  const start = (match.index as number) + match[0].length - (match[2] as string).length;
  return replaced('impossible day', article, start, (match[2] as string).length, '31');
};

/** Ends of a period swapped. */
const order: Injector = (article, random) => {
  const match = pick(matches(article.text, /\b(from|between) ((?:19|20)\d\d) (to|and) ((?:19|20)\d\d)\b/g), random);
  if (!match || match[2] === match[4]) return undefined;
  const [whole, first, from, link, to] = match as unknown as string[];
  return replaced(
    'order of dates',
    article,
    match.index as number,
    (whole as string).length,
    `${first} ${to} ${link} ${from}`,
  );
};

/** A year in a copy of the article. */
const yearInCopy: Injector = (article, random) => {
  const match = pick(matches(article.text, /(?<=\b(?:in|since|of|the) )(?:19|20)\d\d\b/g), random);
  if (!match) return undefined;
  const other = String(Number(match[0]) + (pick([-8, -3, -2, -1, 1, 2], random) as number));
  return replaced('year, in another article', article, match.index as number, 4, other, article);
};

/** A sentence that comes back at the end, as in a summary, with another year. */
const yearInSummary: Injector = (article, random) => {
  const sentences = matches(
    article.text,
    /(?<=[.!?]"? )\p{Lu}[^.!?\n]{40,240}\b(?:in|since|of) (?:19|20)\d\d\b[^.!?\n]{0,120}\./gu,
  );
  const match = pick(sentences, random);
  if (!match) return undefined;
  const year = /\b(?:in|since|of) ((?:19|20)\d\d)\b/.exec(match[0]) as RegExpExecArray;
  const wrong = String(Number(year[1]) + (pick([-8, -3, -2, 2], random) as number));
  const at = year.index + year[0].length - 4;
  const lead = `${article.text.trimEnd()}\n\n`;
  const text = `${lead}${match[0].slice(0, at)}${wrong}${match[0].slice(at + 4)}\n`;
  const start = lead.length + at;
  return { kind: 'year, in a summary below', faulty: { ...article, text }, start, end: start + 4 };
};

/** The first digit of a figure in a copy of the article. */
const figureInCopy: Injector = (article, random) => {
  const figures = matches(
    article.text,
    /(?<=\s[$£€]?)\d[\d,.]*(?= (?:billion|million|percent|people|shares|workers|employees|dead|members|miles))/g,
  );
  const match = pick(figures, random);
  if (!match) return undefined;
  const digit = String((Number(match[0].charAt(0)) % 9) + 1);
  return replaced('figure, in another article', article, match.index as number, 1, digit, article);
};

/** The name before or behind a verb of saying that stands beside a quotation, in a copy of the article. */
const speakerInCopy: Injector = (article, random) => {
  const name = String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+)+`;
  // Names that the text lets speak.
  const names = [
    ...new Set(matches(article.text, new RegExp(`${name}(?= (?:said|says|told|added))`, 'gu')).map(([words]) => words)),
  ];
  const said = matches(
    article.text,
    new RegExp(String.raw`(?<=[,?!]["”]\s+(?:said |says )?)(${name})(?= (?:said|says|told)|[,.])`, 'gu'),
  );
  const match = pick(
    said.filter(({ index }) =>
      /(?:\S+\s+){8}\S*[,?!]["”]\s+(?:said |says )?$/.test(article.text.slice(Math.max(0, (index ?? 0) - 200), index)),
    ),
    random,
  );
  if (!match) return undefined;
  const own = (match[0] as string).split(' ').at(-1);
  const other = pick(
    names.filter((candidate) => candidate.split(' ').at(-1) !== own),
    random,
  );
  return other
    ? replaced('speaker, in another article', article, match.index as number, match[0].length, other, article)
    : undefined;
};

/** A word of a quotation in a copy of the article. */
const quotationInCopy: Injector = (article, random) => {
  const match = pick(matches(article.text, /(?<=(?:^|\s)["“])[^"“”\n]{60,300}(?=["”])/g), random);
  const word = match && pick(matches(match[0], /\b[a-z]{5,}\b/g), random);
  if (!match || !word) return undefined;
  const start = (match.index as number) + (word.index as number);
  return replaced('word of a quotation, in another article', article, start, word[0].length, 'different', article);
};

/** The office before a name, in a copy of the article. */
const roleInCopy: Injector = (article, random) => {
  const match = pick(
    matches(article.text, /\b(Foreign|Defense|Finance|Interior|Prime) Minister(?= \p{Lu}\p{Ll}+)/gu),
    random,
  );
  if (!match) return undefined;
  const other = pick(
    ['Foreign', 'Defense', 'Finance', 'Interior'].filter((office) => office !== match[1]),
    random,
  ) as string;
  return replaced(
    'role, in another article',
    article,
    match.index as number,
    (match[1] as string).length,
    other,
    article,
  );
};

/** A paragraph pasted twice. */
const passage: Injector = (article, random) => {
  const match = pick(matches(article.text, /(?<=\n\n|^)[^\n]{80,}(?=\n\n)/g), random);
  if (!match) return undefined;
  const lead = `${article.text.trimEnd()}\n\n`;
  return {
    kind: 'passage twice',
    faulty: { ...article, text: `${lead}${match[0]}\n` },
    start: lead.length,
    end: lead.length + match[0].length,
  };
};

export const injectors: readonly Injector[] = [
  weekday,
  impossibleDay,
  order,
  yearInCopy,
  yearInSummary,
  figureInCopy,
  speakerInCopy,
  quotationInCopy,
  roleInCopy,
  passage,
];
