import { type Injector, inserted, matches, type Person, persons, pick, replaced, surnameAlone, whole } from './tools';

/** Exonyms of the French, German, Spanish and Polish press, and older English ones (Wikipedia in those languages). */
const foreign: Readonly<Record<string, readonly string[]>> = {
  Putin: ['Poutine', 'Poetin'],
  Zelensky: ['Selenskyj', 'Zełenski', 'Zelenski'],
  Gorbachev: ['Gorbatchev', 'Gorbatschow', 'Gorbachov'],
  Yeltsin: ['Eltsine', 'Jelzin'],
  Medvedev: ['Medwedew', 'Medvédev'],
  Lavrov: ['Lawrow'],
  Primakov: ['Primakow'],
  Chernomyrdin: ['Tchernomyrdine', 'Tschernomyrdin'],
  Kuchma: ['Koutchma', 'Kutschma'],
  Yushchenko: ['Iouchtchenko', 'Juschtschenko'],
  Navalny: ['Nawalny'],
  Moscow: ['Moscou', 'Moskau'],
  Kyiv: ['Kiew'],
  Kiev: ['Kiew'],
  Kharkiv: ['Charkiw'],
  Kursk: ['Koursk'],
  Crimea: ['Crimée', 'Krim'],
  Ukraine: ['Ucrania', 'Oekraïne'],
  Chechnya: ['Tchétchénie', 'Tschetschenien'],
  Georgia: ['Géorgie'],
  Belgrade: ['Belgrad'],
  Warsaw: ['Varsovie', 'Warschau'],
  Beijing: ['Pékin', 'Peking'],
  Cairo: ['Le Caire', 'Kairo'],
  Brussels: ['Bruxelles', 'Brüssel'],
  Geneva: ['Genève', 'Genf'],
  Damascus: ['Damas', 'Damaskus'],
  Baghdad: ['Bagdad'],
  Tehran: ['Téhéran', 'Teheran'],
  Kosovo: ['Kosowo'],
  Turkey: ['Turquie', 'Türkei'],
  Syria: ['Syrie', 'Syrien'],
  Iraq: ['Irak'],
  Libya: ['Libye', 'Libyen'],
  Lebanon: ['Liban', 'Libanon'],
  'Saudi Arabia': ['Arabie saoudite', 'Saudi-Arabien', 'Arabia Saudita'],
  Havana: ['La Havane'],
  Aleppo: ['Alep'],
  Milosevic: ['Milosevitch', 'Milošević'],
  Erdogan: ['Erdoğan'],
  Khamenei: ['Chamenei'],
  Netanyahu: ['Nétanyahou'],
  Gaddafi: ['Kadhafi'],
  Mubarak: ['Moubarak'],
  Khomeini: ['Khomeiny', 'Chomeini'],
  Ahmadinejad: ['Ahmadinedschad', 'Ahmadineyad'],
  Stalin: ['Staline'],
  Lenin: ['Lénine'],
  Algiers: ['Alger', 'Algier'],
  Athens: ['Athènes', 'Athen', 'Atenas'],
  Beirut: ['Beyrouth'],
  Bucharest: ['Bucarest', 'Bukarest'],
  Copenhagen: ['Copenhague', 'Kopenhagen'],
  Khartoum: ['Khartum', 'Jartum'],
  Lisbon: ['Lisbonne', 'Lissabon', 'Lisboa'],
  London: ['Londres', 'Londra'],
  Mecca: ['La Mecque', 'Mekka'],
  Prague: ['Prag', 'Praga'],
  Seoul: ['Séoul', 'Seúl'],
  Tokyo: ['Tokio'],
  Venice: ['Venise', 'Venedig'],
  Vienna: ['Vienne', 'Wien'],
  Afghanistan: ['Afganistán'],
  Algeria: ['Algérie', 'Algerien', 'Argelia'],
  Belgium: ['Belgique', 'Belgien', 'Bélgica'],
  Brazil: ['Brésil', 'Brasilien', 'Brasil'],
  Egypt: ['Égypte', 'Ägypten', 'Egipto'],
  Germany: ['Allemagne', 'Deutschland', 'Alemania'],
  Greece: ['Grèce', 'Griechenland'],
  Hungary: ['Hongrie', 'Ungarn'],
  Japan: ['Japon', 'Giappone'],
  Kuwait: ['Koweït'],
  Poland: ['Pologne', 'Polen', 'Polska'],
  Serbia: ['Serbie', 'Serbien'],
  Spain: ['Espagne', 'Spanien', 'España'],
  Sudan: ['Soudan'],
  Sweden: ['Suède', 'Schweden'],
  Switzerland: ['Suisse', 'Schweiz'],
  Yemen: ['Jemen'],
};

/** One mention of a name as another press writes it; the right one stands elsewhere in the article. */
const transliteration: Injector = (article, random) => {
  const places = Object.keys(foreign).flatMap((name) => {
    const at = matches(article.text, new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'gu'));
    return at.length > 1 ? at.slice(1) : [];
  });
  const match = pick(places, random);
  if (!match) return undefined;
  const wrong = pick(foreign[match[0]] ?? [], random) as string;
  return replaced('name-variant: foreign spelling', article, match.index, match[0].length, wrong);
};

/** All mentions of a name in a copy of the article. */
const transliterationInCopy: Injector = (article, random) => {
  const names = Object.keys(foreign).filter((name) =>
    new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'u').test(article.text),
  );
  const name = pick(names, random);
  if (!name) return undefined;
  const wrong = pick(foreign[name] ?? [], random) as string;
  const pattern = new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'gu');
  const start = article.text.search(pattern);
  return {
    kind: 'name-variant: foreign, in another article',
    faulty: { ...article, file: `copy-of-${article.file}`, text: article.text.replace(pattern, wrong) },
    at: { start, end: start + wrong.length },
    beside: article,
  };
};

/** A letter dropped, doubled, swapped with its neighbour or replaced by one beside it on the keyboard. */
function typo(name: string, random: () => number): string {
  const at = whole(1, name.length - 2, random);
  const kinds = [
    () => name.slice(0, at) + name.slice(at + 1),
    () => name.slice(0, at) + name.charAt(at) + name.slice(at),
    () => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
    () => name.slice(0, at) + (pick([...'aeiorstlnk'], random) as string) + name.slice(at + 1),
  ];
  const wrong = (pick(kinds, random) as () => string)();
  return wrong === name ? name.slice(0, at) + name.slice(at + 1) : wrong;
}

/** Persons that the text names in full and then by the surname alone, twice at least. */
function repeated(text: string): { person: Person; alone: number[] }[] {
  return persons(text)
    .filter(({ surname }) => surname.length >= 5)
    .map((person) => ({ person, alone: surnameAlone(text, person) }))
    .filter(({ alone }) => alone.length >= 2);
}

const misspelling: Injector = (article, random) => {
  const found = pick(repeated(article.text), random);
  const at = found && pick(found.alone, random);
  if (!found || at === undefined) return undefined;
  const { surname } = found.person;
  const wrong = typo(surname, random);
  if (article.text.includes(wrong)) return undefined;
  return replaced('name-misspelling: typing error', article, at, surname.length, wrong);
};

/** A typing error in the full name of a copy whose other mentions are right. */
const misspellingOfFull: Injector = (article, random) => {
  const found = pick(repeated(article.text), random);
  if (!found) return undefined;
  const { name, surname, at } = found.person;
  const wrong = typo(surname, random);
  if (article.text.includes(wrong)) return undefined;
  return replaced(
    'name-misspelling: in the full name',
    article,
    at + name.length - surname.length,
    surname.length,
    wrong,
  );
};

/**
 * Letters that English writes in two ways in names from other scripts and old spellings, each right by itself
 * (Wikipedia: "Romanization of Russian", "Romanization of Arabic", "Serbo-Croatian", "Muhammad (name)").
 */
const alternatives: readonly (readonly [RegExp, string])[] = [
  [/sky$/, 'skiy'],
  [/sky$/, 'skyy'],
  [/(?<=[aeiou])v$/, 'ff'],
  [/ei$/, 'ey'],
  [/^Yu/, 'Iu'],
  [/^Ye/, 'E'],
  [/^Mohammed$/, 'Muhammad'],
  [/^Mohammad$/, 'Muhammad'],
  [/ks/, 'x'],
  [/ey$/, 'ei'],
  [/iy$/, 'y'],
  [/(?<=[a-z])ov$/, 'off'],
  [/(?<=[a-z])yev$/, 'ev'],
  [/ich$/, 'ic'],
  [/(?<=[a-z])ic$/, 'ich'],
  [/kh/, 'h'],
  [/dj/, 'j'],
  [/oe/, 'o'],
  [/ou/, 'u'],
  [/ck$/, 'k'],
  [/(?<=[a-z])ai/, 'ay'],
  [/(?<=[a-z])ee/, 'i'],
];

const spelling: Injector = (article, random) => {
  const options = repeated(article.text).flatMap(({ person, alone }) =>
    alternatives
      .filter(([form]) => form.test(person.surname))
      .map(([form, other]) => ({ surname: person.surname, other: person.surname.replace(form, other), at: alone })),
  );
  const option = pick(options, random);
  const at = option && pick(option.at, random);
  if (!option || at === undefined) return undefined;
  return replaced('name-inconsistent: two spellings', article, at, option.surname.length, option.other);
};

/**
 * The full name of somebody shortened to the surname wherever it stands. Not of those whom other words introduce, so
 * that no sub-editor would miss the first name: a noun before the name ("INS commissioner Meissner", "lobbyist
 * Abramoff") or an apposition behind it ("Moskal, a spokesman for", "Ngwira, who works for", "Spitzer, 39,").
 */
const unintroduced: Injector = (article, random) => {
  const options = persons(article.text).flatMap(({ name, surname }) => {
    const text = article.text.replaceAll(name, surname);
    const places = matches(text, new RegExp(`(?<![\\p{L}-])${surname}(?![\\p{L}-])`, 'gu'));
    const [first] = places;
    const introduced = places.some(({ index }) => isIntroduced(text, index, surname.length));
    const rest = new RegExp(`\\p{Lu}[\\p{L}.]* ${surname}(?!\\p{L})`, 'u');
    if (places.length < 2 || !first || surname.length < 4 || introduced || rest.test(text)) return [];
    return [{ text, surname, start: first.index }];
  });
  const option = pick(options, random);
  if (!option) return undefined;
  const { text, surname, start } = option;
  return {
    kind: 'actor-unintroduced: surname alone',
    faulty: { ...article, text },
    at: { start, end: start + surname.length },
  };
};

/** Persons of the articles had before, from whom the next one has its stranger. */
const strangers: Person[] = [];

/**
 * Certainly a person, by a "Mr." or an age in that article, and none who leads a state, a government or the United
 * Nations: they go by their surname everywhere.
 */
function isStranger(text: string, { name, surname }: Person): boolean {
  const certain = new RegExp(`(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\\. (?:\\p{L}+ )?${surname}|${name}, \\d\\d,`, 'u');
  const leads = new RegExp(
    `(?:President|Premier|Prime Minister|Chancellor|Secretary[- ]General|King|Queen|Pope) (?:\\p{Lu}[\\p{L}.]* )*${surname}`,
    'iu',
  );
  return surname.length >= 5 && certain.test(text) && !leads.test(text);
}

/** Somebody of another article speaks here, who is not introduced. */
const stranger: Injector = (article, random) => {
  const { text } = article;
  const person = pick(
    strangers.filter(({ name, surname }) => !text.includes(surname) && !text.includes(name.split(' ')[0] as string)),
    random,
  );
  for (const one of persons(text)) {
    if (isStranger(text, one) && !strangers.some(({ name }) => name === one.name)) strangers.push(one);
  }
  if (!person) return undefined;
  const { name, surname } = person;
  const passage = `[[${surname}]] said on Friday that nothing had changed. Others disagreed, but ${surname} did not answer them.`;
  return inserted('actor-unintroduced: a stranger speaks', article, passage, name, random);
};

/** Words that stand before names of all kinds and tell nothing of who is meant; any other word does. */
const plainWords = new Set(
  'the a by of to for with from and that as or but on in at when while said says told asked before after against because if than like about where which who whom not also both between under over including added without until since though although however then only even so just is was were are has had did does do can could will would did said saw met made gave let'.split(
    ' ',
  ),
);

function isIntroduced(text: string, index: number, length: number): boolean {
  const before = /([\p{L}.’'-]+) $/u.exec(text.slice(Math.max(0, index - 24), index))?.[1];
  // "the junior minister, Ellwood, responds"
  if (text.slice(Math.max(0, index - 2), index) === ', ' && text[index + length] === ',') return true;
  return (
    (before !== undefined && !before.endsWith('.') && !plainWords.has(before.toLowerCase())) ||
    apposition.test(text.slice(index + length, index + length + 40))
  );
}

const apposition =
  /^(?:, (?:an?|the|who|whose|his|her|its|their|then|former|head|chief|\d)(?![\p{L}])|, (?:\p{Lu}[\p{L}.]* ?){1,3}['’]s |, (?:\p{L}+ ){1,3}(?:of|for|at|with) | \()/u;

/** The office before a name, in a copy of the article. */
const roleInCopy: Injector = (article, random) => {
  const match = pick(
    matches(article.text, /\b(Foreign|Defense|Finance|Interior|Prime|Justice) Minister(?= \p{Lu}\p{Ll}+)/gu),
    random,
  );
  if (!match) return undefined;
  const other = pick(
    ['Foreign', 'Defense', 'Finance', 'Interior'].filter((office) => office !== match[1]),
    random,
  ) as string;
  return replaced('role-conflict: in another article', article, match.index, (match[1] as string).length, other, {
    copy: true,
  });
};

const titles = [
  'president',
  'chairman',
  'chief executive',
  'chief executive officer',
  'spokesman',
  'spokeswoman',
  'vice president',
  'director',
  'managing director',
  'chief economist',
  'governor',
  'mayor',
  'secretary',
  'foreign minister',
  'treasurer',
];

/** The office behind a name, in a copy of the article. */
const appositionInCopy: Injector = (article, random) => {
  const pattern = new RegExp(
    String.raw`(?<=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, (?:the |its |a )?)(?:${titles.join('|')})(?= (?:of|for|at) )`,
    'gu',
  );
  const match = pick(matches(article.text, pattern), random);
  if (!match) return undefined;
  const other = pick(
    titles.filter((title) => !title.includes(match[0]) && !match[0].includes(title)),
    random,
  ) as string;
  return replaced('role-conflict: apposition, in another article', article, match.index, match[0].length, other, {
    copy: true,
  });
};

/** Somebody with two offices in one article. */
const roleHere: Injector = (article, random) => {
  const match = pick(
    matches(
      article.text,
      /(?<!(?:[Ff]ormer|[Dd]eputy|[Vv]ice|Assistant|Under|then|ex)[ -](?:\p{Lu}\p{Ll}+ )?)\b(?<office>Foreign Minister|Defense Minister|Finance Minister|Interior Minister|Prime Minister|Defense Secretary|Secretary of State) (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?! ?[-\p{Lu}])(?!\p{L})/gu,
    ),
    random,
  );
  if (!match?.groups) return undefined;
  const { office, name } = match.groups as { office: string; name: string };
  const wrong = pick(
    ['Foreign Minister', 'Defense Minister', 'Finance Minister', 'Interior Minister', 'Health Minister'].filter(
      (one) =>
        one !== office && !(/State/.test(office) && /Foreign/.test(one)) && one.split(' ')[0] !== office.split(' ')[0],
    ),
    random,
  ) as string;
  const lead = `${article.text.trimEnd()}\n\n`;
  const text = `${lead}${wrong} ${name} did not comment.\n`;
  return {
    kind: 'role-conflict: told again',
    faulty: { ...article, text },
    at: { start: lead.length, end: lead.length + wrong.length + 1 + name.length },
    other: { start: match.index, end: match.index + match[0].length },
    control: { ...article, text: `${lead}${office} ${name} did not comment.\n` },
  };
};

export const names: readonly Injector[] = [
  transliteration,
  transliterationInCopy,
  misspelling,
  misspellingOfFull,
  spelling,
  unintroduced,
  stranger,
  roleInCopy,
  appositionInCopy,
  roleHere,
];
