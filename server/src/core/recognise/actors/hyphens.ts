import type { ActorType } from '../../model';
import type { ActorDraft } from '../recogniser';
import { typeOf } from './emit';
import { Is, isCommon } from './lexicon';
import { adjoins, bitsAt, entryAt, type Scan } from './scan';
import { Kind } from './tokens';

/**
 * "Trump-Putin", "U.S.-Russia", "Russian-backed", "anti-Japanese": emits the parts that are names and returns the next
 * token; 0 where the hyphen is part of a name.
 */
export function hyphenSplit(scan: Scan, p: number, drafts: ActorDraft[]): number {
  const entry = entryAt(scan, p);
  if (!entry.hyphen || entry.bits !== 0) return 0;
  const word = entry.text;
  const at = word.indexOf('-', 1);
  const start = scan.tokens.start[p] as number;
  const parts = word.split('-').map((part) => {
    const known = scan.knowledge.named(part)[0]?.actor.type;
    return { part, known, bits: scan.lexicon.words.get(part) ?? 0 };
  });
  const first = parts[0] as Part;
  const last = parts.at(-1) as Part;
  if (prefixes.has(first.part.toLowerCase())) {
    const rest = word.slice(at + 1);
    const whole: Part = {
      part: rest,
      known: scan.knowledge.named(rest)[0]?.actor.type,
      bits: scan.lexicon.words.get(rest) ?? 0,
    };
    if (isNamePart(whole) || whole.bits & Is.surname)
      push(drafts, scan, start + at + 1, scan.tokens.end[p] as number, whole);
    return p + 1;
  }
  if (/^\p{Ll}/u.test(last.part) && last.part.length > 2) {
    if (isNamePart(first)) {
      push(drafts, scan, start, start + first.part.length, first);
      return p + 1;
    }
    // "Self-sufficient", "Muslim-majority", "Clinton-era": no name, or one that a hyphen hides.
    return isCommon(last.part) ? p + 1 : 0;
  }
  // "Russo-American", "Sino-Indian".
  if (last.bits & Is.demonym && !isNamePart(first)) {
    const people = combiningForms[first.part];
    if (people) {
      const end = start + first.part.length;
      drafts.push({ ...demonymDraft, start, end, name: people });
    }
    push(drafts, scan, (scan.tokens.end[p] as number) - last.part.length, scan.tokens.end[p] as number, last);
    return p + 1;
  }
  if (!parts.every(isNamePart) && !(parts.length === 2 && joinsTwo(scan, p, first, last))) return 0;
  let from = start;
  for (const part of parts) {
    push(drafts, scan, from, from + part.part.length, part);
    from += part.part.length + 1;
  }
  return p + 1;
}

const demonymDraft = { kind: 'actor', type: 'place', demonym: true, score: 0.95, typeScore: 0.95 } as const;

/** First halves of joined peoples, with the people they stand for. */
const combiningForms: Readonly<Record<string, string>> = {
  Anglo: 'English',
  Austro: 'Austrian',
  Franco: 'French',
  Graeco: 'Greek',
  Greco: 'Greek',
  Hispano: 'Spanish',
  Indo: 'Indian',
  Israelo: 'Israeli',
  Italo: 'Italian',
  Luso: 'Portuguese',
  Polono: 'Polish',
  Russo: 'Russian',
  Serbo: 'Serbian',
  Sino: 'Chinese',
  Turco: 'Turkish',
  Turko: 'Turkish',
};

/**
 * "Trump-Takács talks": one half is a person known by the family name alone or a country, the other may be anybody; not
 * a double family name behind a given name, nor "al-Assad".
 */
function joinsTwo(scan: Scan, p: number, first: Part, last: Part): boolean {
  if (p > 0 && adjoins(scan, p) && (scan.tokens.kind[p - 1] as number) >= Kind.cap) {
    if (bitsAt(scan, p - 1) & (Is.firstName | Is.title) || scan.tokens.kind[p - 1] === Kind.initial) return false;
  }
  const holds = (part: Part) => part.known === 'person' || (part.bits & Is.country) !== 0;
  const may = (part: Part) =>
    part.part.length > 2 &&
    /^\p{Lu}\p{Ll}+$/u.test(part.part) &&
    !namePrefixes.has(part.part) &&
    (part.bits & ~(Is.surname | Is.firstName | Is.town)) === 0 &&
    !isCommon(part.part.toLowerCase());
  return (holds(first) && may(last)) || (holds(last) && may(first) && !(first.bits & Is.firstName));
}

const namePrefixes = new Set('Al El Ben Abu Abd Abdel Abdul Ibn Bin Saint Ste Mac Jean Anne Marie Jose Kim'.split(' '));

interface Part {
  readonly part: string;
  readonly known: ActorType | undefined;
  readonly bits: number;
}

const prefixes = new Set(
  'pro anti ex non post pre then mid trans un inter neo counter co self cross vice sub ultra semi quasi pan'.split(' '),
);

function isNamePart({ known, bits }: Part): boolean {
  return known !== undefined || (bits & (Is.country | Is.demonym | Is.body | Is.company | Is.city | Is.state)) !== 0;
}

function push(
  drafts: ActorDraft[],
  scan: Scan,
  start: number,
  end: number,
  read: { known?: ActorType | undefined; bits: number },
) {
  const listed = read.known ?? typeOf(read.bits);
  const type = listed === 'other' && read.known === undefined ? 'person' : listed;
  const demonym = (read.bits & Is.demonym) !== 0 && (read.bits & Is.country) === 0;
  const draft: ActorDraft = {
    kind: 'actor',
    start,
    end,
    type,
    name: scan.text.slice(start, end),
    score: 0.9,
    typeScore: 0.85,
  };
  drafts.push(demonym ? { ...draft, type: 'place', demonym: true } : draft);
}
