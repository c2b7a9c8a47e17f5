import type { Article, Knowledge, KnownActor, KnownEvent, KnownRole, SourceReference } from '../model';
import { formatDate } from '../values/calendar';
import type { CardPart } from './card';

const factsShown = 3;

/** The role held on a day, else the last one; partial ISO dates compare by their common length. */
export function roleAt(actor: KnownActor, day: string | undefined): KnownRole | undefined {
  if (!day) return undefined;
  return actor.roles?.find(
    ({ from, to }) => (!from || from <= day.slice(0, from.length)) && (!to || to >= day.slice(0, to.length)),
  );
}

/** "President of Russia": the title, and of what where the title does not say so itself. */
export function roleName({ title, of }: KnownRole, knowledge: Knowledge): string {
  const owner = of === undefined ? undefined : knowledge.actors.get(of)?.names[0]?.text;
  return owner === undefined || title.includes(owner) ? title : `${title} of ${owner}`;
}

/** "since 2012", "2008–2012", "until 2019"; nothing where no date is known. */
export function years({ from, to }: KnownRole): string {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (first && last) return first === last ? first : `${first}–${last}`;
  return first ? `since ${first}` : last ? `until ${last}` : '';
}

/** The roles beside the one shown, the latest first, with their dates and source. */
export function rolesLine(actor: KnownActor, shown: KnownRole | undefined, knowledge: Knowledge): CardPart[] {
  const others = (actor.roles ?? [])
    .filter((role) => role !== shown)
    .sort((a, b) => ((a.from ?? a.to ?? '') < (b.from ?? b.to ?? '') ? 1 : -1));
  if (others.length === 0) return [];
  const listed = others.slice(0, factsShown).map((role) => `${roleName(role, knowledge)} ${years(role)}`.trim());
  const more = others.length > factsShown ? ` and ${others.length - factsShown} more` : '';
  const source = others[0]?.source;
  return [
    { text: `${shown ? 'Also' : 'Roles:'} ${listed.join(', ')}${more}` },
    ...(source && source.title !== actor.source.title ? sourceParts(source) : []),
  ];
}

/** Characters that fit on a line of the card. */
const lineLength = 90;

/** Dated events it takes part in, as many as fit on a line: those the article tells of, then the last before its date. */
export function eventsLine(actor: KnownActor, article: Article, knowledge: Knowledge): CardPart[] {
  const told = new Set(article.claims.flatMap((claim) => (claim.kind === 'event' && claim.known ? [claim.known] : [])));
  const day = article.metadata.published ?? '9999';
  const rank = ({ id, kind, essential, interval }: KnownEvent) =>
    (told.has(id) ? 8 : 0) +
    (kind === 'birth' ? 0 : 4) +
    (essential.includes(actor.id) ? 2 : 0) +
    (interval.from <= day ? 1 : 0);
  const events: KnownEvent[] = [];
  for (const event of knowledge.events.values()) if (event.participants.includes(actor.id)) events.push(event);
  events.sort((a, b) => rank(b) - rank(a) || (a.interval.from < b.interval.from ? 1 : -1));
  const [first, second] = events.map(({ name, interval }) => `${name}, ${intervalText(interval)}`);
  if (first === undefined) return [];
  const both = second !== undefined && first.length + second.length < lineLength;
  const left = events.length - (both ? 2 : 1);
  return [{ text: `Events: ${both ? `${first}; ${second}` : first}${left > 0 ? ` and ${left} more` : ''}` }];
}

/** "18 March 2014", "10–24 April 2022", "24 May – 2 June 2022", "2014–2015". */
function intervalText({ from, to }: { from: string; to: string }): string {
  if (from === to) return formatDate(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (from.endsWith('-01-01') && to.endsWith('-12-31'))
    return sameYear ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  if (!sameYear) return `${formatDate(from)} – ${formatDate(to)}`;
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${formatDate(from).slice(0, -5)} – ${formatDate(to)}`;
  if (from.endsWith('-01') && Number(to.slice(8)) >= 28) return formatDate(from.slice(0, 7));
  return `${Number(from.slice(8))}–${formatDate(to)}`;
}

/** A link to where it can be looked up; the title where there is no address; nothing for a knowledge file itself. */
export function sourceParts({ title, url }: SourceReference): CardPart[] {
  if (url) return [{ text: ' · ' }, { text: 'source', url }];
  if (/\.ya?ml$/.test(title)) return [];
  return [{ text: ` · source: ${title.length > 60 ? `${title.slice(0, 59)}…` : title}` }];
}
