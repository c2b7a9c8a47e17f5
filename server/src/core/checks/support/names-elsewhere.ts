import { type Archive, type ArticleRecord, comparedName, meetingKeys, nearName, type Spelling } from '../../archive';
import type { ActorMention, Article, Entity, Place } from '../../model';
import { compareNames, differByEnding, letterBits, likelyMisspelling, mayBeMisspelling } from '../../names';
import { oncePer, rememberedPair } from '../../text';
import { namedMentions } from './names';
import { commonGround, daysApart, holdersInStory, oneStory, surelyOne } from './one-story';

/** A story is told within so many days. */
const storyDays = 45;

/** A name that other articles of the story write with a letter or two otherwise. */
export interface NearName {
  readonly entity: Entity;
  readonly mentions: readonly ActorMention[];
  /** The form written here, and the one written there. */
  readonly written: string;
  readonly wanted: string;
  /** How many articles write it so. */
  readonly articles: number;
  readonly place: Place;
  readonly confidence: 'likely' | 'possible';
}

/**
 * Names that a slip parts from names in other articles of the story, in the same language, where neither article writes
 * both. The one that fewer articles write speaks; of two that stand alone, both do.
 */
export function* namesElsewhere(article: Article, archive: Archive): Iterable<NearName> {
  if (!article.about) return;
  for (const entity of article.entities) {
    if (entity.known) continue;
    const mentions = namedMentions(article, entity);
    const [first] = mentions;
    const near = first && nearest(article, entity, first.name, archive);
    if (near) yield { entity, mentions, written: first.name, ...near };
  }
}

type Found = Pick<NearName, 'wanted' | 'articles' | 'place' | 'confidence'>;

function nearest(article: Article, entity: Entity, written: string, archive: Archive): Found | undefined {
  const near = articlesNear(article, written, archive);
  if (near.length === 0) return undefined;
  const mine = comparedName(written);
  const letters = letterBits(mine);
  const own = ownNames(article);
  const inStory = (record: ArticleRecord): boolean => commonGround(told(article), record, [mine]) >= oneStory;
  const theirs = new Map<string, ArticleRecord[]>();
  for (const record of near) {
    const names = namesIn(record);
    if (names.has(mine)) continue;
    for (const [name, bits] of names) {
      if (!mayBeMisspelling(mine, letters, name, bits) || own.has(name) || !isSlip(mine, name)) continue;
      if (!inStory(record)) break;
      const present = theirs.get(name);
      if (present) present.push(record);
      else theirs.set(name, [record]);
    }
  }
  if (theirs.size === 0) return undefined;
  const agreeing = near.filter((record) => namesIn(record).has(mine) && inStory(record)).length;
  let best: { found: Found; weight: number } | undefined;
  for (const [name, all] of theirs) {
    const without = [mine, name, mine.split(' ').at(-1) ?? '', name.split(' ').at(-1) ?? ''];
    const grounds = all.map((record) => commonGround(told(article), record, without));
    const records = all.filter((_, i) => (grounds[i] ?? 0) >= oneStory);
    const [first] = records;
    const there = first && entityOf(first, name);
    if (!first || !there) continue;
    const known = there.id.startsWith('known:');
    // What one unknown word is cannot be told by its looks.
    if (there.type !== entity.type && !(known && !mine.includes(' '))) continue;
    const weight = records.length + (known ? 1 : 0);
    if (weight <= agreeing || (best && best.weight >= weight)) continue;
    const sure = weight >= 2 && Math.max(...grounds) >= surelyOne;
    best = {
      weight,
      found: {
        wanted: there.form,
        articles: records.length,
        place: there.place,
        confidence: sure ? 'likely' : 'possible',
      },
    };
  }
  return best?.found;
}

const ownNames = oncePer(
  (article: Article): ReadonlySet<string> =>
    new Set(
      article.mentions.flatMap((mention) =>
        mention.kind === 'actor' && !mention.demonym ? [nearName(article, mention.name).name] : [],
      ),
    ),
);

const told = (article: Article) => ({ published: article.metadata.published, about: article.about });

/** Other articles of the time, in the same language, that write a name like it. */
function articlesNear(article: Article, written: string, archive: Archive): readonly ArticleRecord[] {
  const { keys } = nearName(article, written);
  const seen = new Set<string>();
  const found: ArticleRecord[] = [];
  for (const key of keys) {
    for (const { file } of holdersInStory(archive, meetingKeys(key), article, seen)) {
      const record = archive.articles.get(file);
      if (!record || record.language !== article.metadata.language) continue;
      if (daysApart(record.published, article.metadata.published) <= storyDays) found.push(record);
    }
  }
  return found;
}

/** The names of an article, with their letters (see `letterBits`). */
const namesIn = oncePer(({ entities }: ArticleRecord): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  for (const { forms } of entities.values()) {
    for (const form of forms) {
      const name = comparedName(form);
      names.set(name, letterBits(name));
    }
  }
  return names;
});

/** One word differs, by a letter or two that no ending and no other name explains. */
const isSlip = rememberedPair((a: string, b: string): boolean => {
  const mine = a.split(' ');
  const theirs = b.split(' ');
  if (mine.length !== theirs.length) return false;
  const differing = mine.flatMap((word, i) => (word === theirs[i] ? [] : [[word, theirs[i] ?? ''] as const]));
  const [pair] = differing;
  if (differing.length !== 1 || !pair) return false;
  if (differByEnding(...pair) || /\d/.test(pair.join('')) || Math.abs(pair[0].length - pair[1].length) > 1)
    return false;
  const score = likelyMisspelling(...pair)?.score ?? 0;
  // A given name alone is written by many in several ways.
  return score >= 0.7 && !(mine.length === 1 && compareNames(a, b).verdict === 'same');
});

function entityOf({ entities }: ArticleRecord, name: string) {
  for (const entity of entities.values()) {
    const { id, type, forms } = entity;
    const at = forms.findIndex((form) => comparedName(form) === name);
    if (at >= 0) return { id, type, form: forms[at] as string, place: (entity.spellings[at] as Spelling).first };
  }
  return undefined;
}
