import type { Language } from '../../../model';
import type { Tokens } from '../tokens';
import { type AddWord, HOLIDAY } from './word';

/** Names of holidays, lower case, words parted by a space, marks left out; the ids are those of values/calendar-holidays. */
const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'new year s day': 'new-year',
    'new years day': 'new-year',
    'new year s eve': 'new-year-eve',
    'new years eve': 'new-year-eve',
    epiphany: 'epiphany',
    'orthodox christmas': 'orthodox-christmas',
    'martin luther king day': 'martin-luther-king',
    'martin luther king jr day': 'martin-luther-king',
    'presidents day': 'presidents-day',
    'valentine s day': 'valentine',
    'valentines day': 'valentine',
    'international women s day': 'womens-day',
    'st patrick s day': 'saint-patrick',
    'april fools day': 'april-fools',
    'anzac day': 'anzac-day',
    'may day': 'labour-day',
    'victory day': 'victory-day',
    've day': 've-day',
    'mother s day': 'mothers-day',
    'memorial day': 'memorial-day',
    'father s day': 'fathers-day',
    juneteenth: 'juneteenth',
    'canada day': 'canada-day',
    'bastille day': 'bastille-day',
    'labor day': 'labor-day-us',
    'columbus day': 'columbus-day',
    'election day': 'election-day-us',
    halloween: 'halloween',
    'all saints day': 'all-saints',
    'veterans day': 'veterans-day',
    'armistice day': 'veterans-day',
    'remembrance day': 'veterans-day',
    'thanksgiving day': 'thanksgiving',
    thanksgiving: 'thanksgiving',
    'christmas eve': 'christmas-eve',
    'christmas day': 'christmas',
    christmas: 'christmas',
    'boxing day': 'boxing-day',
    'ash wednesday': 'ash-wednesday',
    'palm sunday': 'palm-sunday',
    'maundy thursday': 'maundy-thursday',
    'good friday': 'good-friday',
    'easter sunday': 'easter',
    'easter monday': 'easter-monday',
    easter: 'easter',
    'whit monday': 'whit-monday',
    'orthodox easter': 'orthodox-easter',
  },
  fr: {
    noël: 'christmas',
    'saint sylvestre': 'new-year-eve',
    pâques: 'easter',
    'lundi de pâques': 'easter-monday',
    pentecôte: 'pentecost',
    ascension: 'ascension',
    toussaint: 'all-saints',
    assomption: 'assumption',
  },
  de: {
    weihnachten: 'christmas',
    heiligabend: 'christmas-eve',
    silvester: 'new-year-eve',
    neujahr: 'new-year',
    ostern: 'easter',
    ostersonntag: 'easter',
    ostermontag: 'easter-monday',
    karfreitag: 'good-friday',
    pfingsten: 'pentecost',
    pfingstmontag: 'whit-monday',
    allerheiligen: 'all-saints',
  },
  es: {
    navidad: 'christmas',
    nochebuena: 'christmas-eve',
    nochevieja: 'new-year-eve',
    'año nuevo': 'new-year',
    'viernes santo': 'good-friday',
    'domingo de resurrección': 'easter',
  },
};

interface Name {
  readonly words: readonly string[];
  readonly id: string;
}

const byFirst = new Map<string, Name[]>();
for (const names of Object.values(NAMES)) {
  for (const [name, id] of Object.entries(names)) {
    const words = name.split(' ');
    const first = words[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, id }]);
  }
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Enters the first word of each name of a language; one that is no name alone does not show a date by itself. */
export function addHolidays(add: AddWord, language: Language): void {
  for (const name of Object.keys(NAMES[language])) {
    const [first = '', ...rest] = name.split(' ');
    add(first, HOLIDAY, { head: rest.length === 0 });
  }
}

/** The longest holiday that starts at a token, in capitals as names are. */
export function holidayAt(tokens: Tokens, at: number): { id: string; next: number } | undefined {
  const first = tokens(at);
  if (!first?.capital) return undefined;
  for (const { words, id } of byFirst.get(first.text) ?? []) {
    let next = at + 1;
    let word = 1;
    while (word < words.length && tokens(next)) {
      if (tokens(next)!.kind === 'mark' && /^['’.-]$/.test(tokens(next)!.text)) next++;
      else if (tokens(next)!.text === words[word]) {
        word++;
        next++;
      } else break;
    }
    if (word === words.length) return { id, next };
  }
  return undefined;
}
