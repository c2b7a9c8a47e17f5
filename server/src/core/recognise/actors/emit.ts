import type { ActorType, Span } from '../../model';
import type { ActorDraft } from '../recogniser';
import { cuesAt, roleModifiers, roles } from './cues';
import { Is } from './lexicon';
import { adjoins, bitsAt, entryAt, isCommonAt, knownAt, lowerAt, markAt, phraseAt, type Scan, wordAt } from './scan';
import { isClub, mayStandForClub } from './sport';
import { Kind } from './tokens';
import { femaleTitles, maleTitles, unisexNames } from './vocabulary';

export function typeOf(bits: number): ActorType {
  if (bits & Is.organisation) return 'organisation';
  if (bits & (Is.place | Is.demonym)) return 'place';
  if (bits & Is.firstName) return 'person';
  return 'other';
}

export function emitDemonym(scan: Scan, drafts: ActorDraft[], p: number, next: number): number {
  const start = scan.tokens.start[p] as number;
  const end = scan.tokens.end[next - 1] as number;
  drafts.push({
    kind: 'actor',
    start,
    end,
    type: 'place',
    name: fold(scan, start, end),
    demonym: true,
    score: 0.95,
    typeScore: 0.95,
  });
  return next;
}

export function emitPerson(
  scan: Scan,
  drafts: ActorDraft[],
  p: number,
  next: number,
  role: Span | undefined,
  score: number,
  typeScore: number,
): number {
  let end = next;
  // "Jr." after a comma.
  if (markAt(scan, end) === ',' && end + 1 < scan.tokens.count && /^(?:Jr|Sr)\.?$/.test(wordAt(scan, end + 1)))
    end += 2;
  return emit(scan, drafts, p, end, 'person', score, typeScore, role);
}

/** Writes a draft of tokens [p, next) down and returns `next`. */
export function emit(
  scan: Scan,
  drafts: ActorDraft[],
  p: number,
  next: number,
  type: ActorType,
  score: number,
  typeScore: number,
  role: Span | undefined,
): number {
  const { tokens } = scan;
  if (scan.style !== 'prose' && score >= 0.5 && ordinaryWords(scan, p, next)) score = 0.4;
  const start = tokens.start[p] as number;
  const end = tokens.end[next - 1] as number;
  // The word itself where it is one word: a string that is shared, and whose hash is known.
  const name =
    next === p + 1 && scan.style === 'prose' && !scan.odd && !entryAt(scan, p).owner
      ? wordAt(scan, p)
      : fold(scan, start, end);
  if (score >= 0.5 && isWork(scan, p, next)) {
    drafts.push({ kind: 'actor', start, end, type: 'other', name, score, typeScore: 0.85 });
    return next;
  }
  if (type !== 'person') {
    const club = mayBeClub(scan, p, next, type) && isClub(scan, p, next);
    if (club)
      drafts.push({
        kind: 'actor',
        start,
        end,
        type: 'organisation',
        name,
        score: Math.max(score, 0.9),
        typeScore: 0.92,
        club,
      });
    else if (mayBeClub(scan, p, next, type) && mayStandForClub(scan, p, next))
      drafts.push({ kind: 'actor', start, end, type, name, score, typeScore, mayBeClub: true });
    else drafts.push({ kind: 'actor', start, end, type, name, score, typeScore });
    return next;
  }
  const span = role ?? lowerRole(scan, p);
  const gender = genderOf(scan, p, span);
  if (span && gender) drafts.push({ kind: 'actor', start, end, type, name, score, typeScore, role: span, gender });
  else if (span) drafts.push({ kind: 'actor', start, end, type, name, score, typeScore, role: span });
  else if (gender) drafts.push({ kind: 'actor', start, end, type, name, score, typeScore, gender });
  else drafts.push({ kind: 'actor', start, end, type, name, score, typeScore });
  return next;
}

const works = new Set(
  'film films movie novel book books song single album play musical opera series show programme sitcom documentary poem painting memoir drama comedy thriller hit bestseller wrote directed titled entitled ballad sequel trilogy'.split(
    ' ',
  ),
);

/** The whole of a few quoted words, after a noun for works: the novel "The Salt Road". */
function isWork(scan: Scan, p: number, next: number): boolean {
  const { tokens } = scan;
  let open = p - 1;
  // Nearly always there is no mark to look at.
  if (
    open < 0 ||
    (tokens.kind[open] !== Kind.punctuation && (open === 0 || tokens.kind[open - 1] !== Kind.punctuation))
  )
    return false;
  if (lowerAt(scan, open) === 'the' || lowerAt(scan, open) === 'a') open--;
  if (!/^["“]$/.test(markAt(scan, open))) return false;
  let close = next;
  if (/^[,.!?]$/.test(markAt(scan, close))) close++;
  if (!/^["”]$/.test(markAt(scan, close))) return false;
  for (let q = open - 1; q >= 0 && q >= open - 4; q--) {
    if (tokens.kind[q] === Kind.lower && works.has(lowerAt(scan, q))) return true;
  }
  return next > p + 1 && /^(?:for|in|of|called)$/.test(lowerAt(scan, open - 1));
}

/** A place's name, of no country. */
function mayBeClub(scan: Scan, p: number, next: number, type: ActorType): boolean {
  const bits = next === p + 1 ? bitsAt(scan, p) : (phraseAt(scan, p)?.phrase.bits ?? 0);
  if (bits & Is.country) return false;
  return type === 'place' || (type === 'organisation' && (bits & Is.place) !== 0);
}

/** In a heading "Till It Ends" or "UPPER HAND": words of any text, which make a name only if the article has it too. */
function ordinaryWords(scan: Scan, p: number, next: number): boolean {
  for (let q = p; q < next; q++) {
    const { isFunction, known, bits } = entryAt(scan, q);
    if (known.length > 0 || bits & (Is.place | Is.organisation | Is.demonym | Is.organisationHead | Is.placeHead))
      return false;
    if (!isFunction && !isCommonAt(scan, q)) return false;
  }
  return phraseAt(scan, p) === undefined && knownAt(scan, p) === undefined;
}

/** "the Russian foreign minister Sergei Lavrov", "striker Alan Shearer": the lower-case role directly before a name. */
function lowerRole(scan: Scan, p: number): Span | undefined {
  const { tokens } = scan;
  let from = p;
  while (from > 0 && tokens.kind[from - 1] === Kind.lower && adjoins(scan, from) && p - from < 4) {
    if ((cuesAt(scan, from - 1) & (from < p ? roles | roleModifiers : roles)) !== 0) from--;
    else break;
  }
  return from < p ? { start: tokens.start[from] as number, end: tokens.end[p - 1] as number } : undefined;
}

/** Gender by the words of a title; titles come again and again. */
const titleGenders = new Map<string, 'female' | 'male' | undefined>();

function genderOfTitle(title: string): 'female' | 'male' | undefined {
  if (titleGenders.has(title)) return titleGenders.get(title);
  let gender: 'female' | 'male' | undefined;
  for (const word of title.split(/[ .]/)) {
    if (femaleTitles.has(word)) gender = 'female';
    else if (maleTitles.has(word)) gender = 'male';
    if (gender) break;
  }
  if (titleGenders.size > 5000) titleGenders.clear();
  titleGenders.set(title, gender);
  return gender;
}

/** By the title where it tells, else by the given name. */
function genderOf(scan: Scan, p: number, role: Span | undefined): 'female' | 'male' | undefined {
  const byTitle = role && genderOfTitle(scan.text.slice(role.start, role.end));
  if (byTitle) return byTitle;
  const bits = bitsAt(scan, p) & Is.firstName;
  if (bits === 0 || bits === Is.firstName || unisexNames.has(wordAt(scan, p))) return undefined;
  // A lone word may be a surname; only a given name with more behind it tells.
  if (p + 1 >= scan.tokens.count || !adjoins(scan, p + 1) || (scan.tokens.kind[p + 1] as number) < Kind.cap)
    return undefined;
  return bits & Is.female ? 'female' : 'male';
}

function fold(scan: Scan, start: number, end: number): string {
  const text = scan.text.slice(start, end);
  return scan.odd ? text.replace(/\s+/g, ' ') : text;
}
