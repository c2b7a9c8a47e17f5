import type { Span } from '../../../model';
import { Is } from '../lexicon';
import { Kind } from '../tokens';
import { adjoins, bitsAt, cuesAt, isCapital, lowerAt, markAt, type Reading, wordAt } from './reading';
import { Cue } from './vocabulary/cues';

/** How far a role reaches back from the name: "le ministre délégué chargé des Transports de la région, X". */
const reach = 9;

interface Role extends Span {
  /** Cues of its noun. */
  readonly cues: number;
  /** The word before it, in lower case. */
  readonly before: string;
}

/**
 * The role before the name at token `from`: "la ministre allemande des Affaires étrangères Annalena Baerbock",
 * "el alcalde de León, X", "SPD-Sprecherin X".
 */
export function roleBefore(reading: Reading, from: number): Role | undefined {
  const { tokens } = reading;
  let at = from - 1;
  let apposition = false;
  if (markAt(reading, at) === ',') {
    at--;
    apposition = true;
  } else if (at < 0 || !adjoins(reading, from)) return undefined;
  const last = at;
  for (let steps = 0; at >= 0 && steps < reach; at--, steps++) {
    const kind = tokens.kind[at] as number;
    if (kind < Kind.lower) return undefined;
    if (at < last && !adjoins(reading, at + 1)) return undefined;
    const { cues, demonym } = wordAt(reading, at);
    if (cues & (Cue.role | Cue.address)) {
      // "Le ministre de l'Industrie, X": with a comma only where an article or the start of the sentence stands before.
      if (
        apposition &&
        !(cuesAt(reading, at - 1) & (Cue.article | Cue.modifier)) &&
        at > 0 &&
        reading.vocabulary.language !== 'de'
      )
        return undefined;
      let start = at;
      while (start > 0 && adjoins(reading, start) && start > at - 4) {
        const before = wordAt(reading, start - 1);
        if ((tokens.kind[start - 1] as number) < Kind.lower) break;
        const joins =
          before.cues & (Cue.modifier | Cue.role | Cue.address) ||
          (before.demonym && reading.vocabulary.language === 'de');
        if (!joins || before.cues & Cue.article) break;
        start--;
      }
      return {
        start: tokens.start[start] as number,
        end: tokens.end[last] as number,
        cues,
        before: lowerAt(reading, start - 1),
      };
    }
    const word = lowerAt(reading, at);
    const link =
      /^(?:de|du|des|d'|del|la|las|los|le|les|l'|el|et|y|e|à|aux|pour|para|en|général|der|für|und|von|in|am|im)$/.test(
        word,
      );
    if (
      isCapital(reading, at) ||
      link ||
      demonym ||
      cues & (Cue.portfolio | Cue.modifier) ||
      reading.vocabulary.adjectiveEnding.test(word)
    ) {
      if (cues & Cue.saying) return undefined;
      continue;
    }
    return undefined;
  }
  return undefined;
}

/** By the role where it tells, else by the given name. */
export function genderOf(
  reading: Reading,
  from: number,
  to: number,
  role: Role | undefined,
): 'female' | 'male' | undefined {
  if (role) {
    if (role.cues & Cue.female) return 'female';
    if (role.cues & Cue.male) return 'male';
    // "la ministre", "el testigo": the article tells where the noun does not.
    if (/^(?:la|une|una)$/.test(role.before)) return 'female';
    if (/^(?:le|un|el|du|al|del)$/.test(role.before)) return 'male';
    if (reading.vocabulary.language === 'de' && /in$/.test(reading.text.slice(role.start, role.end))) return 'female';
  }
  const bits = bitsAt(reading, from) & Is.firstName;
  if (bits === 0 || bits === Is.firstName || to < from + 2) return undefined;
  return bits & Is.female ? 'female' : 'male';
}
