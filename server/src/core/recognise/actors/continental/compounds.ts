import type { ActorType } from '../../../model';
import type { ActorDraft } from '../../recogniser';
import { Is } from '../lexicon';
import { type Reading, wordAt, wordOf } from './reading';
import { Cue } from './vocabulary/cues';
import { germanNoun } from './words';

/** Nouns of peoples as the first part of a joined adjective: "franco-allemand", "hispano-marroquí". */
const joinedPeoples: Readonly<Record<string, string>> = {
  franco: 'french',
  germano: 'german',
  anglo: 'english',
  hispano: 'spanish',
  italo: 'italian',
  russo: 'russian',
  ruso: 'russian',
  sino: 'chinese',
  chino: 'chinese',
  israélo: 'israeli',
  américano: 'american',
  turco: 'turkish',
  luso: 'portuguese',
  austro: 'austrian',
  belgo: 'belgian',
  helvético: 'swiss',
  irako: 'iraqi',
  irano: 'iranian',
  syro: 'syrian',
  ukraino: 'ukrainian',
  polono: 'polish',
  gréco: 'greek',
  nippo: 'japanese',
  indo: 'indian',
  coréano: 'korean',
};

/**
 * Words joined by a hyphen of which a part is a name: "SPD-Politiker" has SPD, "deutsch-französische" two peoples,
 * "Paris-Lyon" two towns. Answers the token after it, or `i` where it is none of these.
 */
export function readCompound(reading: Reading, i: number, drafts: ActorDraft[]): number {
  const word = wordAt(reading, i);
  const hyphen = word.text.indexOf('-');
  if (hyphen < 1 || word.demonym || word.known.length > 0 || word.bits & (Is.place | Is.organisation)) return i;
  const parts = word.text.split('-');
  const start = reading.tokens.start[i] as number;
  const peoples = parts.filter((part) => part.toLowerCase() in joinedPeoples || isPeople(reading, part));
  if (parts.length === 2 && peoples.length === 2) {
    let at = start;
    for (const part of parts) {
      push(drafts, at, at + part.length, 'place', part.toLowerCase(), true);
      at += part.length + 1;
    }
    return i + 1;
  }
  if (!/^\p{Lu}/u.test(word.text)) return i;
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  if (reading.vocabulary.language === 'de' && (word.cues & Cue.noun) !== 0) {
    if (namedAfter.test(last) && typeOfPart(reading, first, '') !== 'organisation' && !/^\p{Lu}{2,}$/u.test(first)) {
      push(drafts, start, start + word.text.length, site.test(last) ? 'place' : 'organisation', word.text, false);
      return i + 1;
    }
    const type = typeOfPart(reading, first, last) ?? typeByKind(reading, first, word.cues);
    if (type !== undefined) push(drafts, start, start + first.length, type, first, false);
    return i + 1;
  }
  // Two places that are named apart: a line, a stage, a flight.
  if (parts.length === 2 && parts.every((part) => typeOfPart(reading, part, '') === 'place')) {
    push(drafts, start, start + first.length, 'place', first, false);
    push(drafts, start + first.length + 1, start + word.text.length, 'place', last, false);
    return i + 1;
  }
  return i;
}

/** "Max-Planck-Institut", "Willy-Brandt-Platz": a body or a site that bears somebody's name. */
const namedAfter =
  /^(?:Institut|Instituts|Stiftung|Universität|Hochschule|Akademie|Gymnasium|Schule|Gesamtschule|Realschule|Grundschule|Museum|Museums|Klinik|Klinikum|Gesellschaft|Verlag|Werke|Bank|Gruppe|Ensemble|Orchester|Chor|Theater|Platz|Straße|Allee|Ring|Ufer|Brücke|Halle|Arena|Stadion|Haus|Park|Kaserne|Flughafen|Bahnhof|Tunnel|Damm)$/;
const site =
  /^(?:Platz|Straße|Allee|Ring|Ufer|Brücke|Halle|Arena|Stadion|Haus|Park|Kaserne|Flughafen|Bahnhof|Tunnel|Damm)$/;

/** German adjectives of two peoples end alike but for the first, which has no ending: "deutsch-französische". */
const isPeople = ({ knowledge }: Reading, part: string): boolean => knowledge.demonym(part.toLowerCase()).length > 0;

/** "Taurus-Marschflugkörper", "Brandmeyer-Chefin": the noun tells what the unknown first part is. */
function typeByKind(reading: Reading, first: string, noun: number): ActorType | undefined {
  if (first.length < 4 || !/^\p{Lu}\p{Ll}+$/u.test(first)) return undefined;
  const { cues, bits } = wordOf(reading, first);
  if (cues & (Cue.noun | Cue.function | Cue.role) || germanNoun(`${first.toLowerCase()}e`)) return undefined;
  if (noun & Cue.thingNoun) return 'other';
  if (bits & Is.surname) return 'person';
  return noun & (Cue.bodyNoun | Cue.role) ? 'organisation' : undefined;
}

function typeOfPart(reading: Reading, part: string, last: string): ActorType | undefined {
  const { knowledge, cues } = reading;
  if ((cues.get(part.toLowerCase()) ?? 0) & (Cue.abbreviation | Cue.function | Cue.calendar)) return undefined;
  const [known] = knowledge.named(part);
  if (known) return known.actor.type;
  const bits = wordOf(reading, part).bits;
  if (bits & Is.organisation) return 'organisation';
  if (bits & Is.place) return 'place';
  return last !== '' && part.length > 1 && part.length < 7 && /^\p{Lu}{2,}$/u.test(part) ? 'organisation' : undefined;
}

function push(drafts: ActorDraft[], start: number, end: number, type: ActorType, name: string, demonym: boolean): void {
  drafts.push({ kind: 'actor', start, end, type, name, ...(demonym && { demonym }), score: 0.85, typeScore: 0.85 });
}
