import type { ActorMention, Article, Entity, FigureMention } from '../../model';
import { fold } from '../../text';

/** How many names an article is known by, most telling first; of well-known places fewer. */
const mostNames = 8;
const mostPlaces = 3;
const mostFigures = 2;

interface Ranked {
  readonly anchor: string;
  count: number;
  readonly first: number;
  readonly person: boolean;
}

/** Kinds of block whose names are not what the article is about. */
const pageBlocks: ReadonlySet<string> = new Set(['front-matter', 'metadata', 'boilerplate', 'byline', 'citation-list']);

/**
 * What an article is about, as far as names and figures show it: `+` a person, organisation or small place, `~` a
 * country or a place of the knowledge base, `#` an uncommon figure, `^` an event with its day. Articles of one story
 * share several.
 */
export function storyAnchors(article: Omit<Article, 'claims'>): string[] {
  const names: Ranked[] = [];
  const places: Ranked[] = [];
  const opens = datelineEnd(article);
  for (const entity of article.entities) {
    const mentions = mentionsOf(article, entity, opens);
    const [first] = mentions;
    const anchor = first && anchorOf(entity, mentions, article);
    if (!first || !anchor) continue;
    const list = anchor.startsWith('~') ? places : names;
    const present = list.find((other) => other.anchor === anchor);
    if (present) present.count += mentions.length;
    // The place of a dateline is where the reporter is.
    else
      list.push({
        anchor,
        count: first.start < opens ? mentions.length - 1 : mentions.length,
        first: first.start,
        person: entity.type === 'person',
      });
  }
  const order = (a: Ranked, b: Ranked) => b.count - a.count || Number(b.person) - Number(a.person) || a.first - b.first;
  const take = (list: Ranked[], most: number) =>
    list
      .sort(order)
      .slice(0, most)
      .map(({ anchor }) => anchor);
  return [...take(names, mostNames), ...take(places, mostPlaces), ...figureAnchors(article)];
}

/** Where the dateline ends ("PARIS, Dec. 4 (Agency) — "): the agency named in it tells nothing of the story. */
export function datelineEnd(article: Omit<Article, 'claims'>): number {
  const block = article.blocks.find(({ kind }) => kind === 'paragraph');
  const dash = block && /^.{4,110}?(?: [—–-]{1,2} |--)/u.exec(article.text.slice(block.start, block.start + 120));
  return block && dash ? block.start + dash[0].length : 0;
}

function mentionsOf(article: Omit<Article, 'claims'>, entity: Entity, opens: number): ActorMention[] {
  return entity.mentions
    .map((id) => article.mentions[id])
    .filter(
      (mention): mention is ActorMention =>
        mention?.kind === 'actor' &&
        !mention.demonym &&
        (mention.start >= opens || entity.type === 'place' || startsBlock(article, mention)) &&
        !pageBlocks.has(article.blocks[article.sentences[mention.sentence]?.block ?? -1]?.kind ?? ''),
    );
}

function startsBlock(article: Omit<Article, 'claims'>, mention: ActorMention): boolean {
  const block = article.blocks[article.sentences[mention.sentence]?.block ?? -1];
  return block?.start === mention.start;
}

function anchorOf(
  entity: Entity,
  mentions: readonly ActorMention[],
  article: Omit<Article, 'claims'>,
): string | undefined {
  if (entity.known && entity.type === 'place') return `~${entity.known}`;
  const name = plainName(entity.name);
  if (name.length < 4 && !/^\p{Lu}{3}$/u.test(entity.name)) return undefined;
  const words = name.split(' ');
  if (entity.known && entity.type !== 'person') return `+${entity.known}`;
  if (words.length === 1 && !entity.known && article.metadata.language !== 'en' && opening(article, mentions))
    return undefined;
  const last = words.at(-1) ?? '';
  const person = entity.type === 'person' || (words.length > 1 && titled.test(name));
  return person && last.length > 3 ? `+${last}` : `+${name}`;
}

const titled = /^(?:premierminister|prasident|presidente?|ministre|m|mme|richter|juez|juge) /;

/** Without articles and possessives: "l'armenie", "el real madrid", "the moon". */
function plainName(name: string): string {
  return fold(name)
    .replace(/^(?:the |l'|d'|le |la |les |el |los |las |der |die |das )/, '')
    .replace(/'s?$/, '')
    .trim();
}

/** True where every mention opens its sentence, or where the language writes all nouns with a capital. */
function opening(article: Omit<Article, 'claims'>, mentions: readonly ActorMention[]): boolean {
  return (
    article.metadata.language === 'de' ||
    mentions.every((mention) => mention.start - (article.sentences[mention.sentence]?.start ?? 0) < 2)
  );
}

/** Counts with four digits that tell: two articles that share one tell of one thing. */
function figureAnchors(article: Omit<Article, 'claims'>): string[] {
  const found = new Set<string>();
  for (const mention of article.mentions) {
    if (found.size >= mostFigures) break;
    if (mention.kind === 'figure' && uncommon(mention)) found.add(`#${mention.value}`);
  }
  return [...found];
}

function uncommon({ type, value, upper, approximate }: FigureMention): boolean {
  if (type !== 'count' || upper !== undefined || approximate || !Number.isInteger(value)) return false;
  return value > 2100 && String(value).replace(/0+$/, '').length >= 4;
}
