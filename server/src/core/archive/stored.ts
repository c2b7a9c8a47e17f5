import type { Article, ArticleId, Claim, ClaimKey, DetailClaim, EntityId, Language, Place, Span } from '../model';
import { digest, excerpt, lineIndex } from '../text';
import type { ArticleRecord, ClaimRecord, EntityRecord, SentenceRecord, Spelling } from './archive';
import { claimValue, joinKeys } from './keys';
import { type NearName, nearName, nearNameOf } from './near-names';
import { passageKeys } from './passages';
import { type Fact, factsValue, type SentenceFacts, sentenceFacts } from './sentence-facts';

/**
 * An article as the archive holds it: its text, and what is known of it in JSON, a string for each part, so that
 * 100,000 articles fit a laptop. Nothing that the text has already: places are offsets until somebody asks.
 */
export interface StoredArticle {
  readonly file: ArticleId;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  /** What the article is about, in one string with a line each. */
  readonly about?: string;
  readonly language: Language;
  readonly digest: string;
  readonly entities: string;
  readonly claims: string;
  readonly passages: string;
  readonly sentences: string;
  /**
   * Equal for two versions of an article that say the same: entities with their spellings, claims with their values,
   * title and date, no offsets. Then no other article needs a look.
   */
  readonly says: string;
}

/** Start, end, and where a context is wanted the start and end of the sentence. */
type StoredPlace = readonly [start: number, end: number, from?: number, to?: number];
type StoredSpelling = readonly [form: string, count: number, first: StoredPlace];
type StoredEntity = readonly [
  id: EntityId,
  name: string,
  type: string,
  spellings: readonly StoredSpelling[],
  places: readonly StoredPlace[],
];
type StoredPassage = readonly [key: string, start: number, end: number];
/** A figure has an amount, a date has none; of what is neither the kind is told. */
type StoredFact = readonly [
  value: string,
  start: number,
  end: number,
  rest: Pick<Fact, 'interval' | 'relative' | 'amount'> & { readonly kind?: Fact['kind'] },
];
type StoredSentence = readonly [key: string, start: number, end: number, facts: readonly StoredFact[]];

/** What is put into the indexes of an article, beside what is kept of it. */
export interface Stored {
  readonly stored: StoredArticle;
  /** As they would be read from what is kept. */
  readonly claims: readonly Claim[];
  readonly contribution: () => Contribution;
}

/** What the archive keeps of an article. */
export function store(article: Article): Stored {
  const entities = article.entities.map((entity): StoredEntity => {
    const spellings = new Map<string, { count: number; first: StoredPlace }>();
    const places: StoredPlace[] = [];
    for (const id of entity.mentions) {
      const mention = article.mentions[id];
      if (mention?.kind !== 'actor') continue;
      const sentence = article.sentences[mention.sentence];
      const inContext: StoredPlace = sentence
        ? [mention.start, mention.end, sentence.start, sentence.end]
        : [mention.start, mention.end];
      places.push(places.length === 0 ? inContext : [mention.start, mention.end]);
      if (mention.demonym) continue;
      const spelling = spellings.get(mention.name);
      if (spelling) spelling.count++;
      else spellings.set(mention.name, { count: 1, first: inContext });
    }
    const written = [...spellings].map(([form, { count, first }]): StoredSpelling => [form, count, first]);
    return [entity.id, entity.name, entity.type, written, places];
  });
  const passages = passagesOf(article);
  // All details are about what the article is about.
  const claims = JSON.stringify(article.claims, (key, value) => (key === 'about' ? undefined : value));
  const sentences = new Map<string, SentenceFacts>();
  for (const facts of sentenceFacts(article)) if (!sentences.has(facts.key)) sentences.set(facts.key, facts);
  const { title, published, language } = article.metadata;
  const about = article.about?.join('\n');
  // What is read again must be what was indexed: JSON has no infinite numbers.
  const read = claims.includes('null') ? claimsOf({ claims, about }) : article.claims;
  const said = saidIn(read, published);
  const told = [...sentences.values()].map(({ key, facts }) => [key, factsValue(facts)] as const);
  const stored: StoredArticle = {
    file: article.file,
    text: article.text,
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(about !== undefined && { about }),
    language,
    digest: article.digest,
    entities: JSON.stringify(entities),
    claims,
    passages: JSON.stringify(passages),
    sentences: JSON.stringify(
      [...sentences.values()].map(({ key, start, end, facts }): StoredSentence => {
        return [key, start, end, facts.map(storedFact)];
      }),
    ),
    says: digest(
      JSON.stringify([
        title ?? null,
        published ?? null,
        about ?? null,
        language,
        entities
          .map(([id, name, type, spellings]) => [id, name, type, ...spellings.map(([form]) => form).sort()])
          .sort(),
        said.map(([key, value]) => `${key} ${value}`).sort(),
        passages.map(([key]) => key).sort(),
        told.map(([key, value]) => `${key} ${value}`).sort(),
      ]),
    ),
  };
  const details = detailsIn(article.claims);
  const names = about === undefined ? [] : formsIn(entities).map((form) => nearName(article, form));
  return {
    stored,
    claims: read,
    contribution: () => contribution(stored, { entities, said, told, passages, details, names }),
  };
}

/** Keys that claims stand under, with what is said of each. */
function saidIn(claims: readonly Claim[], published: string | undefined): (readonly [ClaimKey, string])[] {
  return claims.flatMap((claim) => {
    const value = claimValue(claim);
    return joinKeys(claim, published).map((key) => [key, value] as const);
  });
}

const detailsIn = (claims: readonly Claim[]): ClaimKey[] =>
  claims.flatMap(({ kind, key }) => (kind === 'detail' ? [key] : []));

const formsIn = (entities: readonly StoredEntity[]): string[] =>
  entities.flatMap(([, , , spellings]) => spellings.map(([form]) => form));

function claimsOf({
  claims,
  about = '',
}: Pick<StoredArticle, 'claims'> & { readonly about?: string | undefined }): Claim[] {
  const anchors = about.split('\n');
  return (JSON.parse(claims) as Claim[]).map((claim) =>
    claim.kind === 'detail' ? { ...claim, about: anchors } : claim,
  );
}

/** The record of a stored article; each part is read when it is first asked for, but claims that are at hand. */
export function recordOf(stored: StoredArticle, atHand?: readonly Claim[]): ArticleRecord {
  const { file, text } = stored;
  const lines = lazy(() => lineIndex(text));
  const place = ([start, end, from, to]: StoredPlace): Place => ({
    file,
    start,
    end,
    ...lines().positionAt(start),
    text: text.slice(start, end),
    ...(from !== undefined && to !== undefined && { context: excerpt(text, { start, end }, { start: from, end: to }) }),
  });
  const at = ({ start, end }: Span): Place => place([start, end]);
  const entities = lazy(() => {
    const result = new Map<EntityId, EntityRecord>();
    for (const entity of JSON.parse(stored.entities) as StoredEntity[]) result.set(entity[0], entityOf(entity, place));
    return result;
  });
  const told = lazy(() => {
    const claims = new Map<ClaimKey, ClaimRecord[]>();
    const details = new Map<ClaimKey, ClaimRecord<DetailClaim>[]>();
    for (const claim of atHand ?? claimsOf(stored)) {
      const place = at(claim.evidence);
      if (claim.kind === 'detail') addTo(details, claim.key, { claim, place });
      else for (const key of joinKeys(claim, stored.published)) addTo(claims, key, { claim, place });
    }
    return { claims, details };
  });
  const passages = lazy(
    () =>
      new Map(
        (JSON.parse(stored.passages) as StoredPassage[]).map(
          ([key, start, end]) => [key, place([start, end])] as const,
        ),
      ),
  );
  const sentences = lazy(() => {
    const result = new Map<string, SentenceRecord>();
    for (const [key, start, end, facts] of JSON.parse(stored.sentences) as StoredSentence[]) {
      const read = facts.map((fact) => readFact(fact, text));
      result.set(key, { key, start, end, facts: read, place: place([start, end]) });
    }
    return result;
  });
  return {
    file,
    text,
    ...(stored.title !== undefined && { title: stored.title }),
    ...(stored.published !== undefined && { published: stored.published }),
    ...(stored.about !== undefined && { about: stored.about.split('\n') }),
    language: stored.language,
    digest: stored.digest,
    get entities() {
      return entities();
    },
    get claims() {
      return told().claims;
    },
    get details() {
      return told().details;
    },
    get passages() {
      return passages();
    },
    get sentences() {
      return sentences();
    },
  };
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const present = lists.get(key);
  if (present) present.push(item);
  else lists.set(key, [item]);
}

/** Places are made when they are asked for: of most actors nobody does. */
function entityOf(
  [id, name, type, spellings, places]: StoredEntity,
  place: (stored: StoredPlace) => Place,
): EntityRecord {
  const written = lazy(() => spellings.map(([form, count, first]): Spelling => ({ form, count, first: place(first) })));
  const all = lazy(() => places.map(place));
  return {
    id,
    name,
    type,
    forms: spellings.map(([form]) => form),
    get spellings() {
      return written();
    },
    get places() {
      return all();
    },
  };
}

function storedFact({ kind, value, start, end, interval, relative, amount }: Fact): StoredFact {
  return [value, start, end, { interval, relative, amount, ...(kind !== impliedKind({ amount }) && { kind }) }];
}

const impliedKind = ({ amount }: Pick<Fact, 'amount'>): Fact['kind'] => (amount ? 'figure' : 'date');

function readFact([value, start, end, rest]: StoredFact, text: string): Fact {
  return { kind: impliedKind(rest), value, start, end, text: text.slice(start, end), ...rest };
}

function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

function passagesOf(article: Article): StoredPassage[] {
  const passages = new Map<string, StoredPassage>();
  for (const [i, key] of passageKeys(article).entries()) {
    const sentence = article.sentences[i];
    if (key !== undefined && sentence && !passages.has(key)) passages.set(key, [key, sentence.start, sentence.end]);
  }
  return [...passages.values()];
}

/** What an article contributes to the indexes, each once; see `index.ts` for the pairs made of it. */
export interface Contribution {
  readonly published?: string;
  readonly about?: string;
  readonly forms: ReadonlyMap<EntityId, ReadonlySet<string>>;
  readonly claims: ReadonlyMap<ClaimKey, ReadonlySet<string>>;
  readonly sentences: ReadonlyMap<string, ReadonlySet<string>>;
  readonly passages: ReadonlySet<string>;
  /** Keys of the details told, whatever the article is about. */
  readonly details: ReadonlySet<ClaimKey>;
}

/** Parts of an article, as they are indexed. */
interface Parts {
  readonly entities: readonly StoredEntity[];
  readonly said: readonly (readonly [ClaimKey, string])[];
  readonly told: readonly (readonly [key: string, value: string])[];
  readonly passages: readonly StoredPassage[];
  readonly details: readonly ClaimKey[];
  /** The names of an article that may be of a story: they meet those they may be misspellings of. */
  readonly names: readonly NearName[];
}

function contribution({ published, about }: StoredArticle, parts: Parts): Contribution {
  const claims = new Map<ClaimKey, Set<string>>();
  for (const [key, value] of parts.said) put(claims, key, value);
  for (const { name, keys } of parts.names) for (const key of keys) put(claims, key, name);
  return {
    ...(published !== undefined && { published }),
    ...(about !== undefined && { about }),
    forms: new Map(parts.entities.map(([id, , , spellings]) => [id, new Set(spellings.map(([form]) => form))])),
    claims,
    sentences: new Map(parts.told.map(([key, value]) => [key, new Set([value])])),
    passages: new Set(parts.passages.map(([key]) => key)),
    details: new Set(parts.details),
  };
}

function put(versions: Map<string, Set<string>>, key: string, version: string): void {
  const present = versions.get(key);
  if (present) present.add(version);
  else versions.set(key, new Set([version]));
}

/** The same of what was kept of an article. */
export function contributionOf(stored: StoredArticle | undefined): Contribution {
  if (!stored) return noContribution;
  const { about, published } = stored;
  const entities = JSON.parse(stored.entities) as StoredEntity[];
  const claims = claimsOf(stored);
  return contribution(stored, {
    entities,
    said: saidIn(claims, published),
    details: detailsIn(claims),
    told: (JSON.parse(stored.sentences) as StoredSentence[]).map(([key, , , facts]) => [
      key,
      factsValue(facts.map(([value]) => ({ value }))),
    ]),
    passages: JSON.parse(stored.passages) as StoredPassage[],
    names: about === undefined ? [] : formsIn(entities).map((form) => nearNameOf(form, published)),
  });
}

const noContribution: Contribution = {
  forms: new Map(),
  claims: new Map(),
  sentences: new Map(),
  passages: new Set(),
  details: new Set(),
};
