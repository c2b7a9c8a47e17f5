import type { ActorType } from '../../model';
import { companyVerbs, corporate, dealings, deals, movesPrice, priceMoves, speaksOf } from './business';
import {
  cueList,
  cuesAt,
  organisationAfter,
  organisationBefore,
  placeAfter,
  placeBefore,
  placePrepositions,
  roles,
  sayingVerbs,
} from './cues';
import { Is, isCommon } from './lexicon';
import { particleFirst } from './persons';
import { adjoins, bitsAt, entryAt, isCommonAt, lowerAt, markAt, type Scan, wordAt } from './scan';
import { inTable, isClub, isOpponent, isPaired, isResult, isScored, isScoreLine, isSetOpponent, sideOf } from './sport';
import { isCode, thingEvidence } from './things';
import { Kind } from './tokens';
import { learnedEvidence } from './type-model';
import { functionWords } from './vocabulary';
import { suffixes } from './word-lists';
import type { Word } from './words';

const kinds: readonly ActorType[] = ['person', 'organisation', 'place', 'other'];

export interface Verdict {
  readonly type: ActorType;
  readonly score: number;
  readonly typeScore: number;
}

// Endings that settle most unknown words; each has to be followed by nothing.
const placeEnding =
  /.{2}(?:ville|burgh?|stan|shire|abad|pur|grad|borough|bury|stadt|hausen|mouth|polis|[iy]vka|ivske|insk|ansk|ensk|omsk|ursk|orsk)$/;
const personEnding =
  /.{2}(?:ov|ev|ova|eva|enko|sk[iy]|ska|vi[cć]h?|dze|shvili|oglu|sson|ssen|nsen|[ae]yev|ini|elli|etti|ucci|akis|opoulos|idis|chuk|yuk|czyk)$/;
const bodyEnding =
  /.{2}(?:corp|tech|soft|bank|tel|neft|gaz|prom|net|group|news|air|jet|corp|tronics|chem|gen|pharm|media|works|ware|sat)$/;
const innerCapital = /^(?!Mc|Mac|De|La|Le|Fitz|Van|Von|Di|Du|O')\p{Lu}\p{Ll}+\p{Lu}/u;
/** Two family names in one. */
const twoNames = /^\p{Lu}\p{Ll}{3,}-\p{Lu}\p{Ll}{3,}$/u;

/** What the letters of a word alone tell of its kind; bits, combined. */
const Spelling = { place: 1, body: 2, person: 4, innerCapital: 8, twoNames: 16 } as const;

/** Found out once for each word. */
function spellingOf(word: Word): number {
  if (word.spelling < 0) {
    const { text } = word;
    const ending = placeEnding.test(text)
      ? Spelling.place
      : bodyEnding.test(text)
        ? Spelling.body
        : personEnding.test(text)
          ? Spelling.person
          : 0;
    word.spelling =
      ending |
      (innerCapital.test(text) ? Spelling.innerCapital : 0) |
      (word.hyphen && twoNames.test(text) ? Spelling.twoNames : 0);
  }
  return word.spelling;
}

/** Between a name and a person's name they show that the first one is a body's: "Golkar chairman …". */
const officeNouns = cueList(
  'chairman chairwoman president chief spokesman spokeswoman leader director executive boss founder chancellor secretary member lawmaker deputy official adviser economist analyst strategist editor correspondent',
);

/** "Shares in X", "a stake in X". */
const holdings = new Set('share shares stake stakes holding holdings stock interest'.split(' '));

/** What shows a body in the words of a name and the marks around it: "Vostok-Bank", "ETH Zurich", "(Italy / Saeco)", "Miller's said". */
function innerBody(scan: Scan, from: number, to: number): number {
  const { tokens } = scan;
  const last = wordAt(scan, to - 1);
  const hyphen = last.lastIndexOf('-');
  if (hyphen > 0 && (scan.lexicon.words.get(last.slice(hyphen + 1)) ?? 0) & Is.organisationHead) return 4;
  if (
    to === from + 2 &&
    tokens.kind[from] === Kind.caps &&
    scan.style === 'prose' &&
    !wordAt(scan, from).includes('.') &&
    bitsAt(scan, from + 1) & Is.place
  )
    return 4;
  if (markAt(scan, from - 1) === '/' && from > 1 && bitsAt(scan, from - 2) & Is.country) return 4;
  return ownsNothing(scan, to) ? 2.5 : 0;
}

/** Towns and regions are what one flees and shells. */
const reached = new Set(
  'fled fleeing entered entering reached reaching captured capturing recaptured seized shelled shelling bombed bombing besieged besieging overran surrounded encircled toured touring evacuated bombarded liberated taken retaken retook'.split(
    ' ',
  ),
);

/** A possessive ending with no noun behind it is part of the name: "Miller's said", "at Ivey's, a shop". */
function ownsNothing(scan: Scan, to: number): boolean {
  if (scan.tokens.possessive[to - 1] !== 1) return false;
  if (to >= scan.tokens.count) return false;
  const mark = markAt(scan, to);
  if (mark !== '') return mark === ',' || mark === ';' || mark === ')';
  const next = lowerAt(scan, to);
  return next === 'said' || next === 'says' || next === 'was' || next === 'has' || next === 'will' || next === 'of';
}

/** Gazetteer bits of the name on the other side of "and", "or" or a comma; persons' names left out. */
function inRow(scan: Scan, joint: number, step: 1 | -1): number {
  const { tokens } = scan;
  const at = joint + step;
  if (joint < 0 || at < 0 || at >= tokens.count || (tokens.kind[at] as number) < Kind.cap) return 0;
  const word = tokens.kind[joint] === Kind.punctuation ? markAt(scan, joint) : lowerAt(scan, joint);
  if (word !== ',' && word !== 'and' && word !== 'or') return 0;
  const bits = bitsAt(scan, at);
  if (bits === 0 && step < 0 && cuesAt(scan, at - 1) & placePrepositions) return Is.town;
  return bits & (Is.firstName | Is.surname) ? 0 : bits;
}

/** "Under-19s", "Group-2": an ordinary word with a number. */
function isCommonCode(scan: Scan, at: number): boolean {
  const { lower } = entryAt(scan, at);
  return isCommon(lower.slice(0, lower.indexOf('-')));
}

/** One kind is far ahead of the others: nothing that was learned would turn it. */
function isClear(evidence: readonly number[]): boolean {
  let best = 0;
  let second = 0;
  for (const value of evidence) {
    if (value > best) {
      second = best;
      best = value;
    } else if (value > second) second = value;
  }
  return best - second > 3;
}

/** Kind of the name in tokens [from, to) by what it is made of and by the words beside it. */
export function judge(scan: Scan, from: number, to: number, bits: number, opens: boolean): Verdict {
  const { tokens } = scan;
  const length = to - from;
  const kind = tokens.kind[from] as number;
  if (length === 1 && entryAt(scan, from).hyphen && isCode(wordAt(scan, from)))
    return { type: 'other', score: isCommonCode(scan, from) ? 0.3 : 0.75, typeScore: 0.85 };
  const before = from > 0 && adjoins(scan, from) ? lowerAt(scan, from - 1) : '';
  const after = to < tokens.count && adjoins(scan, to) && tokens.kind[to] === Kind.lower ? lowerAt(scan, to) : '';
  let person = 0;
  let place = 0;
  let organisation = 0;
  let other = 0;
  let scored = false;
  // What it is made of.
  if (bits & (Is.country | Is.state)) place += 4;
  else if (bits & (Is.city | Is.region)) place += 2.5;
  else if (bits & Is.town) place += 1.2;
  if (bits & Is.surname) person += length === 1 ? 1.2 : 1;
  if (bits & Is.firstName) person += length === 1 ? 0.8 : 2;
  let common = 0;
  let surnames = 0;
  for (let q = from; q < to; q++) {
    if ((tokens.kind[q] as number) < Kind.cap) {
      const join = markAt(scan, q);
      if (join === '&') organisation += 5;
      else person += 1.5;
      continue;
    }
    const here = bitsAt(scan, q);
    if (q > from && here & (Is.surname | Is.firstName)) surnames++;
    if (tokens.kind[q] === Kind.initial) person += 1.5;
    // "Roda JC Kerkrade"; not "John Paul II".
    if (q > from && tokens.kind[q] === Kind.caps && scan.style !== 'capitals' && !suffixes.has(wordAt(scan, q)))
      organisation += 4;
    if (tokens.kind[q] === Kind.mixed && /^(?:al|el|ul|ibn|bin|abu)-/i.test(wordAt(scan, q))) person += 1;
    if (!(here & (Is.surname | Is.firstName | Is.place)) && isCommonAt(scan, q)) common++;
  }
  if (surnames > 0) person += 1.5;
  if (kind === Kind.caps && length === 1 && scan.style !== 'capitals') {
    const letters = (tokens.end[from] as number) - (tokens.start[from] as number);
    organisation += letters <= 6 ? 2.5 : 1;
  } else if (length >= 2 && common === 0) person += length <= 3 ? 1.5 : 0.5;
  if (common > 0) {
    organisation += 0.8;
    other += length > 1 ? 0.7 : 0.2;
  }
  if (length > 1 && particleFirst(scan, from)) person += 1.5;
  // "Bank Rate"
  if (length > 1 && wordAt(scan, to - 1) === 'Rate') other += 4;
  if (length === 1 && kind !== Kind.caps) {
    const spelling = spellingOf(entryAt(scan, from));
    if (spelling & Spelling.place) place += 1;
    else if (spelling & Spelling.body) organisation += 1.2;
    else if (spelling & Spelling.person) person += 0.8;
    if (kind === Kind.cap && spelling & Spelling.innerCapital) organisation += 1.2;
    if (spelling & Spelling.twoNames) person += 2;
  }
  // What stands beside it.
  if (!(bits & Is.country)) {
    if (isScored(scan, from, to)) {
      person += 4;
      scored = true;
    } else if (isSetOpponent(scan, from)) person += 5;
    else if (isResult(scan, to)) organisation += 6;
    else if (isScoreLine(scan, from, to)) organisation += 6;
    else if (inTable(scan, from, to)) organisation += bits & Is.place ? 6 : length === 1 ? 3 : 0.5;
    else if (bits & Is.place ? isClub(scan, from, to) : isPaired(scan, from, to)) organisation += 4;
  }
  let side: ReturnType<typeof sideOf>;
  if (!(bits & Is.place)) {
    side = sideOf(scan, from, to);
    if (side === 'side') organisation += 3;
    else if (side) person += 2.5;
  }
  if (markAt(scan, from - 1) === ',') {
    // "a young student, X, said", "the capital, X".
    const noun = cuesAt(scan, from - 2);
    if (noun & roles) person += 3;
    else if (noun & organisationBefore) organisation += 2;
    else if (noun & placeBefore) place += 2;
  }
  const cuesBefore = before ? cuesAt(scan, from - 1) : 0;
  if (before) {
    if (before === 'agent' && lowerAt(scan, from - 2) === 'shipping') organisation += 5;
    else if (cuesBefore & roles) person += 2.5;
    else if (cuesBefore & organisationBefore) organisation += 3.5;
    else if (cuesBefore & placeBefore) place += 2;
    else if (before === 'in' && holdings.has(lowerAt(scan, from - 2))) organisation += 4;
    else if (before === 'with' && dealings.has(lowerAt(scan, from - 2))) organisation += 2.5;
    else if (cuesBefore & placePrepositions) place += before === 'in' ? 2.2 : 1.2;
    else if (reached.has(before)) place += 1.5;
    else if (before === 'the') {
      organisation += length === 1 ? 1 : 1.2;
      person -= 1.5;
    } else if (before === 'of') {
      const two = lowerAt(scan, from - 2);
      if (
        cuesAt(scan, from - 2) & placeBefore ||
        two === 'capital' ||
        two === 'outskirts' ||
        two === 'south' ||
        two === 'north' ||
        two === 'east' ||
        two === 'west' ||
        two === 'people' ||
        two === 'treaty' ||
        two === 'battle' ||
        two === 'siege' ||
        two === 'gulf' ||
        two === 'residents'
      )
        place += 2;
    }
  }
  organisation +=
    innerBody(scan, from, to) + (length <= 2 && !(bits & (Is.country | Is.state)) ? corporate(scan, from, to) : 0);
  const cuesAfter = after ? cuesAt(scan, to) : 0;
  if (after) {
    if (cuesAfter & officeNouns && to + 1 < tokens.count && (tokens.kind[to + 1] as number) >= Kind.cap)
      organisation += 3;
    else if (cuesAfter & sayingVerbs) {
      person += 1;
      // "Okta said on Thursday it would buy …", "Okta said its …": whose words they are.
      const whose = bits & (Is.country | Is.state) ? undefined : speaksOf(scan, to);
      if (whose === 'it') organisation += 4.5;
      else if (whose === 'he') person += 2;
    } else if (priceMoves.has(after) && movesPrice(scan, to)) organisation += 3;
    else if (companyVerbs.has(after) || (after === 'to' && deals.has(lowerAt(scan, to + 1)))) organisation += 1.5;
    else if (cuesAfter & placeAfter) place += 2;
    else if (cuesAfter & organisationAfter) organisation += 1.2;
    else if (after === 'who' || after === 'whose') person += 3;
  }
  if (!(bits & (Is.country | Is.state))) other += thingEvidence(scan, from, to) * 1.6;
  // Names in a row are mostly of one kind: "Luhansk, Donetsk and …".
  const left = inRow(scan, from - 1, -1);
  const right = inRow(scan, to, 1);
  if ((left | right) & Is.place) place += left & right & Is.place ? 3.5 : 2.5;
  else if (left & Is.organisation || right & Is.organisation) organisation += (left | right) & Is.company ? 3 : 1.8;
  if (markAt(scan, to) === ',') {
    const next = lowerAt(scan, to + 1);
    if (tokens.kind[to + 1] === Kind.number && markAt(scan, to + 2) === ',') person += 4;
    else if (next === 'who' || next === 'whose') person += 3;
    else if (
      cuesAt(scan, to + 1) & roles ||
      ((next === 'a' || next === 'an' || next === 'the') && cuesAt(scan, to + 2) & roles)
    )
      person += 3;
    else if (next === 'a' || next === 'an' || next === 'the') {
      // "X, a small Danish maker of pumps": the first noun of a kind decides.
      for (
        let q = to + 2;
        q < tokens.count &&
        q < to + 8 &&
        (tokens.kind[q] === Kind.lower || tokens.kind[q] === Kind.number || bitsAt(scan, q) & Is.demonym);
        q++
      ) {
        const noun = lowerAt(scan, q);
        const cues = cuesAt(scan, q);
        if (cues & roles) person += 4;
        else if (cues & organisationBefore) organisation += 4;
        else if (cues & placeBefore && noun.length > 4) place += 1.5;
        else if (!functionWords.has(noun) || noun === 'of' || noun === 'in') continue;
        break;
      }
    } else if (
      to + 1 < tokens.count &&
      bitsAt(scan, to + 1) & (Is.country | Is.state) &&
      cuesBefore & placePrepositions
    )
      place += 2;
  }
  // In news a name that nothing tells is a person's more often than not.
  const evidence = [Math.max(0, person) + 0.8, organisation, place, other];
  const learned = bits & (Is.country | Is.state) || isClear(evidence) ? undefined : learnedEvidence(scan, from, to);
  for (let k = 0; k < 4; k++) evidence[k] = ((evidence[k] as number) + (learned?.[k] ?? 0)) / 2;
  let best = 0;
  for (let i = 1; i < 4; i++) if ((evidence[i] as number) > (evidence[best] as number)) best = i;
  let second = 0;
  for (let i = 0; i < 4; i++) if (i !== best) second = Math.max(second, evidence[i] as number);
  const type = kinds[best] as ActorType;
  const typeScore = Math.min(0.8, 0.3 + ((evidence[best] as number) - second) * 0.2);
  // Whether it is a name at all.
  let score: number;
  const digits = length === 1 && /\d/.test(wordAt(scan, from));
  if (digits) score = 0.3;
  else if (length === 1) {
    const plain = isCommonAt(scan, from);
    if (kind === Kind.caps && scan.style !== 'capitals') {
      const letters = (tokens.end[from] as number) - (tokens.start[from] as number);
      // "NO" is shouted, "(NO)" after a name is its acronym.
      const bracketed = markAt(scan, from - 1) === '(' && markAt(scan, to) === ')';
      score = letters < 2 ? 0.2 : plain ? (bracketed ? 0.6 : 0.25) : 0.8;
    } else if (scan.style === 'capitals') score = bits || side ? 0.6 : 0.45;
    else if (opens && plain) {
      // "Baker said" names somebody, "Winter came" nobody.
      const speaks = bits & Is.surname && cuesAfter & sayingVerbs;
      score = speaks ? 0.6 : bits & (Is.surname | Is.firstName | Is.place) ? 0.35 : 0.1;
    } else if (opens) score = bits ? 0.7 : 0.55;
    else if (plain && (scored || isOpponent(scan, from))) score = 0.75;
    else if (plain)
      score = bits & (Is.surname | Is.firstName | Is.place) ? 0.7 : before === 'the' || before === 'a' ? 0.2 : 0.4;
    else score = 0.85;
  } else if (common === length) score = opens ? 0.3 : 0.5;
  else if (scan.style === 'capitals' && surnames === 0 && !(bits & Is.firstName)) score = 0.45;
  else score = opens ? 0.7 : 0.85;
  return { type, score, typeScore };
}
