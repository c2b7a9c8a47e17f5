import {
  type Article,
  besides,
  type Injector,
  inserted,
  matches,
  type Person,
  persons,
  pick,
  replaced,
  sentences,
  surnameAlone,
  whole,
} from './tools';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthNames = months.split('|');

const weekdayOf = (year: number, month: number, day: number): string =>
  days[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7] as string;

function otherThan<T>(list: readonly T[], not: T, random: () => number): T {
  return pick(
    list.filter((one) => one !== not),
    random,
  ) as T;
}

/** A weekday beside a date: another one in its place. */
const weekdayChanged: Injector = (article, random) => {
  const match = pick(matches(article.text, new RegExp(`\\b(${days.join('|')}), (?=(?:${months}) \\d)`, 'g')), random);
  if (!match) return undefined;
  const wrong = otherThan(days, match[1], random) as string;
  return replaced('weekday-mismatch: another weekday', article, match.index, (match[1] as string).length, wrong);
};

/** A weekday put before a date that has none, in several orders of the words. */
const weekdayAdded: Injector = (article, random) => {
  const date = pick(matches(article.text, new RegExp(`(?<=\\b[Oo]n )(${months}) (\\d{1,2}), (\\d{4})`, 'g')), random);
  if (!date) return undefined;
  const [month, day, year] = [monthNames.indexOf(date[1] as string) + 1, Number(date[2]), Number(date[3])];
  const wrong = otherThan(days, weekdayOf(year, month, day), random);
  const form = pick(
    [
      `${wrong}, ${date[0]}`,
      `${wrong}, ${day} ${date[1]} ${year}`,
      `${wrong} ${day} ${date[1]}, ${year}`,
      `${wrong} ${date[0]}`,
    ],
    random,
  ) as string;
  return replaced('weekday-mismatch: weekday put in', article, date.index, date[0].length, form);
};

/** A sentence with weekday, day and month alone: the year is the article's. */
const weekdayWithoutYear: Injector = (article, random) => {
  if (!article.published) return undefined;
  const [year, month, day] = article.published.split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day - whole(2, 20, random)));
  const right = weekdayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  const wrong = otherThan(days, right, random);
  const name = monthNames[date.getUTCMonth()] as string;
  const form = pick([`${name} ${date.getUTCDate()}`, `${date.getUTCDate()} ${name}`], random) as string;
  const frame = pick(
    [
      'The committee met on $ to discuss the plan.',
      'A hearing was held $ in the county court.',
      'On $, workers walked out.',
    ],
    random,
  ) as string;
  return inserted(
    'weekday-mismatch: without a year',
    article,
    frame.replace('$', `[[${wrong}, ${form}]]`),
    `${right}, ${form}`,
    random,
  );
};

const impossibleDay: Injector = (article, random) => {
  const match = pick(matches(article.text, /\b(April|June|September|November) (\d{1,2})\b(?! ?[-–%]|\d)/g), random);
  if (!match) return undefined;
  const start = match.index + match[0].length - (match[2] as string).length;
  return replaced('date-impossible: day 31', article, start, (match[2] as string).length, '31');
};

const impossibleWritten: Injector = (article, random) => {
  const year = Number(article.published?.slice(0, 4) ?? 1995) - 1;
  const date = pick(
    [
      `February 30, ${year}`,
      `30 February ${year}`,
      `June 31`,
      `31 November ${year}`,
      `Sept. 31, ${year}`,
      `April 31st, ${year}`,
    ],
    random,
  ) as string;
  return inserted(
    'date-impossible: in a sentence',
    article,
    `The contract was signed on [[${date}]] in the presence of both sides.`,
    `May 12, ${year}`,
    random,
  );
};

/** Ends of a period of the text swapped. */
const order: Injector = (article, random) => {
  const spans = matches(
    article.text,
    /\b(?<first>from |between |\(|\b)(?<from>(?:19|20)\d\d)(?<link> to | and | through | until |-|–|—)(?<to>(?:19|20)\d\d)\b/g,
  ).filter(
    ({ groups }) => (groups?.first || !/and/.test(groups?.link ?? '')) && Number(groups?.from) < Number(groups?.to),
  );
  const match = pick(spans, random);
  if (!match?.groups) return undefined;
  const { first, from, link, to } = match.groups;
  return replaced('date-order: period swapped', article, match.index, match[0].length, `${first}${to}${link}${from}`);
};

const orderWritten: Injector = (article, random) => {
  const name = pick(persons(article.text), random)?.name ?? 'Alice Berger';
  const end = Number(article.published?.slice(0, 4) ?? 1998) - whole(1, 5, random);
  const start = end - whole(2, 20, random);
  const frames = [
    [`${name} ran the agency from [[${end} to ${start}]].`, `${start} to ${end}`],
    [`${name} headed the board ([[${end}–${start}]]) before moving abroad.`, `${start}–${end}`],
    [`The office was closed between [[May ${end} and March ${start}]], ${name} said.`, `March ${start} and May ${end}`],
    [`${name}, mayor [[${end}-${start}]], spoke for the residents.`, `${start}-${end}`],
    [`Work on the line lasted from [[June ${end} until October ${start}]].`, `October ${start} until June ${end}`],
    [`${name} (born ${end}, died [[${start}]]) left no heirs.`, String(end + 1)],
    [`The plant opened in ${end} and closed in [[${start}]].`, String(end + 1)],
    [`Talks that began in ${end} ended in [[${start}]] without a result.`, String(end + 1)],
    [`The museum, founded in ${end}, was destroyed in [[${start}]] and never rebuilt.`, String(end + 1)],
    [`${name} was arrested in ${end} and convicted in [[${start}]].`, String(end + 1)],
  ] as const;
  const [passage, right] = pick(frames, random) as (typeof frames)[number];
  return inserted('date-order: in a sentence', article, passage, right, random);
};

/** What the article tells in the past tense is dated after the article. */
const afterPublication: Injector = (article, random) => {
  const published = Number(article.published?.slice(0, 4));
  if (!published) return undefined;
  const past = matches(
    article.text,
    /(?<=\b(?:was|were|had|began|died|took|opened|founded|joined|bought|sold|started|won|became)\b[^.!?\n]{0,60}\bin )(?:19|20)\d\d\b(?![-–])/g,
  ).filter(({ 0: year }) => Number(year) <= published);
  const match = pick(past, random);
  return (
    match &&
    replaced('date-order: past after publication', article, match.index, 4, String(published + whole(2, 9, random)))
  );
};

const ambiguous: Injector = (article, random) => {
  const dates = matches(article.text, new RegExp(`\\b(${months}) ([1-9]|1[0-2]), (\\d{4})\\b`, 'g')).filter(
    (match) => monthNames.indexOf(match[1] as string) + 1 !== Number(match[2]),
  );
  const match = pick(dates, random);
  if (!match) return undefined;
  const [month, day] = [monthNames.indexOf(match[1] as string) + 1, Number(match[2])];
  const two = (value: number) => String(value).padStart(2, '0');
  const form = pick(
    [
      `${two(month)}/${two(day)}/${match[3]}`,
      `${month}/${day}/${match[3]}`,
      `${two(day)}.${two(month)}.${match[3]}`,
      `${two(day)}-${two(month)}-${match[3]}`,
    ],
    random,
  ) as string;
  return replaced('date-ambiguous: in digits', article, match.index, match[0].length, form);
};

/** The date put beside "Monday", "yesterday" or "today", a day or some off. */
const relative: Injector = (article, random) => {
  if (!article.published) return undefined;
  const [year, month, day] = article.published.split('-').map(Number) as [number, number, number];
  const words = matches(
    article.text,
    /(?<=\s)(?:yesterday|today|tomorrow|on (?:Mon|Tues|Wednes|Thurs|Fri)day)(?=[ .,;])/g,
  );
  const match = pick(words, random);
  if (!match) return undefined;
  const shift = { yesterday: -1, today: 0, tomorrow: 1 }[match[0]];
  const own = days.indexOf(match[0].slice(3));
  const today = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  const right = shift ?? -((today - own + 7) % 7);
  const wrong = right + (pick([-9, -4, -3, -2, 2, 3, 5], random) as number);
  const written = (off: number) => {
    const date = new Date(Date.UTC(year, month - 1, day + off));
    return `${match[0]} (${monthNames[date.getUTCMonth()]} ${date.getUTCDate()})`;
  };
  const made = replaced(
    'relative-date-conflict: date beside it',
    article,
    match.index,
    match[0].length,
    written(wrong),
  );
  const control = replaced('', article, match.index, match[0].length, written(right)).faulty;
  return { ...made, control };
};

/** The text itself says nothing of the age. */
const ageless = (text: string, { surname }: Person): boolean =>
  !new RegExp(`${surname},? \\(?\\d|-year-old [\\p{L}. ]{0,20}${surname}`, 'u').test(text);

/** One person with two ages. */
const ages: Injector = (article, random) => {
  const people = persons(article.text).filter(
    (person) => surnameAlone(article.text, person).length > 0 && ageless(article.text, person),
  );
  const person = pick(people, random);
  if (!person) return undefined;
  const age = whole(25, 80, random);
  const wrong = age + (pick([-19, -11, -5, 4, 9, 10, 21], random) as number);
  const { name, surname } = person;
  const frames = [
    [`${name}, {{${age}}}, is married. Neighbours said that ${surname}, [[${wrong}]], rarely went out.`, String(age)],
    [
      `The {{${age}}}-year-old ${name} has two children. ${surname}, [[${wrong}]], has lived in the town for years.`,
      String(age),
    ],
    [
      `${name} (${age}) will retire soon. A friend said that ${surname}, aged [[${wrong}]], was looking forward to it.`,
      String(age),
    ],
    [`${name}, {{${age}}}, grew up nearby. The [[${wrong}]]-year-old ${surname} likes to fish.`, String(age)],
    [`${name} is {{${age}}} years old. ${surname}, [[${wrong}]], has been ill.`, String(age)],
  ] as const;
  const [passage, right] = pick(frames, random) as (typeof frames)[number];
  return inserted('age-conflict: two ages', article, passage, right, random);
};

const birthYear: Injector = (article, random) => {
  const person = pick(
    persons(article.text).filter((one) => ageless(article.text, one)),
    random,
  );
  const published = Number(article.published?.slice(0, 4));
  if (!person || !published) return undefined;
  const age = whole(25, 80, random);
  const off = pick([-12, -7, -4, 4, 8, 13], random) as number;
  const { name, surname } = person;
  const year = published - age;
  const frames = [
    [`${name}, [[${age + off}]], was born in {{${year}}} in a small town.`, String(age)],
    [`${name} (born {{${year}}}) lives by the sea. ${surname}, [[${age + off}]], has retired.`, String(age)],
    [`${name} was born in {{${year}}}. ${surname}, now [[${age + off}]], has two sons.`, String(age)],
    [`Born in {{${year}}}, ${name} studied law. The [[${age + off}]]-year-old ${surname} is single.`, String(age)],
  ] as const;
  const [passage, right] = pick(frames, random) as (typeof frames)[number];
  return inserted('age-conflict: year of birth', article, passage, right, random);
};

/** The age of a person in a copy of the article that has it, or is given it. */
const ageInCopy: Injector = (article, random) => {
  const person = pick(persons(article.text), random);
  if (!person) return undefined;
  const age = whole(25, 80, random);
  const wrong = age + (pick([-19, -11, 9, 10, 21], random) as number);
  const at = person.at + person.name.length;
  if (/^(?:,? \(?\d|['’])/.test(article.text.slice(at))) return undefined;
  const told = (value: number, file: string): Article => ({
    ...article,
    file,
    text: `${article.text.slice(0, at)}, ${value},${article.text.slice(at).replace(/^,/, '')}`,
  });
  return {
    kind: 'age-conflict: in another article',
    faulty: told(wrong, `copy-of-${article.file}`),
    beside: told(age, article.file),
    at: { start: at + 2, end: at + 4 },
  };
};

/** A year of the text in a copy of the article. */
const yearInCopy: Injector = (article, random) => {
  const match = pick(matches(article.text, /(?<=\b(?:in|since|of|the) )(?:19|20)\d\d\b/g), random);
  if (!match) return undefined;
  const other = String(Number(match[0]) + (pick([-8, -3, -2, -1, 1, 2], random) as number));
  return replaced('event-date-conflict: in another article', article, match.index, 4, other, { copy: true });
};

const withYear = /\b(?:in|since|of) ((?:19|20)\d\d)\b/;

/** A sentence that comes back at the end, as in a summary, with another year. */
const yearInSummary: Injector = (article, random) => {
  const match = pick(
    sentences(article.text).filter(({ text }) => text.length > 50 && withYear.test(text)),
    random,
  );
  if (!match) return undefined;
  const year = withYear.exec(match.text) as RegExpExecArray;
  const at = year.index + year[0].length - 4;
  const wrong = String(Number(year[1]) + (pick([-8, -3, -2, 2], random) as number));
  const told = `${match.text.slice(0, at)}[[${wrong}]]${match.text.slice(at + 4)}`;
  const made = inserted('event-date-conflict: in a summary', article, told, undefined, random);
  return besides(article, made, { start: match.at, end: match.at + match.text.length });
};

/** An event named again in other words. */
const eventAgain: Injector = (article, random) => {
  const year = Number(article.published?.slice(0, 4) ?? 1998) - whole(2, 30, random);
  const wrong = year + (pick([-10, -3, -2, -1, 1, 2], random) as number);
  const [place, firm] = [
    pick(['Norland', 'Westmark', 'Tamaria', 'Upper Sorland'], random),
    pick(['Harlow Steel', 'Norvik Shipping', 'Tamar Foods'], random),
  ];
  const frames = [
    [
      `The invasion of ${place} in {{${year}}} is still remembered.`,
      `Few forget the [[${wrong}]] invasion of ${place}.`,
    ],
    [`${firm} was founded in {{${year}}} by two brothers.`, `Since its founding in [[${wrong}]], ${firm} has grown.`],
    [`${firm} was founded in {{${year}}} by two brothers.`, `The [[${wrong}]] founding of ${firm} made headlines.`],
    [
      `The {{${year}}} earthquake in ${place} killed hundreds.`,
      `After the earthquake struck ${place} in [[${wrong}]], aid came.`,
    ],
    [`${place} became independent in {{${year}}}.`, `The independence of ${place} in [[${wrong}]] changed little.`],
    [
      `${firm} bought Lindgren Mills in {{${year}}}.`,
      `The [[${wrong}]] purchase of Lindgren Mills by ${firm} paid off.`,
    ],
    [
      `The Sorland Tunnel opened in {{${year}}}.`,
      `Since the opening of the Sorland Tunnel in [[${wrong}]], fewer ships have come.`,
    ],
    [
      `Karin Lunde married Per Aasen in {{${year}}}.`,
      `Her mother did not come to the [[${wrong}]] wedding of Karin Lunde and Per Aasen.`,
    ],
    [
      `${place} was suspended from the African Union in {{${year}}}.`,
      `The suspension of ${place} from the African Union in [[${wrong}]] was a blow.`,
    ],
    [`${firm} was set up in {{${year}}} by two brothers.`, `Established in [[${wrong}]], ${firm} makes rails.`],
  ] as const;
  const [first, second] = pick(frames, random) as (typeof frames)[number];
  const between = pick([' ', '\n\n'], random) as string;
  return inserted('event-date-conflict: named again', article, `${first}${between}${second}`, String(year), random);
};

export const dates: readonly Injector[] = [
  weekdayChanged,
  weekdayAdded,
  weekdayWithoutYear,
  impossibleDay,
  impossibleWritten,
  order,
  orderWritten,
  afterPublication,
  ambiguous,
  relative,
  ages,
  birthYear,
  ageInCopy,
  yearInCopy,
  yearInSummary,
  eventAgain,
];
