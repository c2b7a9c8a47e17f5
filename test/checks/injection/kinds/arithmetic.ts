import { grouped, type Injector, inserted, matches, otherDigit, pick, replaced, splice, whole } from './tools';

const amount = String.raw`[$£€]?\d(?:[\d,.]*\d)?(?:%| (?:billion|million|trillion|percent|per cent|points|pence|cents|euros|dollars|tons|tonnes|people|barrels))?`;
const opposite: ReadonlyMap<string, string> = new Map(
  [
    ['rose', 'fell'],
    ['rises', 'falls'],
    ['increased', 'decreased'],
    ['climbed', 'dropped'],
    ['jumped', 'plunged'],
    ['grew', 'shrank'],
    ['up', 'down'],
    ['higher', 'lower'],
  ].flatMap(([a, b]) => [[a, b] as [string, string], [b, a] as [string, string]]),
);
const told = [...opposite.keys()].join('|');

/** The word of a change that names both its ends, turned into its opposite. */
const direction: Injector = (article, random) => {
  const changes = [
    new RegExp(String.raw`\b(${told})\b[^.;:()\n]{0,50} to (${amount})[^.;:()\n]{0,40}? from (${amount})`, 'g'),
    new RegExp(String.raw`\b(${told})\b[^.;:()\n]{0,40} from (${amount}) to (${amount})`, 'g'),
    new RegExp(String.raw`(?<=${amount}[^.;:()\d\n]{0,30}, )(${told}) from [^.;:()\d\n]{0,30}(${amount})`, 'g'),
  ].flatMap((pattern) => matches(article.text, pattern));
  const match = pick(
    changes.filter(({ 1: word = '' }) => opposite.has(word)),
    random,
  );
  const word = match?.[1];
  if (!match || !word) return undefined;
  const at = match.index + match[0].indexOf(word);
  return replaced('change-reversed: word of the change', article, at, word.length, opposite.get(word) as string);
};

/** Both ends of a change exchanged. */
const ends: Injector = (article, random) => {
  const change = new RegExp(
    String.raw`\b(?:rose|fell|increased|decreased|climbed|dropped|grew|declined|raised|cut)\b[^.;:()\n]{0,50} (?:to (${amount})[^.;:()\d\n]{0,40}? from|from (${amount}) to) (${amount})`,
    'g',
  );
  const match = pick(matches(article.text, change), random);
  const [first, second] = [match?.[1] ?? match?.[2], match?.[3]];
  if (!match || !first || !second || first === second) return undefined;
  const from = match[0].indexOf(first);
  const to = match[0].lastIndexOf(second);
  const wrong = splice(splice(match[0], to, second.length, first), from, first.length, second);
  return replaced('change-reversed: ends exchanged', article, match.index, match[0].length, wrong);
};

/** A part of the text with a digit too many. */
const part: Injector = (article, random) => {
  const found = matches(
    article.text,
    /\b(\d[\d,]*)(?= (?:out )?of (?:the|its|their) (?:[a-z]+ )?(\d[\d,]*)\b(?! ?%| percent))/g,
  );
  const match = pick(found, random);
  if (!match) return undefined;
  const all = Number((match[2] as string).replace(/,/g, ''));
  const wrong = grouped(all + whole(1, Math.max(2, all), random));
  return replaced('part-exceeds-whole: of a figure', article, match.index, match[0].length, wrong);
};

/** A part told of a whole before it. */
const partBehind: Injector = (article, random) => {
  const all = whole(12, 900, random);
  const some = whole(2, all - 1, random);
  const wrong = grouped(all + whole(1, all, random));
  const frames = [
    `The hall has {{${all}}} seats, [[${wrong}]] of them on the balcony.`,
    `Harlow Steel has {{${all}}} workers, of whom [[${wrong}]] live in the town.`,
    `The council bought {{${all}}} buses, of which [[${wrong}]] run on batteries.`,
    `Police questioned {{${all}}} people. [[${wrong}]] of them were let go.`,
    `The ship carried {{${all}}} passengers, including [[${wrong}]] from Finland.`,
    `A fund of {{$${all} million}}, of which [[$${wrong} million]] has been spent, pays for it.`,
  ];
  const frame = pick(frames, random) as string;
  return inserted(
    'part-exceeds-whole: told behind',
    article,
    frame,
    frame.includes('$') ? `$${some} million` : String(some),
    random,
  );
};

/** A digit of a measure restated in another unit. */
const restated: Injector = (article, random) => {
  const found = matches(
    article.text,
    /(?<=\d[\d,.]*[ -](?:kilometers?|kilometres?|km|miles?|feet|foot|meters?|metres?|pounds?|kilograms?|acres|hectares|inches|tons) \((?:about |some )?)\d[\d,.]*(?=[ -](?:kilometers?|kilometres?|km|miles?|feet|foot|meters?|metres?|pounds?|kilograms?|acres|hectares|inches|cm|mm)\))/g,
  );
  const match = pick(found, random);
  if (!match) return undefined;
  return replaced(
    'conversion-mismatch: digit of a measure',
    article,
    match.index,
    match[0].length,
    otherDigit(match[0], random),
  );
};

/** The same in a sentence of its own. */
const restatedAgain: Injector = (article, random) => {
  const value = whole(11, 970, random);
  const [one, other, ratio] = pick(
    [
      ['kilometers', 'miles', 0.621371],
      ['miles', 'kilometers', 1.609344],
      ['meters', 'feet', 3.28084],
      ['kilograms', 'pounds', 2.204623],
      ['hectares', 'acres', 2.471054],
      ['square miles', 'square kilometers', 2.589988],
    ] as const,
    random,
  ) as readonly [string, string, number];
  const right = String(Math.round(value * ratio));
  const frame = pick(
    [
      `The surveyors gave it as {{${value} ${one}}} ([[${right}]] ${other}).`,
      `It is {{${value} ${one}}}, or [[${right}]] ${other}.`,
      `It came to {{${value} ${one}}} (about [[${right}]] ${other}) in all.`,
    ],
    random,
  ) as string;
  const passage = frame.replace(/\[\[.*\]\]/, `[[${otherDigit(right, random)}]]`);
  return inserted('conversion-mismatch: told again', article, passage, right, random);
};

export const arithmetic: readonly Injector[] = [direction, ends, part, partBehind, restated, restatedAgain];
