import type { ActorMention, Article, Entity, KnownActor, KnownRole, Place } from '../model';
import type { CardLine, CardPart } from './card';
import type { FeatureContext } from './context';
import { placeOf } from './place';
import { othersMentioning } from './references';

const typeNames = { person: 'person', organisation: 'organisation', place: 'place', other: 'other' } as const;
const rowsShown = 4;

/** Who it is, why it is linked, how it is spelt here and elsewhere, what the other articles say. */
export function actorCard(article: Article, mention: ActorMention, context: FeatureContext): CardLine[] {
  const entity = article.entities.find(({ id }) => id === mention.link?.entity);
  const known = entity?.known === undefined ? undefined : context.knowledge.actors.get(entity.known);
  const lines: CardLine[] = [headLine(article, mention, entity, known)];
  if (mention.link) lines.push({ parts: [{ text: `Linked as ${mention.link.reason}.` }] });
  if (known?.description) lines.push({ parts: [{ text: `${upperFirst(known.description)}.` }] });
  if (entity) lines.push(...spellingLines(article, entity, known, context), ...otherLines(article, entity, context));
  if (known) lines.push(...eventLines(known, context), sourceLine(known));
  return lines;
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
  if (role) {
    const since = role.from ? ` (since ${role.from.slice(0, 4)})` : '';
    parts.push({ text: ` · ${role.title}${since}` });
  } else if (mention.role) {
    parts.push({ text: ` · ${article.text.slice(mention.role.start, mention.role.end)} (as this article says)` });
  }
  return { parts };
}

/** The role held on a day; partial ISO dates compare by their common length. */
export function roleAt(actor: KnownActor, day: string | undefined): KnownRole | undefined {
  if (!day) return undefined;
  return actor.roles?.find(
    ({ from, to }) => (!from || from <= day.slice(0, from.length)) && (!to || to >= day.slice(0, to.length)),
  );
}

function spellingLines(
  article: Article,
  entity: Entity,
  known: KnownActor | undefined,
  context: FeatureContext,
): CardLine[] {
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
  const house = known && context.knowledge.houseSpelling(known, known.names[0]!.text);
  const parts: string[] = [];
  if (house && house !== known?.names[0]?.text) parts.push(`House spelling ${house}.`);
  parts.push(`Here: ${listForms(here)}.`);
  if (articles > 0)
    parts.push(`Elsewhere: ${listForms(elsewhere)} in ${articles} ${articles === 1 ? 'article' : 'articles'}.`);
  return [{ parts: [{ text: parts.join(' ') }] }];
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

function otherLines(article: Article, entity: Entity, context: FeatureContext): CardLine[] {
  const others = othersMentioning(article, entity.id, context);
  if (others.length === 0) return [];
  const lines: CardLine[] = [{ parts: [{ text: 'In other articles' }] }];
  for (const places of others.slice(0, rowsShown)) lines.push(placeLine(places[0]!, places.length, context));
  const here = entity.mentions.map((id) => placeOf(article, article.mentions[id]!));
  const all = [...here, ...others.flat()];
  const more = others.length > rowsShown ? `and ${others.length - rowsShown} more articles · ` : '';
  lines.push({
    parts: [
      { text: more },
      {
        text: `All ${all.length} mentions`,
        command: { id: 'corroborate.showMentions', arguments: [article.file, all[0]!.start] },
      },
    ],
  });
  return lines;
}

function placeLine(place: Place, count: number, { archive }: FeatureContext): CardLine {
  const published = archive.articles.get(place.file)?.published;
  const text = place.context ?? place.text;
  return {
    row: true,
    parts: [
      { text: `${fileName(place.file)}:${place.line}`, place },
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

function eventLines(known: KnownActor, { knowledge }: FeatureContext): CardLine[] {
  const events = [...knowledge.events.values()].filter(({ essential }) => essential.includes(known.id));
  return events.slice(0, 3).map((event) => ({
    row: true,
    parts: [
      {
        text: `${event.interval.from === event.interval.to ? event.interval.from : `${event.interval.from} – ${event.interval.to}`}: ${event.name}`,
      },
      { text: ' (' },
      { text: event.source.title, url: event.source.url },
      { text: ')' },
    ],
  }));
}

function sourceLine(known: KnownActor): CardLine {
  return { parts: [{ text: 'Source: ' }, { text: known.source.title, url: known.source.url }] };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
