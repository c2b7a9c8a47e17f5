import { besides, type Injector, inserted, matches, persons, pick, replaced, sentences, splice } from './tools';

const quotation = /(?<=(?:^|\s)["“])[^"“”\n]{60,300}(?=["”])/g;

/** A word of a quotation, in a copy of the article. */
const wordInCopy: Injector = (article, random) => {
  const match = pick(matches(article.text, quotation), random);
  const word = match && pick(matches(match[0], /\b[a-z]{5,}\b/g), random);
  if (!match || !word) return undefined;
  return replaced('quote-altered: in another article', article, match.index + word.index, word[0].length, 'different', {
    copy: true,
  });
};

/** A quotation told again in the article with a word lost or another one. */
const wordHere: Injector = (article, random) => {
  const match = pick(matches(article.text, quotation), random);
  const word = match && pick(matches(match[0], /(?<= )[a-z]{4,}(?= )/g), random);
  const speaker = pick(persons(article.text), random);
  if (!match || !word || !speaker) return undefined;
  // Whoever said it: the name that stands beside the quotation.
  const tail = article.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
  const name =
    /^["”],? (?:said |says )?((?:Mr\. |Ms\. |Mrs\. )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)(?: said| says|[,.])/u.exec(
      tail,
    )?.[1];
  if (!name) return undefined;
  const words = splice(
    match[0],
    word.index,
    word[0].length,
    pick(['other', 'hardly', 'nearly'], random) as string,
  ).replace(/[,.]$/, '');
  const made = inserted('quote-altered: told again', article, `[["${words},"]] said ${name}.`, undefined, random);
  return besides(article, made, { start: match.index, end: match.index + match[0].length });
};

const fullName = String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+)+`;

/** The name beside a quotation, in a copy of the article. */
const speakerInCopy: Injector = (article, random) => {
  const names = [
    ...new Set(
      matches(article.text, new RegExp(`${fullName}(?= (?:said|says|told|added))`, 'gu')).map(([words]) => words),
    ),
  ];
  const said = matches(
    article.text,
    new RegExp(String.raw`(?<=[,?!]["”]\s+(?:said |says )?)(${fullName})(?= (?:said|says|told)|[,.])`, 'gu'),
  ).filter(({ index }) =>
    /(?:\S+\s+){8}\S*[,?!]["”]\s+(?:said |says )?$/.test(article.text.slice(Math.max(0, index - 200), index)),
  );
  const match = pick(said, random);
  if (!match) return undefined;
  const own = match[0].split(' ').at(-1);
  const other = pick(
    names.filter((candidate) => candidate.split(' ').at(-1) !== own),
    random,
  );
  if (!other) return undefined;
  return replaced('quote-attribution-conflict: in another article', article, match.index, match[0].length, other, {
    copy: true,
  });
};

/** A quotation told again in the words of somebody else. */
const speakerHere: Injector = (article, random) => {
  const said = matches(
    article.text,
    new RegExp(
      String.raw`["“](?<words>[^"“”\n]{50,250})[,.]["”],? (?:said |says )?(?<name>${fullName})(?= (?:said|says)|[,.])`,
      'gu',
    ),
  );
  const match = pick(said, random);
  if (!match?.groups) return undefined;
  const { words, name } = match.groups as { words: string; name: string };
  const other = pick(
    persons(article.text).filter(({ surname }) => !name.endsWith(surname)),
    random,
  );
  if (!other) return undefined;
  const frame = pick(['"#," [[said $]].', '[[$ said]]: "#."', '"#," [[$ told]] reporters.'], random) as string;
  const passage = frame.replace('#', () => words).replace('$', () => other.name);
  const made = inserted('quote-attribution-conflict: told again', article, passage, undefined, random);
  if (!made) return undefined;
  const at = { start: made.at.start - words.length - 8, end: made.at.end + words.length + 8 };
  return besides(article, { ...made, at }, { start: match.index, end: match.index + match[0].length });
};

/** One of two marks lost. */
const unbalanced: Injector = (article, random) => {
  const marks = matches(article.text, /["“](?=[^"“”\n]{20,200}["”])/g).filter(({ index }) =>
    /[\s(]$|^$/.test(article.text.slice(Math.max(0, index - 1), index)),
  );
  const open = pick(marks, random);
  if (!open) return undefined;
  const close = article.text.slice(open.index + 1).search(/["”]/) + open.index + 1;
  const paragraph = article.text.slice(article.text.lastIndexOf('\n\n', open.index) + 2).split('\n\n')[0] ?? '';
  if ((paragraph.match(/["“”]/g)?.length ?? 0) % 2 !== 0) return undefined;
  const lost = pick([open.index, close], random) as number;
  const made = replaced(
    lost === close ? 'quote-unbalanced: closing mark lost' : 'quote-unbalanced: opening mark lost',
    article,
    lost,
    1,
    '',
  );
  // Either end of the quotation is a place that shows it.
  const start = article.text.lastIndexOf('\n\n', open.index) + 2;
  return { ...made, at: { start: Math.max(0, start), end: start + paragraph.length } };
};

const passage: Injector = (article, random) => {
  const match = pick(matches(article.text, /(?<=\n\n|^)[^\n]{80,}(?=\n\n)/g), random);
  if (!match) return undefined;
  const lead = `${article.text.trimEnd()}\n\n`;
  return {
    kind: 'passage-repeated: paragraph',
    faulty: { ...article, text: `${lead}${match[0]}\n` },
    at: { start: lead.length, end: lead.length + match[0].length },
    other: { start: match.index, end: match.index + match[0].length },
  };
};

/** A sentence that comes back in another paragraph. */
const sentenceAgain: Injector = (article, random) => {
  const match = pick(
    sentences(article.text).filter(({ text }) => text.split(/\s+/).length >= 14 && !/["“”]/.test(text)),
    random,
  );
  if (!match) return undefined;
  const at = pick(
    sentences(article.text).filter((other) => Math.abs(other.at - match.at) > 300),
    random,
  )?.at;
  if (at === undefined) return undefined;
  const shift = at < match.at ? match.text.length + 1 : 0;
  return {
    kind: 'passage-repeated: sentence',
    faulty: { ...article, text: splice(article.text, at, 0, `${match.text} `) },
    at: { start: at, end: at + match.text.length },
    other: { start: match.at + shift, end: match.at + shift + match.text.length },
  };
};

/** The same sentences in an article of another outlet. */
const syndicated: Injector = (article, random) => {
  const match = pick(matches(article.text, /(?<=\n\n|^)[^\n"“]{200,}(?=\n\n)/g), random);
  if (!match) return undefined;
  const lead = 'HARBOURTON — The council of the port met on a rainy day to hear from its members.\n\n';
  return {
    kind: 'passage-repeated: in another article',
    faulty: { file: 'harbourton.txt', text: `${lead}${match[0]}\n` },
    at: { start: lead.length, end: lead.length + match[0].length },
    beside: article,
  };
};

/** Marks behind sentences and a list of sources at the end; a mark without its entry, or an entry lost. */
const citation: Injector = (article, random) => {
  const ends = matches(article.text, /(?<=[a-z]{3})\.(?=\s)/g).map(({ index }) => index + 1);
  if (ends.length < 6) return undefined;
  const chosen = [0.2, 0.5, 0.8].map((share) => ends[Math.floor(share * ends.length)] as number);
  const sources = [
    'City council, minutes of the year',
    'Harbour office, yearly report',
    'Ministry of Transport, tables',
  ];
  const style = pick(['bracket', 'lines'], random);
  const listing = (labels: readonly number[]) =>
    style === 'bracket'
      ? labels.map((label, i) => `[${label}] ${sources[i]}`).join(' ')
      : labels.map((label, i) => `[${label}] ${sources[i]}`).join('\n');
  const marked = (labels: readonly number[]) =>
    [...chosen].reverse().reduce((text, at, i) => splice(text, at, 0, ` [${labels[2 - i]}]`), article.text.trimEnd());
  const control = { ...article, text: `${marked([1, 2, 3])}\n\n${listing([1, 2, 3])}\n` };
  if (random() < 0.5) {
    const body = marked([1, 2, 7]);
    const start = body.indexOf('[7]');
    return {
      kind: 'citation-broken: mark without entry',
      faulty: { ...article, text: `${body}\n\n${listing([1, 2, 3])}\n` },
      at: { start, end: start + 3 },
      control,
    };
  }
  const body = marked([1, 2, 3]);
  const start = body.indexOf('[3]');
  return {
    kind: 'citation-broken: entry lost',
    faulty: { ...article, text: `${body}\n\n${listing([1, 2])}\n` },
    at: { start, end: start + 3 },
    control,
  };
};

/** Acronyms that news style lets stand by themselves ("acceptable on all references" in the Associated Press Stylebook). */
const acceptable: ReadonlySet<string> = new Set(['FBI', 'CIA', 'NATO', 'AIDS', 'HIV', 'NASA', 'GOP', 'DNA', 'CEO']);

/** An acronym whose definition is taken out; not one that needs none, so that no sub-editor would ask for it. */
const acronym: Injector = (article, random) => {
  const defined = matches(
    article.text,
    /(?:\p{Lu}[\p{L}'’-]+ (?:of |for |and |the |on |in |to |de |del |des )*){2,}\((\p{Lu}{3,6})\)/gu,
  ).filter(({ 1: letters = '' }) => !acceptable.has(letters) && article.text.split(letters).length > 2);
  const match = pick(defined, random);
  if (match) {
    const letters = match[1] as string;
    const made = replaced('acronym-undefined: definition lost', article, match.index, match[0].length, letters);
    return new RegExp([...letters].map((letter) => `${letter}\\p{Ll}+`).join(' '), 'u').test(made.faulty.text)
      ? undefined
      : made;
  }
  const letters = pick(['NRFC', 'GKTA', 'BWEC', 'FDRO'], random) as string;
  const full: Readonly<Record<string, string>> = {
    NRFC: 'National River Fisheries Council',
    GKTA: 'Greater Kent Transport Authority',
    BWEC: 'Baltic Wind Energy Committee',
    FDRO: 'Federal Drought Relief Office',
  };
  const passage = `The [[${letters}]] rejected the plan. Later the ${letters} changed its mind.`;
  return inserted('acronym-undefined: never spelt out', article, passage, `${full[letters]} (${letters})`, random);
};

export const texts: readonly Injector[] = [
  wordInCopy,
  wordHere,
  speakerInCopy,
  speakerHere,
  unbalanced,
  passage,
  sentenceAgain,
  syndicated,
  citation,
  acronym,
];
