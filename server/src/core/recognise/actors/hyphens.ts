import type { ActorType } from '../../model';
import type { ActorDraft } from '../recogniser';
import { typeOf } from './emit';
import { Is, isCommon } from './lexicon';
import { entryAt, type Scan } from './scan';

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
    push(drafts, scan, (scan.tokens.end[p] as number) - last.part.length, scan.tokens.end[p] as number, last);
    return p + 1;
  }
  if (!parts.every(isNamePart)) return 0;
  let from = start;
  for (const part of parts) {
    push(drafts, scan, from, from + part.part.length, part);
    from += part.part.length + 1;
  }
  return p + 1;
}

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
  const type = read.known ?? typeOf(read.bits);
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
