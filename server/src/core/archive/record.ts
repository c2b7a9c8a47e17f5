import type { ActorMention, Article, BlockKind, ClaimKey, EntityId, Place, Span } from '../model';
import { digest, excerpt, fold, lineIndex } from '../text';
import type { ArticleRecord, ClaimRecord, EntityRecord, SentenceRecord, Spelling } from './archive';
import { claimValue, joinKeys } from './keys';
import { factsValue, sentenceFacts } from './sentence-facts';

/** Shorter sentences repeat by chance. */
const passageWords = 14;

const passageBlocks: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'headline', 'sub-heading']);

/** What the archive keeps of an article. */
export function recordOf(article: Article): ArticleRecord {
  const lines = lineIndex(article.text);
  const place = ({ start, end }: Span): Place => ({
    file: article.file,
    start,
    end,
    ...lines.positionAt(start),
    text: article.text.slice(start, end),
  });
  const placeInContext = (mention: ActorMention): Place => {
    const sentence = article.sentences[mention.sentence];
    return sentence ? { ...place(mention), context: excerpt(article.text, mention, sentence) } : place(mention);
  };
  const entities = new Map<EntityId, EntityRecord>();
  for (const entity of article.entities) {
    const mentions = entity.mentions
      .map((id) => article.mentions[id])
      .filter((mention): mention is ActorMention => mention?.kind === 'actor');
    entities.set(entity.id, {
      id: entity.id,
      name: entity.name,
      type: entity.type,
      spellings: spellingsOf(mentions, placeInContext),
      places: mentions.map((mention, index) => (index === 0 ? placeInContext(mention) : place(mention))),
    });
  }
  const claims = new Map<ClaimKey, ClaimRecord[]>();
  for (const claim of article.claims) {
    for (const key of joinKeys(claim)) {
      const present = claims.get(key);
      const record = { claim, place: place(claim.evidence) };
      if (present) present.push(record);
      else claims.set(key, [record]);
    }
  }
  const passages = passagesOf(article, place);
  const sentences = new Map<string, SentenceRecord>();
  for (const facts of sentenceFacts(article)) {
    if (!sentences.has(facts.key)) sentences.set(facts.key, { ...facts, place: place(facts) });
  }
  const { title, published } = article.metadata;
  const record = {
    file: article.file,
    title,
    published,
    digest: article.digest,
    entities,
    claims,
    passages,
    sentences,
  };
  return { ...record, summary: summaryOf(record) };
}

function spellingsOf(mentions: readonly ActorMention[], place: (mention: ActorMention) => Place): Spelling[] {
  const spellings = new Map<string, { form: string; count: number; first: Place }>();
  for (const mention of mentions) {
    if (mention.demonym) continue;
    const spelling = spellings.get(mention.name);
    if (spelling) spelling.count++;
    else spellings.set(mention.name, { form: mention.name, count: 1, first: place(mention) });
  }
  return [...spellings.values()];
}

/** Words of a passage as they are compared: lower case, no accents, no punctuation. */
export function passageKey(text: string): string | undefined {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu);
  return words && words.length >= passageWords ? digest(words.join(' ')) : undefined;
}

function passagesOf(article: Article, place: (span: Span) => Place): Map<string, Place> {
  const passages = new Map<string, Place>();
  for (const sentence of article.sentences) {
    const block = article.blocks[sentence.block];
    if (!block || !passageBlocks.has(block.kind)) continue;
    const key = passageKey(sentence.text);
    if (key !== undefined && !passages.has(key)) passages.set(key, place(sentence));
  }
  return passages;
}

function summaryOf(record: Omit<ArticleRecord, 'summary'>): string {
  const entities = [...record.entities.values()].map(({ id, name, type, spellings }) => [
    id,
    name,
    type,
    ...spellings.map(({ form }) => form).sort(),
  ]);
  const claims = [...record.claims].map(([key, records]) => [
    key,
    ...[...new Set(records.map(({ claim }) => claimValue(claim)))].sort(),
  ]);
  const byFirst = (a: readonly string[], b: readonly string[]) => ((a[0] as string) < (b[0] as string) ? -1 : 1);
  return JSON.stringify([
    record.title ?? null,
    record.published ?? null,
    entities.sort(byFirst),
    claims.sort(byFirst),
    [...record.passages.keys()].sort(),
    [...record.sentences.values()].map((sentence) => `${sentence.key} ${factsValue(sentence)}`).sort(),
  ]);
}
