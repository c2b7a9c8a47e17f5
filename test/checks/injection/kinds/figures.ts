import {
  besides,
  grouped,
  type Injector,
  inserted,
  matches,
  otherDigit,
  pick,
  replaced,
  sentences,
  splice,
  whole,
} from './tools';

const measured =
  /(?<=\s[$£€]?)\d[\d,.]*\d?(?= (?:billion|million|percent|people|shares|workers|employees|dead|members|miles))/g;

/** The first digit of a figure in a copy of the article. */
const figureInCopy: Injector = (article, random) => {
  const match = pick(matches(article.text, measured), random);
  if (!match) return undefined;
  return replaced(
    'figure-conflict: in another article',
    article,
    match.index,
    match[0].length,
    otherDigit(match[0], random),
    { copy: true },
  );
};

/** A sentence that comes back with another digit in a figure. */
const figureInSummary: Injector = (article, random) => {
  const found = sentences(article.text).filter(({ text }) => text.length > 50 && new RegExp(measured).test(text));
  const sentence = pick(found, random);
  const figure = sentence && pick(matches(sentence.text, measured), random);
  if (!sentence || !figure) return undefined;
  const wrong = splice(sentence.text, figure.index, figure[0].length, `[[${otherDigit(figure[0], random)}]]`);
  const made = inserted('figure-conflict: in a summary', article, wrong, undefined, random);
  return besides(article, made, { start: sentence.at, end: sentence.at + sentence.text.length });
};

/** One quantity told twice in other words. */
const figureAgain: Injector = (article, random) => {
  const value = whole(12, 980, random);
  const wrong = Number(otherDigit(String(value), random));
  const year = Number(article.published?.slice(0, 4) ?? 1998) - 1;
  const place = pick(['Norland', 'Brazil', 'Finland', 'Kenya'], random);
  const frames = [
    [
      `Exports from ${place} came to {{$${value} million}} in ${year}.`,
      `In ${year}, exports from ${place} totaled [[$${wrong} million]].`,
      `$${value} million`,
    ],
    [
      `The population of ${place} was {{${value},000}} in ${year}.`,
      `In ${year} ${place} had a population of [[${wrong},000]].`,
      `${value},000`,
    ],
    [
      `Harlow Steel had revenue of {{$${value} million}} in ${year}.`,
      `Revenue of Harlow Steel was [[$${wrong} million]] in ${year}.`,
      `$${value} million`,
    ],
    [
      `The flood in ${place} killed {{${value} people}}.`,
      `The death toll of the flood in ${place} stood at [[${wrong}]].`,
      String(value),
    ],
    [
      `Harlow Steel employs {{${grouped(value * 10)} people}}.`,
      `Harlow Steel, which has [[${grouped(wrong * 10)} employees]], makes rails.`,
      `${grouped(value * 10)} employees`,
    ],
    [
      `Harlow Steel has a workforce of {{${grouped(value * 10)}}}.`,
      `The [[${grouped(wrong * 10)} employees]] of Harlow Steel were told by letter.`,
      `${grouped(value * 10)} employees`,
    ],
    [
      `About the rest, little is known, but {{${value},000 people}} live in ${place}.`,
      `${place}, home to [[${wrong},000 people]], needs doctors.`,
      `${value},000 people`,
    ],
    [
      `An earthquake in ${place} left {{${value} people}} dead.`,
      `The quake in ${place} claimed [[${wrong}]] lives.`,
      String(value),
    ],
    [
      `Harlow Steel earned {{$${value} million}} in ${year}.`,
      `In ${year} the profit of Harlow Steel came to [[$${wrong} million]].`,
      `$${value} million`,
    ],
    [
      `Harlow Steel paid {{$${value} million}} for Tamar Foods.`,
      `The [[$${wrong} million]] purchase of Tamar Foods paid off.`,
      `$${value} million`,
    ],
    [
      `The Sorland Tower is {{${value} meters}} tall.`,
      `At the foot of the [[${wrong}-meter]]-tall Sorland Tower, people gathered.`,
      `${value}-meter`,
    ],
    [
      `The Sorland Tunnel cost {{$${value} million}}.`,
      `The bill for the Sorland Tunnel came to [[$${wrong} million]].`,
      `$${value} million`,
    ],
    [
      `The blaze in ${place} injured {{${value} people}}.`,
      `Nurses remember the fire in ${place}, in which [[${wrong} people]] were hurt.`,
      `${value} people`,
    ],
  ] as const;
  const [first, second, right] = pick(frames, random) as (typeof frames)[number];
  const between = pick([' ', '\n\n'], random) as string;
  return inserted('figure-conflict: in other words', article, `${first}${between}${second}`, right, random);
};

/** Totals with their parts, the total or a part with another digit. */
const sum: Injector = (article, random) => {
  const [a, b, c] = [whole(12, 480, random), whole(12, 480, random), whole(11, 90, random)];
  const two = a + b;
  const three = a + b + c;
  const [small, middle, large] = [whole(3, 30, random), whole(3, 30, random), whole(3, 30, random)];
  const medals = small + middle + large;
  const first = whole(21, 48, random);
  const second = whole(21, 40, random);
  const frames: [string, number][] = [
    [`The ferry carried # people: {{${a}}} women and {{${b}}} men.`, two],
    [`In all # people were hurt, {{${a}}} women and {{${b}}} men.`, two],
    [`{{${a}}} women and ${b} men took part, # people in all.`, two],
    [`The inspectors looked at {{${a}}} schools and ${b} hospitals, a total of # buildings.`, two],
    [
      `The # passengers came from all over the country: {{${a}}} from the north, ${b} from the south and ${c} from the islands.`,
      three,
    ],
    [`Of the # votes cast, {{${a}}} were for the motion and ${b} against, while ${c} were invalid.`, three],
    [`All # delegates voted: {{${a}}} for and ${b} against, with ${c} abstentions.`, three],
    [`The hosts won # medals, {{${small}}} gold, ${middle} silver and ${large} bronze.`, medals],
    [`The hosts won {{${small}}} gold, ${middle} silver and ${large} bronze medals, # in total.`, medals],
    [`The # jobs will go in Leeds ({{${a}}}), Hull (${b}) and York (${c}).`, three],
    [`The plan costs $# million: {{$${a} million}} for roads and $${b} million for schools.`, two],
    [`The aid consists of {{$${a} million}} in grants and $${b} million in loans, or $# million in total.`, two],
    [
      `The package of $# million includes {{$${a} million}} for roads, $${b} million for schools and $${c} million for parks, and nothing else.`,
      three,
    ],
    [`The firm will spend {{$${a} million}} on plants and $${b} million on ships, for a total of $# million.`, two],
    [`Its # workers are split between Oslo (${a}) and Bergen ({{${b}}}).`, two],
    [`The hall has # seats, {{${a}}} downstairs and ${b} upstairs.`, two],
    [`The survey asked # people, of whom {{${a}}} said yes, ${b} said no and ${c} did not answer.`, three],
    [`There were # accidents last year, ${a} on roads and ${b} on railways.`, two],
  ];
  // A poll has a total that nobody writes.
  const rest = 100 - first - second;
  const polls: [string, number][] = [
    [`In the poll, {{${first} percent}} said yes, ${second} percent said no and # percent were undecided.`, rest],
  ];
  const [frame, total] = pick([...frames, ...polls], random) as [string, number];
  const right = grouped(total);
  const wrong = otherDigit(right, random);
  return inserted('sum-mismatch: total and parts', article, frame.replace('#', `[[${wrong}]]`), right, random);
};

/** A change with both its ends: the text's own, or a sentence. */
const change: Injector = (article, random) => {
  const own = matches(
    article.text,
    /(?<=\b(?:rose|fell|increased|declined|dropped|grew|jumped|climbed|slid|up|down) (?:about )?)\d+(?:\.\d)?(?=(?:%| percent)[^.,;\n]{0,10} to [$£]?\d[\d.,]* (?:billion|million) from [$£]?\d[\d.,]* (?:billion|million))/g,
  );
  const match = pick(own, random);
  if (match && random() < 0.5)
    return replaced(
      'percent-mismatch: change of the text',
      article,
      match.index,
      match[0].length,
      otherDigit(match[0], random),
    );
  const from = whole(4, 90, random) * 10;
  const percent = whole(2, 18, random) * 5;
  const up = Math.round(from * (1 + percent / 100) * 10) / 10;
  const down = Math.round(from * (1 - percent / 100) * 10) / 10;
  const frames = [
    `Sales rose # percent to {{$${up} million}} from $${from} million.`,
    `Sales fell # percent to {{$${down} million}} from $${from} million.`,
    `Sales rose from $${from} million to {{$${up} million}}, an increase of # percent.`,
    `The number of visitors grew from ${from} to {{${up}}}, up # percent.`,
    `The fare went up from $${from} to {{$${up}}}, a rise of # percent.`,
    `Profit dropped to {{$${down} million}} from $${from} million, down # percent.`,
    `Rents, which were $${from} a year ago, are now {{$${up}}}, # percent higher.`,
    `Output was up # percent, from ${from} tons to {{${up} tons}}.`,
    `The price of a ticket increased by # percent, from $${from} to {{$${up}}}.`,
    `The staff was cut by # percent, from ${from} to {{${down}}} people.`,
  ];
  const frame = pick(frames, random) as string;
  const wrong = otherDigit(String(percent), random);
  return inserted(
    'percent-mismatch: change in a sentence',
    article,
    frame.replace('#', `[[${wrong}]]`),
    String(percent),
    random,
  );
};

/** A share with both absolute numbers. */
const share: Injector = (article, random) => {
  const total = whole(2, 90, random) * 100;
  const percent = whole(11, 89, random);
  const part = (total * percent) / 100;
  const frames = [
    `Of the ${grouped(total)} people asked, {{${grouped(part)}}}, or # percent, said no.`,
    `{{${grouped(part)}}} of ${grouped(total)} workers, or # percent, have signed.`,
    `Some # percent of the ${grouped(total)} members, or {{${grouped(part)}}}, were against.`,
    `About {{${grouped(part)}}} of the ${grouped(total)} houses (# percent) had no power.`,
  ];
  const frame = pick(frames, random) as string;
  const wrong = otherDigit(String(percent), random);
  return inserted('percent-mismatch: share', article, frame.replace('#', `[[${wrong}]]`), String(percent), random);
};

/** Two currencies: swapped amounts, or a digit lost. */
const currencies: Injector = (article, random) => {
  const year = Number(article.published?.slice(0, 4));
  if (!year || year < 1999 || year > 2024) return undefined;
  const value = whole(2, 90, random) * 10;
  // Rough yearly rates in dollars: what nobody doubts.
  const euro = year < 2003 ? 0.95 : year < 2015 ? 1.3 : 1.11;
  const pound = year < 2015 ? 1.62 : 1.29;
  const [sign, word, rate] = pick(
    [
      ['€', 'euros', euro],
      ['£', 'pounds', pound],
    ] as const,
    random,
  ) as readonly [string, string, number];
  const dollars = Math.round(value * rate);
  const scale = pick(['million', 'billion'], random);
  const swapped = random() < 0.6 && Math.abs(rate - 1) > 0.06;
  const [mine, theirs] = swapped ? [dollars, value] : [value, Number(otherDigit(String(dollars), random))];
  const forms = [
    (a: number, b: number) => `${sign}${a} ${scale} ($${b} ${scale})`,
    (a: number, b: number) => `$${b} ${scale} (${a} ${scale} ${word})`,
    (a: number, b: number) => `${a} ${scale} ${word} ($${b} ${scale})`,
    (a: number, b: number) => `${a} ${scale} ${word}, or $${b} ${scale},`,
    (a: number, b: number) => `${sign}${a} ${scale} (about $${b} ${scale})`,
  ];
  const form = pick(forms, random) as (a: number, b: number) => string;
  const frame = pick(
    ['The contract is worth $.', 'They paid $ for the site.', 'A fine of $ was imposed.'],
    random,
  ) as string;
  const made = inserted(
    swapped ? 'rate-implausible: swapped amounts' : 'rate-implausible: another digit',
    article,
    frame.split('$').join(`[[${form(mine, theirs)}]]`),
    form(value, dollars),
    random,
  );
  return made;
};

const range: Injector = (article, random) => {
  const ranges = matches(
    article.text,
    /\b(?<first>between |from )?(?<sign>[$£]?)(?<low>\d[\d.]*)(?<link>% and |% to | and | to |-|–)(?<second>[$£]?)(?<high>\d[\d.]*)(?<unit>%| percent| million| billion| years| days| hours| people| miles| points)/g,
  ).filter(
    ({ groups }) =>
      Number(groups?.low) < Number(groups?.high) &&
      // "rose 10% to $313.2 million" is no range.
      !(groups?.link?.includes('%') && (groups.second || !/^%| percent$/.test(groups.unit ?? ''))) &&
      (groups?.first === 'between ' || (!groups?.first && !/and/.test(groups?.link ?? ''))),
  );
  const match = pick(ranges, random);
  if (match?.groups && random() < 0.6) {
    const { first = '', sign, low, link, second, high, unit } = match.groups;
    return replaced(
      'range-reversed: of the text',
      article,
      match.index,
      match[0].length,
      `${first}${sign}${high}${link}${second}${low}${unit}`,
    );
  }
  const low = whole(2, 40, random);
  const high = low + whole(3, 50, random);
  const frames = [
    ['Between $ people came each day.', ' and '],
    ['The trip takes $ hours.', ' to '],
    ['Rates of $ percent are common.', '-'],
    ['It will cost between £$ million.', ' million and £'],
    ['They expect $ percent more.', ' to '],
    ['Between $ percent of the crop was lost.', ' percent and '],
    ['Children aged $ may enter.', '–'],
    ['Temperatures of between $ degrees are likely.', ' and '],
  ] as const;
  const [frame, link] = pick(frames, random) as (typeof frames)[number];
  return inserted(
    'range-reversed: in a sentence',
    article,
    frame.replace('$', `[[${high}${link}${low}]]`),
    `${low}${link}${high}`,
    random,
  );
};

const scales: Readonly<Record<string, string>> = { million: 'billion', billion: 'million' };

/** Million for billion in a copy of the article, or in a sentence that tells the amount again. */
const scale: Injector = (article, random) => {
  const amounts = matches(article.text, /(?<=\s[$£€]\d[\d.,]* )(?:million|billion)\b/g);
  const match = pick(amounts, random);
  if (!match) return undefined;
  const wrong = scales[match[0]] as string;
  if (random() < 0.5)
    return replaced('scale-suspect: in another article', article, match.index, match[0].length, wrong, { copy: true });
  const start = article.text.lastIndexOf(' ', match.index - 2) + 1;
  const figure = article.text.slice(start, match.index);
  if ((figure.match(/[1-9]\d*/g)?.join('').length ?? 0) < 2) return undefined;
  const frame = pick(
    ['The $ was not in the accounts.', 'Critics said that the $ would be missed.', 'Nobody knows who will get the $.'],
    random,
  ) as string;
  const made = inserted(
    'scale-suspect: told again',
    article,
    frame.replace('$', () => `[[${figure}${wrong}]]`),
    figure + match[0],
    random,
  );
  return made;
};

const order = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

const ordinal: Injector = (article, random) => {
  const found = matches(
    article.text,
    // "a third of those killed" is a share.
    /(?<=\b(?:the|his|her|their|its|a(?! \w+ of\b)) )(?:first|second|third|fourth|fifth|sixth|seventh)(?= (?!time\b|half\b|quarter\b|year\b|day\b|week\b|month\b|period\b)[a-z])/g,
  );
  const match = pick(found, random);
  if (!match) return undefined;
  const at = order.indexOf(match[0]);
  const wrong = order[at === 0 ? 1 : at + (random() < 0.5 ? -1 : 1)] ?? 'fourth';
  return replaced('ordinal-conflict: in another article', article, match.index, match[0].length, wrong, { copy: true });
};

const ordinalAgain: Injector = (article, random) => {
  const at = whole(1, 4, random);
  const [right, wrong] = [order[at] as string, order[at + (random() < 0.5 ? -1 : 1)] as string];
  const [one, two] = pick(
    [
      ['Angela Merkel', 'Emmanuel Macron'],
      ['Joe Biden', 'Xi Jinping'],
      ['Bill Clinton', 'Boris Yeltsin'],
    ] as const,
    random,
  ) as readonly [string, string];
  const year = Number(article.published?.slice(0, 4) ?? 2012) - 1;
  const day = pick([`March 3, ${year}`, `June 5, ${year}`, `May 9, ${year}`], random);
  const frames = [
    [
      `${one} met ${two} on ${day} for their {{${right} summit}}.`,
      `It was the [[${wrong} summit]] of ${one} and ${two}, on ${day}.`,
      `${right} summit`,
    ],
    [
      `${one} and ${two} spoke on ${day}, their {{${right} phone call}}.`,
      `The [[${wrong} phone call]] between ${one} and ${two} took place on ${day}.`,
      `${right} phone call`,
    ],
    [
      `The {{${right} meeting}} between ${one} and ${two} was held on ${day}.`,
      `${one} met ${two} on ${day}, their [[${wrong} meeting]].`,
      `${right} meeting`,
    ],
  ] as const;
  const [first, second, control] = pick(frames, random) as (typeof frames)[number];
  return inserted('ordinal-conflict: told again', article, `${first}\n\n${second}`, control, random);
};

export const figures: readonly Injector[] = [
  figureInCopy,
  figureInSummary,
  figureAgain,
  sum,
  change,
  share,
  currencies,
  range,
  scale,
  ordinal,
  ordinalAgain,
];
