import type { ActorMention, Article, Entity, KnownActor, Place, RoleReference } from '../model';
import { excerpt } from '../text';
import type { CardLine, CardPart } from './card';
import { eventsLine, roleAt, roleName, rolesLine, sourceParts, years } from './card-facts';
import { spellingLine } from './card-spelling';
import { type FeatureContext, mostLookedAt } from './context';
import { othersMentioning } from './references';

/** Rows between the two lines at the top and the links at the foot: the card is to fit without scrolling. */
const rowsShown = 5;

/**
 * Who it is and why it is linked; five rows at the most of spellings, roles, events and latest mentions elsewhere; links.
 * The brief card leaves out what a finding beside it tells already.
 */
export function actorCard(
  article: Article,
  mention: ActorMention,
  context: FeatureContext,
  brief: boolean,
): CardLine[] {
  const { knowledge } = context;
  const entity = article.entities.find(({ id }) => id === mention.link?.entity);
  const id = entity?.known ?? /^known:(.+)$/.exec(mention.link?.entity ?? '')?.[1];
  const known = id === undefined ? undefined : knowledge.actors.get(id);
  const lines: CardLine[] = [headLine(article, mention, entity, known, knowledge)];
  if (mention.link && !brief) lines.push({ parts: [{ text: `Linked as ${mention.link.reason}.` }] });
  if (!entity) return lines;
  const others = latestFirst(othersMentioning(article, entity.id, context, mostLookedAt), context);
  const foot = footLine(article, entity, known, others, context);
  const spelling: CardLine = { row: !brief, parts: spellingLine(article, entity, known, context) };
  if (brief) {
    const links = others.slice(0, 2).flatMap((places) => [placeLink(places[0]!), { text: ' · ' }]);
    return [...lines, spelling, ...(foot.length ? [{ parts: [...links, ...foot] }] : [])];
  }
  const rows: CardLine[] = [spelling];
  if (known) {
    const facts = [
      rolesLine(known, roleAt(known, article.metadata.published), knowledge),
      eventsLine(known, article, knowledge),
    ];
    for (const parts of facts) if (parts.length > 0) rows.push({ row: true, parts });
  }
  const shown = others.slice(0, rowsShown - rows.length);
  for (const places of shown) rows.push(placeLine(places[0]!, places.length, context));
  const left = others.length - shown.length;
  const many = others.length < mostLookedAt ? `${left}` : 'many';
  const more = left > 0 ? [{ text: `and ${many} more ${left === 1 ? 'article' : 'articles'} · ` }] : [];
  return [...lines, ...rows, ...(foot.length ? [{ parts: [...more, ...foot] }] : [])];
}

/** Who an office without a name means ("the Russian president"): the card of that person. */
export function roleCard(article: Article, role: RoleReference, context: FeatureContext, brief: boolean): CardLine[] {
  const { start, end, text, entity, reason, score } = role;
  const mention: ActorMention = {
    kind: 'actor',
    id: -1,
    sentence: -1,
    start,
    end,
    text,
    type: 'person',
    name: text,
    link: { entity, reason, score },
  };
  return actorCard(article, mention, context, brief);
}

function headLine(
  article: Article,
  mention: ActorMention,
  entity: Entity | undefined,
  known: KnownActor | undefined,
  knowledge: FeatureContext['knowledge'],
): CardLine {
  const parts: CardPart[] = [
    { text: known?.names[0]?.text ?? entity?.name ?? mention.name, strong: true },
    { text: ` · ${entity?.type ?? mention.type}` },
  ];
  const role = known && roleAt(known, article.metadata.published);
  if (role) parts.push({ text: [` · ${roleName(role, knowledge)}`, years(role)].filter(Boolean).join(', ') });
  else if (known?.description) parts.push({ text: ` · ${known.description}` });
  else if (mention.role)
    parts.push({ text: ` · ${article.text.slice(mention.role.start, mention.role.end)} (as this article says)` });
  if (known) parts.push(...sourceParts(role?.source ?? known.source));
  return { parts };
}

/** The articles by their date, the latest first; those without one last. */
function latestFirst(
  others: readonly (readonly Place[])[],
  { archive }: FeatureContext,
): readonly (readonly Place[])[] {
  const dateOf = (places: readonly Place[]) => archive.articles.get(places[0]!.file)?.published ?? '';
  return others
    .map((places) => ({ places, date: dateOf(places) }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map(({ places }) => places);
}

/** Links: every mention, here and elsewhere, where there is more than one; what the knowledge has of the actor. */
function footLine(
  article: Article,
  entity: Entity,
  known: KnownActor | undefined,
  others: readonly (readonly Place[])[],
  context: FeatureContext,
): CardPart[] {
  const parts: CardPart[] = [];
  const all = allMentions(article, entity, others);
  if (all) parts.push(all);
  if (known) {
    if (parts.length > 0) parts.push({ text: ' · ' });
    const place = context.entry(known.id);
    parts.push(
      place
        ? { text: 'Knowledge entry', place }
        : { text: 'Knowledge entry', command: { id: 'corroborate.showEntry', arguments: [known.id] }, linkOnly: true },
    );
  }
  return parts;
}

/** The link to every mention, here and elsewhere; none where there is but one. */
function allMentions(article: Article, entity: Entity, others: readonly (readonly Place[])[]): CardPart | undefined {
  const first = entity.mentions[0] === undefined ? undefined : article.mentions[entity.mentions[0]];
  const count = entity.mentions.length + others.reduce((sum, places) => sum + places.length, 0);
  if (!first || count < 2) return undefined;
  return {
    text: others.length < mostLookedAt ? `All ${count} mentions` : 'All mentions',
    command: { id: 'corroborate.showMentions', arguments: [article.file, first.start] },
  };
}

function placeLink(place: Place): CardPart {
  return { text: `${fileName(place.file)}:${place.line}`, place };
}

function placeLine(place: Place, count: number, { archive }: FeatureContext): CardLine {
  const published = archive.articles.get(place.file)?.published;
  const text = shortContext(place, count > 1 ? 42 : 54);
  return {
    row: true,
    parts: [
      placeLink(place),
      { text: ` — “${text}”${published ? `, ${published}` : ''}${count > 1 ? ` (and ${count - 1} more)` : ''}` },
    ],
  };
}

/** The words around a mention, about as long as fits on a line of the card. */
function shortContext({ context, text }: Place, length: number): string {
  const start = context?.indexOf(text.replace(/\s+/g, ' ')) ?? -1;
  if (context === undefined || start < 0) return text;
  const inside = excerpt(context, { start, end: start + text.length }, { start: 0, end: context.length }, length);
  return inside.replace(/^… … /, '… ').replace(/ … …$/, ' …');
}

/** The last part of a path or URI, decoded as far as it can be. */
export function fileName(file: string): string {
  const last = file.slice(file.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
