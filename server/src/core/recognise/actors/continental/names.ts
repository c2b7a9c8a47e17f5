import { Is } from '../lexicon';
import { Kind } from '../tokens';
import { Capital } from './capitals';
import { isDemonymAt } from './judge';
import { adjoins, cuesAt, isCapital, lowerAt, type Reading, wordAt } from './reading';
import { Cue } from './vocabulary/cues';

/** Towns of several words open so: "San Lorenzo de El Escorial", "Villanueva de la Serena". */
const placeStarts =
  /^(?:San|Santa|Santo|Santiago|Villa\p{L}*|Puerto|Puebla|Castillo|Castro|Torre\p{L}*|Alcalá|Talavera|Palma|Palmas|Valle|Monte|Fuente\p{L}*|Peña\p{L}*|Rivas|Jerez|Arcos|Vejer|Pozo|Cabeza|Mota|Cuevas|Huerta|Campo|Sierra|Saint|Sainte|Château\p{L}*|Fontaine|Bourg|Pont|Mont|Port)$/u;

/** Somebody's name may open with token `i`: a given name, an initial, or what a role or a form of address stands before. */
export function opensPerson(reading: Reading, i: number): boolean {
  const { bits, cues } = wordAt(reading, i);
  if (reading.tokens.kind[i] === Kind.initial || (bits & Is.firstName && !(cues & Cue.article))) return true;
  return personBefore(reading, i);
}

/** A form of address or a role directly before token `i`. */
export function personBefore(reading: Reading, i: number): boolean {
  if (i < 1 || !adjoins(reading, i)) return false;
  const before = cuesAt(reading, i - 1);
  if (before & Cue.address) return true;
  if (!(before & Cue.role)) return false;
  return !(before & Cue.bodyNoun);
}

/** Token after the name in capitals that opens at `from`. */
export function nameEnd(reading: Reading, from: number, capitals: Uint8Array): number {
  const { tokens, vocabulary } = reading;
  const person = opensPerson(reading, from);
  // "Burgenlands Hans Niessl": a genitive ends the name.
  if (
    vocabulary.language === 'de' &&
    wordAt(reading, from).base !== undefined &&
    !reading.shouted &&
    wordAt(reading, from).bits & Is.place
  )
    return from + 1;
  const place = placeStarts.test(wordAt(reading, from).text);
  let names = capitals[from] === Capital.article ? 0 : 1;
  let q = from + 1;
  while (q < tokens.count && q - from < 10 && adjoins(reading, q)) {
    const kind = tokens.kind[q] as number;
    if (kind >= Kind.cap) {
      if (!carriesOn(reading, q, capitals, person, names)) break;
      names++;
      q++;
      continue;
    }
    if (kind !== Kind.lower || !(cuesAt(reading, q) & Cue.particle) || names === 0) break;
    if (!person && !place) break;
    const word = lowerAt(reading, q);
    let next = q + 1;
    while (
      next < tokens.count &&
      next - q < 3 &&
      adjoins(reading, next) &&
      tokens.kind[next] === Kind.lower &&
      cuesAt(reading, next) & Cue.particle
    )
      next++;
    if (!isCapital(reading, next) || !adjoins(reading, next) || lowerAt(reading, next).endsWith("'")) break;
    if (!joinsName(reading, word, next, names, capitals)) break;
    if (vocabulary.language === 'de' && !/^(?:von|zu|van|de|di|da|la|le|bin|ibn|al|dos|del|der|den)$/.test(word)) break;
    names++;
    q = next + 1;
  }
  return q;
}

function carriesOn(reading: Reading, q: number, capitals: Uint8Array, person: boolean, names: number): boolean {
  const state = capitals[q] as number;
  const { bits, cues, known } = wordAt(reading, q);
  if (cues & (Cue.calendar | Cue.address | Cue.abbreviation)) return person && names === 1 && (bits & Is.surname) !== 0;
  if (isDemonymAt(reading, q) && !(bits & Is.surname)) return false;
  // "de Xirivella Enric Ortí", "in Köln Anna Weber": a given name behind a place opens the next name.
  if (!person && names === 1 && isCapital(reading, q + 1) && adjoins(reading, q + 1)) {
    if (bits & Is.firstName && placed(reading, q - 1)) return false;
    if (lowerAt(reading, q - 2) === 'de' && cuesAt(reading, q - 3) & Cue.role && !(bits & Is.town)) return false;
  }
  if (state === Capital.article) return isCapital(reading, q + 1);
  if (state === Capital.none)
    return (
      person &&
      names === 1 &&
      (cues & Cue.noun) !== 0 &&
      !(cues & (Cue.role | Cue.function)) &&
      isGivenName(reading, q - 1)
    );
  if (state === Capital.either) return person && (names === 1 || (bits & Is.surname) !== 0);
  if (reading.tokens.kind[q] === Kind.caps && person && known.length > 0) return false;
  if (bits & Is.country && person) return (bits & (Is.surname | Is.firstName)) !== 0;
  return true;
}

/** A place by the gazetteer or by the preposition before it. */
function placed(reading: Reading, i: number): boolean {
  const { bits } = wordAt(reading, i);
  if (bits & Is.place && !(bits & Is.firstName)) return true;
  return adjoins(reading, i) && /^(?:de|d'|en|à|in|aus|nach|a)$/.test(lowerAt(reading, i - 1));
}

/** "Robert Wagner", not "Minister Montag": behind a given name alone a noun may be the family's. */
function isGivenName(reading: Reading, i: number): boolean {
  const { bits } = wordAt(reading, i);
  return (bits & Is.firstName) !== 0 && (bits & Is.place) === 0;
}

/** "Ursula von der Leyen", "Carlos de la Fuente", not "Marie Dupont de Greenpeace". */
function joinsName(reading: Reading, particle: string, next: number, names: number, capitals: Uint8Array): boolean {
  if (capitals[next] === Capital.none && reading.vocabulary.language !== 'de') return false;
  const { bits, known, cues } = wordAt(reading, next);
  if (reading.tokens.kind[next] === Kind.caps || cues & (Cue.bodyHead | Cue.calendar)) return false;
  if (particle === 'y' || particle === 'e' || particle === 'et' || particle === 'und') return false;
  if (particle === 'à' || particle === 'al' || particle === 'el') return names > 0 && particle !== 'à';
  if (
    names > 1 &&
    (bits & (Is.country | Is.city | Is.organisation) || known.some(({ actor }) => actor.type !== 'person'))
  )
    return false;
  return !(bits & Is.country) || (bits & Is.surname) !== 0;
}
