import type { ActorMention, Article, Entity, KnownActor, KnownRole, Place } from '../model';
import type { CardLine, CardPart } from './card';
import type { FeatureContext } from './context';
import { othersMentioning } from './references';

const typeNames = { person: 'person', organisation: 'organisation', place: 'place', other: 'other' } as const;
const rowsShown = 3;

/**
 * Who it is, why it is linked, how it is spelt here and elsewhere, what the other articles say: eight lines at the most.
 * The brief card leaves out what a finding beside it tells already.
 */
export function actorCard(
  article: Article,
  mention: ActorMention,
  context: FeatureContext,
  brief: boolean,
): CardLine[] {
  const entity = article.entities.find(({ id }) => id === mention.link?.entity);
  const known = entity?.known === undefined ? undefined : context.knowledge.actors.get(entity.known);
  const lines: CardLine[] = [headLine(article, mention, entity, known)];
  if (mention.link && !brief) lines.push({ parts: [{ text: `Linked as ${mention.link.reason}.` }] });
  if (!entity) return lines;
  const spelling = spellingLine(article, entity, known, context);
  const others = othersMentioning(article, entity.id, context);
  const all = allMentions(article, entity, others);
  lines.push({ parts: spelling });
  if (brief) {
    const links = others.slice(0, 2).flatMap((places) => [placeLink(places[0]!), { text: ' · ' }]);
    return all ? [...lines, { parts: [...links, all] }] : lines;
  }
  if (others.length > 0) {
    lines.push({ parts: [{ text: 'In other articles' }] });
    for (const places of others.slice(0, rowsShown)) lines.push(placeLine(places[0]!, places.length, context));
  }
  const left = others.length - rowsShown;
  const more = left > 0 ? [{ text: `and ${left} more ${left === 1 ? 'article' : 'articles'} · ` }] : [];
  return all ? [...lines, { parts: [...more, all] }] : lines;
}

function headLine(
  article: Article,
  mention: ActorMention,
  entity: Entity | undefined,
  known: KnownActor | undefined,
): CardLine {
  const parts: CardPart[] = [
    { text: known?.names[0]?.text ?? entity?.name ?? mention.name, strong: true },
    { text: ` · ${typeNames[entity?.type ?? mention.type]}` },
  ];
  const role = known && roleAt(known, article.metadata.published);
  if (role) parts.push({ text: ` · ${role.title}${role.from ? `, since ${role.from.slice(0, 4)}` : ''}` });
  else if (known?.description) parts.push({ text: ` · ${known.description}` });
  else if (mention.role)
    parts.push({ text: ` · ${article.text.slice(mention.role.start, mention.role.end)} (as this article says)` });
  if (known) parts.push({ text: ' · ' }, { text: 'source', url: known.source.url });
  return { parts };
}

/** The role held on a day; partial ISO dates compare by their common length. */
export function roleAt(actor: KnownActor, day: string | undefined): KnownRole | undefined {
  if (!day) return undefined;
  return actor.roles?.find(
    ({ from, to }) => (!from || from <= day.slice(0, from.length)) && (!to || to >= day.slice(0, to.length)),
  );
}

function spellingLine(
  article: Article,
  entity: Entity,
  known: KnownActor | undefined,
  context: FeatureContext,
): CardPart[] {
  const here = countForms(entity.mentions.map((id) => (article.mentions[id] as ActorMention).name));
  const elsewhere = new Map<string, number>();
  let articles = 0;
  for (const file of context.archive.mentioning.get(entity.id) ?? []) {
    if (file === article.file) continue;
    const record = context.archive.articles.get(file)?.entities.get(entity.id);
    if (!record) continue;
    articles++;
    for (const { form, count } of record.spellings) elsewhere.set(form, (elsewhere.get(form) ?? 0) + count);
  }
  const counts = [`Here: ${listForms(here)}.`];
  if (articles > 0)
    counts.push(`Elsewhere: ${listForms(elsewhere)} in ${articles} ${articles === 1 ? 'article' : 'articles'}.`);
  return [...(known ? houseSpelling(known, context) : []), { text: counts.join(' ') }];
}

/** The house spelling and why; nothing where it is the preferred one and there is nothing to say about it. */
function houseSpelling(known: KnownActor, { knowledge }: FeatureContext): CardPart[] {
  const preferred = known.names[0]?.text ?? '';
  const house = knowledge.houseSpelling(known, preferred);
  const choice = knowledge.houseChoice(known);
  if (choice)
    return [
      { text: `House spelling ${house} (` },
      { text: choice.style, ...(choice.source.url ? { url: choice.source.url } : {}) },
      { text: `): ${choice.why}. ` },
    ];
  return house === preferred ? [] : [{ text: `House spelling ${house}, as this workspace has it. ` }];
}

function countForms(forms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

function listForms(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = sorted.slice(0, 5).map(([form, count]) => `${form} ${count}×`);
  return shown.join(', ') + (sorted.length > 5 ? ` and ${sorted.length - 5} more` : '');
}

/** The link to every mention, here and elsewhere; none where there is but one. */
function allMentions(article: Article, entity: Entity, others: readonly (readonly Place[])[]): CardPart | undefined {
  const first = entity.mentions[0] === undefined ? undefined : article.mentions[entity.mentions[0]];
  const count = entity.mentions.length + others.reduce((sum, places) => sum + places.length, 0);
  if (!first || count < 2) return undefined;
  return {
    text: `All ${count} mentions`,
    command: { id: 'corroborate.showMentions', arguments: [article.file, first.start] },
  };
}

function placeLink(place: Place): CardPart {
  return { text: `${fileName(place.file)}:${place.line}`, place };
}

function placeLine(place: Place, count: number, { archive }: FeatureContext): CardLine {
  const published = archive.articles.get(place.file)?.published;
  const text = place.context ?? place.text;
  return {
    row: true,
    parts: [
      placeLink(place),
      { text: ` — “${text}”${published ? `, ${published}` : ''}${count > 1 ? ` (and ${count - 1} more)` : ''}` },
    ],
  };
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
