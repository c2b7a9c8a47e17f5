import type { ActorType } from '../../../model';
import { Is } from '../lexicon';
import { Kind } from '../tokens';
import { germanHead } from './german-bodies';
import { adjoins, cuesAt, isCapital, lowerAt, opensSentence, type Reading, wordAt } from './reading';
import { Cue } from './vocabulary/cues';

export interface Headed {
  readonly next: number;
  readonly type: ActorType;
  readonly score: number;
  readonly typeScore: number;
}

/** Heads after which a small noun belongs to the name: "Cour de cassation", "Médecins sans frontières". */
const withSmallNouns = new Set(
  'cour conseil caisse haute haut médecins reporters ligue agence fédération confédération syndicat union chambre autorité office défenseur banque amis secours fonds armée garde consejo cámara confederación federación unión médicos reporteros comisión defensor fondo plan ley código traité charte convention loi code prix coupe championnat championnats premio copa juegos tratado campeonato convenio carta nuit fête acción red liga ligue asociación association'.split(
    ' ',
  ),
);
const mostJoined = 3;

/** A name that opens with the kind of body, place or thing it is: "Cour de cassation", "Banco de España", "Universität Leipzig". */
export function headedAt(reading: Reading, i: number, capitals: Uint8Array): Headed | undefined {
  return reading.vocabulary.language === 'de' ? germanHead(reading, i, capitals) : romanceHead(reading, i);
}

function romanceHead(reading: Reading, i: number): Headed | undefined {
  const { tokens, vocabulary } = reading;
  const cues = cuesAt(reading, i);
  const capital = isCapital(reading, i);
  const heads = Cue.bodyHead | Cue.placeHead | Cue.otherHead;
  if (!(capital ? cues & heads : cues & Cue.smallHead)) return undefined;
  const head = lowerAt(reading, i);
  const small = withSmallNouns.has(head);
  let q = i + 1;
  let end = i + 1;
  let joined = 0;
  let names = 0;
  let adjectives = 0;
  const first = wordAt(reading, i);
  // "Jean Hôpital", "Grand Paris": a given name opens no body.
  if (first.bits & Is.firstName && first.cues === 0) return undefined;
  while (q < tokens.count && adjoins(reading, q) && q - i < 14) {
    const kind = tokens.kind[q] as number;
    const word = wordAt(reading, q);
    if (kind >= Kind.cap) {
      if (word.cues & (Cue.calendar | Cue.address) || kind === Kind.initial) break;
      if (word.cues & Cue.role && !(word.cues & Cue.portfolio)) break;
      if (names > 0 && joined === 0 && word.bits & Is.firstName && !(cues & Cue.placeHead)) break;
      names++;
      end = ++q;
      continue;
    }
    if (kind !== Kind.lower) break;
    if (word.cues & Cue.joiner && joined < mostJoined) {
      let next = q + 1;
      while (
        next < tokens.count &&
        next - q < 3 &&
        adjoins(reading, next) &&
        cuesAt(reading, next) & Cue.joiner &&
        tokens.kind[next] === Kind.lower
      )
        next++;
      if (!adjoins(reading, next) || next >= tokens.count) break;
      const after = tokens.kind[next] as number;
      const afterCues = cuesAt(reading, next);
      if (after >= Kind.cap && !(afterCues & (Cue.calendar | Cue.address)) && !lowerAt(reading, next).endsWith("'")) {
        const linking = lowerAt(reading, q);
        // "La Cour a …", "le Conseil en Bretagne": only "de" and its like lead on to a name.
        if (!/^(?:de|du|des|d'|del|pour|para|et|e|y|sur|sobre|von)$/.test(linking)) break;
        if (
          /^(?:et|e|y)$/.test(linking) &&
          (afterCues & Cue.bodyHead ||
            !capital ||
            (joined === 0 && !(afterCues & Cue.portfolio)) ||
            /^(?:du|des|de|del)$/.test(lowerAt(reading, q + 1)))
        )
          break;
        joined++;
        names++;
        end = q = next + 1;
        continue;
      }
      if (
        after === Kind.lower &&
        small &&
        joined === 0 &&
        capital &&
        !(afterCues & (Cue.function | Cue.saying | Cue.address)) &&
        (!(afterCues & Cue.role) || lowerAt(reading, next).endsWith('s'))
      ) {
        joined++;
        end = q = next + 1;
        continue;
      }
      if (after === Kind.lower && !capital && afterCues & Cue.portfolio) {
        joined++;
        names++;
        end = q = next + 1;
        continue;
      }
      break;
    }
    if (
      (vocabulary.adjectiveEnding.test(word.lower) || word.demonym) &&
      adjectives < 2 &&
      !(word.cues & (Cue.function | Cue.role | Cue.saying)) &&
      !(cues & Cue.placeHead)
    ) {
      // A participle after the head begins what is told of it: "la Cour saisie".
      if (/(?:é|ée|és|ées|ado|ada|ido|ida)$/.test(word.lower) && joined === 0) break;
      adjectives++;
      end = ++q;
      continue;
    }
    break;
  }
  if (end === i + 1) return undefined;
  if (!capital && names === 0) return undefined;
  // "Conseil municipal agité": at the start of a sentence a head without a name says little.
  const bare = names === 0 && joined === 0 && opensSentence(reading, i);
  const type: ActorType =
    cues & Cue.otherHead && !(cues & Cue.bodyHead)
      ? 'other'
      : cues & Cue.placeHead && !(cues & Cue.bodyHead)
        ? 'place'
        : 'organisation';
  return { next: end, type, score: bare ? 0.45 : 0.9, typeScore: 0.88 };
}
