import type { Archive } from '../../archive';
import type { Article, EntityId, Evidence, Knowledge, NameMatch, SourceReference, Span } from '../../model';
import { fold, hasWord } from '../../text';
import { namedMentions } from './names';
import { pressOf } from './spellings';
import { firstOther } from './versions';
import { quoted } from './words';

/** A place's name of another language within a longer English name that nobody knows. */
export interface ForeignPart {
  readonly at: Span & { readonly text: string };
  /** The longer name. */
  readonly whole: string;
  /** "is the French spelling". */
  readonly says: string;
  readonly wanted: string;
  readonly confidence: 'likely' | 'possible';
  readonly related: readonly Evidence[];
  readonly source: SourceReference;
  readonly entity: EntityId;
}

/**
 * Places in another language's spelling within names that are English for the rest ("Bruxelles Stock Exchange"). The
 * name with the English spelling stands elsewhere or is known, else all other words must be English generic ones: what
 * bears a name of that language (Banque du Liban, Air Algérie) is left alone.
 */
export function* foreignParts(article: Article, archive: Archive, knowledge: Knowledge): Iterable<ForeignPart> {
  if (article.metadata.language !== 'en') return;
  for (const entity of article.entities) {
    if (entity.known || entity.type === 'person' || !entity.name.includes(' ')) continue;
    for (const mention of namedMentions(article, entity)) {
      const words = [...mention.text.matchAll(/[\p{L}\p{M}'’-]+/gu)].map(({ 0: text, index }) => ({
        text: text.replace(/['’]s?$/, ''),
        index,
      }));
      const found = words.length > 1 && partOf(words, mention.text, knowledge);
      if (!found) continue;
      const { start, end, match } = found;
      const text = mention.text.slice(start, end);
      const at = { start: mention.start + start, end: mention.start + end, text };
      const rest = words.filter(({ index }) => index < start || index >= end);
      const wholes = match.actor.names
        .filter(
          ({ standing, language }) => (standing === 'preferred' || standing === 'accepted') && language === undefined,
        )
        .map((name) => ({
          wanted: name.text,
          whole: `${mention.text.slice(0, start)}${name.text}${mention.text.slice(end)}`.replace(/['’]s?$/, ''),
        }));
      const support = wholes
        .map((one) => ({ ...one, ...supportOf(one.whole, article, archive, knowledge) }))
        .find(({ likely }) => likely);
      const wanted = support?.wanted ?? knowledge.houseSpelling(match.actor, text);
      if (!support && !(rest.length > 0 && rest.every(({ text: word }) => generic.has(word.toLowerCase())))) continue;
      yield {
        at,
        whole: mention.text,
        says: `is ${pressOf(match.name.language)}`,
        wanted,
        confidence: support ? 'likely' : 'possible',
        related: support?.related ?? [],
        source: match.actor.source,
        entity: entity.id,
      };
    }
  }
}

interface Word {
  readonly text: string;
  readonly index: number;
}

/** The first word or pair of words that is a place's name in another language and nobody's in English. */
function partOf(
  words: readonly Word[],
  whole: string,
  knowledge: Knowledge,
): { readonly start: number; readonly end: number; readonly match: NameMatch } | undefined {
  for (const [i, word] of words.entries())
    for (const last of [words[i + 1], word]) {
      if (!last || (last !== word && words.length < 3)) continue;
      const end = last.index + last.text.length;
      const match = foreignPlace(whole.slice(word.index, end), knowledge);
      if (match) return { start: word.index, end, match };
    }
  return undefined;
}

function foreignPlace(text: string, knowledge: Knowledge): NameMatch | undefined {
  if (text.length < 4 || !/^\p{Lu}.*\p{Ll}/u.test(text) || knowledge.demonym(text).length > 0) return undefined;
  const matches = knowledge.named(text);
  const [match] = matches;
  if (match?.actor.type !== 'place' || matches.some(({ actor }) => actor.id !== match.actor.id)) return undefined;
  const { language } = match.name;
  if (language === undefined || language === 'en' || fold(text) === fold(match.actor.names[0]?.text ?? ''))
    return undefined;
  return match;
}

interface Support {
  readonly likely: boolean;
  readonly related: readonly Evidence[];
}

/** The name as English writes it: in the knowledge base, in the article, or in another one. */
function supportOf(whole: string, article: Article, archive: Archive, knowledge: Knowledge): Support {
  const here = article.mentions.find((mention) => mention.kind === 'actor' && hasWord(mention.name, whole));
  if (here)
    return { likely: true, related: [{ at: { start: here.start, end: here.end }, message: quoted(here.text) }] };
  const known = knowledge.named(whole).map(({ actor }) => `known:${actor.id}`);
  for (const id of [...known, `local:${fold(whole)}`])
    for (const [, holders] of archive.spelling.get(id) ?? []) {
      const file = firstOther(holders, article.file);
      const place = file && archive.articles.get(file)?.entities.get(id)?.spellings[0]?.first;
      if (place) return { likely: true, related: [{ at: place, message: quoted(place.context ?? place.text) }] };
    }
  return { likely: known.length > 0, related: [] };
}

/** Words that English names of bodies, places and events are made of. */
const generic: ReadonlySet<string> = new Set(
  `a academy accord accords agency agreement airport and army association at authority avenue bank battle bay bridge cathedral center central
  centre church city club coast college commission committee conference consulate council county cup department democratic
  district east eastern economic embassy exchange federation for forum free front games government governorate grand greater group gulf
  harbour high hills hospital in initiative institute international islamic island islands kingdom lake library little military
  ministry mosque mountains museum national network new north northern observatory of office old olympics on open pact parliament
  peace peninsula people's plain police port prix process program programme project province rally region republic rights river
  road school sea security south southern square stadium state states station stock strait street study summit support survey talks
  the tower town trade treaty union united university upper lower valley village war watch west western winter zone`.split(
    /\s+/,
  ),
);
