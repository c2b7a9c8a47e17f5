import type { KnownActor, KnownEvent } from '../../../server/src/core/model';
import { byText, count, folded, grouped, table } from './markdown';
import { nameOf, otherNames, type PackView, sourceLink } from './pack';

export const heading = (title: string, ...parts: string[]): string =>
  [`## ${title}`, ...parts.filter(Boolean)].join('\n\n');
export const range = (from: string | undefined, to: string | undefined): string =>
  `${from ?? '?'} – ${to ?? ''}`.trimEnd();

/** So many actors of one country or body have a table of their own. */
const ownTable = 8;

/** Tables of actors, by the country or body they belong to; where that has few, together. */
export function byParent(actors: readonly KnownActor[], one: string, many: string, without: string): string[] {
  const groups = grouped(actors, ({ parent }) => nameOf(parent));
  const large = groups.filter(([, list]) => list.length >= ownTable);
  const small = groups.filter(([, list]) => list.length < ownTable).flatMap(([, list]) => list);
  return [
    ...large.map(([of, list]) =>
      folded(`${of || capitalised(without)}: ${count(list.length, one, many)}`, actorTable(list, one)),
    ),
    ...(small.length ? [folded(`Others: ${count(small.length, one, many)}`, actorTable(small, one, true))] : []),
  ];
}

const capitalised = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;

export const actorTable = (actors: readonly KnownActor[], head: string, withParent = false): string =>
  table(
    [head, ...(withParent ? ['of'] : []), 'what it is', 'other names', 'source'],
    [...actors]
      .sort((a, b) => (withParent && byText(nameOf(a.parent), nameOf(b.parent))) || byText(nameOf(a.id), nameOf(b.id)))
      .map((actor) => [
        nameOf(actor.id),
        ...(withParent ? [nameOf(actor.parent)] : []),
        actor.description ?? '',
        otherNames(actor),
        sourceLink(actor.source),
      ]),
  );

export const day = ({ interval: { from, to } }: KnownEvent): string =>
  from === to || to === undefined ? `${from}` : `${from} – ${to}`;

export function events(list: readonly KnownEvent[], label = ''): string {
  const rows = [...list]
    .sort((a, b) => byText(day(a), day(b)) || byText(a.id, b.id))
    .map((event) => [
      day(event),
      event.name,
      event.kind,
      event.participants.map((id) => nameOf(id)).join(', '),
      sourceLink(event.source),
    ]);
  return folded(
    `${label}${count(rows.length, 'event')}`,
    table(['date', 'event', 'kind', 'who and where', 'source'], rows),
  );
}

export function rates({ raw }: PackView): string {
  const rows = (raw.rates ?? []).flatMap(({ base, source, rates: list }) =>
    grouped(list, ([quote]) => quote).map(([quote, own]) => [
      `${base} → ${quote}`,
      `${Math.min(...own.map(([, year]) => year))} – ${Math.max(...own.map(([, year]) => year))}`,
      own.length,
      Math.min(...own.map(([, , low]) => low)),
      Math.max(...own.map(([, , , high]) => high)),
      typeof source === 'string'
        ? (raw.sources?.[source.slice(0, source.indexOf(':'))]?.title ?? source)
        : source.title,
    ]),
  );
  if (rows.length === 0) return '';
  const head = ['one unit of → in', 'years', 'ranges', 'lowest of all', 'highest of all', 'source'];
  return heading(
    'Rates',
    'A range of what was paid in each year; an article is checked against that of its year.',
    folded(count(rows.length, 'pair of currencies', 'pairs of currencies'), table(head, rows)),
  );
}
