import type { ActorType } from '../../../model';
import { Is } from '../lexicon';
import { Kind } from '../tokens';
import { adjectiveBefore } from './capitals';
import { adjoins, bitsAt, cuesAt, isCapital, lowerAt, markAt, opensSentence, type Reading, wordAt } from './reading';
import { Cue } from './vocabulary/cues';

export interface Verdict {
  readonly type: ActorType;
  readonly score: number;
  readonly typeScore: number;
}

const kinds: readonly ActorType[] = ['person', 'place', 'organisation', 'other'];

const placeEnding: Readonly<Record<string, RegExp>> = {
  fr: /.{2}(?:ville|villiers|court|bourg|mont|lieu|iers|ac|sur-[\p{L}-]+|les-[\p{L}-]+|en-[\p{L}-]+|aux-[\p{L}-]+)$/u,
  de: /.{2}(?:burg|berg|dorf|hausen|heim|stadt|furt|bach|feld|kirchen|ingen|hofen|brück|brücken|münde|hagen|rode|leben|stedt|wald|see|tal|au|itz|ow|büttel|koog|holm)$/,
  es: /.{2}(?:illa|uela|ejo|eda|ar|anca|urias|ona|oz|ares|ales|osa)$/,
};
const personEnding =
  /.{2}(?:ov|ev|ova|eva|enko|sk[iy]|ska|vi[cć]|dze|oglu|sson|ssen|nsen|ini|elli|etti|akis|opoulos|mann|maier|meyer|ez)$/;
const bodyEnding = /.{2}(?:corp|tech|soft|bank|gaz|net|group|news|pharm|media|sat|werke|bahn|com)$/;
const companySuffix =
  /^(?:GmbH|AG|SE|KG|KGaA|SA|S\.A\.|SAS|SARL|S\.L\.|SL|S\.A\.U\.|SpA|NV|Inc\.?|Ltd\.?|Corp\.?|plc|e\.V\.)$/;

export const isCompanySuffix = (word: string): boolean => companySuffix.test(word);

/** The word that governs the name from the left, articles and "de" left out: its cues, and whether it stands directly there. */
function governor(reading: Reading, from: number): { cues: number; at: number; article: boolean; linked: boolean } {
  let at = from - 1;
  let article = false;
  let linked = false;
  for (let step = 0; step < 3 && at >= 0; step++, at--) {
    if (!adjoins(reading, at + 1)) return { cues: 0, at: -1, article, linked };
    const cues = cuesAt(reading, at);
    const word = lowerAt(reading, at);
    if (cues & Cue.article && !(word === 'des' && reading.vocabulary.language === 'fr')) {
      article = true;
      if (word === 'du' || word === 'del' || word === 'des') linked = true;
      continue;
    }
    if (word === 'de' || word === "d'" || word === 'des' || word === 'von') {
      linked = true;
      continue;
    }
    return { cues, at, article, linked };
  }
  return { cues: 0, at: -1, article, linked };
}

/** Kind of the name in tokens [from, to), and whether it is one, by what it is made of and by the words beside it. */
export function judge(reading: Reading, from: number, to: number): Verdict {
  const { tokens, vocabulary } = reading;
  const { language } = vocabulary;
  const german = language === 'de';
  const length = to - from;
  const kind = tokens.kind[from] as number;
  const first = wordAt(reading, from);
  // "El Campín": the article says nothing.
  const bits = first.cues & Cue.article && to > from + 1 ? bitsAt(reading, from + 1) : first.bits;
  const opens = opensSentence(reading, from);
  let person = 0;
  let place = 0;
  let organisation = 0;
  let other = 0;
  let names = 0;
  for (let q = from; q < to; q++) {
    if (!isCapital(reading, q)) continue;
    names++;
    const here = bitsAt(reading, q);
    if (q > from && here & (Is.surname | Is.firstName)) person += 0.7;
    if (tokens.kind[q] === Kind.initial) person += 1.5;
    if (q > from && tokens.kind[q] === Kind.caps && !reading.shouted) organisation += 3;
    if (isCompanySuffix(wordAt(reading, q).text)) organisation += 5;
  }
  if (length === 1 || !(bits & Is.firstName)) {
    if (bits & (Is.country | Is.state)) place += 4;
    else if (bits & (Is.city | Is.region)) place += 2.5;
    else if (bits & Is.town) place += 1.2;
  }
  if (bits & Is.organisation) organisation += 3;
  if (bits & Is.other) other += 3;
  if (bits & Is.surname) person += 1;
  if (bits & Is.firstName) person += names > 1 ? 2 : 0.8;
  const acronym = kind === Kind.caps && length === 1 && !reading.shouted && first.base === undefined;
  if (acronym) organisation += 3;
  else if (names > 1) person += 1;
  if (kind === Kind.mixed || /\p{Ll}\p{Lu}/u.test(first.text)) organisation += 1.5;
  if (length === 1) {
    if (/\d/.test(first.text)) other += 2;
    if (placeEnding[language]?.test(first.text)) place += 0.8;
    else if (bodyEnding.test(first.text)) organisation += 1.2;
    if (personEnding.test(first.text)) person += 0.8;
  }
  // What stands before it.
  const { cues, at, article, linked } = governor(reading, from);
  const direct = at === from - 1;
  const before = lowerAt(reading, from - 1);
  const demonymBefore = direct && isDemonymAt(reading, at);
  const cuesBeforeAdjective =
    demonymBefore || (direct && vocabulary.adjectiveEnding.test(before) && cues === 0) ? cuesAt(reading, at - 1) : 0;
  const kindCues = direct ? cues | cuesBeforeAdjective : cues;
  let evident = false;
  if (kindCues & Cue.address && direct) {
    person += 4;
    evident = true;
  } else if (kindCues & Cue.role && direct) {
    person += 3;
    evident = true;
  }
  if (kindCues & Cue.bodyNoun && !linked && !article) {
    organisation += 4.5;
    evident = true;
  }
  if (kindCues & Cue.placeNoun && !(german && article)) {
    place += 3;
    evident = true;
  }
  if (kindCues & Cue.thingNoun && !linked && !article) {
    other += 3.5;
    evident = true;
  }
  if (direct && cues & Cue.placePreposition && !acronym) {
    const weak = before === 'bei' || before === 'à' || before === 'desde' || before === 'ab' || before === 'depuis';
    place += weak ? 1.2 : 2.4;
    if (!weak || !german) evident = true;
  }
  if (before === 'por' && bits & Is.place) place += 1.2;
  if (direct && cues & Cue.sourcePreposition) {
    person += before === 'chez' ? -1 : 0.8;
    organisation += before === 'chez' ? 2 : 0.6;
    evident = true;
  }
  if (linked && !german && at >= 0) {
    // "una vecina de Chala", "à 40 kilomètres de Brive", "les clients de Douarnenez".
    if (cues & Cue.office && !(bits & Is.place)) organisation += 2;
    else if (
      cues & Cue.role ||
      /^(?:km|kilom[èe]tres?|kilómetros|mètres|metros|lieues|leguas)$/.test(lowerAt(reading, at))
    )
      place += 2.5;
    else if (!(cues & (Cue.bodyNoun | Cue.placeNoun | Cue.thingNoun | Cue.saying)) && !article)
      place += bits & Is.place ? 1.5 : 0.8;
  }
  if (german && linked && !article && at >= 0 && cues & Cue.noun && !(cues & (Cue.role | Cue.bodyNoun | Cue.placeNoun)))
    place += 0.8;
  if (article) {
    person -= 2;
    organisation += 0.8;
    if (linked && language === 'fr') place += 0.3;
  }
  // What stands behind it.
  const after = adjoins(reading, to) && tokens.kind[to] === Kind.lower ? cuesAt(reading, to) : 0;
  const afterWord = lowerAt(reading, to);
  if (after & Cue.saying) {
    person += 0.8;
    evident = true;
  }
  if (cues & Cue.saying && direct) {
    person += 1.2;
    evident = true;
  }
  if (afterWord === 'a' || afterWord === 'ont' || afterWord === 'ha' || afterWord === 'hat') {
    if (cuesAt(reading, to + 1) & Cue.saying) person += 0.8;
  }
  if (markAt(reading, to) === ',') {
    let next = to + 1;
    if (tokens.kind[next] === Kind.number) {
      person += 1.5;
      evident = true;
    }
    while (cuesAt(reading, next) & (Cue.article | Cue.modifier)) next++;
    const told = cuesAt(reading, next);
    if (told & Cue.role) {
      person += 1.8;
      evident = true;
    } else if (told & Cue.bodyNoun) organisation += 1.8;
    else if (told & Cue.placeNoun) place += 1.8;
    if (bitsAt(reading, to + 1) & Is.country && cues & Cue.placePreposition) place += 1;
  } else if (markAt(reading, to) === '(') {
    if (tokens.kind[to + 1] === Kind.number && markAt(reading, to + 2) === ')') person += 0.6;
    // "Müller (SPD)": a person with a party, or a body with its letters.
    if (tokens.kind[to + 1] === Kind.caps && names > 1 && bits & Is.firstName) person += 1.5;
  }
  const list = inRow(reading, from, to);
  if (list & Is.place) place += 1;
  else if (list & Is.organisation) organisation += 0.8;

  const evidence = [Math.max(0, person) + (article ? 0 : 0.5), place, organisation, other];
  let best = 0;
  for (let i = 1; i < 4; i++) if ((evidence[i] as number) > (evidence[best] as number)) best = i;
  let second = 0;
  for (let i = 0; i < 4; i++) if (i !== best) second = Math.max(second, evidence[i] as number);
  const typeScore = Math.min(0.85, 0.3 + ((evidence[best] as number) - second) * 0.2);
  const type = kinds[best] as ActorType;
  return { type, typeScore, score: german ? germanScore() : romanceScore() };

  function romanceScore(): number {
    if (acronym) return first.text.length > 1 ? 0.85 : 0.2;
    if (/\d/.test(first.text) && names === 1) return bits ? 0.8 : 0.55;
    if (opens || reading.shouted) {
      if (bits & (Is.place | Is.organisation)) return 0.7;
      if (names > 1) return bits || !opens ? 0.8 : 0.6;
      if (bits & (Is.surname | Is.firstName)) return evident ? 0.65 : 0.48;
      return evident && first.cues === 0 ? 0.5 : 0.4;
    }
    return 0.88;
  }

  function germanScore(): number {
    if (acronym) return first.text.length > 1 ? 0.85 : 0.2;
    if (/\d/.test(first.text) && names === 1) return bits ? 0.8 : 0.4;
    const noun = (first.cues & Cue.noun) !== 0 && !(bits & (Is.place | Is.surname) && !(first.cues & Cue.listedNoun));
    const told = adjectiveBefore(reading, from);
    if (bits & (Is.country | Is.region | Is.organisation)) return noun && (article || told) ? 0.6 : 0.9;
    if (names > 1) return opens ? (bits ? 0.75 : 0.55) : article && !bits ? 0.6 : 0.85;
    if (bits & Is.place) return noun ? (evident && !article && !told ? 0.65 : 0.2) : article || told ? 0.7 : 0.88;
    if (kindCues & (Cue.role | Cue.address) && direct) return 0.9;
    if (noun) return 0.15;
    if (kindCues & (Cue.bodyNoun | Cue.placeNoun | Cue.thingNoun) && !article) return 0.85;
    if (kind === Kind.mixed || /\p{Ll}\p{Lu}/u.test(first.text)) return 0.75;
    if (article || told) return bits & (Is.surname | Is.firstName) ? 0.35 : 0.3;
    if (bits & (Is.surname | Is.firstName)) return opens ? (evident ? 0.65 : 0.5) : 0.8;
    if (evident) return opens ? 0.5 : 0.72;
    return opens ? 0.35 : 0.5;
  }
}

export function isDemonymAt(reading: Reading, i: number): boolean {
  return i >= 0 && (reading.tokens.kind[i] as number) >= Kind.lower && wordAt(reading, i).demonym;
}

/** Gazetteer bits of the names on the other side of "et", "und", "y" or a comma; persons' names left out. */
function inRow(reading: Reading, from: number, to: number): number {
  let bits = 0;
  for (const [joint, at] of [
    [from - 1, from - 2],
    [to, to + 1],
  ] as const) {
    const word = markAt(reading, joint) || lowerAt(reading, joint);
    if (
      word !== ',' &&
      word !== 'et' &&
      word !== 'und' &&
      word !== 'y' &&
      word !== 'e' &&
      word !== 'ou' &&
      word !== 'oder'
    )
      continue;
    const next = bitsAt(reading, at);
    if (!(next & (Is.firstName | Is.surname))) bits |= next;
  }
  return bits;
}
